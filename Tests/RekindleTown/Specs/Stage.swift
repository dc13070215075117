package import RekindleTesting

/// How far Ada and Sam are when a form is sent.
package enum Stage: String, CaseIterable, Sendable {
    /// Nobody has an account.
    case empty
    /// Ada has a link out, and Sam an account of his own.
    case alone
    /// They are two.
    case couple
    /// In a week in which they choose.
    case choosing
    /// In a try, and at its end.
    case trying, tried
    /// Ada has left, and what had opened is still there for both.
    case parted

    /// Brings them there, in a place of their own.
    package func happen(_ story: @escaping @Sendable (StagedTown) async throws -> Void) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            try await story(try await staged(town, store))
        }
    }

    private func staged(_ town: Town, _ store: GlassStore) async throws -> StagedTown {
        var token = ""
        let (ada, sam): (Browser, Browser)
        switch self {
        case .empty: (ada, sam) = (try await town.stranger(), try await town.stranger())
        case .alone:
            ada = try await town.ada()
            token = try await town.invitation(by: ada)
            sam = try await town.joiner("Sam", invitation: token)
        case .couple: (ada, sam) = try await town.couple()
        case .choosing: (ada, sam) = try await town.coupleChoosing()
        case .trying: (ada, sam) = try await town.coupleTrying()
        case .tried: (ada, sam) = try await town.coupleAfterTrying()
        case .parted:
            (ada, sam) = try await town.coupleParted()
            // The first form of whoever left binds the key of what was shared anew.
            try await ada.get("/me/data/part")
            try await ada.post("/me/data/part")
        }
        return StagedTown(
            town: town, store: store, ada: ada, sam: sam, nobody: try await town.stranger(), token: token)
    }
}

/// A place at one stage, and who is there.
package struct StagedTown: Sendable {
    /// The place.
    package let town: Town
    /// What it keeps.
    package let store: GlassStore
    /// Ada's browser; a stranger's where nobody has an account.
    package let ada: Browser
    /// Sam's.
    package let sam: Browser
    /// A browser that nobody has signed in with.
    package let nobody: Browser
    /// The secret in Ada's link, while she has one out.
    package let token: String

    /// The browser of somebody.
    package func browser(_ who: FormExample.Who) -> Browser {
        switch who {
        case .ada: ada
        case .sam: sam
        case .nobody: nobody
        }
    }
}
