import RekindleTesting
import RekindleTown
import Testing

/// The forms that no table of these tests names by hand, pressed twice: what their specs say is taken.
struct LaterFormTests {
    static let forms = PagesSpec.forms.filter { form in
        !TwiceEverywhereTests.byHand.contains(form.pattern ?? form.url)
    }

    @Test(arguments: forms.map(\.url)) func `one after the other, and both at once`(url: String) async throws {
        let form = try #require(Self.forms.first { $0.url == url })
        for example in form.taken {
            try await example.stage.happen { town in
                try await example.before(town)
                async let one = example.send(form, in: town)
                async let other = example.send(form, in: town)
                let replies = try await [one, other, example.send(form, in: town)]
                #expect(replies.allSatisfy { $0.status == example.status }, "\(url) \(replies.map(\.status))")
                #expect(Set(replies.map(\.location)).count == 1, "\(url) \(replies.map(\.location))")
            }
        }
    }
}
