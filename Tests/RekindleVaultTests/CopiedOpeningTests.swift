import Crypto
import Foundation
import RekindleTesting
import RekindleVault
import Testing

/// Somebody has the cookie of a session, from before its lock was opened, and a later copy of the database without the key of
/// the server.
struct CopiedOpeningTests {
    @Test func `what the database says of an opening signs no time of last use`() async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let token = try await story.visit(story.enter(.ada)).token
        let bytes = try #require(Data(base64Encoded: token.text.fromURL))
        let forms = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes), info: Array("rekindle/session/forms".utf8), outputByteCount: 32
        )
        let signed = { (text: String) in Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: forms)) }
        // That is how the session signs.
        #expect(signed("form") == token.signature(of: "form"))
        let openings = try await glass.rows().compactMap { $0.fields?["opening"] as? String }
        #expect(openings.count == 1)
        for opening in openings {
            #expect(signed("seen/1792782600/\(opening)") != token.signature(ofUseAt: 1_792_782_600))
        }
        #expect(signed("seen/1792782600") != token.signature(ofUseAt: 1_792_782_600))
    }
}

extension String {
    /// The letters of an address as those of other base64, with what fills it up.
    fileprivate var fromURL: String {
        let plain = replacing("-", with: "+").replacing("_", with: "/")
        return plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    }
}
