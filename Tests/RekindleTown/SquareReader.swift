/// Reads a drawn code back the way a camera would (ISO/IEC 18004), as far as one block of bytes goes: up to 42 letters.
package struct SquareReader {
    /// The rows of modules, dark ones true.
    package let modules: [[Bool]]

    /// The modules of an inline drawing without the light border.
    package init(svg: String, quiet: Int) {
        var dark: [(x: Int, y: Int, width: Int)] = []
        for match in svg.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) where match.3 == match.4 {
            dark.append((Int(match.1) ?? 0, Int(match.2) ?? 0, Int(match.3) ?? 0))
        }
        let side = svg.firstMatch(of: #/viewBox="0 0 (\d+) /#).flatMap { Int($0.1) } ?? 0
        let width = max(0, side - 2 * quiet)
        var modules = [[Bool]](repeating: [Bool](repeating: false, count: width), count: width)
        for run in dark {
            for x in run.x..<run.x + run.width where modules.indices.contains(x - quiet) {
                modules[run.y - quiet][x - quiet] = true
            }
        }
        self.modules = modules
    }

    /// The text, of which the first four bits say that it is bytes and the next eight how many.
    package var text: String {
        var bits = dataBits[...]
        func number(_ count: Int) -> Int {
            defer { bits = bits.dropFirst(count) }
            return bits.prefix(count).reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
        }
        guard number(4) == 4 else { return "" }
        let bytes = (0..<number(8)).map { _ in UInt8(number(8)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var width: Int { modules.count }

    /// Upwards and downwards in columns of two from the right, past the line that keeps time.
    private var dataBits: [Bool] {
        var bits: [Bool] = []
        let columns = Array(stride(from: width - 1, to: 6, by: -2)) + [5, 3, 1]
        for (turn, right) in columns.enumerated() {
            for step in 0..<width {
                let y = turn.isMultiple(of: 2) ? width - 1 - step : step
                for x in [right, right - 1] where !isFixed(x, y) { bits.append(modules[y][x] != isMasked(x, y)) }
            }
        }
        return bits
    }

    private func isFixed(_ x: Int, _ y: Int) -> Bool {
        let isCorner = (x < 9 && y < 9) || (x < 9 && y >= width - 8) || (x >= width - 8 && y < 9)
        let isAligning = width > 21 && abs(x - (width - 7)) <= 2 && abs(y - (width - 7)) <= 2
        return isCorner || isAligning || x == 6 || y == 6
    }

    private func isMasked(_ x: Int, _ y: Int) -> Bool {
        let mask = (2...4).reduce(0) { $0 << 1 | (modules[8][$1] ? 1 : 0) } ^ 0b101
        return switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (y / 2 + x / 3) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }
}
