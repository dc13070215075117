import RekindleCore

extension DemoWeek {
    /// Eight weeks that were neither a straight line nor a miracle.
    static let all: [DemoWeek] = [first, second, third, fourth, fifth, sixth, seventh, now]

    private static let first = DemoWeek(
        number: 0,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [2, 2, -3, 2, 5], understood: 2, closeness: 2, [.home], matters: .time,
                    only: "I could not name one evening this month.")
            ),
            (.sam, CheckIn([5, 2, 0, 5, 5], understood: 5, closeness: 3, [.home, .laughter], matters: .arguments)),
        ],
        ticks: TickCounts(met: 1, ada: 2, sam: 2),
        doings: [
            Done(.ada, "hello-before-the-news", .fine, "Felt staged on Tuesday. Less so by Friday."),
            Done(.sam, "hello-before-the-news", .glad, "Coat off first. Small thing.", glad: true),
        ])

    private static let second = DemoWeek(
        number: 1,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [2, 5, -3, 2, 5], understood: 5, closeness: 3, [.home, .laughter],
                    good: "The tram broke down and we walked.")
            ),
            (
                .sam,
                CheckIn(
                    [5, 2, 0, 5, 5], understood: 5, closeness: 3, [.laughter, .patience],
                    only: "I agree too quickly and am cross later.")
            ),
        ],
        ticks: TickCounts(met: 1, ada: 1, sam: 1),
        doings: [
            Done(.ada, "ten-minutes-after-the-day", .glad, "Ten minutes is a long time to be listened to.", glad: true),
            Done(.sam, "ten-minutes-after-the-day", .glad, "Wanted to fix the boss. Did not.", glad: true),
            Done(.sam, "days-with-a-shadow", .fine),
        ])

    private static let third = DemoWeek(
        number: 2,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [5, 5, -3, 5, 8], understood: 5, closeness: 3, [.laughter, .kindness],
                    good: "Tea in bed, twice, unasked.")
            ),
            (.sam, CheckIn([5, 5, 0, 5, 5], understood: 5, closeness: 4, [.laughter, .home])),
        ],
        ticks: TickCounts(met: 2, ada: 1, sam: 1),
        doings: [
            Done(.ada, "hand-on-the-shoulder", .glad, "On the way past, at the sink.", glad: true),
            Done(.sam, "say-it-back", .fine, "I said back what I would have meant. Had to start over."),
        ])

    private static let fourth = DemoWeek(
        number: 3,
        checkIns: [
            (.ada, CheckIn([5, 5, 0, 5, 8], understood: 5, closeness: 4, [.laughter, .kindness, .comingBack])),
            (
                .sam,
                CheckIn(
                    [8, 5, 0, 5, 8], understood: 8, closeness: 4, [.laughter, .team],
                    good: "We did the tax thing and nobody left the room.")
            ),
        ],
        ticks: TickCounts(met: 1, ada: 1, sam: 0),
        doings: [Done(.sam, "one-number-one-feeling", .glad, "The number was never the problem.")],
        trials: [
            (.ada, 6, 30, "My phone sleeps in the hall from nine."),
            (.sam, 4, 60, "I say what I spent before anybody finds the receipt."),
        ])

    /// The bad week.
    private static let fifth = DemoWeek(
        number: 4,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [2, 2, -3, 5, 5], understood: 2, closeness: 3, [.comingBack],
                    only: "The thing with the car. I went quiet for two days, and I know what that does.")
            ),
            (.sam, CheckIn([2, 5, -3, 2, 5], understood: 2, closeness: 3, [.comingBack, .home], matters: .arguments)),
        ],
        doings: [
            Done(.sam, "pause-with-a-return", .fine, "Said half an hour, came back after forty minutes. Came back."),
            Done(.ada, "my-part-in-the-loop", nil, "I start it by sighing. Noted."),
        ])

    private static let sixth = DemoWeek(
        number: 5,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [5, 5, -3, 5, 8], understood: 5, closeness: 4, [.comingBack, .laughter],
                    good: "An apology with no ‘but’ in it.")
            ),
            (.sam, CheckIn([5, 5, 0, 5, 8], understood: 5, closeness: 4, [.comingBack, .honesty])),
        ],
        ticks: TickCounts(met: 1, ada: 1, sam: 1),
        doings: [
            Done(.sam, "sorry-with-no-because", .glad, "Hard. Short. Worked.", glad: true),
            Done(.ada, "sorry-with-no-because", .glad, glad: true),
        ])

    private static let seventh = DemoWeek(
        number: 6,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [8, 5, 0, 8, 8], understood: 8, closeness: 5, [.laughter, .comingBack, .plans],
                    good: "Sam hummed in the bath.")
            ),
            (
                .sam,
                CheckIn(
                    [8, 8, 0, 8, 8], understood: 8, closeness: 5, [.laughter, .honesty, .team],
                    good: "Ada asked, and then waited for the answer.")
            ),
        ],
        ticks: TickCounts(met: 1, ada: 1, sam: 1),
        doings: [
            Done(.ada, "a-date-in-instalments", .glad, "Part one was chips on a wall.", glad: true),
            Done(.sam, "a-date-in-instalments", .glad, "Part two is mine to think of.", glad: true),
        ])

    /// The week that runs: Ada has answered and Sam has not, the plan is open, the try has come to its look.
    private static let now = DemoWeek(
        number: 7,
        checkIns: [
            (
                .ada,
                CheckIn(
                    [8, 8, 0, 8, 10], understood: 8, closeness: 5, [.laughter, .kindness, .plans],
                    good: "We were late because we were talking.")
            )
        ],
        ticks: TickCounts(met: 2, ada: 1, sam: 1))
}
