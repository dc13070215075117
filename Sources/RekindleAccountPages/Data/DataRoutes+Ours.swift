import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    static func showOurs(_ request: Request, _ me: Context) async throws -> Reply {
        if let name = request.query["of"], let kind = request.query["kind"] {
            return .page(try await kindPage(kind, in: former(name, of: me), request, me).page)
        }
        let all = try await Parting.former(of: me)
        let lines = all.isEmpty ? [] : try await request.overview(of: me)
        var shown: [OursPage.Former] = []
        for one in all {
            shown.append(
                OursPage.Former(
                    name: one.space.name, partnerName: one.partnerName, hasLetter: one.hasLetter,
                    ownLetter: one.ownLetter.map { Verbatim($0) },
                    lines: try await request.overview(of: one, among: lines, me),
                    hasPutAway: try await !Parting.putAway(in: one.space.name, of: me).things.isEmpty))
        }
        return .page(OursPage(former: shown, isKept: request.isKept, csrf: request.csrf).page)
    }

    static func showLetter(_ request: Request, _ me: Context) async throws -> Reply {
        let one = try await former(request.parameters["id"], of: me)
        guard let words = try await Parting.letter(in: one.space.name, of: me) else { throw NotHere() }
        return .page(OursLetterPage(partnerName: one.partnerName, words: words).page)
    }

    /// What somebody shared once, by the name of its space; not theirs and not existing are the same.
    static func former(_ name: String?, of me: Context) async throws -> Parting.Former {
        let known = try await Parting.former(of: me)
        guard let one = known.first(where: { $0.space.name == name }) else { throw NotHere() }
        return one
    }

    private static func kindPage(
        _ kind: String, in one: Parting.Former, _ request: Request, _ me: Context
    ) async throws -> OursKindPage {
        let (start, space) = (request.listStart, one.space.name)
        let things = try await request.things(kind, in: one, of: me).dropFirst(start)
        let identities = one.identities(of: me)
        let items = things.prefix(KeptList.most).compactMap { thing in
            request.site.piece(of: thing, identities).map { piece in
                KeptList.Item(
                    title: piece.title, when: "\(identities.day(of: thing.at))", body: piece.body,
                    form: OursKindPage.form(thing.name, of: kind, in: space, csrf: request.csrf))
            }
        }
        let next = OursPage.url(of: space, kind, from: start + KeptList.most)
        let list = KeptList(
            items: items, none: "There is nothing of this here any more.",
            next: things.count > KeptList.most ? ("Earlier ones", next) : nil)
        return OursKindPage(kind: kind, partnerName: one.partnerName, list: list, isKept: request.isKept)
    }
}
