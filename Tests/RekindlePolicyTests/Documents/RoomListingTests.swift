import Foundation
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleVault
import Testing

/// What scripts read of the rooms.
struct RoomListingTests {
    @Test func `every room has a name of its own, which is that of a folder`() throws {
        let names = House.rooms.map(\.name)
        #expect(Set(names).count == names.count)
        let folders = Set(
            try Checkout().files.filter { $0.hasPrefix("Sources/") }.compactMap { $0.split(separator: "/").last })
        // What machines ask for is served by the site itself.
        for name in names where name != "System" { #expect(folders.contains(Substring(name)), "\(name)") }
    }

    @Test func `the list says as much as the house has`() throws {
        let data = try JSONEncoder().encode(RoomListing.all)
        let rooms = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        let count = { (part: String) in rooms.compactMap { ($0[part] as? [Any])?.count }.reduce(0, +) }
        #expect(rooms.compactMap { $0["name"] as? String } == House.rooms.map(\.name))
        #expect(count("addresses") == House.routes.count)
        #expect(count("kinds") == House.features.flatMap(\.contents).count)
        #expect(count("exchanges") == House.functions.names.count)
    }
}
