import Foundation
import RekindleCore
import RekindleLibrary

/// The content that comes with the program, read once however many sentences ask.
enum Shelf {
    private static let library = Result { try Library.load(from: LibraryContent.folder) }
    private static let searchGuide = Result { try SearchGuide.load(from: LibraryContent.folder) }
    private static let lines = Result { try HelpLines.load(from: LibraryContent.helpLines) }

    static func english() throws -> Library { try library.get() }

    static func guide() throws -> SearchGuide { try searchGuide.get() }

    static func helpLines() throws -> HelpLines { try lines.get() }
}

extension Library {
    /// What may help with one of the words that people chose at the start, the most fitting first.
    func practices(for concern: Concern) -> [Practice] {
        let ranked = practices.compactMap { practice in
            practice.concerns.firstIndex(of: concern).map { (rank: $0, practice: practice) }
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.practice)
    }
}

/// A content folder made for one test and gone afterwards.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "shelf-\(UUID().uuidString)")
        try write(Scratch.practice, to: "en/practices/time.yaml")
        try write(Scratch.reading, to: "en/readings/why.yaml")
        try write(Scratch.feeling, to: "en/feelings.yaml")
        try write(Scratch.selfCheck, to: "en/self-check.yaml")
        try write(Scratch.evenings, to: "en/evenings.yaml")
        try write(Scratch.search, to: "en/search.yaml")
        try write(Scratch.helpLines, to: "help-lines.yaml")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    func write(_ bytes: Data, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    /// The fault that stops the library, if one does.
    func fault(language: String = "en") -> LibraryFault? {
        do throws(LibraryFault) {
            _ = try Library.load(from: folder, language: language)
            return nil
        } catch {
            return error
        }
    }

    /// The fault that stops the help lines, if one does.
    func helpFault() -> LibraryFault? {
        do throws(LibraryFault) {
            _ = try HelpLines.load(from: folder.appending(path: "help-lines.yaml"))
            return nil
        } catch {
            return error
        }
    }
}
