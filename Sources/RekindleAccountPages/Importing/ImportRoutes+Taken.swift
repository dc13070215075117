import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension ImportRoutes {
    /// What came from a file; or the things of one of its lines.
    static func showTaken(_ request: Request, _ me: Context) async throws -> Reply {
        let taken = try await taken(request, me)
        guard let text = request.query["line"] else {
            return .page(FromFilePage(taken: taken, isKept: request.isKept).page)
        }
        guard let line = Int(text), taken.head.lines.indices.contains(line) else { throw NotHere() }
        return .page(try await kindPage(line, in: taken.head, request, me).page)
    }

    private static func kindPage(
        _ line: Int, in head: FileImport, _ request: Request, _ me: Context
    ) async throws -> FromFileKindPage {
        let start = request.listStart
        let things = try await Importing.things(
            of: head.lines[line], from: start, most: KeptList.most, in: head, request.site.features, of: me)
        let more = FromFilePage.url(head.name, line, from: start + KeptList.most)
        let list = KeptList(
            items: things.compactMap { item($0, request, me) }, none: "There is nothing to read in this.",
            next: start < head.lines[line].count - KeptList.most ? ("More of these", more) : nil)
        return FromFileKindPage(head: head, line: line, list: list)
    }

    static func showOut(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await outPage(request, me).page)
    }

    static func takeOut(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await outPage(request, me)
        let isOut = try await Importing.takeOut(page.head.name, password: request.form["password"], by: me)
        return isOut
            ? .go(to: .importing) : .refused(page.refusing(AccountRoutes.notThePassword, at: "password"))
    }

    private static func outPage(_ request: Request, _ me: Context) async throws -> FromFileOutPage {
        FromFileOutPage(
            head: try await taken(request, me).head, login: try await Accounts.login(of: me), csrf: request.csrf)
    }

    /// Not theirs and not existing are the same.
    private static func taken(_ request: Request, _ me: Context) async throws -> Importing.Taken {
        guard let name = request.parameters["id"], let taken = try await Importing.taken(name, of: me) else {
            throw NotHere()
        }
        return taken
    }

    private static func item(_ thing: KeptThing, _ request: Request, _ me: Context) -> KeptList.Item? {
        request.site.piece(of: thing, .ofAFile(me)).map { piece in
            KeptList.Item(
                title: piece.title,
                when: "\(DayWords(me.zone.day(of: thing.at)).words) \u{b7} \(thing.whose.fileWords)", body: piece.body)
        }
    }
}

extension Identities {
    /// How the two are called in what a file says: who the other one was nobody knows.
    static func ofAFile(_ me: Context) -> Identities {
        var identities = Identities(me)
        (identities.partnerName, identities.partnerHue) = ("your partner", .stone)
        return identities
    }
}
