import Foundation
import RekindleCore

extension Date {
    /// The moment that `inFiles` says; nil for anything else. It is read byte by byte, since a file has thousands.
    init?(inFiles text: String) {
        let bytes = Array(text.utf8.prefix(21))
        let form = Array("0000-00-00T00:00:00Z".utf8)
        let isOfForm = zip(bytes, form).allSatisfy { byte, wanted in
            wanted == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == wanted
        }
        guard bytes.count == form.count, isOfForm else { return nil }
        func number(_ range: Range<Int>) -> Int {
            bytes[range].reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
        }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        // Before 1583 calendars differ, and nobody kept anything here.
        guard year >= 1_583, (1...12).contains(month), day >= 1, day <= Self.days(of: month, year), hour < 24,
            minute < 60, second < 60
        else { return nil }
        let seconds = ((Self.dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second
        self.init(timeIntervalSince1970: Double(seconds))
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970, with years that begin in March so that a leap day is the last one.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468
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
