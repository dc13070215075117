import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Ada's words stand where she keeps them, and in nothing that Sam can open: neither in what is his nor in what is for
/// both. A deposit is opened by nobody.
struct PlantedWordTests {
    @Test(arguments: FeatureSpec.all.flatMap(\.words).map(\.word)) func `what somebody keeps reaches nobody else`(
        word: String
    ) async throws {
        let planted = try #require(FeatureSpec.all.flatMap(\.words).first { $0.word == word })
        let scene = try await Scenario.begin()
        try await planted.plant(scene)
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let ownPlace = try await planted.isForBoth ? ada.sharedNowOrOnce() : ada.personal
        #expect(try await Self.kindsHolding(word, in: ownPlace).contains(planted.kind), "it is kept nowhere")
        #expect(try await scene.brokenInvariants() == [])
        if planted.isForBoth { return }
        for space in [sam.personal, try await sam.sharedNowOrOnce()] {
            #expect(try await Self.kindsHolding(word, in: space) == [])
        }
    }

    /// The kinds of what can be opened in a space and has the word in it: of what rooms keep, and of what opened.
    private static func kindsHolding(_ word: String, in space: OpenSpace) async throws -> [String] {
        var kinds: [String] = []
        for kind in House.features.flatMap(\.contents) {
            if try await holds(word, kind, in: space) { kinds.append(kind.kind) }
        }
        for exchange in House.features.flatMap(\.exchanges) {
            let function = exchange.function
            if try await holds(word, openedBy: function, in: space) { kinds.append("opened/\(function.name)") }
        }
        return kinds
    }

    private static func holds<Function: JointResult>(
        _ word: String, openedBy function: Function.Type, in space: OpenSpace
    ) async throws -> Bool {
        try await holds(word, Opened<Function>.self, in: space)
    }

    private static func holds<Value: Content>(
        _ word: String, _ type: Value.Type, in space: OpenSpace
    ) async throws -> Bool {
        for record in try await space.newest(type, limit: 100) {
            if String(decoding: try JSONEncoder().encode(record.content), as: UTF8.self).contains(word) { return true }
        }
        return false
    }
}
