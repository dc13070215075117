package import Foundation
package import RekindleCore
import RekindleLibrary
import RekindleUI

extension Identities {
    /// What a practice is called, also where the library has it no longer.
    package func title(of practice: Practice.ID) -> String {
        library.practice(practice).map { Quotes.curled($0.title) } ?? "Something that is no longer in the library"
    }

    /// What several practices are called, in one line.
    package func titles(of practices: [Practice.ID]) -> String {
        practices.map { title(of: $0) }.joined(separator: " \u{b7} ")
    }

    /// The day of a moment where whoever looks is, as `24 October 2026`.
    package func day(of moment: Date) -> String { DayWords(of: moment, in: zone).words }

    /// A week, by the day that it begins with.
    package func week(_ week: Week) -> String { "The week of \(DayWords(dayNumber: week.monday).words)" }
}
