package import RekindleCore
import RekindleRooms
import RekindleVault

/// Somebody invented who makes an account.
package struct Newcomer: Sendable {
    package var login: String
    package var password: String
    package var profile: Profile

    package init(login: String, password: String, profile: Profile) {
        (self.login, self.password, self.profile) = (login, password, profile)
    }

    /// As they sign in.
    var attempt: SignInAttempt {
        SignInAttempt(
            login: login, password: password, note: SessionNote(device: "Phone"), addressPrefix: "127.0.0.1")
    }

    /// As they are before they have an account.
    var arrival: Arrival {
        Arrival(name: profile.name, zone: profile.zone, attempt: attempt, isCounted: false)
    }
}
