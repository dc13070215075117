import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown

/// What Sam may do for himself, at random: nothing of it is Ada's business.
struct PrivateLife: Sendable {
    enum Move: CaseIterable, Sendable {
        case begin, heard, checkIn, draft, draftElsewhere, settings, pin, noPin, secondStep, noSecondStep, noRecovery
        case session, look, lock, link
        /// One of what the rooms of the week keep private.
        case week
        /// Sealed, as long as Ada's is not waiting for it.
        case seal, sealWords, unseal
    }

    let world: PolicyWorld
    let sam: Browser

    init(_ world: PolicyWorld) throws {
        self.world = world
        sam = try world.browser(.partner)
    }

    /// What leaves nothing to see in this state.
    private var moves: [Move] {
        let joint: [Move] =
            switch world.standing {
            case .alone, .sealed: []
            case .asked: [.seal, .sealWords, .unseal]
            case .opened, .takenBack: [.seal]
            }
        return Move.allCases.filter { ![.seal, .sealWords, .unseal].contains($0) } + joint + joint
    }

    /// One to three things, one after the other.
    func live(_ chance: inout Chance) async throws {
        for _ in 0...chance.number(below: 3) {
            let move = moves[chance.number(below: moves.count)]
            try await make(move, &chance)
        }
    }

    private func make(_ move: Move, _ chance: inout Chance) async throws {
        switch move {
        case .begin: try await begin(&chance)
        case .heard: try await sam.post("/begin/heard", [("answer", chance.number(below: 2) == 0 ? "partly" : "yes")])
        case .checkIn: try await sam.checkIn(Self.answers(&chance))
        case .seal: try await sam.checkIn(Self.answers(&chance) + CheckIn.Item.allCases.map { ("bring", $0.rawValue) })
        case .sealWords: try await sam.writeFirst(chance.words())
        case .unseal:
            try await sam.post("/us/first/back")
            let round = try await sam.get("/picture").hidden("round") ?? ""
            try await sam.post("/picture/back", [("what", "waiting"), ("round", round)])
        case .draft: try await sam.post("/draft?for=/us/first", [("words", chance.words())])
        case .draftElsewhere: try await sam.post("/draft?for=/check-in", Self.answers(&chance))
        case .settings: try await settings(&chance)
        case .look: for path in ["/us", "/us/first", "/picture", "/today", "/me"] { try await sam.get(path) }
        case .lock: try await lock(&chance)
        case .link: try await link()
        case .week: try await week(&chance)
        default: try await account(move)
        }
    }

    private func account(_ move: Move) async throws {
        switch move {
        case .pin: try await sam.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
        case .noPin: try await sam.post("/me/pin", [("remove", "yes"), ("password", Town.password)])
        case .secondStep: try await sam.post("/me/second-step", [("prepare", "yes")])
        case .noSecondStep: try await sam.post("/me/second-step", [("stop", "yes")])
        case .noRecovery: try await sam.post("/me/recovery", [("finder", "me"), ("none", "yes")])
        default: _ = try await world.town.browser().trySignIn("medlarlogin", password: Town.password)
        }
    }
}

extension PrivateLife {
    /// Something that somebody does for themselves in a room.
    typealias OwnMove = @Sendable (PrivateLife, inout Chance) async throws -> Void

    /// These by their rooms, in the order of the house.
    static let rooms: KeyValuePairs<String, [OwnMove]> = [
        "Profile": offers + shelves, "Plan": plan, "Trials": trials, "Doing": doing, "Weekly": weekly,
        "Tonight": tonight,
    ]

    /// The rooms whose moves are `Move`'s own cases.
    static let earlier = ["Accounts", "Inviting", "Beginning", "FirstMinute", "Signs"]

    private func week(_ chance: inout Chance) async throws {
        let moves = Self.rooms.flatMap(\.value)
        try await moves[chance.number(below: moves.count)](self, &chance)
    }

    private func begin(_ chance: inout Chance) async throws {
        let version = try await sam.get("/begin").hidden("version") ?? ""
        let concern = Concern.allCases[chance.number(below: Concern.allCases.count)]
        let words = [("sentence", chance.words()), ("correction", chance.words())]
        try await sam.post("/begin", [("version", version), ("concern", concern.rawValue)] + words)
    }

    /// The zone and the lock are his; name, pronouns and colour are for both.
    private func settings(_ chance: inout Chance) async throws {
        let page = try await sam.get("/me/profile")
        let hue = page.body.firstMatch(of: /name="hue" value="([a-z]+)" checked/).map { String($0.output.1) }
        let zone = ["Asia/Tokyo", "America/Lima", "UTC"][chance.number(below: 3)]
        let minutes = String(5 + chance.number(below: 50))
        let fields = ["name": "Sam", "zone": zone, "minutes": minutes, "hue": hue ?? ""]
        try await sam.post("/me/profile", Browser.profile(fields, version: page.hidden("version") ?? ""))
    }

    private func lock(_ chance: inout Chance) async throws {
        await sam.forget("seen")
        try await sam.post("/begin", [("concern", "baby"), ("sentence", chance.words())])
        try await sam.post("/unlock", [("password", Town.password)])
    }

    /// The link, opened by whoever has it.
    private func link() async throws {
        let url = world.url(.join(""))
        for browser in [sam, try world.browser(.signedOut), try world.browser(.stranger)] { try await browser.get(url) }
        try await world.browser(.signedOut).get("/sign-in")
    }

    private static func answers(_ chance: inout Chance) -> [(String, String)] {
        let signs = Sign.allCases.map { ($0.rawValue, String($0.steps[chance.number(below: 5)])) }
        let strength = Strength.allCases[chance.number(below: Strength.allCases.count)]
        return signs + [
            ("closeness", String(1 + chance.number(below: 7))), ("strength", strength.rawValue),
            ("sentence", chance.words()),
        ]
    }
}
