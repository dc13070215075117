import CLibical
import Foundation
import RekindleCalendar
import Testing

/// What is written is read back by libical, and looked at octet by octet (RFC 5545, section 3).
struct CalendarFileTests {
    /// Sunday, 1 November 2026, 20:05 in Berlin.
    static let start = Date(timeIntervalSince1970: 1_793_559_900)
    static let stamp = Date(timeIntervalSince1970: 1_792_782_600)
    static let summaries = [
        "Ten minutes", "", "a, b; c \\ d", "two\nlines", "BEGIN:VALARM\r\nEND:VALARM", "“Zehn” ümläut",
        String(repeating: "x", count: 300), String(repeating: "é", count: 300), String(repeating: "👩‍👩‍👧", count: 60),
        "a" + String(repeating: "水", count: 100),
    ]

    private func event(_ summary: String = "Ten minutes") -> CalendarEvent {
        CalendarEvent(uid: "Zm9vYmFy_-0", start: Self.start, minutes: 10, summary: summary)
    }

    @Test func `it says when, how long and two words, and nothing else`() throws {
        let lines = try CalendarFile.text(event(), stamp: Self.stamp).components(separatedBy: "\r\n")
        #expect(
            lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//EN", "BEGIN:VEVENT", "UID:Zm9vYmFy_-0",
                "SEQUENCE:214945800", "DTSTAMP:20261023T191000Z", "LAST-MODIFIED:20261023T191000Z",
                "DTSTART:20261101T190500Z", "DURATION:PT10M", "SUMMARY:Ten minutes",
                "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR", "",
            ])
    }

    @Test(arguments: summaries) func `every line ends as it has to and is no longer than it may be`(
        summary: String
    ) throws {
        let bytes = Array(try CalendarFile.text(event(summary), stamp: Self.stamp).utf8)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        for line in lines.dropLast() {
            #expect(line.last == UInt8(ascii: "\r"))
            #expect(line.count - 1 <= 75, "\(line.count)")
            // Nobody has to put halves of a letter together again.
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
    }

    @Test(arguments: summaries) func `it reads back as it was`(summary: String) throws {
        let text = try CalendarFile.text(event(summary), stamp: Self.stamp)
        let calendar = try #require(icalparser_parse_string(text))
        defer { icalcomponent_free(calendar) }
        #expect(icalrestriction_check(calendar) == 1)
        let read = try #require(icalcomponent_get_first_real_component(calendar))
        #expect(icalcomponent_get_uid(read).map { String(cString: $0) } == "Zm9vYmFy_-0")
        let start = icaltime_as_timet_with_zone(icalcomponent_get_dtstart(read), icaltimezone_get_utc_timezone())
        #expect(Double(start) == Self.start.timeIntervalSince1970)
        #expect(icaldurationtype_as_int(icalcomponent_get_duration(read)) == 600)
        let words = icalcomponent_get_summary(read).map { String(cString: $0) } ?? ""
        #expect(words == summary.replacing("\r\n", with: "\n") || words == summary)
        #expect(icalcomponent_count_components(read, ICAL_VALARM_COMPONENT) == 0)
    }

    @Test func `the same date gives the same file, and moves with the clock it is given`() throws {
        let text = try CalendarFile.text(event(), stamp: Self.stamp)
        #expect(text == (try CalendarFile.text(event(), stamp: Self.stamp)))
        #expect(text != (try CalendarFile.text(event(), stamp: Self.start)))
    }

    @Test(arguments: [(-1e12, "-2147483648"), (1_577_836_800.9, "0"), (1_577_836_801, "1"), (1e12, "2147483647")])
    func `a later file has a higher number, as far as the format goes`(moment: Double, number: String) throws {
        let text = try CalendarFile.text(event(), stamp: Date(timeIntervalSince1970: moment))
        #expect(text.contains("\r\nSEQUENCE:\(number)\r\n"))
    }

    @Test func `many at once are as one after the other`() async throws {
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<200 { group.addTask { try CalendarFile.text(event(), stamp: Self.stamp) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(texts == [try CalendarFile.text(event(), stamp: Self.stamp)])
    }
}
