import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault

extension OwnMove {
    static let beginning: [OwnMove] =
        ["He hits me when he drinks.", "i dont want to live anymore"].map { words in
            sends("/begin", [("version", "seen"), ("concern", "fights"), ("sentence", words)], over: "/begin")
        }
        + ["partly", "yes", "two", "alone", "two"].map {
            sends("/begin/heard", [("answer", $0)], over: "heard", "/begin")
        }

    static let profile: [OwnMove] =
        [("Asia/Tokyo", "7"), ("America/Lima", "30"), ("UTC", "59")].map { settings(zone: $0.0, minutes: $0.1) }
        + offers
        + [
            OwnMove("keeps a favourite", over: "favourite") { life in
                try await life.sam.post(life.world.url(.libraryFavourite("")), [("keep", "yes")])
            },
            OwnMove("drops a favourite", over: "favourite") { life in
                try await life.sam.post(life.world.url(.libraryFavourite("")), [("keep", "no")])
            },
            sends("/library", [("words", "walnut")], gives: 200),
        ]

    /// The zone and the lock are his; name, pronouns and colour are for both.
    private static func settings(zone: String, minutes: String) -> OwnMove {
        OwnMove("lives in \(zone), with \(minutes) minutes", over: "profile") { life in
            let page = try await life.sam.get("/me/profile")
            let hue = page.body.firstMatch(of: /name="hue" value="([a-z]+)" checked/).map { String($0.output.1) }
            let fields = [
                "name": "Sam", "zone": zone, "minutes": minutes, "hue": hue ?? "", "password": Town.password,
            ]
            return try await life.sam.post(
                "/me/profile", Browser.profile(fields, version: page.hidden("version") ?? ""))
        }
    }

    /// How much time, what not, how, when nothing.
    private static let offers: [OwnMove] = {
        let rooms = ["touch", "time", "openness", "lessons", "affection"]
        var choices = zip(["5", "10", "20", "45", ""], rooms).map { [("minutes", $0), ("declined", $1)] }
        choices += Variant.allCases.map { [("ways", $0.rawValue)] }
        choices += [Variant.allCases.map { ("ways", $0.rawValue) }, [("resting", "yes")], [("muted", "yes")]]
        choices += [("22", "7"), ("0", "9"), ("15", "23")].map { [("quiet-from", $0.0), ("quiet-to", $0.1)] }
        return (choices + [[]]).map { fields in
            sends("/me/offers", [("seen", "seen")] + fields, over: "offers")
        }
    }()

    static let tonight: [OwnMove] =
        Situation.Mood.allCases.map { sends("/tonight", [("mood", $0.rawValue)], over: "mood", gives: 200) } + [
            OwnMove("listens", gives: 204) { try await $0.sam.get("/live") },
            OwnMove("looks", gives: 200) { life in
                for path in ["/us", "/us/first", "/picture", "/today"] { try await life.sam.get(path) }
                return try await life.sam.get("/me")
            },
        ]

    static let doing: [OwnMove] =
        Doing.How.allCases.enumerated().flatMap { number, how in
            [done(how, moment: "\(number + 1)"), done(how, moment: "\(number + 1)", glad: true)]
        } + [
            OwnMove("takes back that he was glad", over: "glad") { life in
                let week = Week(of: life.world.town.watch.now).name
                return try await life.sam.post("/library/\(life.world.practice)/done", [("back", week)])
            },
            OwnMove("goes through a practice", gives: 200) { life in
                let url = "/library/\(life.world.practice)/do"
                for step in 0..<5 { try await life.sam.get("\(url)?way=apart&step=\(step)") }
                return try await life.sam.get(url)
            },
            OwnMove("does one with somebody on the sofa", gives: 200) { life in
                try await life.sam.post("\(Browser.practice)/do", [("way", "onePhone"), ("guest", "walnut-guest")])
            },
        ]

    private static func done(_ how: Doing.How, moment: String, glad: Bool = false) -> OwnMove {
        OwnMove("\(how) of a practice\(glad ? ", and would have it known" : "")", over: "glad") { life in
            let sam = try await life.world.town.visitor(life.sam)
            let seen = life.world.town.site.vault.giving(
                "\(glad ? 1 : 0)\(moment)", as: "moment/\(life.world.practice)", to: sam)
            let fields = [("moment", seen), ("way", "together"), ("how", how.rawValue), ("line", "walnut-\(how)")]
            return try await life.sam.post(
                "/library/\(life.world.practice)/done", fields + (glad ? [("glad", "yes")] : []))
        }
    }
}
