import RekindleRooms
import RekindleSite

// What no person asks for.
extension PagesSpec {
    static let system = PagesSpec(
        rows: [
            PolicyRow(.healthz, get: PolicyRow.all(200)), PolicyRow(.manifest, get: PolicyRow.all(200)),
            PolicyRow(.serviceWorker, get: PolicyRow.all(200)), PolicyRow(.offline, get: PolicyRow.all(200)),
        ])
}
