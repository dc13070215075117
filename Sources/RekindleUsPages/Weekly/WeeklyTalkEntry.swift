import Foundation
import RekindleCore
import RekindleSite

/// What somebody chose at the end of the ten minutes, and the first thing that is in the way.
struct WeeklyTalkEntry: Equatable, Sendable {
    var thing: Practice.ID?
    var day: String
    var time: String
    /// No date this time.
    var isOpen = false

    init(_ form: Form) {
        let id = form.text("thing")
        thing = id.isEmpty ? nil : Practice.ID(id)
        (day, time) = (form.text("day"), form.text("time"))
        isOpen = form.has("open")
    }

    init(thing: Practice.ID?, next: Date, in zone: Zone) {
        self.thing = thing
        (day, time) = (zone.day(of: next), zone.clock(of: next))
    }

    func refusal(now: Date, in zone: Zone) -> String? {
        if isOpen { return nil }
        if day.isEmpty || time.isEmpty { return "Choose a day and a time, or leave the date open." }
        guard let next = zone.moment(day: day, time: time) else {
            return "That day or time is not on the calendar. Choose again."
        }
        return WeeklyTalk.canBe(next, now: now) ? nil : "Choose a moment that is still to come, within two months."
    }

    /// What is kept of it; a moment that is not on the calendar has been refused before.
    func talk(in zone: Zone) -> WeeklyTalk {
        WeeklyTalk(thing: thing, next: isOpen ? nil : zone.moment(day: day, time: time))
    }
}
