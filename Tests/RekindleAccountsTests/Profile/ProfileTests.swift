import RekindleTesting
import RekindleTown
import Testing

struct ProfileTests {
    @Test func `what is said about oneself is kept, and the other sees it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let writes = ["name": "Ada <Q>", "pronouns": "she", "zone": "Asia/Tokyo", "hue": "plum", "minutes": "5"]
            #expect(try await ada.changeProfile(writes).location == "/me?kept=yes")
            #expect(try await ada.get("/me?kept=yes").body.contains("Kept."))
            let own = try await ada.get("/me/profile").body
            let kept = [
                "Ada &lt;Q&gt;", "value=\"she\"", "<option selected>Asia/Tokyo<", "\"plum\" checked", "value=\"5\"",
            ]
            for kept in kept {
                #expect(own.contains(kept), "\(kept)")
            }
            let theirs = try await sam.get("/me/profile").body
            #expect(theirs.asRead.contains("What Ada &lt;Q&gt; sees") && theirs.contains("data-theirs=\"plum\""))
            #expect(theirs.asRead.contains("Ada &lt;Q&gt; has this one"))
            #expect(!theirs.contains("<option selected>Asia/Tokyo"))
        }
    }

    @Test(arguments: [
        ("name", "", "Type the name"), ("name", "   ", "Type the name"),
        ("name", String(repeating: "n", count: 61), "at most 60"),
        ("pronouns", String(repeating: "p", count: 41), "at most 40"), ("zone", "Mars/Olympus", "not known here"),
        ("zone", "EST", "not known here"), ("zone", "", "not known here"), ("hue", "pink", "one of the eight"),
        ("minutes", "1", "between 2 and 60"), ("minutes", "61", "between 2 and 60"),
        ("minutes", "ten", "between 2 and 60"), ("minutes", "99999999999999999999", "between 2 and 60"),
    ])
    func `what cannot be is refused in words, and nothing typed is lost`(
        field: String, value: String, words: String
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let typed = ["pronouns": "xe & \"xem\"", "minutes": "7"].merging([field: value]) { $1 }
            let page = try await ada.changeProfile(typed)
            #expect(page.status == 422)
            #expect(page.refusal?.contains(words) == true)
            if field != "pronouns" { #expect(page.body.contains("value=\"xe &amp; &quot;xem&quot;\"")) }
            if field != "hue", value != "   " { #expect(page.body.contains(value)) }
            #expect(try await ada.get("/me/profile").body.contains("value=\"10\""))
        }
    }

    @Test func `somebody who typed over a newer version sees both and decides`() async throws {
        try await Town.with { town in
            let phone = try await town.ada()
            let desk = try await town.signIn("ada")
            let old = try #require(try await desk.get("/me/profile").hidden("version"))
            #expect(try await phone.changeProfile(["name": "Adeline"]).status == 303)
            let late = try await desk.post("/me/profile", Browser.profile(["name": "Ada Q"], version: old))
            #expect(late.status == 422 && late.refusal?.contains("changed elsewhere") == true)
            #expect(late.body.contains("value=\"Ada Q\"") && late.body.asRead.contains("<dd>Adeline</dd>"))
            let seen = try #require(late.hidden("version"))
            #expect(try await desk.post("/me/profile", Browser.profile(["name": "Ada Q"], version: seen)).status == 303)
            #expect(try await phone.get("/me/profile").body.contains("value=\"Ada Q\""))
        }
    }

    @Test(arguments: ["", "0", "-1", "2", "nine", "9223372036854775807", "99999999999999999999"])
    func `a version that was never shown overwrites nothing`(version: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/profile")
            let page = try await ada.post("/me/profile", Browser.profile(["name": "Eve"], version: version))
            #expect(page.status == 422 && page.body.asRead.contains("<dd>Ada</dd>"))
        }
    }

    @Test func `the same form sent twice is kept once`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let version = try #require(try await ada.get("/me/profile").hidden("version"))
            let fields = Browser.profile(["name": "Adeline"], version: version)
            for _ in 0..<2 { #expect(try await ada.post("/me/profile", fields).location == "/me?kept=yes") }
        }
    }

    @Test func `it locks after as many minutes as were chosen`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.changeProfile(["minutes": "2"]).status == 303)
            town.watch.move(minutes: 1.9)
            #expect(try await ada.isSignedIn())
            town.watch.move(minutes: 2.1)
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
        }
    }
}
