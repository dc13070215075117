import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault

/// Ada and Sam on a database of real files, with everything but keys and nonces drawn as in every other such world.
struct HostWorld {
    /// Something that happens, with what is said of it.
    typealias Event = @Sendable (Scenario) async throws -> String

    /// The copies after an event.
    struct Seen {
        let files: CopiedFiles
        /// How many things have opened for both by then.
        let openings: Int
        let outcome: String
    }

    private let folder: Folder
    private let scene: Scenario
    private let shared: OpenSpace

    /// Lives through a past and then a story, and copies the files between the two and after each event of the story.
    static func copies(after past: [Event] = [], of events: [Event]) async throws -> [Seen] {
        let folder = try Folder()
        defer { folder.remove() }
        let sqlite = try SQLiteStore(path: folder.database)
        defer { try? sqlite.close() }
        let world = try await HostWorld(folder, GlassStore(over: sqlite))
        for event in past { _ = try? await event(world.scene) }
        var seen = [try await world.look("at first")]
        for event in events {
            // What cannot be done where it comes is not done, which is a state like any other.
            let outcome = (try? await event(world.scene)) ?? "impossible"
            seen.append(try await world.look(outcome))
        }
        return seen
    }

    private init(_ folder: Folder, _ store: GlassStore) async throws {
        self.folder = folder
        scene = try await Scenario.begin(in: store, chance: .story(seed: 9))
        // The keys of whoever arrived are settled at their first look.
        _ = try await scene.sam()
        shared = try await scene.ada().requireShared()
    }

    private func look(_ outcome: String) async throws -> Seen {
        let kinds = Set(House.functions.names.map { shared.tag(ofKind: "opened/\($0)") })
        let openings = try await scene.store.rows(in: shared.id).filter { kinds.contains($0.kind) }.count
        return Seen(files: try CopiedFiles(of: folder), openings: openings, outcome: outcome)
    }
}
