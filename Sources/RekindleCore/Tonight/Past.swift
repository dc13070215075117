/// What somebody's past says about one practice, as a given day sees it.
struct Past {
    private(set) var doneDay: Int?
    private(set) var shownDay: Int?
    /// Its place among what that day itself has offered; the last one stays for the rest of it.
    private(set) var turnToday: Int?
    private var how: (day: Int, how: Doing.How)?

    /// Of every practice there is something to say of, looked up once.
    static func all(in situation: Situation) -> [Practice.ID: Past] {
        var all = [Practice.ID: Past](minimumCapacity: situation.past.count)
        for doing in situation.past { all[doing.practice, default: Past()].note(doing) }
        for (number, offer) in situation.shown.offers.enumerated() {
            if offer.day == situation.day {
                all[offer.practice, default: Past()].turnToday = number
            } else {
                all[offer.practice, default: Past()].noteShown(on: offer.day)
            }
        }
        return all
    }

    /// Neither done nor offered lately.
    func isRested(on day: Int) -> Bool { isUndone(on: day) && Self.isLongAgo(shownDay, on: day) }

    /// Not done lately.
    func isUndone(on day: Int) -> Bool { Self.isLongAgo(doneDay, on: day) }

    func isRefused(on day: Int) -> Bool {
        guard let how, how.how == .notForUs else { return false }
        return day - how.day < Suggestion.refusal
    }

    var wasGlad: Bool { how?.how == .glad }

    /// When it was last met, in one way or the other; earlier than any day for what never was.
    var lastDay: Int { max(doneDay ?? .min, shownDay ?? .min) }

    private mutating func note(_ doing: Doing) {
        doneDay = max(doing.day, doneDay ?? doing.day)
        guard let said = doing.how, doing.day >= how?.day ?? doing.day else { return }
        how = (doing.day, said)
    }

    private mutating func noteShown(on day: Int) {
        shownDay = max(day, shownDay ?? day)
    }

    private static func isLongAgo(_ last: Int?, on day: Int) -> Bool {
        last.map { day - $0 >= Suggestion.rest } ?? true
    }
}
