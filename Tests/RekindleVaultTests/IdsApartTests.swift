import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// No id of one table stands in another, but those of persons and spaces, which the trust page names.
struct IdsApartTests {
    private let glass = GlassStore()
    private let story: Story
    private let life: Life

    init() async throws {
        story = try await Story(store: glass)
        life = try await Life(story)
        _ = try await story.vault.invite(story.arrive(.eve), name: Somebody.eve.name)
    }

    @Test func `no two spaces have a row of one id`() async throws {
        let rows = try await glass.rows()
        #expect(Set(rows.map(\.id)).count == rows.count)
        #expect(Set(rows.map(\.id.hex)).isDisjoint(with: rows.map(\.space.hex)))
    }

    @Test func `a row in plain sight names persons and spaces and no other row`() async throws {
        let rows = try await glass.rows()
        let persons = Set(rows.filter { $0.fields?["publicKey"] != nil }.map(\.id.hex))
        let others = Set(rows.map(\.id.hex)).subtracting(persons)
        for row in rows where row.fields != nil {
            let text = String(decoding: row.sealed, as: UTF8.self)
            #expect(others.allSatisfy { !text.contains($0) })
        }
    }

    @Test func `a session's note as an earlier version kept it is listed and ended`() async throws {
        let ada = life.couple.ada
        let kept = try await story.vault.sessions(of: ada).count
        let new = try #require(try await ada.personal.note(of: ada.session))
        #expect(new.id != ada.session && new.session == ada.session)
        try await ada.personal.apply([
            ada.personal.removing(new), try ada.personal.adding(SessionNote(device: "Earlier"), id: ada.session),
        ])
        #expect(try await story.vault.sessions(of: ada).count == kept)
        #expect(try await ada.personal.note(of: ada.session)?.content.device == "Earlier")
        try await story.vault.endSession(ada.session, of: ada)
        #expect(try await glass.get(ada.session, in: ada.personal.id) == nil)
        #expect(try await story.vault.visit(ada.token) == nil)
    }

    @Test func `rows in plain sight are as long whatever they hold`() async throws {
        let (first, other) = (GlassStore(), GlassStore())
        for store in [first, other] { _ = try await Story(store: store).couple() }
        let sizes = try await [first.rows(), other.rows()].map { rows in
            rows.filter { $0.fields != nil }.map(\.sealed.count).sorted()
        }
        #expect(sizes[0] == sizes[1])
    }
}
