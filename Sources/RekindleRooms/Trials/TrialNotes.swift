package import RekindleCore
import RekindleVault

/// What somebody said by themselves.
struct OwnTrialToday: Equatable {
    /// What they began alone.
    var lastDay: Int?
    var minutesAWeek: Int?
    var isReviewed = false
    /// What of theirs waits, by the name of their own copy; empty where nothing does.
    var offer = ""
    var review = ""

    init(_ note: TodayNote? = nil) {
        guard let note else { return }
        (lastDay, minutesAWeek, isReviewed) = (note.number(0), note.number(1), note[2] != nil)
        (offer, review) = (note[3] ?? "", note[4] ?? "")
    }

    var note: TodayNote {
        TodayNote([
            TodayNote.word(lastDay), TodayNote.word(minutesAWeek), isReviewed ? "reviewed" : "", offer, review,
        ])
    }

    mutating func begin(_ offer: TrialOffer?) {
        let view = offer.map { TrialView($0) }
        (lastDay, minutesAWeek, isReviewed) = (view?.lastDay, view?.minutesAWeek, false)
    }
}

/// What both can see of the newest one.
struct SharedTrialToday: Equatable {
    let number: Int
    let isAway: Bool
    let lastDay: Int
    let minutesAWeek: Int
    var end: TodayOpening?

    init(_ trial: Trial, number: Int) {
        (self.number, isAway) = (number, trial.isAway)
        (lastDay, minutesAWeek) = (trial.lastDay, trial.minutesAWeek)
    }

    init?(_ note: TodayNote?) {
        guard let note, let number = note.number(0), let lastDay = note.number(2), let minutes = note.number(3) else {
            return nil
        }
        (self.number, isAway, self.lastDay, minutesAWeek) = (number, note[1] != nil, lastDay, minutes)
        end = TodayOpening(TodayNote(Array(note.words.dropFirst(4))))
    }

    var note: TodayNote {
        TodayNote(
            [String(number), isAway ? "ended" : "", String(lastDay), String(minutesAWeek)] + (end?.note.words ?? []))
    }
}

extension Trial: NotedForToday {
    package static var source: TodaySource { TrialToday.source }

    package func noted(_ opening: TodayOpening, over old: TodayNote?) -> TodayNote {
        var trial = SharedTrialToday(self, number: Int(opening.subject) ?? 0)
        // Words that leave one that is over leave its end as it is.
        if let old = SharedTrialToday(old), old.number == trial.number { trial.end = old.end }
        return trial.note
    }
}

extension TrialEnd: NotedForToday {
    package static var source: TodaySource { TrialToday.source }

    package func noted(_ opening: TodayOpening, over old: TodayNote?) -> TodayNote {
        guard var trial = SharedTrialToday(old), opening.subject == String(trial.number) else {
            return old ?? TodayNote([])
        }
        trial.end = opening
        return trial.note
    }
}
