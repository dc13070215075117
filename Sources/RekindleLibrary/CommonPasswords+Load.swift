package import Foundation
package import RekindleCore

extension CommonPasswords {
    /// What a list has at least: a file that was cut off lets everything pass.
    private static let fewest = 10_000

    /// Reads a file with one password a line; lines that begin with `# ` are remarks. Refuses all of it at the first
    /// fault.
    package static func load(from file: URL) throws(LibraryFault) -> CommonPasswords {
        let name = file.lastPathComponent
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw LibraryFault(file: name, problem: "The file cannot be read as UTF-8.")
        }
        let words = text.split(separator: "\n").filter { $0 != "#" && !$0.hasPrefix("# ") }.map(String.init)
        for word in words where word != word.lowercased() || word.contains(where: \.isWhitespace) {
            throw LibraryFault(file: name, item: word, problem: "Write each in lower case on a line of its own.")
        }
        let list = CommonPasswords(words)
        guard list.words.count >= fewest else {
            throw LibraryFault(file: name, problem: "There are \(list.words.count) passwords; list at least \(fewest).")
        }
        return list
    }
}
