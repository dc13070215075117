import RekindleSite
import RekindleTesting
import RekindleVault
import Testing

extension Town {
    /// How many deposits lie in what the owner of this browser keeps and shares, filled or empty.
    package func deposits(seenBy browser: Browser) async throws -> Int {
        let token = try #require(await browser.cookies["session"].flatMap(SessionToken.init))
        let visitor = try #require(try await site.vault.visit(token))
        let glass = try #require(store as? GlassStore, "only a store of glass shows its rows")
        return try await glass.deposits(in: [visitor.personal, visitor.shared].compactMap(\.self))
    }
}
