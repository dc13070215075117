import Foundation
import RekindleTown
import Testing

/// What forms carry unseen, on every page.
struct UnseenFieldTests {
    @Test(arguments: Standing.allCases) func `no browser fills a hidden field in again`(standing: Standing) async throws
    {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    for tag in page.tags where tag.text.holds("type=\"hidden\"") {
                        #expect(tag.text.holds(" autocomplete=\"off\""), "<\(tag.text)> on \(from)")
                    }
                }
            }
        }
    }

    /// The script sends such a form as it stands.
    @Test(arguments: Standing.allCases) func `a form that is kept as a draft asks for no password`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for (from, page) in try await world.pages(of: .author) {
                for form in page.components(separatedBy: "<form").dropFirst()
                where form.between(" data-draft=\"", "\"") != nil {
                    #expect(form.between(" type=\"password\"", "</form>") == nil, "\(from)")
                }
            }
        }
    }
}
