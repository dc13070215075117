import RekindleStore

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

    /// What a PIN is good for just now.
    package enum PinState: Equatable, Sendable {
        case none, opens
        /// There were so many wrong ones, in whatever sessions, that the password has to be given first.
        case needsPassword
    }

    /// Whether there is a PIN, and whether it opens.
    package func pin(of visitor: Visitor) async throws(VaultFailure) -> PinState {
        guard let check = try await visitor.personal.only(PinCheck.self)?.content else { return .none }
        return check.needsPassword ? .needsPassword : .opens
    }

    /// Whether there is a PIN.
    package func hasPin(_ visitor: Visitor) async throws(VaultFailure) -> Bool {
        try await pin(of: visitor) != .none
    }

    /// Tries a PIN. Five wrong ones in a row end the session that they were typed in; too many in all sessions together end
    /// none, and take the password.
    package func tryPin(_ pin: String, of visitor: Visitor) async throws(VaultFailure) -> CodeResult {
        switch try await countAttempt(of: visitor) {
        case .noPin: return .wrong
        case .noSession: return .signedOut
        case .needsPassword: return .needsPassword
        case .spent: return try await signOut(visitor)
        case .counted(let check, let day):
            guard check.isRight(pin) else {
                guard check.count(in: visitor.session) >= Self.attemptsAllowed else { return .wrong }
                return try await signOut(visitor)
            }
            try await rewritingPin(of: visitor, { $0.givingBack(visitor.session, on: day) }) {
                () throws(VaultFailure) in [try await reopening(visitor)]
            }
            letKeysGo(of: [visitor.session])
            return .right
        }
    }

    /// The writes that make the PIN open again, since the password was given; none where it does.
    func lettingPinOpen(of visitor: Visitor) async throws(VaultFailure) -> [Write] {
        guard let record = try await visitor.personal.fresh.only(PinCheck.self),
            record.content.needsPassword
        else { return [] }
        return [try visitor.personal.replacing(record, with: record.content.opening(in: visitor.session))]
    }

    /// Lets the PIN open again: its owner has just given the password in an open session.
    package func letPinOpen(of visitor: Visitor) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let writes = try await lettingPinOpen(of: visitor)
            if !writes.isEmpty { try await visitor.personal.apply(writes) }
        }
    }

    private enum CountedAttempt {
        case noPin, noSession, needsPassword
        /// Five were counted, and the session that they end has not ended yet: no sixth is compared.
        case spent
        case counted(PinCheck, day: Int64)
    }

    /// In days since 1970: which day it is where its owner lives makes no difference to how many there are.
    private var today: Int64 { clock.seconds / 86_400 }

    private func signOut(_ visitor: Visitor) async throws(VaultFailure) -> CodeResult {
        try await rewritingPin(of: visitor, { $0.forgetting(visitor.session) }) { () throws(VaultFailure) in
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
            let day = today
            guard record.content.count(in: visitor.session) < Self.attemptsAllowed else { return .spent }
            guard !record.content.needsPassword else { return .needsPassword }
            let counted = record.content.counting(visitor.session, on: day)
            try await visitor.personal.apply([try visitor.personal.replacing(record, with: counted)])
            return .counted(counted, day: day)
        }
    }

    private func rewritingPin(
        of visitor: Visitor, _ left: (PinCheck) -> PinCheck,
        along writes: () async throws(VaultFailure) -> [Write]
    ) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let along = try await writes()
            guard let record = try await visitor.personal.fresh.only(PinCheck.self) else {
                if !along.isEmpty { try await visitor.personal.apply(along) }
                return
            }
            let changed = left(record.content)
            try await visitor.personal.apply(along + [try visitor.personal.replacing(record, with: changed)])
        }
    }
}
