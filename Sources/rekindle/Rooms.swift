import ArgumentParser
import Foundation
import RekindleHouse

/// Prints the list of rooms for scripts: what each keeps, opens and shows.
struct Rooms: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print every room with its kinds, joint functions and addresses as JSON.", shouldDisplay: false)

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        FileHandle.standardOutput.write(try encoder.encode(RoomListing.all) + Data("\n".utf8))
    }
}
