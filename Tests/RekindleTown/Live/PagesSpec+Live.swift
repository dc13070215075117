import RekindleRooms
import RekindleSite

extension PagesSpec {
    // Without a page that listens there is nothing to say.
    static let live = PagesSpec(rows: [
        PolicyRow(.live, get: PolicyRow.mine(204), shows: .noPage),
        PolicyRow(.still, get: PolicyRow.all(200), shows: .noPage),
    ])
}
