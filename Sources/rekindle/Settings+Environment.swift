import Configuration
import Foundation
import RekindleLibrary

extension Settings {
    /// What the environment of this process says. A misspelt setting would silently not count, so it is refused.
    static func ofEnvironment() throws -> Settings {
        let names = ProcessInfo.processInfo.environment.keys
        let unknown = names.filter { $0.hasPrefix("REKINDLE_") && !variables.contains($0) }.sorted()
        if let name = unknown.first { throw Fault(name: name, problem: "there is no such setting.") }
        return try Settings(ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "rekindle"))
    }

    /// The help lines that are shown: those of a file of one's own, or those that come with the program.
    func loadedHelpLines() throws -> HelpLines {
        guard let path = helpLines else { return try HelpLines.load(from: LibraryContent.helpLines) }
        do {
            return try HelpLines.load(from: URL(fileURLWithPath: path))
        } catch {
            throw Fault(name: "REKINDLE_HELP_LINES", problem: "\(path) cannot be used. \(error)")
        }
    }
}
