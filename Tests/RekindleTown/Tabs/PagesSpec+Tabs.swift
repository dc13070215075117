import RekindleRooms
import RekindleSite

// Pages that gather what others keep.
extension PagesSpec {
    static let tabs = PagesSpec(
        rows: [
            PolicyRow(.talk, get: PolicyRow.mine(200)), PolicyRow(.together, get: PolicyRow.mine(200)),
            PolicyRow(.us, get: PolicyRow.mine(200)),
        ])
}
