import Foundation
import RekindleCore
import RekindleLibrary

/// Whether the help lines that are shown were checked lately: numbers change.
enum HelpLineCheck {
    /// A check counts for so many days.
    static let freshDays = 180

    static func look(_ settings: Settings, at now: Date) -> Finding {
        let lines: HelpLines
        do { lines = try settings.loadedHelpLines() } catch { return .toDo("help lines", "\(error)") }
        let first = Zone.utc.day(of: now.addingTimeInterval(-Double(freshDays) * 86_400))
        // Days are written such that they are in order as texts.
        let old = lines.countries.filter { country in
            country.lines.contains { line in line.lastChecked.map { $0 < first } ?? false }
        }
        guard !old.isEmpty else { return .fine("help lines", "All checks are of the last \(freshDays) days.") }
        let codes = old.map(\.code).sorted().joined(separator: ", ")
        return .toDo("help lines", "Some were checked more than \(freshDays) days ago (\(codes)): check them again.")
    }
}
