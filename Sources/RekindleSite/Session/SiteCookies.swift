import Foundation
import HTTPTypes
package import Hummingbird
package import RekindleVault

/// The cookies and what they are for: the session, the time of its last use, a browser's name for forms sent before
/// signing in, what it has signed in to before, that Hide was used or what is said about it put away, and what Today has
/// offered.
package struct SiteCookies: Sendable {
    package enum Name: String, CaseIterable {
        case session, seen, visit, known, told
        /// What Today has offered since the last form, sealed by the session: reading leaves nothing in the database.
        case offered
        /// Somebody left in a hurry: locked, whatever a late answer says about the last use.
        case left
        /// Whose browser it was last, as the server alone can tell.
        case author
        /// The time zone of a new account was assumed, and nobody has been told yet.
        case assumed
        /// What was sent after the session had ended, sealed for its author.
        case kept
    }

    let isSecure: Bool
    /// What the names of all of them begin with. Browsers keep cookies by host and not by port, so that two servers of one
    /// host would take each other's: the mark is another for each data folder.
    package let mark: String
    private let names: [Name: String]
    private let known: [String: Name]

    /// So many of one name are looked at; others of it come from other programs.
    static let mostAlike = 8

    /// Takes what the server signs with, from which the mark follows and which does not follow from it.
    package init(isSecure: Bool, serverKey: ServerKey) {
        let mark = serverKey.signature(of: "cookies").prefix(4).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
        let names = Name.allCases.map { ($0, "\(isSecure ? "__Host-" : "")\(mark)-\($0.rawValue)") }
        (self.isSecure, self.mark) = (isSecure, mark)
        self.names = Dictionary(uniqueKeysWithValues: names)
        known = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })
    }

    package func name(_ name: Name) -> String { names[name] ?? name.rawValue }

    /// What a request brought of them, read once: every one of a name, since a program that sets cookies for the domain
    /// above this host can put one of the same name before ours.
    func sent(with incoming: Hummingbird.Request) -> SentCookies {
        var values: [Name: [String]] = [:]
        // Split by bytes and not by characters, since every page of a session passes here; our names and values are
        // ASCII.
        for header in incoming.headers[values: .cookie] {
            for pair in Array(header.utf8).split(separator: UInt8(ascii: ";")) {
                let parts = pair.drop { $0 == UInt8(ascii: " ") }.split(
                    separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                // To compare what is not ASCII would be to normalise it; no cookie of ours holds any.
                guard parts.count == 2, pair.allSatisfy({ $0 < 0x80 }) else { continue }
                let sent = String(decoding: parts[0], as: UTF8.self)
                guard let name = known[sent], values[name, default: []].count < Self.mostAlike else { continue }
                let value = String(decoding: parts[1], as: UTF8.self)
                if !values[name, default: []].contains(value) { values[name, default: []].append(value) }
            }
        }
        return SentCookies(values: values)
    }

    package func setting(_ name: Name, _ value: String, days: Int? = nil) -> Cookie {
        Cookie(
            name: self.name(name), value: value, maxAge: days.map { $0 * 86_400 }, path: "/", secure: isSecure,
            httpOnly: true, sameSite: .lax)
    }

    /// What Hide's script hands to the browser, so that the lock is there without a message to the server.
    var locking: String {
        "\(name(.left))=1; path=/; max-age=\(60 * 86_400); samesite=lax\(isSecure ? "; secure" : "")"
    }

    package func clearing(_ name: Name) -> Cookie {
        Cookie(name: self.name(name), value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}

/// The cookies that came with a request.
package struct SentCookies: Sendable {
    fileprivate let values: [SiteCookies.Name: [String]]

    /// All values of a name, as they came. Whoever takes one of them sees which is ours.
    package func all(_ name: SiteCookies.Name) -> [String] { values[name] ?? [] }
}

/// The time of a session's last use, signed by the session as it is opened now: it travels in a cookie and never meets the
/// database.
struct LastUse: Sendable {
    let token: SessionToken

    func text(at date: Date) -> String {
        signed(Int64(date.timeIntervalSince1970))
    }

    /// Signed in this opening, and never fresh: what was the last use before, as a number below `never`, so that each leaving
    /// has a name of its own.
    func left(after lastUse: Int64) -> String { signed(-abs(lastUse)) }
    private static let never: Int64 = 0
    private static let farthest: Int64 = 1_099_511_627_776

    private func signed(_ seconds: Int64) -> String {
        "\(seconds).\(Base64URL.encode(token.signature(ofUseAt: seconds)))"
    }

    /// Whether the last use is known, ours, and no longer ago than the limit. A missing or foreign one is a lock, and so is
    /// one that was too old before, wherever the clock stands now.
    func isFresh(_ text: String, now: Date, minutes: Int, ended: Ended) -> Bool {
        guard let seconds = seconds(text), seconds > Self.never else { return false }
        let isOver = now.timeIntervalSince1970 - Double(seconds) >= Double(minutes) * 60
        return !ended.holds(text, orNow: isOver)
    }

    /// When it was; nil for what this session did not sign.
    func seconds(_ text: String?) -> Int64? {
        guard let text, let seconds = text.split(separator: ".", maxSplits: 1).first.flatMap({ Int64($0) }),
            // No moment of ours is as far away as this; whoever can sign one is not to stop the server with it.
            (-Self.farthest...Self.farthest).contains(seconds),
            constantTimeEqual(Array(text.utf8), Array(signed(seconds).utf8))
        else { return nil }
        return seconds
    }
}

extension SentCookies {
    /// The tokens that may be a session's, the first that came first.
    var sessions: [SessionToken] { all(.session).compactMap(SessionToken.init) }

    /// The names of this browser that look like ours.
    var visits: [String] { all(.visit).filter { Base64URL.decode($0)?.count == 16 } }

    /// Who asks by a request that brought these.
    var asking: Asking { .owner(isHere: { prove($0) }) }

    /// Whether one of the times of last use, however old, was signed for this token: then this browser was there when the lock
    /// was opened the last time. A copy from before brings none, and neither does whoever has the token alone.
    func prove(_ token: SessionToken) -> Bool {
        let lastUse = LastUse(token: token)
        return all(.seen).contains { lastUse.seconds($0) != nil }
    }
}
