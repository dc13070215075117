import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleVault

extension Context {
    /// The whole document of an export, as somebody takes it along.
    func exported() async throws -> String {
        var document = try await ExportDocument(of: self, House.features)
        var bytes: [UInt8] = []
        while let piece = try await document.next() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// All entries of it, in their order.
    func entries() async throws -> [KeptEntry] {
        var stream = try await KeptStream(of: self, House.features)
        var entries: [KeptEntry] = []
        while let entry = try await stream.next() { entries.append(entry) }
        return entries
    }

    /// What is kept about somebody, in numbers.
    func overview() async throws -> [KeptOverview.Line] { try await KeptOverview.lines(of: self, House.features) }
}

extension KeptEntry {
    /// The entry as a file has it.
    func text() -> String { String(decoding: json(), as: UTF8.self) }
}
