import Foundation
package import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleStore
import RekindleTesting
package import RekindleVault
import Testing

/// Today as its reader meets it: the cards, and the practice that is suggested.
package struct TodayRead: Sendable {
    /// The headings of the cards.
    package var cards: [String]
    /// The practice that is suggested.
    package var practice: String?
    /// The page itself.
    package var body: String

    /// Reads a reply.
    package init(_ reply: Received) {
        body = reply.body
        let sections = reply.body.components(separatedBy: "<section class=\"card").dropFirst()
        cards = sections.compactMap { $0.between("<h2", "</h2>").map { String($0.drop { $0 != ">" }.dropFirst()) } }
        practice = sections.filter { $0.hasPrefix(" featured") }.first?.between("href=\"/library/", "\"")
    }
}

extension Browser {
    /// Looks at Today.
    package func today() async throws -> TodayRead { TodayRead(try await get("/today")) }
}

extension Town {
    /// Somebody's open spaces, for keeping what other rooms would keep.
    package func visitor(_ browser: Browser) async throws -> Visitor {
        let token = try #require(await browser.cookies["session"].flatMap(SessionToken.init))
        return try #require(try await site.vault.visit(token))
    }

    /// Somebody has done a practice, and perhaps said how it was.
    package func does(_ practice: String, _ browser: Browser, how: Doing.How? = nil) async throws {
        let personal = try await visitor(browser).personal
        let zone = Zone("Europe/Berlin") ?? .utc
        let doing = Doing(practice: Identifier(practice), day: zone.dayNumber(of: watch.now), how: how)
        let id = try #require(RowID(randomBytes(16)))
        try await personal.apply([try personal.adding(doing, id: id), try await personal.noting(doing)])
    }

    /// Somebody has said what to offer them.
    package func prefers(_ browser: Browser, _ change: (inout Preferences) -> Void) async throws {
        let personal = try await visitor(browser).personal
        let old = try await personal.only(Preferences.self)
        var preferences = old?.content ?? Preferences()
        change(&preferences)
        try await personal.apply([try personal.setting(preferences, expecting: old?.version)])
    }
}
