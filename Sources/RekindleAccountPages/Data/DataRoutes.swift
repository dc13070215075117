import RekindleRooms
package import RekindleSite
import RekindleUI

/// What is kept about somebody, and leaving with it: the other pages of this are reached from here.
package enum DataRoutes {
    /// What stands in the list of the house. Whoever leaves is not held up by how much was written before: each of these
    /// takes the password or the PIN, and makes the database no larger.
    package static let routes: [Route] = [
        .mine(.data, get: hub),
        .mine(.part, get: showPart, post: part).keepingDraft()
            .fields(typed: ["letter"], secrets: ["password": .password]).with(scripts: .count, .reveal).uncounted(),
        .mine(.ours, get: showOurs),
        .mine(.oursLetter("id"), get: showLetter),
        .mine(.oursDrop("id"), get: showDrop, post: drop)
            .fields(secrets: ["password": .password], choices: ["thing", "kind", "again"]).with(scripts: .reveal),
        .mine(.erase, get: showErase, post: erase)
            .fields(secrets: ["pin": .code, "password": .password]).with(scripts: .reveal).uncounted(),
    ].with(sheet: StyleSheet("data"))

    private static func hub(_ request: Request, _ me: Context) async throws -> Reply {
        let former = try await Parting.former(of: me)
        let names = FormerNames(former)
        return .page(
            DataPage(
                lines: try await request.overview(of: me), names: names,
                partnerName: me.isConnected ? me.partnerName : nil, hasFormer: !former.isEmpty
            ).page)
    }
}
