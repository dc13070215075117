import Foundation
import RekindleHouse
import RekindleSite
import RekindleUI
import Testing

/// Which classes stand in which sheet, and which room's pages wear them.
struct SheetTests {
    /// The classes that each sheet speaks of.
    private let classes: [StyleSheet: Set<String>]
    /// The folder in kebab case of each file that writes a class into a page.
    private let wearers: [String: Set<String>]
    private let rooms: [StyleSheet]
    /// The folders of the parts that all pages are made of.
    private let parts: Set<String>

    init() throws {
        let files = try Checkout().files.filter { $0.hasPrefix("Sources/") }
        let sheets = Set(House.routes.compactMap(\.sheet))
        rooms = sheets.sorted { $0.name < $1.name }
        classes = try Dictionary(
            uniqueKeysWithValues: sheets.union([.base]).map { sheet in
                let path = try #require(files.first { $0.hasSuffix("/Assets/\(sheet.file)") })
                return (sheet, Self.classes(in: try Checkout.text(path)))
            })
        wearers = try Self.wearers(in: files)
        parts = Set(files.filter { $0.hasPrefix("Sources/RekindleUI/") }.map(Self.folder))
    }

    @Test func `the base sheet's classes carry no room's name`() throws {
        for name in try #require(classes[.base]) {
            for room in rooms { #expect(name != room.name && !name.hasPrefix("\(room.name)-"), "\(name)") }
        }
    }

    @Test func `what a room's sheet adds begins with the room's name, and what does so is in that sheet`() throws {
        for room in rooms {
            let own = try own(room)
            for name in own { #expect(name.hasPrefix("\(room.name)-"), "\(name) in \(room.file)") }
            for name in wearers.keys where name.hasPrefix("\(room.name)-") {
                #expect(own.contains(name), "\(name) is not in \(room.file)")
            }
        }
    }

    /// Another room's page loads another sheet, and there the class would say nothing.
    @Test func `a room's own classes are worn in its pages, and in no others`() throws {
        for room in rooms {
            for name in try own(room) { #expect(wearers[name] == [room.name], "\(name)") }
        }
    }

    /// What a room's sheet says of the parts that all pages are made of is not its own.
    private func own(_ room: StyleSheet) throws -> Set<String> {
        try #require(classes[room]).subtracting(try #require(classes[.base])).filter {
            wearers[$0]?.isSubset(of: parts) != true
        }
    }

    private static func classes(in css: String) -> Set<String> {
        let plain = css.replacing(/\/\*(?s:.*?)\*\//, with: "").replacing(/"[^"]*"/, with: "")
        return Set(plain.matches(of: /\.([A-Za-z][A-Za-z0-9-]*)/).map { String($0.1) })
    }

    /// Reads markup in the sources and the names that scripts give.
    private static func wearers(in files: [String]) throws -> [String: Set<String>] {
        var wearers: [String: Set<String>] = [:]
        for path in files where path.hasSuffix(".swift") || path.hasSuffix(".js") {
            for match in try Checkout.text(path).matches(of: /class(?:Name)?(?:=\\?|: )"([^"\\]*)/) {
                for name in match.1.split(separator: " ") { wearers[String(name), default: []].insert(folder(path)) }
            }
        }
        return wearers
    }

    /// The folder of a file, in kebab case.
    private static func folder(_ path: String) -> String {
        let name = path.split(separator: "/").dropLast().last ?? ""
        return name.replacing(/([a-z])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
    }
}
