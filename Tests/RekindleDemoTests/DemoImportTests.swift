import Foundation
import RekindleDemo
import RekindleHouse
import RekindleRooms
import RekindleVault
import Testing

/// What the people of the demo take along comes in on another server as it was, but for the mark: of somebody who is one of
/// two, and of somebody who has parted.
struct DemoImportTests {
    /// A Sunday evening in October.
    private static let now = Date(timeIntervalSince1970: 1_792_958_400)
    private static let mark = #""fromFile":true,"#

    private static func person(parted: Bool) async throws -> Context {
        if parted { return try await DemoPartingTests.Former(now: now).ira }
        return try #require(try await Told(now: now).both().first)
    }

    private static func document(of me: Context) async throws -> [UInt8] {
        var document = try await ExportDocument(of: me.fresh, House.features)
        var bytes: [UInt8] = []
        while let piece = try await document.next() { bytes += piece }
        return bytes
    }

    /// The things of somebody's file, one a line.
    private static func things(of me: Context) async throws -> [String] {
        try await String(decoding: document(of: me), as: UTF8.self).split(separator: "\n").dropFirst().dropLast()
            .map { $0.hasSuffix(",") ? String($0.dropLast()) : String($0) }
    }

    @Test(arguments: [false, true]) func `it is equal but for the mark, and nothing that was there changes`(
        parted: Bool
    ) async throws {
        let there = try await Self.person(parted: parted)
        let here = try #require(try await Told(now: Self.now).both().last)
        let (things, before) = (try await Self.things(of: there), try await Self.things(of: here))
        #expect(things.count > 20)
        #expect(things.contains { $0.contains(#""place":"former""#) } == parted)
        let file = try await Self.document(of: there)
        #expect(try await Importing.look(at: file, House.features, by: here.fresh) == .waits)
        let waiting = try #require(try await Importing.waiting(of: here.fresh))
        #expect(waiting.count == things.count && waiting.left.isEmpty, "\(waiting.left)")
        try await Importing.take(waiting.name, by: here.fresh)
        let after = try await Self.things(of: here)
        #expect(after.filter { !$0.contains(Self.mark) } == before)
        #expect(after.filter { $0.contains(Self.mark) }.map { $0.replacing(Self.mark, with: "") } == things)
    }
}
