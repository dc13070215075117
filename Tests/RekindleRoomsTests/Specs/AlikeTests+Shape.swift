import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault

extension AlikeTests {
    /// The rows of Ada's own space and of the two's, by the words of their kinds, with their sizes and the order in which
    /// they were last written.
    static func shape(_ scene: Scenario) async throws -> [String] {
        let ada = try await scene.ada()
        var shape: [String] = []
        for space in [ada.personal, try ada.requireShared()] {
            let kinds = Dictionary(
                words.map { (space.tag(ofKind: $0), $0) } + deposits(in: space), uniquingKeysWith: { one, _ in one })
            for row in try await scene.store.rows(in: space.id) {
                shape.append("\(kinds[row.kind] ?? "?") \(row.sealed.count) \(row.due ?? 0) \(row.expires ?? 0)")
            }
            shape.append("\(scene.store.puts(in: space.id)) written, \(scene.store.deletes(in: space.id)) gone")
        }
        return shape
    }

    private static let words =
        House.features.flatMap(\.contents).map { $0.kind }
        + House.functions.names.flatMap { ["opened/\($0)", "series/\($0)"] }

    private static func deposits(in space: OpenSpace) -> [(KindTag, String)] {
        space.depositTags.map { ($0, "deposit") }
    }
}
