import Foundation
import RekindleCore
import RekindleRooms
import RekindleSite

/// What somebody says after a practice, and the first thing that is in the way.
struct DoneEntry: Sendable {
    /// When the page was opened, as `Doings` counts it: one page is one doing, however often it is sent.
    var moment: Int64
    var way: Variant?
    /// At which screen they stopped; nil when they came to the end.
    var stopped: Int?
    var how: Doing.How?
    var line = ""
    var wantsGlad = false
    /// Of what had been kept from the same page.
    var version: Int64?
    private var isForeign = false

    /// A page just opened.
    init(opening query: Form, at now: Date) {
        moment = Doings.moment(now)
        way = query["way"].flatMap(Variant.init)
        stopped = query["enough"].flatMap { Int($0) }
    }

    init(reading form: Form, at now: Date) {
        self.init(opening: form, at: now)
        moment = Int64(form.text("moment")) ?? moment
        how = Doing.How(rawValue: form.text("how"))
        isForeign = how == nil && !form.text("how").isEmpty
        line = form.text("line")
        wantsGlad = form.has("glad")
        version = form.version
    }

    var refusal: String? {
        if isForeign { return "Tap one of the three, or leave it open." }
        if line.isLonger(than: Doing.lineLimit) {
            return "The line is longer than \(Doing.lineLimit) letters. Shorten it; it is only for you."
        }
        return nil
    }

    /// Only what was good is told as that, whatever is ticked.
    var isGladTogether: Bool { wantsGlad && how == .glad && way != .alone }

    /// Before the first step was taken there is nothing to say.
    var hasBegun: Bool { stopped.map { $0 > 1 } ?? true }

    /// As it is kept, for a day.
    func doing(_ practice: Practice.ID, on day: Int) -> Doing {
        Doing(practice: practice, day: day, how: how, line: line)
    }
}
