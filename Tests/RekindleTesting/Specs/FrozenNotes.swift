import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// What a room notes for Today: under which word, and its words in their order. In another order a note of yesterday says
/// something else today.
package struct FrozenNotes: Sendable {
    /// What the note stands under, among those of all rooms.
    package let word: String
    /// Stories that together leave every word of it.
    package let stories: [Story]

    /// The notes of one room.
    package init(under word: String, _ stories: [Story]) { (self.word, self.stories) = (word, stories) }

    /// Something that happens, with the note that it leaves.
    package struct Story: Sendable {
        /// What the words are, in their order.
        package let name: String
        /// Whether Ada is still alone.
        package let isAlone: Bool
        /// What happens, one after the other.
        package let parts: [Part]

        /// A story in parts.
        package init(_ name: String, alone isAlone: Bool = false, _ parts: [Part]) {
            (self.name, self.isAlone, self.parts) = (name, isAlone, parts)
        }
    }

    /// A step of a story, and the words of the note after it.
    package struct Part: Sendable {
        /// Whether the note is of what the two share.
        package let isShared: Bool
        /// What happens before.
        package let step: Step
        /// The words that must stand there.
        package let words: @Sendable (Scenario) async throws -> [String]

        /// The words of Ada's own note after a step.
        package static func own(
            after step: @escaping Step = { _ in }, _ words: @escaping @Sendable (Scenario) async throws -> [String]
        ) -> Part {
            Part(isShared: false, step: step, words: words)
        }

        /// The words of the note of both after a step.
        package static func shared(
            after step: @escaping Step = { _ in }, _ words: @escaping @Sendable (Scenario) async throws -> [String]
        ) -> Part {
            Part(isShared: true, step: step, words: words)
        }
    }
}

extension Scenario {
    /// This moment, as a note says it.
    package var nowInNotes: String { TodayNote.word(watch.now) }

    /// The words of a room's note for Today, among Ada's own or those of both; nil where there is none.
    package func noted(under word: String, shared isShared: Bool) async throws -> [String]? {
        let ada = try await ada()
        let text =
            isShared
            ? try await ada.requireShared().only(SharedToday.self, author: .nobody)?.content.keptText
            : try await ada.personal.only(OwnToday.self)?.content.keptText
        let lines = (text ?? "").split(separator: ";").map {
            $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.first { $0[0] == word }.map { Array($0.dropFirst()) }
    }
}
