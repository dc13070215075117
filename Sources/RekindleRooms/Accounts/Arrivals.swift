package import RekindleCore
package import RekindleVault

/// Somebody who would like an account.
package struct Arrival: Sendable {
    package var name: String
    package var zone: String
    /// What they will sign in with, and from where they ask.
    package var attempt: SignInAttempt
    /// Whether it counts among the accounts made from that address; those of told lives do not.
    package var isCounted: Bool

    /// Describes somebody who has no account yet.
    package init(name: String, zone: String, attempt: SignInAttempt, isCounted: Bool = true) {
        (self.name, self.zone, self.attempt, self.isCounted) = (name, zone, attempt, isCounted)
    }

    /// Why no account is made.
    package enum Refusal: Equatable, Sendable {
        case profile(Profile.Refusal)
        case login(LoginRule.Refusal)
    }

    /// Every rule that is broken, in the order of the form, so that nobody is sent back for one thing at a time.
    package var refusals: [Refusal] {
        profile(.rust).refusals.map(Refusal.profile)
            + [LoginRule.refusal(attempt.login)].compactMap(\.self).map(Refusal.login)
    }

    /// Whether nothing is known of where they are, so that UTC stands for it until they say.
    package var assumesZone: Bool { Zone.understood(zone) == nil }

    /// The browser says the zone, and not the person: what is not understood refuses nothing.
    func profile(_ hue: Hue) -> Profile { Profile(name: name, zone: Zone.understood(zone) ?? "UTC", hue: hue) }
}

/// Making an account: by the one-time link of whoever started the server, by an invitation, or by anybody where the
/// server is open to all.
package enum Arrivals {
    /// What lets somebody in.
    package enum Admission: Equatable, Sendable { case first, invited, anybody }

    /// What became of it.
    package enum Outcome: Equatable, Sendable {
        case entered(SessionToken)
        /// The same form came before; it opens the account that it made.
        case wasHere(SessionToken)
        case notAdmitted
        case loginTaken
        /// Somebody else made the first account a moment ago.
        case noLongerFirst
        /// A rule of a name, of a login name or of a zone is broken.
        case refused([Arrival.Refusal])
    }

    /// What lets somebody make an account here; nil where nothing does.
    /// - Parameters:
    ///   - isEmpty: whether nobody has an account yet; then only the one-time link counts.
    ///   - isOpen: whether anybody may make one.
    package static func admission(
        hasFirstKey: Bool, invitation: InvitationToken?, isEmpty: Bool, isOpen: Bool, _ vault: Vault
    ) async throws(VaultFailure) -> Admission? {
        if isEmpty { return hasFirstKey ? .first : nil }
        if let invitation, case .open = try await vault.view(invitation, by: nil) { return .invited }
        return isOpen ? .anybody : nil
    }

    /// Makes an account. A button pressed twice sends the same form twice, and only the second answer is seen: whoever
    /// types the login and password of the account that has just been made is let in. Tries count as at signing in; while
    /// they wait, or too many accounts were made from one address, that is thrown.
    /// - Parameter today: what the rooms keep for Today, of which there is nothing yet.
    package static func arrive(
        _ new: Arrival, by admission: Admission?, _ vault: Vault, _ today: TodaySources
    ) async throws(VaultFailure) -> Outcome {
        let refusals = new.refusals
        guard refusals.isEmpty else { return .refused(refusals) }
        guard let admission else { return try await again(new, vault) ?? .notAdmitted }
        // Two colours that can be told apart from the first day; both can be changed.
        let profile = new.profile(admission == .invited ? .lake : .rust)
        let account = NewAccount(
            login: new.attempt.login, password: new.attempt.password, contents: [profile, today.own],
            note: new.attempt.note, address: new.isCounted ? new.attempt.addressPrefix : nil)
        return switch try await vault.signUp(account, mustBeFirst: admission == .first) {
        case .entered(let token): .entered(token)
        case .loginTaken: try await again(new, vault) ?? .loginTaken
        case .noLongerFirst: try await again(new, vault) ?? .noLongerFirst
        }
    }

    private static func again(_ new: Arrival, _ vault: Vault) async throws(VaultFailure) -> Outcome? {
        switch try await vault.signIn(new.attempt) {
        case .entered(let token): return .wasHere(token)
        case .wait(let seconds): throw .wait(seconds: seconds)
        case .needsCode, .wrong: return nil
        }
    }
}
