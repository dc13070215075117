import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// A session that is left alone locks itself, and what is typed meanwhile is kept for its author.
struct LockTests {
    @Test func `behind the lock every page leads to it, whoever's it is`() async throws {
        try await PolicyWorld.with(.opened) { world in
            let ada = try world.browser(.author)
            await ada.forget("seen")
            let inside = Visit(reader: .author, standing: .opened)
            let outside = Visit(reader: .signedOut, standing: .opened)
            let anyones = Set(House.routes.filter { $0.access == .anyone }.map(\.path.pattern))
            let places = PagesSpec.rows.filter { !anyones.contains($0.path.pattern) }
            for row in places where row.get?(outside) == 303 && row.get?(inside) == 200 {
                let reply = try await ada.copy().get(world.url(row.path))
                #expect(reply.location?.hasPrefix("/unlock?to=/") == true, "\(row.path.pattern)")
                let whole = reply.whole
                for canary in PagesSpec.canaries {
                    #expect(!whole.holds(canary.needle(at: row.path, token: world.token)), "\(canary.name)")
                }
            }
            for row in places where row.post?(outside) == 303 {
                let reply = try await ada.copy().post(world.url(row.path), row.fields)
                #expect(reply.location?.hasPrefix("/unlock?to=/") == true, "\(row.path.pattern)")
            }
        }
    }

    @Test(arguments: [(9.9, true), (10.0, false), (10.1, false), (600, false)])
    func `ten minutes without a tap lock it`(minutes: Double, stays: Bool) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            town.watch.move(minutes: minutes)
            #expect(try await ada.isSignedIn() == stays)
        }
    }

    @Test func `every tap counts anew, and so does opening the lock`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for _ in 0..<5 {
                town.watch.move(minutes: 9)
                #expect(try await ada.isSignedIn())
            }
            town.watch.move(minutes: 11)
            try await ada.unlock()
            town.watch.move(minutes: 9)
            #expect(try await ada.isSignedIn())
        }
    }

    @Test(arguments: [2.0, 60.0]) func `from two minutes to an hour, as each chooses`(minutes: Double) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.changeProfile(["minutes": String(Int(minutes))]).status == 303)
            town.watch.move(minutes: minutes - 0.1)
            #expect(try await ada.isSignedIn())
            town.watch.move(minutes: minutes)
            #expect(try await !ada.isSignedIn())
        }
    }

    /// The time of the last use is signed by its session.
    @Test(arguments: [
        "", "x", "9999999999", "9999999999.", "9999999999.AAAA", ".", "-1.AAAA", "1792782600.",
        "99999999999999999999.AAAA",
    ])
    func `a missing or made-up time of last use is a lock`(seen: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.set("seen", seen)
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
        }
    }

    @Test func `another session's time, a later time and an old one are locks too`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let desk = try await town.signIn("ada")
            let own = try #require(await ada.cookies["seen"])
            await ada.set("seen", try #require(await desk.cookies["seen"]))
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
            await ada.set("seen", own.replacing("1792782600", with: "1792789999"))
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
            town.watch.move(minutes: 30)
            await ada.set("seen", own)
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
        }
    }

    @Test func `Hide locks, by the script's form and by the plain link, and leads away`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let left = try await ada.get("/leave")
            #expect(left.status == 200 && left.body.holds("content=\"0; url=https://www.wikipedia.org/\""))
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
            try await ada.unlock()
            #expect(try await ada.post("/leave").status == 204)
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
            try await ada.unlock()
            #expect(try await ada.isSignedIn())
            #expect(try await town.browser().get("/leave").body.holds("url=https://www.wikipedia.org/"))
        }
    }

    @Test(arguments: [
        ("/library/good-news/do?way=together&step=5", "Step four of five"),
        ("/week/ten?step=3", "One thing for the week"),
        ("/week/ten?step=4", "When next?"), ("/library?room=time", "Library"),
    ])
    func `the way back leads to the screen where somebody was`(address: String, heading: String) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/today")
            town.watch.move(minutes: 11)
            let lock = try await ada.open(address)
            #expect(lock.heading == "Locked" && lock.hidden("to") == address.escaped)
            let opened = try await ada.post("/unlock", [("password", Town.password), ("to", address)])
            #expect(try await ada.get(opened.location ?? "").heading == heading)
        }
    }

    @Test(arguments: ["guest=Quince", "password=quince+jam", "x=" + String(repeating: "quince", count: 99), "x="])
    func `a name, a secret and what is too long stay behind`(query: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("seen")
            #expect(try await ada.get("/library/good-news/do?\(query)").location == "/unlock?to=/library/good-news/do")
        }
    }

    @Test func `the lock opens with the password and leads to where one was going`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            town.watch.move(minutes: 11)
            let page = try await ada.open("/me/profile")
            #expect(page.heading == "Locked" && page.hidden("to") == "/me/profile")
            let wrong = try await ada.post("/unlock", [("password", "wrong words here"), ("to", "/me/profile")])
            #expect(wrong.status == 422 && wrong.refusal != nil && wrong.hidden("to") == "/me/profile")
            #expect(!wrong.body.holds("wrong words here"))
            let right = try await ada.post("/unlock", [("password", Town.password), ("to", "/me/profile")])
            #expect(right.location == "/me/profile")
        }
    }
}
