import RekindleCore
import Testing

struct WeekChoiceTests {
    @Test func `what several rooms know of a week stands there once, in the order of the rooms`() {
        let known = WeekChoice(practices: ["tea", "walk"]).adding(WeekChoice(practices: ["walk", "song"]))
        #expect(known == WeekChoice(practices: ["tea", "walk", "song"]))
        #expect(WeekChoice().adding(known) == known && known.adding(WeekChoice()) == known)
    }
}
