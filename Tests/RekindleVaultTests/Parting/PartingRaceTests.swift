import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Parting while something else happens: one of the two is first, and nothing stays that neither of them could have left.
struct PartingRaceTests {
    private struct World {
        let glass = GlassStore()
        let story: Story
        let couple: Couple

        init() async throws {
            story = try await Story(store: glass)
            couple = try await story.couple()
        }

        var vault: Vault { story.vault }

        func isApart() async throws -> Bool {
            let (ada, sam) = (try await story.again(couple.ada), try await story.again(couple.sam))
            return ada.shared == nil && sam.shared == nil
        }
    }

    @Test func `whatever the other leaves in between does not stay`() async throws {
        var stale = 0
        for lookups in 0..<2 {
            let world = try await World()
            let (ada, sam) = try world.couple.spaces()
            let (story, writes) = (world.story, world.glass.writes)
            world.glass.interrupt(after: lookups) { _ = try await story.release("medlar", in: sam) }
            #expect(try await world.vault.part(world.couple.ada, letter: PartingLetter()))
            // The other's, and this one's: once, or once more where the first came too late.
            if world.glass.writes - writes == 3 { stale += 1 }
            #expect(try await world.isApart())
            #expect(try await world.glass.deposits(in: [ada]) == 0)
            #expect(await failure { _ = try await story.release("medlar", in: sam) } == .closed)
        }
        #expect(stale > 0, "nothing came between what was read and what was written")
    }

    @Test func `of a reveal and a parting at once one is first, and nothing is there by half`() async throws {
        var (opened, closed) = (0, 0)
        for lookups in 0..<3 {
            let world = try await World()
            let (ada, sam) = try world.couple.spaces()
            _ = try await world.story.release("quince", in: ada)
            let (vault, parting) = (world.vault, world.couple.ada)
            world.glass.interrupt(after: lookups) { _ = try await vault.part(parting, letter: PartingLetter()) }
            let failed = await failure {
                let outcome = try await world.story.release("medlar", in: sam)
                #expect(outcome == .opened)
            }
            world.glass.interrupt(after: 1_000) {}
            if try await !world.isApart() { #expect(try await vault.part(parting, letter: PartingLetter())) }
            #expect(try await world.glass.deposits(in: [ada]) == 0)
            for visitor in [world.couple.ada, world.couple.sam] {
                let minutes = try await world.story.minutes(in: world.story.once(visitor))
                #expect((minutes != nil) == (failed == nil))
            }
            if failed == nil { opened += 1 } else { closed += 1 }
            #expect([nil, VaultFailure.closed, .stale].contains(failed))
        }
        #expect(opened > 0 && closed > 0, "\(opened) opened, \(closed) were too late")
    }

    @Test func `of two who part at once one does, and there is one letter`() async throws {
        for lookups in 0..<2 {
            let world = try await World()
            let (ada, _) = try world.couple.spaces()
            let (vault, sam) = (world.vault, world.couple.sam)
            world.glass.interrupt(after: lookups) { _ = try await vault.part(sam, letter: PartingLetter("medlar")) }
            #expect(try await !vault.part(world.couple.ada, letter: PartingLetter("quince")))
            #expect(try await world.isApart())
            let letters = try await world.story.once(sam).newest(PartingLetter.self, limit: 5)
            #expect(letters.map(\.content.text) == ["medlar"])
            #expect(try await !world.story.again(sam).isUntidied)
            #expect(try await world.story.again(world.couple.ada).isUntidied)
            #expect(
                try await world.glass.rows(in: ada.id).filter { $0.kind == ada.tag(ofKind: PartingLetter.kind) }.count
                    == 1)
        }
    }

    @Test func `so it is on files, with both in threads of their own`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        let story = try await Story(store: store)
        let couple = try await story.couple()
        let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
            for visitor in [couple.ada, couple.sam, couple.ada, couple.sam] {
                group.addTask { try await story.vault.part(visitor, letter: PartingLetter(visitor.sessionName)) }
            }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.filter(\.self).count == 1)
        for visitor in [couple.ada, couple.sam] {
            #expect(try await story.once(visitor).newest(PartingLetter.self, limit: 5).count == 1)
        }
        try store.close()
    }
}
