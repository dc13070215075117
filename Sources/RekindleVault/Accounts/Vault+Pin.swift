import Crypto
package import RekindleCore
import RekindleStore

/// A short number that opens a locked session again. The lock is a rule of the program, not a seal.
package struct PinCheck: WayIn {
    package static let kind = "pin"
    package static let label = Label.onlyYou
    package static let digits = 4...12

    var salt: [UInt8]
    var check: [UInt8]
    /// Wrong tries that an earlier version counted, whatever the session.
    private var tries: Int
    /// The session of each wrong try so far, counted before comparing. A right one takes back those of its own session: who
    /// types the right one in one browser gives nobody a new handful in another.
    private var wrong: [RowID]?
    init(_ pin: String) {
        salt = randomBytes(16)
        check = Self.check(pin, salt: salt)
        tries = 0
    }

    var count: Int { tries + (wrong?.count ?? 0) }

    fileprivate func counting(_ session: RowID) -> PinCheck {
        var counted = self
        counted.wrong = (wrong ?? []) + [session]
        return counted
    }

    /// - Parameter session: whose tries are forgotten; nil for all.
    fileprivate func forgetting(_ session: RowID?) -> PinCheck {
        var left = self
        (left.tries, left.wrong) = (0, session.map { own in (wrong ?? []).filter { $0 != own } })
        return left
    }

    /// Tries are counted without it.
    package static func takesPassword(from old: PinCheck?, to new: PinCheck?) -> Bool {
        old?.salt != new?.salt || old?.check != new?.check
    }

    func isRight(_ pin: String) -> Bool {
        constantTimeEqual(check, Self.check(pin, salt: salt))
    }

    private static func check(_ pin: String, salt: [UInt8]) -> [UInt8] {
        let digits = Array((Typed.digits(pin) ?? "").utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: digits, using: SymmetricKey(data: salt)))
    }
}

extension Vault {
    /// Sets a PIN, over an older one.
    package func setPin(_ pin: String, of visitor: Visitor) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let old = try await visitor.personal.fresh.only(PinCheck.self)
            let set = try visitor.personal.setting(PinCheck(pin), expecting: old?.version)
            try await visitor.personal.apply([set, try await telling([.pin], in: visitor.personal)])
        }
    }

    /// Takes the PIN away; the password alone opens the lock from then on.
    package func removePin(of visitor: Visitor) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            guard let old = try await visitor.personal.fresh.only(PinCheck.self) else { return }
            let telling = try await telling([.pinGone], in: visitor.personal)
            try await visitor.personal.apply([visitor.personal.removing(old), telling])
        }
    }

    /// Whether there is a PIN.
    package func hasPin(_ visitor: Visitor) async throws(VaultFailure) -> Bool {
        try await visitor.personal.only(PinCheck.self) != nil
    }

    /// Tries a PIN; five wrong ones in a row sign out.
    package func tryPin(_ pin: String, of visitor: Visitor) async throws(VaultFailure) -> CodeResult {
        switch try await countAttempt(of: visitor) {
        case .noPin: return .wrong
        case .noSession: return .signedOut
        case .spent: return try await signOut(visitor)
        case .counted(let check):
            guard check.isRight(pin) else {
                guard check.count >= Self.attemptsAllowed else { return .wrong }
                return try await signOut(visitor)
            }
            try await forgetAttempts(of: visitor, in: visitor.session) { () throws(VaultFailure) in
                [try await reopening(visitor)]
            }
            letKeysGo(of: [visitor.session])
            return .right
        }
    }

    private enum CountedAttempt {
        case noPin, noSession
        /// Five were counted, and the session that they end has not ended yet: no sixth is compared.
        case spent
        case counted(PinCheck)
    }

    private func signOut(_ visitor: Visitor) async throws(VaultFailure) -> CodeResult {
        try await forgetAttempts(of: visitor) { () throws(VaultFailure) in
            try await ending([visitor.session], of: visitor.personal) + telling(tries: .pinTries, of: visitor)
        }
        letKeysGo(of: [visitor.session])
        return .signedOut
    }

    /// Word of it for the owner, once for each session that ends so. That it cannot be left is no reason not to end it.
    func telling(tries: AccountNews.What, of visitor: Visitor) async throws(VaultFailure) -> [Write] {
        guard try await load(SessionRow.self, visitor.session, from: System.session) != nil else { return [] }
        let device = try? await visitor.personal.fresh.note(of: visitor.session)?.content.device
        return [try? await telling(tries, device: device, in: visitor.personal)].compactMap(\.self)
    }

    /// Counts a try before anything is compared. A session that five wrong ones have just ended counts no more: ending it
    /// writes the check as well, so whoever has looked before that is stale here and looks again.
    private func countAttempt(of visitor: Visitor) async throws(VaultFailure) -> CountedAttempt {
        try await decidingAnew { () throws(VaultFailure) in
            guard let record = try await visitor.personal.fresh.only(PinCheck.self) else { return .noPin }
            guard try await load(SessionRow.self, visitor.session, from: System.session) != nil else {
                return .noSession
            }
            guard record.content.count < Self.attemptsAllowed else { return .spent }
            let counted = record.content.counting(visitor.session)
            try await visitor.personal.apply([try visitor.personal.replacing(record, with: counted)])
            return .counted(counted)
        }
    }

    private func forgetAttempts(
        of visitor: Visitor, in session: RowID? = nil, along writes: () async throws(VaultFailure) -> [Write] = { [] }
    ) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let along = try await writes()
            guard let record = try await visitor.personal.fresh.only(PinCheck.self) else {
                if !along.isEmpty { try await visitor.personal.apply(along) }
                return
            }
            let left = record.content.forgetting(session)
            try await visitor.personal.apply(along + [try visitor.personal.replacing(record, with: left)])
        }
    }
}
