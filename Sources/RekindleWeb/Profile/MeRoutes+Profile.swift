import RekindleCore
import RekindleRooms
import RekindleVault

extension MeRoutes {
    static func profile(_ request: Request, _ signedIn: Context) async throws -> Reply {
        .page(page(ProfileEntry(signedIn.profile), request, signedIn).page)
    }

    static func keepProfile(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let entry = ProfileEntry(request.form)
        guard let changed = entry.applied(to: signedIn.profile.content) else {
            return .refused(page(entry, request, signedIn).refusing(entry.refusal ?? ""))
        }
        // The same thing sent twice is kept once.
        if changed == signedIn.profile.content { return .kept(.me) }
        guard entry.version == signedIn.profile.version else {
            return overtaken(entry, by: signedIn.profile, request, signedIn)
        }
        do {
            try await keep(changed, signedIn)
        } catch VaultFailure.stale {
            guard let now = try await signedIn.personal.only(Profile.self) else { throw NotHere() }
            return now.content == changed ? .kept(.me) : overtaken(entry, by: now, request, signedIn)
        }
        return .kept(.me)
    }

    /// One's own profile and, for the two, the card that both see: both or neither.
    private static func keep(_ profile: Profile, _ signedIn: Context) async throws {
        var writes = [try signedIn.personal.replacing(signedIn.profile, with: profile)]
        if let shared = signedIn.shared {
            let card = try await shared.only(Member.self)
            writes.append(try shared.setting(profile.member, expecting: card?.version))
        }
        try await signedIn.personal.apply(writes)
    }

    /// Both texts: what was typed stays in the form, what is kept now stands beside it.
    private static func overtaken(
        _ entry: ProfileEntry, by now: Record<Profile>, _ request: Request, _ signedIn: Context
    ) -> Reply {
        var stale = page(entry, request, signedIn)
        stale.entry.version = now.version
        stale.keptNow = now.content
        return .refused(
            stale.refusing(
                "This was changed elsewhere in the meantime. What is kept now stands above, what you typed below. "
                    + "Send it again if yours is the one to keep."))
    }

    private static func page(_ entry: ProfileEntry, _ request: Request, _ signedIn: Context) -> ProfilePage {
        ProfilePage(
            entry: entry, partner: signedIn.isConnected ? signedIn.partnerName : nil,
            partnerHue: signedIn.partner?.hue, csrf: request.csrf)
    }
}
