import Foundation
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleStore
import RekindleVault

/// Where the invented people live: a folder of its own inside the data folder, with its own key, made anew at each
/// start and reachable from this machine only.
struct DemoFolder {
    private let settings: Settings

    init(_ settings: Settings) throws {
        guard ["127.0.0.1", "::1", "localhost"].contains(settings.host) else {
            throw Settings.Fault(
                name: "REKINDLE_HOST", problem: "the demo is served on this machine only; leave it out.")
        }
        self.settings = settings
    }

    /// The settings of the demo.
    func made() -> Settings {
        var demo = settings
        demo.data = (settings.data as NSString).appendingPathComponent("demo")
        demo.keyFile = (demo.data as NSString).appendingPathComponent("server.key")
        // Beside the folder, which is removed at each start.
        demo.lock = (settings.data as NSString).appendingPathComponent("demo.lock")
        demo.site.isDemo = true
        return demo
    }

    /// Leaves nothing in its folder. Only once it is locked: another demo may be using it.
    static func empty(_ demo: Settings) throws {
        guard FileManager.default.fileExists(atPath: demo.data) else { return }
        do {
            try FileManager.default.removeItem(atPath: demo.data)
        } catch {
            throw Settings.Fault(name: "REKINDLE_DATA", problem: "the folder \(demo.data) cannot be made anew.")
        }
    }

    /// Tells the stories in the database that is about to be served.
    static func tell(_ site: Site, in store: SQLiteStore) async throws {
        let (key, functions, library, now) = (site.vault.serverKey, site.vault.functions, site.library, Date())
        let today = House.today
        try await Demo.tell(in: store, key, functions: functions, library: library, today: today, now: now)
        try await DemoState.tell(in: store, key, functions: functions, library: library, today: today, now: now)
        try await DemoParting.tell(in: store, key, functions: functions, library: library, today: today, now: now)
    }
}
