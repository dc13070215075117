import ArgumentParser
import Foundation
import RekindleStore
import RekindleVault

/// Looks whether all is well with what whoever runs the server looks after. It changes nothing.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether all is well: one line each, and status 1 where there is something to do.",
        discussion: "It reads no names and nothing that anybody wrote, and changes nothing.")

    func run() throws {
        let findings = Self.findings(at: Date())
        let lines = findings.map(\.line).joined(separator: "\n")
        FileHandle.standardOutput.write(Data("\(lines)\n".utf8))
        guard findings.allSatisfy(\.isFine) else { throw ExitCode.failure }
    }

    private static func findings(at now: Date) -> [Finding] {
        let settings: Settings
        do { settings = try Settings.ofEnvironment() } catch { return [.toDo("settings", "\(error)")] }
        let (database, facts) = DatabaseCheck.look(settings)
        return [
            KeyCheck.look(settings, facts), database, FolderCheck.look(settings), DiskCheck.room(settings, facts),
            DiskCheck.kind(settings), ClockCheck.look(settings, at: now), BackupCheck.look(settings, at: now),
            HelpLineCheck.look(settings, at: now), AddressCheck.look(settings), ServerCheck.look(settings),
        ]
    }
}

/// One line of what was looked at.
struct Finding {
    let isFine: Bool
    let what: String
    let words: String

    static func fine(_ what: String, _ words: String) -> Finding { Finding(isFine: true, what: what, words: words) }

    static func toDo(_ what: String, _ words: String) -> Finding { Finding(isFine: false, what: what, words: words) }

    /// Fine where there is no trouble, and otherwise all of it.
    static func of(_ what: String, troubles: [String], fine: String) -> Finding {
        troubles.isEmpty ? .fine(what, fine) : .toDo(what, troubles.joined(separator: " "))
    }

    var line: String { "\(isFine ? "ok   " : "to do")  \(what): \(words.replacing("\n", with: " "))" }
}
