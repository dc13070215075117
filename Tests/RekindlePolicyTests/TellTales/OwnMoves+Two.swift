import RekindleCore
import RekindleTesting
import RekindleTown

// What stays sealed as long as Ada's is not waiting for it.

extension [Standing] {
    /// Those of two in which nothing of Ada's waits: whatever Sam seals then waits as well.
    static let withoutHers: [Standing] = [.asked, .opened, .takenBack, .over]
    /// Those in which a try goes on, or has just ended.
    static let inTrial: [Standing] = [.opened, .takenBack, .over]
}

extension OwnMove {
    static let firstMinute: [OwnMove] = [
        OwnMove("writes another thing", over: "first minute", "first minute draft", in: [.asked]) {
            try await $0.sam.writeFirst("walnut-1")
        },
        OwnMove("takes back what waits", over: "first minute", "first minute draft", in: [.asked]) { life in
            try await life.sam.post("/us/first/back")
        },
        OwnMove("writes it again", over: "first minute", "first minute draft", in: [.asked]) {
            try await $0.sam.writeFirst("walnut-2")
        },
    ]

    static let signs: [OwnMove] =
        (0..<7).map { checksIn($0) }
        + [
            checksIn(1, bringing: true), checksIn(4, bringing: true),
            OwnMove("withdraws what waits", over: "check-in", in: [.asked]) { life in
                let subject = try await life.sam.get("/picture").hidden("round") ?? ""
                return try await life.sam.post("/picture/back", [("what", "waiting"), ("round", subject)])
            },
            checksIn(2, bringing: true),
        ]

    /// One of seven check-ins, brought with all that is in it or kept.
    private static func checksIn(_ number: Int, bringing: Bool = false) -> OwnMove {
        let standings: [Standing] = bringing ? .withoutHers : Standing.allCases
        let name = "check-in \(number)\(bringing ? ", and brings all of it" : "")"
        let strength = Strength.allCases[number % Strength.allCases.count].rawValue
        let signs = Sign.allCases.map { ($0.rawValue, "\($0.steps[number % $0.steps.count])") }
        let words = [("closeness", "\(number + 1)"), ("strength", strength), ("sentence", "walnut-\(number)")]
        let brought = bringing ? CheckIn.Item.allCases.map { ("bring", $0.rawValue) } : []
        return OwnMove(name, over: "check-in", "check-in draft", in: standings) { life in
            try await life.sam.checkIn(signs + words + brought)
        }
    }

    static let plan: [OwnMove] = [
        ticks(0..<2), ticks(1..<3), ticks(0..<8), ticksHis(2), takesTicksBack(.withoutHers), takesTicksBack([.sealed]),
        ticks(2..<4), ticksHis(1),
        OwnMove("sets something aside", over: "aside") { try await $0.sam.setAside("good-news") },
        OwnMove("takes it up again", over: "aside") { try await $0.sam.setAside("good-news", back: true) },
        OwnMove("chooses one thing for himself", over: "solo") { life in
            try await life.sam.chooseSolo(life.sam.get("/plan/solo").suggested.first)
        },
        OwnMove("leaves it", over: "solo") { try await $0.sam.chooseSolo(nil) },
    ]

    private static func ticks(_ places: Range<Int>) -> OwnMove {
        OwnMove("ticks \(places) of what he is offered", over: "ticks", in: .withoutHers) { life in
            let offered = try life.offered
            let all = offered.both + offered.sam
            return try await life.sam.tick(Array(all[places.clamped(to: all.indices)]))
        }
    }

    /// What Ada is not offered meets none of her ticks.
    private static func ticksHis(_ count: Int) -> OwnMove {
        OwnMove("ticks \(count) of what he alone is offered", over: "ticks", in: [.sealed]) { life in
            try await life.sam.tick(Array(life.offered.sam.prefix(count)))
        }
    }

    private static func takesTicksBack(_ standings: [Standing]) -> OwnMove {
        OwnMove("takes all ticks back", over: "ticks", in: standings) { life in
            try await life.sam.post(
                "/plan/marks", life.sam.asSeen([("none", "yes"), ("version", "seen")], on: "/plan/marks"))
        }
    }

    static let trials: [OwnMove] =
        TrialOffer.weeksOffered.flatMap { weeks in [offersTrial(weeks), takesBackTrial(weeks)] } + [
            offersTrial(2),
            OwnMove("offers another over it", over: "trial", "trial draft", in: [.asked]) { life in
                try await life.sam.offerTrial(weeks: 8, minutes: 90, "walnut-over", released: true)
            },
            OwnMove("offers one while another runs", over: "trial draft", in: .inTrial, gives: 422) { life in
                try await life.sam.offerTrial(weeks: 8, minutes: 90, "walnut-late", released: true)
            },
            // There is none, or it has only begun.
            sends(
                "/try/look", [("wish", "stop"), ("words", "walnut-look")],
                in: Standing.allCases.filter { $0 != .over }, gives: 422),
            looksBack("stop"),
            OwnMove("takes his look back", over: "look", in: [.over]) { try await $0.sam.takeBackTrial("look") },
            looksBack("change"), looksBack("go-on"),
        ]

    /// Alone it begins at once; of two it waits.
    private static func offersTrial(_ weeks: Int) -> OwnMove {
        OwnMove("offers to try for \(weeks) weeks", over: "trial", "trial draft", in: [.alone, .asked]) { life in
            try await life.sam.offerTrial(weeks: weeks, "walnut-\(weeks)", released: weeks % 4 == 0)
        }
    }

    /// Where none of his waits, it is none that he takes back.
    private static func takesBackTrial(_ weeks: Int) -> OwnMove {
        OwnMove("takes the \(weeks) weeks back", over: "trial", "trial draft") { life in
            try await life.sam.takeBackTrial("offer")
            return try await life.sam.post("/try/back", [("what", "end"), ("round", "alone")])
        }
    }

    /// Hers does not wait, so his does.
    private static func looksBack(_ wish: String) -> OwnMove {
        OwnMove("looks back: \(wish)", over: "look", in: [.over]) { life in
            try await life.sam.lookBack(wish, "walnut-\(wish)")
        }
    }

    static let weekly: [OwnMove] =
        ["-5", "0", "5"].map { touch in
            OwnMove("looks back on a week of \(touch)", over: "check-in", "week draft") { life in
                try await life.sam.weekly([("touch", touch), ("words", "walnut\(touch)")])
            }
        } + [
            OwnMove("goes through the ten minutes", gives: 200) { life in
                for step in 0...4 { try await life.sam.get("/week/ten?step=\(step)") }
                return try await life.sam.get("/week")
            },
            OwnMove("sets his next ten minutes", over: "ten", in: [.alone]) {
                try await $0.sam.keepTalk("2026-10-30", "20:30")
            },
            OwnMove("leaves the date open", over: "ten", in: [.alone]) { life in
                try await life.sam.post(
                    "/week/ten", life.sam.asSeen([("version", "seen"), ("open", "yes")], on: "/week/ten?step=4"))
            },
            // What is no date is kept by nobody.
            sends("/week/ten", [("day", "walnut"), ("time", "20:30")], gives: 422),
        ]
}
