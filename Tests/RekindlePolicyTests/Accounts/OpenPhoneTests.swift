import HTTPTypes
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Five minutes with the unlocked phone: a session is open, and the password is not known. Whatever is sent, nothing that
/// lasts is planted, taken away or shown. What lasts is what the rooms say that they guard.
struct OpenPhoneTests {
    @Test func `what a room guards is among what it keeps`() {
        for feature in House.features {
            let kept = Set(feature.contents.map { $0.kind })
            #expect(feature.guarded.allSatisfy { kept.contains($0.kind) }, "\(feature.name)")
        }
        #expect(House.features.flatMap(\.guarded).count >= 7)
    }

    @Test(arguments: PagesSpec.forms.map(\.url), [false, true])
    func `without the password no form changes a way in`(url: String, isArmed: Bool) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        for (number, example) in form.taken.enumerated() {
            try await example.stage.happen { town in
                try await example.before(town)
                let sent = try await example.filled(form, in: town)
                // Of an account that was made a moment ago the password has just been typed.
                town.town.watch.move(minutes: Double(Context.arrivalMinutes))
                // Behind the lock, and where nobody is signed in, there is no open session.
                guard try await sent.browser.copy().get("/me").status == 200 else { return }
                let visitor = try await town.town.visitor(sent.browser)
                if isArmed { try await town.town.arm(visitor) }
                let before = try await WaysInNow(of: visitor, in: town.store)
                for fields in Self.withoutPassword(sent) + [form.fields] {
                    try await Self.send(fields, of: sent, form)
                    // Where it ended its own session, nothing of that has changed.
                    let visitor = try await town.town.site.vault.visit(visitor.token) ?? visitor
                    let taken = try await WaysInNow(of: visitor, in: town.store).taken(since: before)
                    #expect(taken == [], "\(url), example \(number), \(fields.map(\.0))")
                }
            }
        }
    }

    /// Sends it, and once more with the version that the answer shows, as somebody would who looks at it.
    private static func send(
        _ fields: [(String, String)], of sent: FormExample.Sent, _ form: FormSpec
    ) async throws {
        let browser = await sent.browser.copy()
        let reply = try await browser.post(sent.url, fields)
        guard let version = reply.hidden("version"), !version.isEmpty else { return }
        try await browser.post(sent.url, fields.filter { $0.0 != "version" } + [("version", version)])
    }

    /// The same form without the password, with an empty and with a wrong one, and with each other button of its address.
    private static func withoutPassword(_ sent: FormExample.Sent) -> [[(String, String)]] {
        let names = fields(at: sent.url)
        let secrets = Set(names.secrets.filter { $0.value == .password }.keys)
        let bare = sent.fields.filter { !secrets.contains($0.0) }
        let buttons = names.choices.sorted().filter { name in !bare.contains { $0.0 == name } }
        let tried = ["", "not the one"].map { typed in bare + secrets.sorted().map { ($0, typed) } }
        return [bare] + tried + buttons.map { bare + [($0, "yes")] }
    }

    private static func fields(at url: String) -> FieldNames {
        let path = String(url.prefix { $0 != "?" })
        return House.routes.first { Path(path, among: [$0.path]) != nil }?.fields ?? FieldNames()
    }

    @Test func `no file leaves without the password but those that say so`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            _ = try await ada.keepTalk("2026-10-30", "20:30")
            var handed: Set<String> = []
            let routes = House.routes.filter { $0.access != .machine }
            let asked = routes.filter { $0.get != nil }.map { ($0, false) }
            // What only ends or locks something comes to no answer worth taking along.
            for (route, isSent) in asked + routes.filter({ $0.post != nil && !$0.isProtecting }).map({ ($0, true) }) {
                let (browser, url) = (await ada.copy(), town.url(of: route.path))
                let reply = try await isSent ? browser.post(url) : browser.get(url)
                guard reply.headers[.contentDisposition] != nil else { continue }
                #expect(route.handsOut, "\(url) is a file")
                handed.insert(url)
            }
            #expect(handed == Set(House.routes.filter(\.handsOut).map(\.path.url)))
        }
    }

    @Test func `no page of an open session shows what lasts longer than it`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let lasting = try await town.arm(town.visitor(ada))
            let token = try #require(await ada.cookies["session"])
            for route in House.routes where route.get != nil && route.access != .machine {
                let page = try await ada.copy().get(town.url(of: route.path)).body
                let letters = page.filter { $0 != " " && $0 != "-" }
                for secret in lasting + [token] {
                    #expect(!letters.contains(secret.filter { $0 != "-" }), "\(route.path.url)")
                }
            }
        }
    }
}

extension Town {
    /// A PIN, a recovery code and a second step, so that there is something to take away.
    /// - Returns: what nobody may read who only has the session.
    @discardableResult
    func arm(_ visitor: Visitor) async throws -> [String] {
        let (vault, personal) = (site.vault, visitor.personal.fresh)
        try await vault.setPin("471147", of: visitor)
        let choice = try await personal.only(RecoveryChoice.self)
        let code = try await vault.makeRecoveryCode(for: visitor, over: choice, day: "2026-10-23")
        let step = try await vault.prepareSecondStep(visitor)
        let now = OneTimeCode.step(at: watch.now)
        _ = try await vault.confirmSecondStep(OneTimeCode.code(secret: step.secret, step: now), by: visitor)
        return [Base32.encode(step.secret), code.text]
    }
}
