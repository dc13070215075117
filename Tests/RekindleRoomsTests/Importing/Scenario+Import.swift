import Foundation
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

extension Scenario {
    /// Takes a file in as Ada.
    func bringIn(_ text: String) async throws {
        try #require(try await Importing.look(at: Array(text.utf8), House.features, by: ada()) == .waits)
        let waiting = try #require(try await Importing.waiting(of: ada()))
        try await Importing.take(waiting.name, by: ada())
    }
}

extension String {
    /// The things of a file, one a line.
    var thingsOfFile: [String] {
        split(separator: "\n").dropFirst().dropLast().map { $0.hasSuffix(",") ? String($0.dropLast()) : String($0) }
    }

    /// Whether a thing is marked as one that came from a file.
    var isFromFile: Bool { contains(#""fromFile":true,"#) }

    /// The same without the mark.
    var withoutMark: String { replacing(#""fromFile":true,"#, with: "") }

    var kindOfThing: String? { firstMatch(of: /"kind":"([a-z-]+)"/).map { String($0.1) } }
}
