import HTTPTypes
import Hummingbird
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// The one read policy, from outside: every path, every reader, every state.
struct ReadPolicyTests {
    @Test func `every room's pages have their spec, with a row for each of its paths`() {
        #expect(PagesSpec.all.count == House.rooms.count)
        for (room, spec) in zip(House.rooms, PagesSpec.all) {
            #expect(room.feature?.name == spec.feature?.name)
            #expect(Set(room.routes.map(\.path.pattern)) == Set(spec.rows.map(\.path.pattern)))
            #expect(spec.forms.allSatisfy { form in spec.rows.contains { $0.path.pattern == form.pattern } })
        }
    }

    @Test func `every path has one row, and every row is a path`() {
        let rows = PagesSpec.rows.map(\.path.pattern)
        #expect(Set(rows) == Set(House.routes.map(\.path.pattern)))
        #expect(rows.count == Set(rows).count)
    }

    @Test func `every page is read by somebody in some standing, but for what only leads on or listens`() {
        let visits = Reader.allCases.flatMap { reader in Standing.allCases.map { Visit(reader: reader, standing: $0) } }
        let unread = PagesSpec.rows.filter { row in
            row.get.map { get in !visits.contains { get($0) == 200 } } ?? false
        }
        let others = Set(PagesSpec.rows.filter { $0.shows != .page }.map(\.path.pattern))
        // What these answer is no page of this site, and everybody gets it.
        let answers = Set([Path.leave, .still].map(\.pattern))
        #expect(answers.isSubset(of: others))
        #expect(Set(unread.map(\.path.pattern)) == others.subtracting(answers))
    }

    @Test func `every route of the site has its row, and no other way leads in`() async throws {
        try await Town.with { town in
            let routes = Set(town.routes.map { "\($0.method) \($0.pattern)" })
            let rows = PagesSpec.rows.flatMap { row in
                [row.get.map { _ in "GET" }, row.post.map { _ in "POST" }].compactMap { $0 }
                    .map { "\($0) \(row.path.pattern)" }
            }
            #expect(routes == Set(rows + ["GET /assets/{hash}/{name}"]))
        }
    }

    @Test(arguments: Standing.allCases)
    func `each path answers each reader as the table says, and no word reaches anybody it is not for`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            // Every form is sent, and nothing is kept of it.
            world.store.mood = .pretending
            var met: Set<String> = []
            for reader in Reader.allCases {
                for row in PagesSpec.rows {
                    met.formUnion(try await world.check(row, Visit(reader: reader, standing: standing)))
                }
            }
            for canary in PagesSpec.canaries where canary.isAlive(in: standing) {
                #expect(met.contains(canary.name), "\(canary.name) is planted nowhere")
            }
        }
    }

    @Test(arguments: Standing.allCases)
    func `what is somebody else's and what does not exist answer with the same page`(standing: Standing) async throws {
        try await PolicyWorld.with(standing) { world in
            let eve = try #require(world.browsers[.stranger])
            let nothing = try await eve.get("/no/such/page")
            #expect(nothing.status == 404)
            for path in ["/us/first", "/library/no-such-practice"] {
                #expect(try await eve.get(path).whole == nothing.whole, "\(path)")
            }
            for path in [world.url(.session("")), "/us/first", "/us/first/back", "/picture/back", "/check-in/use"] {
                #expect(try await eve.post(path).whole == nothing.whole, "\(path)")
            }
        }
    }
}

extension PolicyWorld {
    /// Asks and sends once as this reader; what comes back are the canaries that their owner met.
    fileprivate func check(_ row: PolicyRow, _ visit: Visit) async throws -> Set<String> {
        var replies: [(method: String, reply: Received, status: Int)] = []
        let url = url(row.path)
        if let status = row.get?(visit) {
            replies.append(("GET", try await browser(visit.reader).copy().get(url), status))
        }
        if let status = row.post?(visit) {
            replies.append(("POST", try await browser(visit.reader).copy().post(url, row.fields), status))
        }
        var met: Set<String> = []
        for (method, reply, status) in replies {
            let what = "\(method) \(row.path.pattern) by \(visit.reader), \(visit.standing)"
            #expect(reply.status == status, "\(what)")
            let whole = reply.whole
            for canary in PagesSpec.canaries where whole.holds(canary.needle(at: row.path, token: token)) {
                #expect(canary.mayReach(visit, at: row.path), "\(canary.name) in \(what)")
                if visit.reader == canary.owner { met.insert(canary.name) }
            }
            if status == 303, !visit.isSignedIn, let location = reply.location {
                #expect(location.hasPrefix("/"), "\(what)")
            }
        }
        return met
    }
}
