import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let trust = PagesSpec(rows: [PolicyRow(.trust, get: PolicyRow.all(200))])
}
