import Foundation
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleStore
import RekindleVault

/// Where the invented couple lives: a folder of its own inside the data folder, with its own key, made anew at each
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

    /// The settings of the demo, with nothing left in its folder.
    func made() throws -> Settings {
        var demo = settings
        demo.data = (settings.data as NSString).appendingPathComponent("demo")
        demo.keyFile = (demo.data as NSString).appendingPathComponent("server.key")
        demo.site.isDemo = true
        guard FileManager.default.fileExists(atPath: demo.data) else { return demo }
        do {
            try FileManager.default.removeItem(atPath: demo.data)
        } catch {
            throw Settings.Fault(name: "REKINDLE_DATA", problem: "the folder \(demo.data) cannot be made anew.")
        }
        return demo
    }

    /// Tells the stories in the database that is about to be served.
    static func tell(_ site: Site, in store: SQLiteStore) async throws {
        let (key, functions, library, now) = (site.vault.serverKey, site.vault.functions, site.library, Date())
        let today = House.today
        try await Demo.tell(in: store, key, functions: functions, library: library, today: today, now: now)
        try await DemoState.tell(in: store, key, functions: functions, library: library, today: today, now: now)
    }
}
