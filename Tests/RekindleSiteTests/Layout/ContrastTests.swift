import Foundation
import RekindleCore
import Testing

struct ContrastTests {
    /// The colours of `base.css` by name: by day first, by night second.
    private let colours: [String: [String]]

    init() throws {
        let tokens = try #require(try AssetTests.files("base.css")["base.css"])
        var colours: [String: [String]] = [:]
        for match in tokens.matches(of: /--([a-z]+): (#[0-9a-f]{6});/) {
            colours[String(match.1), default: []].append(String(match.2))
        }
        self.colours = colours
    }

    @Test(arguments: [0, 1], ["paper", "raised", "sunk"])
    func `words keep their contrast on every ground, by day and by night`(time: Int, ground: String) throws {
        for words in ["ink", "soft"] {
            #expect(try contrast(words, ground, time) >= 7, "\(words)")
        }
        for words in Hue.allCases.map(\.rawValue) + ["care"] {
            #expect(try contrast(words, ground, time) >= 4.5, "\(words)")
        }
        #expect(try contrast("edge", ground, time) >= 3)
    }

    /// The contrast ratio of WCAG 2.2.
    private func contrast(_ one: String, _ other: String, _ time: Int) throws -> Double {
        let lights = try [one, other].map { try luminance(#require(colours[$0]?.dropFirst(time).first)) }
        return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
    }

    /// Relative luminance of WCAG 2.2, of a colour written as `#rrggbb`.
    private func luminance(_ hex: String) throws -> Double {
        let number = try #require(Int(hex.dropFirst(), radix: 16))
        return 0.2126 * linear(number >> 16) + 0.7152 * linear(number >> 8) + 0.0722 * linear(number)
    }

    private func linear(_ byte: Int) -> Double {
        let part = Double(byte & 255) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
}
