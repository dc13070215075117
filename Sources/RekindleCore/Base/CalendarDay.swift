/// A day taken apart into year, month and day by reckoning. An export names thousands of days, and to ask the system's
/// calendar for each took a tenth of its time.
///
/// A year is counted from March here, so that its last day is the one that some have and some have not, in rounds of 400
/// years or 146,097 days, after which the calendar repeats itself (Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms", 2013).
package struct CalendarDay: Equatable, Sendable {
    package let year, month, day: Int

    /// The years that everybody's calendar reckons alike and writes with four digits: 1583 to 9909.
    private static let known = -141_349...2_900_000

    /// Takes the number of a day, counted from 1970; nil outside of the years from 1583 to 9909.
    package init?(number: Int) {
        guard Self.known.contains(number) else { return nil }
        // From the first of March of the year 0, which lies 719,468 days before 1970.
        let (round, place) = (number + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfRound = (place - place / 1_460 + place / 36_524 - place / 146_096) / 365
        let dayOfYear = place - (365 * yearOfRound + yearOfRound / 4 - yearOfRound / 100)
        // Five months have 153 days, from March on.
        let fromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        year = round * 400 + yearOfRound + (month <= 2 ? 1 : 0)
    }

    /// Reads a day as `text` writes it; nil for anything else, and for what is not on the calendar.
    package init?(_ text: String) {
        let letters = Array(text.utf8.prefix(11))
        guard letters.count == 10, letters[4] == UInt8(ascii: "-"), letters[7] == letters[4],
            let year = Int(digits: letters[..<4]), let month = Int(digits: letters[5..<7]),
            let day = Int(digits: letters[8...])
        else { return nil }
        self.init(number: Self.number(year, month, day))
        // The thirtieth of February is reckoned to be a day of March.
        guard (self.year, self.month, self.day) == (year, month, day) else { return nil }
    }

    /// The number of the day, counted from 1970.
    package var number: Int { Self.number(year, month, day) }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (fromMarch, counted) = month > 2 ? (month - 3, year) : (month + 9, year - 1)
        let (round, yearOfRound) = counted.quotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * fromMarch + 2) / 5 + day - 1
        return round * 146_097 + yearOfRound * 365 + yearOfRound / 4 - yearOfRound / 100 + dayOfYear - 719_468
    }

    /// As `2026-11-22`.
    package var text: String {
        String(unsafeUninitializedCapacity: 10) { text in
            for (place, number, digits) in [(0, year, 4), (5, month, 2), (8, day, 2)] {
                var rest = number
                for digit in (place..<place + digits).reversed() {
                    text[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            (text[4], text[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
            return 10
        }
    }
}

extension Int {
    /// Reads digits, and nothing else; nil where there are none, or so many that no number of ours has as many.
    package init?(digits: ArraySlice<UInt8>) {
        guard 1...9 ~= digits.count, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
            return nil
        }
        self = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
