import RekindleCore
import RekindleRooms
import RekindleVault

/// What brings two people, or one alone, into a state.
extension Storyteller {
    /// Says to each joint function what one has to say, so that it waits, or opens with the other's.
    func says(_ voice: Voice) async throws {
        let me = voice == .ada ? ada : sam
        let (hers, his) = (try await PlanFacts(of: ada).handful, try await PlanFacts(of: sam).handful)
        try await begins(me, voice.beginning)
        try await writesFirst(me, voice.firstWords)
        try await checksIn(me, voice.checkIn)
        try await ticks(me, TickCounts(met: 2, ada: 1, sam: 1).of(voice, hers: hers, his: his))
        try await offers(voice)
        try await does(me, Voice.gladOf, how: .glad, isGladTogether: true)
    }

    /// What one is willing to try for two weeks.
    func offers(_ voice: Voice) async throws {
        let me = voice == .ada ? ada : sam
        try await offers(me, voice.offer(day: me.utcDay))
    }

    /// Looks back at the try that is over.
    func looksBack(_ me: Context) async throws {
        let review = TrialReview(wish: .goOn, words: "It was little, and it was most evenings.")
        try require(try await Trials.review(review, seen: nil, ownOfTwo: false, by: me).isKept, "looks back")
    }

    /// Takes back what somebody may of all that has opened.
    func takesAllBack(_ me: Context) async throws {
        try await FirstMinuteRoom.takeBack(by: me)
        if let picture = try await PictureFacts(of: me).shown { try await Signs.putAway(picture, by: me) }
        if let plan = try await PlanFacts(of: me).subject { try await Plan.putAway(plan, by: me) }
        if let trial = try await TrialFacts(of: me).current {
            try await Trials.takeBack(.words, of: trial.subject, by: me)
        }
        try await Doings.takeBackGlad(Voice.gladOf, in: Week(of: me.now), by: me)
    }
}

extension Voice {
    /// Something that both were glad of.
    static let gladOf: Practice.ID = "a-date-in-instalments"

    /// A check-in in which the two see much alike.
    var checkIn: CheckIn {
        CheckIn([2, 5, -3, 2, 5], understood: self == .ada ? 2 : 5, closeness: 3, [.comingBack, .laughter])
    }

    /// What each would do for two weeks.
    func offer(day: Int) -> TrialOffer {
        TrialOffer(
            weeks: 2, minutesAWeek: 30, change: self == .ada ? "Phone in the hall after nine." : "Home before eight.",
            isReleased: true, day: day)
    }

    /// What somebody says who is alone.
    func saysAlone(_ me: Context) async throws {
        try require(try await BeginningRoom.keep(beginning, seen: nil, by: me) == .kept, "begins")
        try require(try await Signs.keep(checkIn, from: .long, seen: nil, by: me).isKept, "checks in")
        try require(try await Trials.offer(offer(day: me.utcDay), seen: nil, by: me).isKept, "begins a try")
    }
}
