import Foundation
package import RekindleCore
import RekindleStore

/// The second step at signing in, for those who want one.
package struct SecondStep: WayIn {
    package static let kind = "second-step"
    package static let label = Label.onlyYou

    package var secret: [UInt8]
    /// A code opens once.
    package var lastStep: Int64
    /// Off until its owner has typed one right code.
    package var isOn: Bool

    /// A code that was used is remembered without it, and what was only prepared is dropped without it.
    package static func takesPassword(from old: SecondStep?, to new: SecondStep?) -> Bool {
        guard let new else { return old?.isOn ?? false }
        return old?.secret != new.secret || old?.isOn != new.isOn
    }
}

extension Vault {
    package enum CodeResult: Equatable, Sendable {
        case right, wrong
        /// Five wrong codes end the session.
        case signedOut
        /// Nothing was compared: of PINs there were too many wrong ones, and the password has to be given first.
        case needsPassword
        /// Nothing was compared.
        case wait(seconds: Int64)
    }

    static let attemptsAllowed = 5

    /// A secret that was prepared is good for so long: one that lies about may have been read by somebody else.
    package static let preparedMinutes = 10

    /// The second step of somebody as far as it counts: on, or prepared just now.
    package func secondStep(of space: OpenSpace) async throws(VaultFailure) -> Record<SecondStep>? {
        guard let record = try await space.only(SecondStep.self) else { return nil }
        let end = record.at.addingTimeInterval(Double(Self.preparedMinutes) * 60)
        if record.content.isOn { return record }
        return runOut.holds("\(record.name) \(record.version)", orNow: clock.now() >= end) ? nil : record
    }

    /// Prepares a secret to be put into an authenticator, off until it is confirmed: a new one each time, so that nobody
    /// takes over what somebody else has seen.
    package func prepareSecondStep(_ visitor: Visitor) async throws(VaultFailure) -> SecondStep {
        try await decidingAnew { () throws(VaultFailure) in
            let old = try await visitor.personal.fresh.only(SecondStep.self)
            // One that is on stays as it is until its owner turns it off.
            if let old, old.content.isOn { return old.content }
            let step = SecondStep(secret: randomBytes(20), lastStep: 0, isOn: false)
            try await visitor.personal.apply([try visitor.personal.setting(step, expecting: old?.version)])
            return step
        }
    }

    /// Turns it on with the first right code; where it was turned on since it was prepared, it is on.
    package func confirmSecondStep(_ code: String, by visitor: Visitor) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            guard let record = try await secondStep(of: visitor.personal.fresh) else { return false }
            if record.content.isOn { return true }
            guard let step = matched(code, record.content) else { return false }
            var on = record.content
            (on.isOn, on.lastStep) = (true, step)
            let telling = try await telling([.secondStep], in: visitor.personal)
            try await visitor.personal.apply([try visitor.personal.replacing(record, with: on), telling])
            return true
        }
    }

    /// Turns it off and forgets the secret.
    /// - Parameter onlyPrepared: one that is on stays on.
    package func removeSecondStep(_ visitor: Visitor, onlyPrepared: Bool = false) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            guard let record = try await visitor.personal.fresh.only(SecondStep.self),
                !(onlyPrepared && record.content.isOn)
            else { return }
            let removing = visitor.personal.removing(record)
            // One that was only prepared opened nothing and asked for nothing.
            let telling = record.content.isOn ? [try await telling([.secondStepGone], in: visitor.personal)] : []
            try await visitor.personal.apply([removing] + telling)
        }
    }

    /// The second step of signing in. The try is counted before the code is compared, over all of somebody's half-open
    /// sessions: a new one is no new chance. A browser that has signed in before counts for itself, up to a ceiling over all
    /// of these.
    /// - Parameter mark: what such a browser brought along.
    package func finishSignIn(
        _ token: SessionToken, code: String, knownBrowser mark: String? = nil
    ) async throws(VaultFailure) -> CodeResult {
        guard let session = try await load(SessionRow.self, token.id, from: System.session), session.value.needsCode,
            let visitor = try await visitor(of: session, token: token)
        else { return .signedOut }
        let login = try await login(of: visitor.personal) ?? ""
        let sources = try await codeSources(of: visitor.person, in: try await known(mark, to: login)?.browser)
        let tried = try await counting(sources, givingBackIf: { $0 == nil || $0 == .right }) {
            () async throws(VaultFailure) in
            try await decidingAnew { () throws(VaultFailure) in
                try await compare(code, token, visitor.fresh)
            }
        }
        return switch tried {
        case .compared(let result): result ?? .signedOut
        case .wait(let seconds): .wait(seconds: seconds)
        }
    }

    /// What came of a code is told only once it stands in the session's row, so that no try at the same moment is free.
    /// Nil where there was nothing to compare: the same form came first.
    private func compare(
        _ code: String, _ token: SessionToken, _ visitor: Visitor
    ) async throws(VaultFailure) -> CodeResult? {
        let personal = visitor.personal
        guard let session = try await load(SessionRow.self, token.id, from: System.session), session.value.needsCode,
            let record = try await personal.only(SecondStep.self)
        else { return nil }
        var (row, used) = (session.value, record.content)
        guard let step = matched(code, used) else {
            row.wrongCodes += 1
            if row.wrongCodes >= Self.attemptsAllowed {
                try await personal.apply(try await ending([token.id], of: personal))
                letKeysGo(of: [token.id])
                return .signedOut
            }
            try await personal.apply([try saving(row, over: session)])
            return .wrong
        }
        used.lastStep = step
        row = try SessionRow(visitor.key, token, era: row.era, needsCode: false, opening: row.opening)
        try await personal.apply([try personal.replacing(record, with: used), try saving(row, over: session)])
        return .right
    }

    private func saving(_ row: SessionRow, over old: Stored<SessionRow>) throws(VaultFailure) -> Write {
        try saving(row, old.id, to: System.session, expecting: old.version, expires: old.expires)
    }

    private func matched(_ code: String, _ step: SecondStep) -> Int64? {
        OneTimeCode.match(code, secret: step.secret, at: clock.now(), after: step.lastStep)
    }
}
