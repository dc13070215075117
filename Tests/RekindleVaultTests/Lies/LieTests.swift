import Foundation
import RekindleCore
import RekindleVault
import Testing

/// A store that lies: each lie is refused, or is named on the trust page as what nobody notices.
struct LieTests {
    @Test(arguments: Lie.all) func `it is refused, or said to be unnoticed`(lie: Lie) async throws {
        let met = try await lie.meet(try await Liar())
        switch lie.verdict {
        case .refused: #expect(met != nil, "nobody noticed")
        case .unnoticed: #expect(met == nil, "it was refused, and the trust page says that it is not")
        }
    }

    @Test func `without a lie everything opens`() async throws {
        let liar = try await Liar()
        let id = try await liar.keep(Liar.words)
        #expect(try await liar.ada.personal.record(FirstMinute.self, id)?.content == Liar.words)
        let (hers, his) = try liar.shared()
        #expect(try await liar.release(Liar.words, in: hers) == .kept)
        #expect(try await liar.release(Liar.others, in: his) == .opened)
        #expect(try await liar.adaAgain()?.person == liar.ada.person)
        #expect(await liar.openingAgain() == nil)
    }

    @Test func `the table of the trust page has these lies and no others`() throws {
        #expect(try Self.table() == Lie.all.map { "\($0.name): \($0.verdict.rawValue)" })
        #expect(Set(Lie.all.map(\.name)).count == Lie.all.count)
    }

    /// Each row of the table as its lie and what comes of it.
    private static func table() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "docs/trust.md"), encoding: .utf8)
        let lines = text.split(separator: "\n").drop { $0 != "<!-- lies -->" }.prefix { $0 != "<!-- end of lies -->" }
        return lines.filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return "\(cells[0]): \(cells[1])"
        }
    }
}
