/// A day taken apart into year, month and day by reckoning. An export names thousands of days, and to ask the system's
/// calendar for each took a tenth of its time.
///
/// A year is counted from March here, so that its last day is the one that some have and some have not, in rounds of 400
/// years or 146,097 days, after which the calendar repeats itself (Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms", 2013).
package struct CalendarDay: Equatable, Sendable {
    package let year, month, day: Int

    /// The years that everybody's calendar reckons alike and writes with four digits: 1600 to 9909.
    private static let known = -135_000...2_900_000

    /// Takes the number of a day, counted from 1970; nil outside of the years from 1600 to 9909.
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
