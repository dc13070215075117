import RekindleRooms
import RekindleSite
import RekindleVault

/// The kept things of somebody, as these pages ask the catalogue for them.
extension Request {
    /// What is kept about somebody, kind by kind and place by place.
    func overview(of me: Context) async throws -> [KeptOverview.Line] {
        try await KeptOverview.lines(of: me, site.features)
    }

    /// What there is of each kind in what two shared once, without what was put away.
    func overview(
        of former: Parting.Former, among lines: [KeptOverview.Line], _ me: Context
    ) async throws -> [OursPage.Line] {
        let isWhole = try await me.putAway(in: former.space).isEmpty
        let words = Set(together.compactMap(\.word))
        var left: [OursPage.Line] = []
        for line in lines where line.place == .former(former.space.name) && words.contains(line.kind) {
            let count = isWhole ? line.count : try await things(line.kind, in: former, of: me).count
            if count > 0 { left.append(OursPage.Line(kind: line.kind, count: count)) }
        }
        return left
    }

    /// The things of one kind in what two shared once, the newest first, without those that were put away.
    func things(_ kind: String, in former: Parting.Former, of me: Context) async throws -> [KeptThing] {
        let keepings = together.filter { $0.word == kind }
        guard !keepings.isEmpty else { throw NotHere() }
        let away = try await me.putAway(in: former.space)
        var things: [KeptThing] = []
        for keeping in keepings { things += try await keeping.things(in: former.space, of: me) }
        return things.filter { !away.contains($0.name) }
    }

    /// What can be read of it kind by kind. A letter is opened by whoever chooses to, on a page of its own.
    private var together: [Keeping] {
        site.features.flatMap(\.kept).filter { $0.reason == nil && $0.kind != PartingLetter.kind }
    }
}
