import Foundation
import RekindleTesting

/// What the files say that earlier versions wrote, and those that this one writes.
enum EarlierExport {
    /// Of somebody who is one of two, and of the same after a parting.
    static let standings = [(word: "together", isParted: false), (word: "parted", isParted: true)]
    /// Those that this version writes.
    static let now = standings.map { "of now, \($0.word)" }

    /// The names of all of them.
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: EarlierDatabase.folder.path)) ?? []
        return files.filter { $0.hasSuffix("-export.json") }.sorted() + now
    }()

    /// What those of this version are to be called in the files in which they are kept, if they are.
    static let kept = ProcessInfo.processInfo.environment["REKINDLE_KEEP_EXPORT"]

    static func read(_ name: String) async throws -> String {
        if let place = now.firstIndex(of: name) { return try await written(isParted: standings[place].isParted) }
        return String(decoding: try Data(contentsOf: EarlierDatabase.folder.appending(path: name)), as: UTF8.self)
    }

    /// The document of somebody with something of every kind that holds words.
    static func written(isParted: Bool) async throws -> String {
        try await ImportRoundTripTests.life(parted: isParted).ada().exported()
    }
}
