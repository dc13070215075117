import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Nobody can undo a connection: what makes one takes the password, and its owners hear of it.
struct OpenSessionTests {
    @Test func `from an open session nobody is connected without the password`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let sam = try await town.joiner("Sam", invitation: token)
            #expect(try await !sam.get("/join/\(token)").body.holds("type=\"password\""))
            town.watch.move(minutes: Double(Context.arrivalMinutes))
            #expect(try await sam.get("/join/\(token)").body.holds("type=\"password\" id=\"field-password\""))
            for fields in [[], [("password", "not the one")]] {
                let refused = try await sam.post("/join/\(token)", fields)
                #expect(refused.status == 422 && refused.refusal?.contains("not your password") == true)
                #expect(refused.body.holds("id=\"field-password-refusal\"") && refused.body.holds("Join as"))
            }
            #expect(try await ada.get("/invite").heading == "Your link")
            let password = [("password", Town.password)]
            #expect(try await sam.post("/join/\(token)", password).location == "/join/\(token)")
            let who = [("who", try #require(try await ada.get("/invite").hidden("who")))]
            for fields in [[], [("password", "not the one")]] {
                let refused = try await ada.post("/invite/confirm", who + fields)
                #expect(refused.status == 422 && refused.heading == "Sam said yes.")
                #expect(refused.body.holds("id=\"field-password-refusal\""))
            }
            #expect(try await ada.get("/us/first").status == 404)
            #expect(try await ada.post("/invite/confirm", who + password).location == "/us/first")
        }
    }

    @Test func `both find it in their lists, and the tablet that was open then on its Today`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let tablet = try await town.signIn("ada")
            town.watch.move(minutes: 1)
            let (_, sam) = try await town.couple(of: ada)
            #expect(try await ada.get("/me/sessions").body.holds("was connected with the one of your partner."))
            #expect(try await sam.get("/me/sessions").body.holds("a yes was said with your account"))
            #expect(try await tablet.get("/today").body.holds("was connected with the one of your partner."))
            #expect(try await !sam.get("/today").body.holds("a yes was said with your account"))
        }
    }
}
