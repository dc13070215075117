import Foundation
import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Somebody who makes an account where Ada is, with a password that the tests know.
struct Newcomer {
    static let password = Scenario.password
    static let otherPassword = "seven green umbrellas"

    let token: SessionToken
    let vault: Vault
    let library: Library

    init(
        _ login: String = "eve", in scene: Scenario, by admission: Arrivals.Admission = .anybody
    ) async throws {
        (vault, library) = (scene.vault, scene.library)
        let outcome = try await Arrivals.arrive(Self.arrival(login), by: admission, vault)
        guard case .entered(let token) = outcome else { throw Unexpected(what: "\(outcome)") }
        self.token = token
    }

    static func arrival(_ login: String, password: String = Self.password) -> Arrival {
        Arrival(name: login.capitalized, zone: "Europe/Berlin", attempt: attempt(login, password: password))
    }

    static func attempt(_ login: String, password: String = Self.password) -> SignInAttempt {
        SignInAttempt(
            login: login, password: password, note: SessionNote(device: "Phone"), addressPrefix: "192.0.2.1")
    }

    /// As they are now.
    func now() async throws -> Context {
        guard let me = try await Context.open(token, vault, library) else { throw Unexpected(what: "no session") }
        return me
    }

    /// Whether the session is still open.
    func isHere() async throws -> Bool { try await Context.open(token, vault, library) != nil }
}

/// Something that a story rests on is not so.
struct Unexpected: Error {
    let what: String
}
