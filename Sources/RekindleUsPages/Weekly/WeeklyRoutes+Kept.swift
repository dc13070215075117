import Foundation
import RekindleCalendar
import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension WeeklyRoutes {
    /// Its words for what it keeps, and its date for a calendar of one's own.
    package static let kept: KeptWords = { thing, me in
        guard let talk = thing.content as? WeeklyTalk else { return nil }
        let moment = talk.next.map { "\(me.day(of: $0)), \(me.zone.clock(of: $0))" as HTML }
        let answers = AnswerList([
            ("When", moment), ("One thing until then", talk.thing.map { "\(me.title(of: $0))" as HTML }),
        ])
        if answers.isEmpty { return nil }
        return KeptPiece(
            section: "Ten minutes a week", title: "The next ten minutes", body: answers.html,
            calendar: talk.next.map(keptDate))
    }

    private static func keptDate(_ next: Date) -> KeptDate {
        KeptDate(name: fileName) { entry, stamp in try CalendarFile.text(event(entry, at: next), stamp: stamp) }
    }

    static let fileName = "ten-minutes.ics"

    /// It names nobody and nothing of this place.
    static func event(_ entry: String, at start: Date) -> CalendarEvent {
        CalendarEvent(uid: entry, start: start, minutes: WeeklyTalk.minutes, summary: "Ten minutes")
    }
}
