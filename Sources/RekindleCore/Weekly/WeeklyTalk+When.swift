package import Foundation

extension Zone {
    /// The moment of a day such as `2026-11-22` and a time such as `20:05`, as they are read there. Nil for anything
    /// that is not on the calendar. A time that the clocks skip is the one after it; of one that comes twice, the first.
    package func moment(day: String, time: String) -> Date? {
        guard let parts = day.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/.asciiOnlyDigits()),
            let clock = time.wholeMatch(of: /(\d\d):(\d\d)(?::00)?/.asciiOnlyDigits()),
            let hour = Int(clock.1), let minute = Int(clock.2), hour < 24, minute < 60
        else { return nil }
        let asked = DateComponents(
            year: Int(parts.1), month: Int(parts.2), day: Int(parts.3), hour: hour, minute: minute)
        guard let moment = calendar.date(from: asked), self.day(of: moment) == day else { return nil }
        return moment
    }
}
