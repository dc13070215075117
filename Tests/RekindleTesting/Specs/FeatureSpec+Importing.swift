import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleVault

/// The room in which somebody takes in what an export has.
extension FeatureSpec {
    private static let pages = "/me/data/import"
    private static let keep = "/me/data/import/keep"
    private static let out = "/me/data/from-file/{id}/out"

    private static func look(_ scene: Scenario, _ words: String) async throws -> String {
        let document = FileSample.document(saying: words)
        return "\(try await Importing.look(at: document, House.features, by: scene.ada()))"
    }

    @Sendable private static func looks(_ scene: Scenario) async throws { _ = try await look(scene, "quince-file") }

    @Sendable private static func take(_ scene: Scenario) async throws {
        let waiting = try await Importing.waiting(of: scene.ada())
        let name = if let waiting { waiting.name } else { try await taken(scene) }
        try await Importing.take(name, by: scene.ada())
    }

    @Sendable private static func takes(_ scene: Scenario) async throws {
        try await looks(scene)
        try await take(scene)
    }

    /// The name of what she took in.
    private static func taken(_ scene: Scenario) async throws -> String {
        try await Importing.all(of: scene.ada()).first?.head.name ?? ""
    }

    static let importing = FeatureSpec(
        .importing, frozen: (kinds: ["FromFile": "from-file", "FileImport": "from-file/import"], functions: [:]),
        words: [PlantedWord("from-file", "quince-file", plant: takes)],
        wordless: ["from-file/import": "which kinds came, in numbers"],
        invariants: [
            Invariant(FromFile.self) { !$0.things.isEmpty },
            Invariant(FileImport.self, most: Importing.mostFiles + 1) { head in
                head.count > 0 && head.lines.allSatisfy { $0.count > 0 }
            },
        ],
        moves: lookingMoves + takenMoves)

    // A row of things and one that counts them.
    private static let lookingMoves: [RoomMove] = [
        RoomMove("looks at a file", at: pages, own: 2, gives: "waits") { try await look($0, "quince-file") },
        RoomMove("looks at a file, alone", at: pages, alone: true, own: 2, gives: "waits") {
            try await look($0, "quince-file")
        },
        RoomMove("looks at it again", at: pages, after: looks, gives: "waits") { try await look($0, "quince-file") },
        RoomMove("looks at another", at: pages, after: looks, own: 2, gone: (own: 1, shared: 0), gives: "waits") {
            try await look($0, "medlar-file")
        },
        RoomMove("looks at one that she took in", at: pages, after: takes, gives: "isIn") {
            try await look($0, "quince-file")
        },
        RoomMove("looks at what is none", at: pages, gives: "refused(RekindleRooms.FileFault.notOurs)") { scene in
            "\(try await Importing.look(at: Array("[]".utf8), House.features, by: scene.ada()))"
        },
        .silent("leaves it", at: keep, after: looks, gone: (own: 2, shared: 0)) {
            try await Importing.leave(by: $0.ada())
        },
        .silent("leaves nothing", at: keep) { try await Importing.leave(by: $0.ada()) },
    ]

    private static let takenMoves: [RoomMove] = [
        .silent("takes it in", at: keep, after: looks, own: 2, gone: (own: 1, shared: 0), take),
        .silent("takes it in twice", at: keep, after: takes, take),
        RoomMove("takes it out", at: out, after: takes, gone: (own: 2, shared: 0), gives: "true") { scene in
            "\(try await Importing.takeOut(taken(scene), password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("takes nothing out by a wrong password", at: out, after: takes, gives: "false") { scene in
            "\(try await Importing.takeOut(taken(scene), password: "no", by: scene.ada()))"
        },
    ]
}
