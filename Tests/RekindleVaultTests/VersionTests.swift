import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What stands beside each sealed row as its version.
struct VersionTests {
    @Test func `a version tells neither how often a row was written, nor with which others`() async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let ada = try await story.arrive(.ada)
        var versions: [Int64] = []
        for number in 0..<20 {
            try await story.vault.keepDraft(Draft(path: "/a", fields: [.init(name: "n", value: "\(number)")]), of: ada)
            versions.append(try #require(try await story.vault.draft(for: "/a", of: ada)).version)
        }
        #expect(Set(versions).count == versions.count && versions != versions.sorted())
        // Rows of one transaction too, and those in plain sight; none is a count.
        let others = ["/b", "/c"].map { Draft(path: $0, fields: []) }
        try await ada.personal.apply(
            try others.map { try ada.personal.setting($0, subject: $0.path, expecting: nil) })
        let all = try await glass.rows().map(\.version)
        #expect(Set(all).count == all.count && all.allSatisfy { $0 > 1 << 32 })
    }
}
