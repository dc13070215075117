import Testing

/// The page of limits and the code say the same.
struct LimitTests {
    /// One line of the table.
    private struct Row {
        var numbers: [Int]
        var code: String
    }

    private let limits: Limits
    private let rows: [Row]

    /// All sources are read once, however many sentences ask.
    private static let read = Result { try Limits(Checkout()) }

    init() throws {
        limits = try Self.read.get()
        rows = Self.rows(of: try Checkout.text("docs/limits.md"))
    }

    @Test func `every row of the page names a limit in code, with its number`() {
        #expect(rows.count > 50 && Set(rows.map(\.code)).count == rows.count)
        for row in rows {
            let numbers = Limits.constants[row.code] ?? limits.declared[row.code]
            #expect(numbers == row.numbers, "\(row.code)")
        }
    }

    @Test func `every limit in code has its row on the page`() {
        #expect(limits.named.count > 20)
        let known = Set(rows.map(\.code))
        #expect(limits.named.union(Limits.constants.keys).subtracting(known) == [])
    }

    @Test func `what the program says and what its sources declare are one`() {
        var compared = 0
        for (code, numbers) in Limits.constants {
            guard let declared = limits.declared[code] else { continue }
            #expect(declared == numbers, "\(code)")
            compared += 1
        }
        #expect(compared > 30)
    }

    @Test(arguments: [
        ("| A | 65,536 bytes | `Form.limit` | x |", [65_536]), ("| A | 2, 4, 6 or 8 weeks | `x` | y |", [2, 4, 6, 8]),
        ("| A | 4 to 12 digits | `x` | |", [4, 12]), ("| A | each 25 seconds | `x` | |", [25]),
    ])
    func `numbers are read as people write them`(line: String, numbers: [Int]) {
        #expect(Self.rows(of: line).map(\.numbers) == [numbers])
    }

    private static func rows(of text: String) -> [Row] {
        text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard line.hasPrefix("|"), cells.count == 6, let code = cells[3].firstMatch(of: /`([\w.]+)`/)?.1 else {
                return nil
            }
            let numbers = cells[2].matches(of: /\d+(?:,\d{3})*/).compactMap { Int($0.0.replacing(",", with: "")) }
            return Row(numbers: numbers, code: String(code))
        }
    }
}
