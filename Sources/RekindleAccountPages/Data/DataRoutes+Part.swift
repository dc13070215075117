import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    /// The form while there are two; what is next once there are not.
    static func showPart(_ request: Request, _ me: Context) async throws -> Reply {
        guard me.isConnected else {
            return .page(PartedPage(hasFormer: me.visitor.hasParted).page)
        }
        return .page(try await partPage(request, me).page)
    }

    static func part(_ request: Request, _ me: Context) async throws -> Reply {
        // A button that was pressed twice, or the other was first: there is nothing left to end, and nothing is compared.
        guard me.isConnected else { return try await ended(request, me) }
        let letter = request.form["letter"] ?? ""
        let outcome = try await Parting.part(
            letter: Typed.isBlank(letter) ? nil : letter, password: request.form["password"], by: me)
        switch outcome {
        // The same page for both, and for a button that was pressed twice: what is next.
        case .parted: return .go(to: .part)
        case .notConnected: return try await ended(request, me)
        case .notOwner:
            return .refused(try await partPage(request, me).refusing(AccountRoutes.notThePassword, at: "password"))
        case .tooLong: return .refused(try await partPage(request, me).refusing(PartPage.tooLong, at: "letter"))
        }
    }

    /// What whoever finds that there are not two any more is answered: what is next. Words that were left by no press of
    /// theirs are shown once more, since nobody has them.
    private static func ended(_ request: Request, _ me: Context) async throws -> Reply {
        let (words, former) = (PartingLetter(request.form["letter"]).text, try await Parting.former(of: me))
        guard let words, former.first?.ownLetter != words else { return .go(to: .part) }
        return .page(PartedPage(hasFormer: !former.isEmpty, unsaid: words).page)
    }

    private static func partPage(_ request: Request, _ me: Context) async throws -> PartPage {
        PartPage(
            partnerName: me.partnerName, letter: request.form["letter"] ?? "", login: try await Accounts.login(of: me),
            csrf: request.csrf)
    }
}
