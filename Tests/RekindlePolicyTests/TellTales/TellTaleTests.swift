import RekindleCore
import RekindleTesting
import RekindleTown
import Synchronization
import Testing

// script/test NAME runs this: its moves are those of all rooms.
/// DESIGN 1.2: nothing that one of the two sees tells what the other answered alone. Bytes are compared as they come:
/// a session's forms carry the same signature all its life, and a version on a page changes only when one writes
/// oneself.
struct TellTaleTests {
    /// Every move in every state in which it can be made. All pages are compared once for each batch; where one differs, the move is looked for.
    @Test(arguments: Standing.allCases)
    func `whatever the other does alone, every page stays the same to the byte`(standing: Standing) async throws {
        try await PolicyWorld.with(standing) { world in
            let life = try PrivateLife(world)
            let before = try await world.walk(.author)
            let rows = try await world.store.rows()
            var done: [OwnMove] = []
            for batch in PrivateLife.batches(in: standing) {
                for move in batch {
                    let status = try await move.make(life).status
                    #expect(status == move.status, "\(move.name) was answered with \(status)")
                }
                let after = try await world.walk(.author)
                let telling = before.keys.filter { after[$0] != before[$0] }.sorted()
                guard telling.isEmpty else {
                    let move = try await Self.telling(standing, after: done, in: batch)
                    Issue.record("\(telling) tell something when Sam does this: \(move)")
                    return
                }
                done += batch
            }
            #expect(try await world.store.rows() != rows)
        }
    }

    @Test(arguments: Standing.allCases) func `no batch holds a move and what undoes it, and none is left out`(
        standing: Standing
    ) {
        let batches = PrivateLife.batches(in: standing)
        for batch in batches {
            let places = batch.flatMap(\.places)
            #expect(Set(places).count == places.count)
        }
        let moves = PrivateLife.rooms.flatMap(\.value).filter { $0.standings.contains(standing) }
        #expect(batches.flatMap(\.self).map(\.name).sorted() == moves.map(\.name).sorted())
    }

    @Test func `every move is made in some standing`() {
        for move in PrivateLife.rooms.flatMap(\.value) { #expect(!move.standings.isEmpty, "\(move.name)") }
    }

    /// A test of the test: his name is for both.
    @Test func `a move that does tell is found among others`() async throws {
        let quiet = OwnMove.tonight
        let loud = OwnMove("calls himself Quincy") {
            try await $0.sam.changeProfile(["name": "Quincy", "hue": "lake"])
        }
        let found = try await Self.telling(.opened, after: [], in: quiet.prefix(3) + [loud] + quiet.prefix(2))
        #expect(found == loud.name)
    }

    /// The name of the first move of a batch after which a page is another one than before, halving the batch in worlds of
    /// their own.
    private static func telling(
        _ standing: Standing, after done: [OwnMove], in batch: [OwnMove]
    ) async throws -> String {
        var (quiet, telling) = (0, batch.count)
        while telling - quiet > 1 {
            let middle = (quiet + telling) / 2
            let moves = done + batch.prefix(middle)
            if try await tells(standing, moves) { telling = middle } else { quiet = middle }
        }
        return batch[telling - 1].name
    }

    private static func tells(_ standing: Standing, _ moves: [OwnMove]) async throws -> Bool {
        let isTold = Mutex(false)
        try await PolicyWorld.with(standing) { world in
            let life = try PrivateLife(world)
            let before = try await world.walk(.author)
            for move in moves { _ = try await move.make(life) }
            let after = try await world.walk(.author)
            isTold.withLock { $0 = before != after }
        }
        return isTold.withLock { $0 }
    }

    /// A picture is made of what both brought; what Sam kept when it opened, or brought alone, is on no page of hers.
    /// Two hundred openings, in eight worlds that go on at the same time.
    @Test(arguments: 0..<8)
    func `what was kept when the picture opened is on no page`(part: Int) async throws {
        try await PolicyWorld.with(.opened) { world in
            let (ada, sam) = (try world.browser(.author), try world.browser(.partner))
            var first: [String: String] = [:]
            for opening in 0..<25 {
                var chance = Chance(seed: UInt64(1 + part * 25 + opening))
                try await sam.checkIn(Self.both + Self.kept(&chance))
                try await ada.checkIn(Self.hers + Self.bringing)
                // Each is another picture than the one before.
                #expect(try await ada.get("/picture").hidden("round") == "\(opening + 2)")
                let pages = try await world.walk(.author)
                if first.isEmpty { first = pages }
                // It counts the pictures that both have seen.
                for (url, page) in first where pages[url] != page && url != "/me/data" {
                    guard pages[url].map(Self.withoutNumbers) != Self.withoutNumbers(page) else { continue }
                    Issue.record("\(url) tells something about opening \(opening)")
                }
            }
            #expect(first["/picture"]?.contains("The same as a table") == true)
        }
    }

    private static let bringing = [("bring", "arguments"), ("bring", "strengths")]
    private static let both = [("arguments", "8"), ("strength", "team")] + bringing
    private static let hers = [("arguments", "2"), ("touch", "0"), ("strength", "team"), ("bring", "touch")]

    /// Nothing in one of four, otherwise any answers besides, of which some are brought that she does not bring.
    private static func kept(_ chance: inout Chance) -> [(String, String)] {
        if chance.number(below: 4) == 0 { return [] }
        var fields = [("touch", "\([-5, -3, 0, 3, 5][chance.number(below: 5)])"), ("sentence", chance.words())]
        fields.append(("closeness", String(1 + chance.number(below: 7))))
        for sign in [Sign.time, .ease] where chance.number(below: 2) == 0 {
            fields.append((sign.rawValue, String(sign.steps[chance.number(below: sign.steps.count)])))
            if chance.number(below: 2) == 0 { fields.append(("bring", sign.rawValue)) }
        }
        return fields
    }

    /// Which picture it is, and the version of her own answers, stand in forms: she made both of them change, and a version
    /// is drawn anew at each of her writes. The length goes with them, since neither has always as many digits.
    private static func withoutNumbers(_ page: String) -> String {
        page.replacing(/name="(round|version)" value="\d+"/) { "name=\"\($0.output.1)\"" }
            .replacing(/Content-Length: \d+/.ignoresCase(), with: "")
    }
}
