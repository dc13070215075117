import RekindleCore
import RekindleRooms
import RekindleVault

/// The rooms of what somebody says of themselves.
extension FeatureSpec {
    private static let said = Beginning(
        concerns: [.fights], sentence: "quince-beginning", correction: "quince-correction")
    private static let adaSaid: Step = { _ = try await BeginningRoom.keep(said, seen: nil, by: $0.ada()) }

    static let beginning = FeatureSpec(
        .beginning, frozen: (kinds: ["Beginning": "beginning"], functions: [:]), notes: beginningNotes,
        words: [
            PlantedWord("beginning", "quince-beginning", plant: adaSaid),
            PlantedWord("beginning", "quince-correction", plant: adaSaid),
        ],
        invariants: [
            Invariant(Beginning.self, most: 1) { said in
                [said.sentence, said.correction].allSatisfy { $0.fits(Beginning.sentenceLimit) }
            }
        ],
        moves: [
            RoomMove("says what brings her here", at: "/begin", own: 2, gives: "kept") { scene in
                "\(try await BeginningRoom.keep(said, seen: nil, by: scene.ada()))"
            },
            RoomMove("says it twice", at: "/begin", after: adaSaid, gives: "unchanged") { scene in
                "\(try await BeginningRoom.keep(said, seen: nil, by: scene.ada()))"
            },
            RoomMove("speaks of danger", at: "/begin", own: 2, gives: "kept") { scene in
                "\(try await BeginningRoom.keep(danger, seen: nil, by: scene.ada()))"
            },
            RoomMove(
                "asks for ideas for two", at: "/begin/heard", after: adaIsInDanger, own: 2, gives: "true"
            ) { scene in "\(try await BeginningRoom.want(ideasForTwo: true, by: scene.ada()))" },
            RoomMove("is understood", at: "/begin/heard", after: adaSaid, own: 2, gives: "true") { scene in
                "\(try await BeginningRoom.hear(by: scene.ada()))"
            },
        ],
        refused: [
            RefusedInput(Beginning.self, .empty) { me in
                try await BeginningRoom.keep(Beginning(concerns: []), seen: nil, by: me).refusal
            },
            RefusedInput(Beginning.self, .tooLong) { me in
                let long = Beginning(concerns: [], sentence: .longest(Beginning.sentenceLimit + 1))
                return try await BeginningRoom.keep(long, seen: nil, by: me).refusal
            },
        ])

    private static func move(
        to zone: String, name: String = "Ada", of me: Context
    ) async throws -> ProfileOutcome {
        try await Profiles.keep(
            Profile(name: name, zone: zone, hue: .rust), seen: me.profile.version, by: me)
    }

    static let profile = FeatureSpec(
        .profile,
        frozen: (kinds: ["Profile": "profile", "Member": "member", "Preferences": "preferences"], functions: [:]),
        texts: profileTexts,
        words: [
            PlantedWord("profile", "Lima") { _ = try await move(to: "America/Lima", of: $0.ada()) },
            PlantedWord("member", "Quince", isForBoth: true) {
                _ = try await move(to: "UTC", name: "Quince", of: $0.ada())
            },
        ],
        wordless: ["preferences": "names of practices and strategies, hours and minutes"],
        invariants: [
            Invariant(Profile.self, most: 1) { one in
                !one.name.isEmpty && one.name.fits(Profile.nameLimit) && one.pronouns.fits(Profile.pronounsLimit)
                    && Zone(one.zone) != nil && Profile.idleRange.contains(one.idleMinutes)
            },
            Invariant(Member.self, in: .shared, most: 2) { !$0.name.isEmpty && $0.name.fits(Profile.nameLimit) },
            Invariant(Preferences.self, most: 1) { wanted in
                [wanted.quietFrom, wanted.quietTo].allSatisfy { $0.map(Preferences.hours.contains) ?? true }
                    && (wanted.quietFrom == nil) == (wanted.quietTo == nil)
                    && wanted.minutes.map(Preferences.minutesOffered.contains) ?? true
                    && Set(wanted.favourites).count == wanted.favourites.count
            },
        ],
        moves: [
            // The card that both see is written along whether it says something new or not.
            RoomMove("moves to another zone", at: "/me/profile", own: 1, shared: 1, gives: "kept") { scene in
                "\(try await move(to: "America/Lima", of: scene.ada()))"
            },
            RoomMove("says what to offer", at: "/me/offers", own: 1, gives: "kept") { scene in
                var wanted = Preferences()
                (wanted.minutes, wanted.declined) = (20, [.touch])
                return "\(try await Offers.keep(wanted, seen: Preferences().offersTag, by: scene.ada()))"
            },
            .silent("keeps a favourite", at: "/library/{id}/favourite", own: 1) { scene in
                try await Favourites.keep("good-news", isKept: true, by: scene.ada())
            },
        ], refused: refusedOfProfile)

    static let tonight = FeatureSpec(
        .tonight,
        frozen: (kinds: ["Shown": "shown", "OwnToday": "today", "SharedToday": "today/shared"], functions: [:]),
        texts: tonightTexts,
        wordless: [
            "shown": "names of practices, with days", "today": "states, dates and ids",
            "today/shared": "the same of both",
        ],
        invariants: [
            Invariant(Shown.self, most: 1), Invariant(OwnToday.self, most: 1),
            Invariant(SharedToday.self, in: .shared, most: 1),
        ],
        moves: [
            .silent("keeps what was offered", own: 1) { scene in
                let ada = try await scene.ada()
                try await Evening.keep(Shown([Shown.Offer(practice: "good-news", day: ada.day)]), by: ada)
            },
            .silent("has nothing to keep") { scene in try await Evening.keep(Shown(), by: scene.ada()) },
        ])
}
