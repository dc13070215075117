import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Whoever copies the files every night learns that two parted, and not whether something was said at it, or kept before.
struct PartingFilesTests {
    private static func seen(_ letter: String?, after past: [HostWorld.Event] = []) async throws -> [HostWorld.Seen] {
        try await HostWorld.copies(
            after: past,
            of: [
                { "\(try await Parting.part(letter: letter, password: Scenario.password, by: $0.ada()))" },
                { scene in
                    try await Parting.tidy(scene.sam())
                    return "tidied"
                },
            ])
    }

    private static func compare(_ one: [HostWorld.Seen], _ other: [HostWorld.Seen]) {
        #expect(one.map(\.outcome) == ["at first", "parted", "tidied"])
        #expect(one.map(\.outcome) == other.map(\.outcome))
        for (here, there) in zip(one, other) { #expect(here.files.differences(from: there.files) == []) }
    }

    @Test func `the files do not tell whether words were left, nor how many`() async throws {
        let none = try await Self.seen(nil)
        for letter in ["one", String(repeating: "\u{1F9F6}", count: PartingLetter.limit)] {
            try await Self.compare(none, Self.seen(letter))
        }
    }

    @Test func `nor whether something waited`() async throws {
        func tick(_ isGlad: Bool) -> HostWorld.Event {
            { scene in
                let ada = try await scene.ada()
                let doing = Doing(practice: "good-news", day: ada.day, how: .glad)
                return "\(try await Doings.keep(doing, from: 1, seen: nil, isGladTogether: isGlad, by: ada))"
            }
        }
        Self.compare(try await Self.seen(nil, after: [tick(true)]), try await Self.seen(nil, after: [tick(false)]))
    }
}
