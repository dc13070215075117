package import Foundation

/// A time zone somebody named: only the region's full name, never an abbreviation that two regions share.
package struct Zone: Equatable, Sendable {
    package let timeZone: TimeZone

    /// Nil for anything that is neither a region of the tz database, by its newer or an older name, nor UTC.
    package init?(_ name: String) {
        guard name.utf8.count <= Self.limit, name == "UTC" || Self.isRegion(name), let zone = TimeZone(identifier: name)
        else { return nil }
        // What the system had to guess at, such as "GMT+2", comes back under another name.
        guard name == "UTC" || zone.identifier == name else { return nil }
        timeZone = zone
    }

    /// A name of each region, for the list in a form. Browsers may say another one of the same region.
    package static let names: [String] =
        ["UTC"] + TimeZone.knownTimeZoneIdentifiers.filter(isListed).sorted()

    /// Stations in the ice and counties that live by a big city's clock are known by name but make the list too long.
    private static func isListed(_ name: String) -> Bool {
        let unlisted = ["Antarctica/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/"]
        return name.contains("/") && !unlisted.contains(where: name.hasPrefix) && !olderNames.contains(name)
    }

    /// Names that stand in the system's list beside a newer one of the same clock. A browser may say them all the same.
    private static let olderNames: Set<String> = [
        "America/Godthab", "America/Montreal", "America/Nipigon", "America/Pangnirtung", "America/Rainy_River",
        "America/Santa_Isabel", "America/Shiprock", "America/Thunder_Bay", "America/Yellowknife", "Asia/Choibalsan",
        "Asia/Chongqing", "Asia/Harbin", "Asia/Kashgar", "Asia/Katmandu", "Asia/Rangoon", "Australia/Currie",
        "Europe/Kiev", "Europe/Uzhgorod", "Europe/Zaporozhye", "Pacific/Enderbury", "Pacific/Johnston",
        "Pacific/Ponape", "Pacific/Truk",
    ]

    /// The longest name there is has 32 letters.
    private static let limit = 64

    private static func isRegion(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count > 1, let first = name.utf8.first, isLetter(first) else {
            return false
        }
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isInName) }
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "_+-".utf8.contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// The calendar somebody in this zone lives by; weeks begin on Monday and count as ISO 8601 does.
    package var calendar: Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = timeZone
        return calendar
    }

    /// The day there, as `2026-11-22`.
    package func day(of date: Date) -> String {
        if let day = calendarDay(of: date) { return day.text }
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return "\(padded(parts.year ?? 0, 4))-\(padded(parts.month ?? 0, 2))-\(padded(parts.day ?? 0, 2))"
    }

    func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Zone {
    private init(_ timeZone: TimeZone) {
        self.timeZone = timeZone
    }

    /// The zone without a region.
    package static let utc = Zone(TimeZone.gmt)
}

extension Zone {
    /// The time there, as `23:05`.
    package func clock(of date: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        return "\(padded(parts.hour ?? 0, 2)):\(padded(parts.minute ?? 0, 2))"
    }
}

extension Zone {
    /// A day and time there, as `Wednesday 25 November, 23:05`.
    package func moment(of date: Date) -> String {
        "\(longDay(of: date)), \(clock(of: date))"
    }

    /// Until when something goes that ends at a moment, as people say it: where that is in the small hours there, until
    /// the day before.
    package func until(_ end: Date) -> String {
        let hour = calendar.component(.hour, from: end)
        return hour < 4 ? longDay(of: end.addingTimeInterval(-4 * 3_600)) : moment(of: end)
    }

    /// A day there, as `Wednesday 25 November`. Written here since the system's formats differ from machine to machine.
    package func longDay(of date: Date) -> String {
        let parts = calendar.dateComponents([.weekday, .month, .day], from: date)
        let weekday = Self.weekdays[((parts.weekday ?? 1) - 1) % 7]
        return "\(weekday) \(parts.day ?? 1) \(Self.months[((parts.month ?? 1) - 1) % 12])"
    }

    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    /// The months' names, January first.
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
