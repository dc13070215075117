import RekindleCore
import RekindleVault

extension MeRoom {
    static func profile(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        .page(page(ProfileEntry(signedIn.profile), ask, signedIn).page)
    }

    static func keepProfile(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let entry = ProfileEntry(ask.form)
        guard let changed = entry.applied(to: signedIn.profile.content) else {
            return .refused(page(entry, ask, signedIn).refusing(entry.refusal ?? ""))
        }
        // The same thing sent twice is kept once.
        if changed == signedIn.profile.content { return .kept(.me) }
        guard entry.version == signedIn.profile.version else {
            return overtaken(entry, by: signedIn.profile, ask, signedIn)
        }
        do {
            try await keep(changed, signedIn)
        } catch VaultFailure.stale {
            guard let now = try await signedIn.personal.only(Profile.self) else { throw NotHere() }
            return now.content == changed ? .kept(.me) : overtaken(entry, by: now, ask, signedIn)
        }
        return .kept(.me)
    }

    /// One's own profile and, for the two, the card that both see: both or neither.
    private static func keep(_ profile: Profile, _ signedIn: SignedIn) async throws {
        var changes = [try signedIn.personal.replacing(signedIn.profile, with: profile)]
        if let shared = signedIn.shared {
            let card = try await shared.only(Member.self)
            changes.append(try shared.setting(profile.member, expecting: card?.version))
        }
        try await signedIn.personal.apply(changes)
    }

    /// Both texts: what was typed stays in the form, what is kept now stands beside it.
    private static func overtaken(
        _ entry: ProfileEntry, by now: Record<Profile>, _ ask: Ask, _ signedIn: SignedIn
    ) -> Answer {
        var stale = page(entry, ask, signedIn)
        stale.entry.version = now.version
        stale.keptNow = now.content
        return .refused(
            stale.refusing(
                "This was changed elsewhere in the meantime. What is kept now stands above, what you typed below. "
                    + "Send it again if yours is the one to keep."))
    }

    private static func page(_ entry: ProfileEntry, _ ask: Ask, _ signedIn: SignedIn) -> ProfilePage {
        ProfilePage(
            entry: entry, partner: signedIn.isConnected ? signedIn.partnerName : nil,
            partnerHue: signedIn.partner?.hue, csrf: ask.csrf)
    }
}
