import Crypto
package import RekindleCore
import RekindleStore

/// A short number that opens a locked session again. The lock is a rule of the program, not a seal.
///
/// How many of them can be tried: the fifth wrong one ends the session that it was typed in, and a copy of a session has no
/// PIN to guess once its owner has opened the lock. So whoever holds copies has four tries for each. Whoever takes a new
/// copy after each opening, or has many sessions, is held by what counts over all of them, which no right PIN takes back.
/// The day's alone would not do: 20 on each of the 60 days of a session are 1,200 tries, one in eight of the 10,000 PINs
/// of four digits. So at most 100 are compared until the password is given: 1 in 100 of four digits, 1 in 1,000 of five,
/// 1 in 10,000 of six. Nobody gets more without the owner, who is told so at the lock and gives the password there.
package struct PinCheck: WayIn {
    package static let kind = "pin"
    package static let label = Label.onlyYou
    package static let digits = 4...12
    /// So many wrong ones in a day, in all sessions together, and the PIN opens nothing until the password was given.
    package static let mostOfDay = 20
    /// The same over all days since the password was given for that.
    package static let mostWrong = 100

    /// The wrong ones of one day, in days since 1970.
    private struct Daily: Codable, Equatable {
        var day: Int64
        var tries: Int
    }

    var salt: [UInt8]
    var check: [UInt8]
    /// Wrong tries in all sessions together. An earlier version counted so those that it ended a session by.
    private var tries: Int
    /// Of these, the ones of the last day on which there was one; nil in what an earlier version kept.
    private var daily: Daily?
    /// The session of each wrong try so far, counted before comparing. A right one takes back those of its own session: who
    /// types the right one in one browser gives nobody a new handful in another.
    private var wrong: [RowID]?

    init(_ pin: String) {
        salt = randomBytes(16)
        check = Self.check(pin, salt: salt)
        tries = 0
    }

    /// How many wrong ones were typed in a session; the fifth ends it, and no other.
    func count(in session: RowID) -> Int { (wrong ?? []).count { $0 == session } }

    /// Whether so many were wrong in all sessions together that the password comes first, on the next day as well.
    var needsPassword: Bool { tries >= Self.mostWrong || (daily?.tries ?? 0) >= Self.mostOfDay }

    private func tries(on day: Int64) -> Int { daily.map { $0.day == day ? $0.tries : 0 } ?? 0 }

    /// With one try more, before it is compared.
    func counting(_ session: RowID, on day: Int64) -> PinCheck {
        var counted = self
        counted.tries += 1
        counted.daily = Daily(day: day, tries: tries(on: day) + 1)
        // More than these no open sessions can have; those of sessions that ended otherwise go.
        counted.wrong = Array(((wrong ?? []) + [session]).suffix(Vault.mostSessions * Vault.attemptsAllowed))
        return counted
    }

    /// Where it was right: that try was none, and those of its session are forgiven there. All others go on counting.
    func givingBack(_ session: RowID, on day: Int64) -> PinCheck {
        var left = forgetting(session)
        left.tries = max(0, tries - 1)
        if tries(on: day) > 0 { left.daily = Daily(day: day, tries: tries(on: day) - 1) }
        return left
    }

    /// Where a session ends, or begins anew.
    func forgetting(_ session: RowID) -> PinCheck {
        var left = self
        left.wrong = (wrong ?? []).filter { $0 != session }
        return left
    }

    /// Where the password was given in a session, after too many wrong ones.
    func opening(in session: RowID) -> PinCheck {
        var open = forgetting(session)
        (open.tries, open.daily) = (0, nil)
        return open
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
