import CLibical
package import Foundation

/// A file for the calendars of others (RFC 5545). It names no person, no place and no program.
package enum CalendarFile {
    /// The library had no memory left to write the file in.
    package struct NotWritten: Error {}

    /// The file's text, with the moment at which it was made.
    package static func text(_ event: CalendarEvent, stamp: Date) throws(NotWritten) -> String {
        let calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT)
        defer { icalcomponent_free(calendar) }
        icalcomponent_add_property(calendar, icalproperty_new_version("2.0"))
        icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Calendar//EN"))
        // The calendar owns what is added to it, and frees it.
        icalcomponent_add_component(calendar, component(event, stamp: stamp))
        guard let text = icalcomponent_as_ical_string_r(calendar) else { throw NotWritten() }
        defer { icalmemory_free_buffer(text) }
        return String(cString: text)
    }

    private static func component(_ event: CalendarEvent, stamp: Date) -> OpaquePointer? {
        let component = icalcomponent_new(ICAL_VEVENT_COMPONENT)
        let properties = [
            icalproperty_new_uid(event.uid), icalproperty_new_sequence(revision(stamp)),
            icalproperty_new_dtstamp(moment(stamp)), icalproperty_new_lastmodified(moment(stamp)),
            icalproperty_new_dtstart(moment(event.start)),
            icalproperty_new_duration(icaldurationtype_from_int(Int32(event.minutes * 60))),
            icalproperty_new_summary(event.summary), icalproperty_new_class(ICAL_CLASS_PRIVATE),
        ]
        for property in properties { icalcomponent_add_property(component, property) }
        return component
    }

    /// Later files have a higher one, which some calendars need to replace an entry. It goes by when the file was asked
    /// for and not by when the date was changed: that moment would tell when the other of the two was here.
    private static func revision(_ stamp: Date) -> Int32 {
        // Seconds since 2020 stay within the range of the format until 2088.
        Int32(clamping: Int((stamp.timeIntervalSince1970 - 1_577_836_800).rounded(.down)))
    }

    /// In UTC to the second, so that each calendar shows it on its own clock.
    private static func moment(_ date: Date) -> icaltimetype {
        icaltime_from_timet_with_zone(
            time_t(date.timeIntervalSince1970.rounded()), 0, icaltimezone_get_utc_timezone())
    }
}
