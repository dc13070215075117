package import Foundation
import RekindleCore

/// Moments as files say them: to the second, in UTC, as `2026-11-22T20:05:00Z`. Reckoned here, since a file has thousands.
extension Date {
    /// How it is written in files.
    package var inFiles: String {
        let seconds = Int(timeIntervalSince1970.rounded(.down))
        let second = (seconds % 86_400 + 86_400) % 86_400
        let parts = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(Zone.utc.day(of: self))T\(parts[0]):\(parts[1]):\(parts[2])Z"
    }

    /// The moment that `inFiles` writes; nil for anything else.
    package init?(inFiles text: String) {
        let letters = Array(text.utf8.prefix(21))
        guard letters.count == 20, letters[10] == UInt8(ascii: "T"), letters[13] == UInt8(ascii: ":"),
            letters[16] == letters[13], letters[19] == UInt8(ascii: "Z"),
            let day = CalendarDay(String(text.prefix(10))),
            let hour = Int(digits: letters[11..<13]), let minute = Int(digits: letters[14..<16]),
            let second = Int(digits: letters[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        self.init(timeIntervalSince1970: Double(day.number * 86_400 + hour * 3_600 + minute * 60 + second))
    }
}

extension String.UTF8View {
    /// Whether there is nothing in it but small letters without accents, digits and hyphens.
    var isPlainWord: Bool {
        allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }
}
