import RekindleTesting
import RekindleVault
import Testing

/// What open pages hear when somebody goes for good.
struct EraseLiveTests {
    @Test func `their open pages hear nothing more at once, and nobody else's shows anything of it`() async throws {
        let story = try await Story()
        let couple = try await story.couple()
        let live = story.vault.live
        let hers = [nil, couple.ada.session].map { live.listen(for: couple.ada.person, in: $0) }
        let his = live.listen(for: couple.sam.person, in: couple.sam.session)
        try await story.vault.erase(couple.ada)
        // Each of hers has an end; without one this would wait for ever.
        for page in hers { for await news in page.news { #expect(news == .beat) } }
        #expect(live.count == 1)
        live.tell("still here", to: [couple.ada.person, couple.sam.person])
        for await news in his.news where news != .beat {
            #expect(news == .area("still here"))
            break
        }
        his.end()
    }
}
