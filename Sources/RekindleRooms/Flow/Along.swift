package import RekindleStore
import RekindleVault

/// What belongs to the same transaction as a use case without being any of its business, such as letting a draft go.
package typealias Along = [Write]

extension Context {
    /// Lets what was kept of a form while it was typed go, along with keeping it.
    package func lettingDraftGo(for path: String) -> Along { vault.droppingDrafts(for: path, of: visitor) }
}
