import Foundation
package import RekindleCore
package import RekindleVault

extension Request {
    /// The day where somebody is, for what is kept by the day.
    package func day(in zone: Zone = .utc) -> String { zone.day(of: now) }

    package var sessionNote: SessionNote { SessionNote(device: device) }

    /// Leads on with the cookies of a session that has just been opened.
    package func entering(_ token: SessionToken, to url: String) async -> Reply {
        await reopened(token, in: .go(to: url))
            .with(site.cookies.setting(.session, token.text, days: 60))
            .with(site.cookies.clearing(.left))
            .with(site.cookies.clearing(.author))
    }

    /// The same answer with the time of the last use as the session takes it now, after its lock was opened anew.
    package func reopened(_ token: SessionToken, in reply: Reply) async -> Reply {
        let now = LastUse(token: await vault.opened(token)).text(at: now)
        return reply.with(site.cookies.setting(.seen, now, days: 60))
    }

    /// The same for whoever asks.
    package func reopened(_ reply: Reply) async -> Reply {
        guard let token else { return reply }
        return await reopened(token, in: reply)
    }

    /// A way back: the address of a page of this site that one can stay on. Hide, a stream, a file and the ways in are none.
    package func ownURL(_ text: String?) -> String? {
        ownAddress(text).flatMap { site.isDestination(String($0.prefix { $0 != "?" })) ? $0 : nil }
    }

    /// Only addresses of this site, so that no link makes a redirect to another one. Browsers pass over tabs and line ends
    /// in an address, and read a backslash as a slash.
    func ownAddress(_ text: String?) -> String? {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//") else { return nil }
        return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") } ? text : nil
    }

    /// Whether something has just been kept.
    package var isKept: Bool { query.has("kept") }
}
