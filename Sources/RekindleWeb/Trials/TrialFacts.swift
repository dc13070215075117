import RekindleCore
import RekindleVault

/// How a try stands for whoever looks: from what they said, and from what has opened for both.
struct TrialFacts: Sendable {
    enum Stage: Sendable {
        /// None runs, and none of theirs waits.
        case open
        /// Theirs waits.
        case sealed
        case running
        /// Its weeks are over and they have not looked back.
        case over
        /// Their look waits.
        case reviewed
        /// Both have looked back, or whoever is alone has.
        case ended
    }

    private(set) var stage = Stage.open
    /// What the next offer goes to.
    private(set) var subject = ""
    /// The one that runs, is over or has been looked back at.
    private(set) var current: TrialView?
    /// Their own copy of the offer that waits, or of the last one when alone.
    private(set) var offer: Record<TrialOffer>?
    /// Their own copy of what the current one came from.
    private(set) var begun: Record<TrialOffer>?
    private(set) var review: Record<TrialReview>?
    private(set) var end: TrialEndView?
    /// What the end of two came from.
    private(set) var ending: Record<Opened<TrialEnd>>?
    /// Whether the last one was ended before both looked back.
    private(set) var wasEnded = false

    /// Whether it is somebody's own and not of two.
    let isAlone: Bool

    private let today: Int

    /// - Parameter inOwnWords: whether the copies of what they said are wanted too; how it stands does without.
    init(_ request: Request, _ me: SignedIn, inOwnWords: Bool = true) async throws {
        today = Zone.utc.dayNumber(of: request.now)
        isAlone = me.shared == nil
        guard let shared = me.shared else {
            try await addOne(me)
            return
        }
        let latest = try await addTwo(request, me, shared)
        // After the opening, so that whoever finds it open finds their own copies too.
        if inOwnWords { try await addOwn(me.personal, shared, current: latest) }
        guard mayOffer else { return }
        let standing = try await request.vault.standing(Trial.self, subject: subject, in: shared)
        if standing == .sealed { stage = .sealed }
    }

    /// What somebody tries by themselves, also after they have become one of two.
    init(alone me: SignedIn, _ request: Request) async throws {
        today = Zone.utc.dayNumber(of: request.now)
        isAlone = true
        try await addOne(me)
    }

    /// Whether it goes on, or waits for its look back.
    var goesOn: Bool { stage == .running || stage == .over }

    /// Whether a new one may be offered.
    var mayOffer: Bool {
        switch stage {
        case .open, .sealed, .ended: true
        case .running, .over, .reviewed: false
        }
    }

    // MARK: Two

    /// Adds what has opened, and gives its subject.
    private mutating func addTwo(_ request: Request, _ me: SignedIn, _ shared: OpenSpace) async throws -> String? {
        let round = try await Series<Trial>.current(in: shared)
        subject = round.subject
        if let latest = round.latest, let side = shared.side {
            try await add(latest.content, side, request, me, shared)
        }
        return round.shown
    }

    private mutating func add(
        _ opened: Opened<Trial>, _ side: Partner, _ request: Request, _ me: SignedIn, _ shared: OpenSpace
    ) async throws {
        wasEnded = opened.result.isAway
        guard !wasEnded else { return }
        current = TrialView(opened.result, side, subject: opened.subject)
        stage = opened.result.isOver(on: today) ? .over : .running
        switch try await request.vault.standing(TrialEnd.self, subject: opened.subject, in: shared) {
        case .nothing: break
        case .sealed: if stage == .over { stage = .reviewed }
        case .opened(let record):
            (ending, end) = (record, TrialEndView(record.content.result, side))
            stage = .ended
        }
    }

    private mutating func addOwn(_ own: OpenSpace, _ shared: OpenSpace, current: String?) async throws {
        let (next, current) = (shared.ownCopy(of: subject), current.map { shared.ownCopy(of: $0) })
        var ids: Set = [own.onlyID(TrialOffer.self, subject: next)]
        if let current {
            ids.formUnion([
                own.onlyID(TrialOffer.self, subject: current), own.onlyID(TrialReview.self, subject: current),
            ])
        }
        let own = try await own.havingAtHand(ids)
        offer = try await own.only(TrialOffer.self, subject: next)
        guard let current else { return }
        begun = try await own.only(TrialOffer.self, subject: current)
        if !wasEnded { review = try await own.only(TrialReview.self, subject: current) }
    }

    // MARK: One

    /// What somebody tries alone has this one place.
    static let alone = "alone"

    private mutating func addOne(_ me: SignedIn) async throws {
        subject = Self.alone
        offer = try await me.personal.only(TrialOffer.self, subject: Self.alone)
        begun = offer
        review = try await me.personal.only(TrialReview.self, subject: Self.alone)
        guard let offer = offer?.content else { return }
        current = TrialView(offer)
        guard let review = review?.content else {
            stage = current?.isOver(on: today) == true ? .over : .running
            return
        }
        end = TrialEndView(review)
        stage = .ended
    }
}
