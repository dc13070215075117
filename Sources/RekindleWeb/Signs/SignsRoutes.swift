import RekindleCore
import RekindleRooms
import RekindleVault

/// Check-in and picture: how each sees the two of them, and what both brought.
enum SignsRoutes {
    static let routes: [Route] = [
        .mine(.checkIn, get: CheckInForm.show, post: CheckInForm.keep),
        .ours(.checkInUse, post: CheckInForm.use),
        .mine(.picture, get: picture),
        .ours(.pictureBack, post: takeBack),
    ]

    private static func picture(_ request: Request, _ me: Context) async throws -> Reply {
        let own = try await me.personal.newest(CheckIn.self, limit: 1).first
        guard let shared = me.shared else {
            return .page(SoloPicturePage(checkIn: own?.content, name: me.name, hue: me.profile.content.hue).page)
        }
        let round = try await Series<Picture>.current(in: shared)
        let standing = try await request.vault.state(of: Picture.self, subject: round.subject, in: shared)
        return .page(
            PicturePage(
                view: round.latest.map { PictureView($0.content, me) }, isSealed: standing == .sealed,
                seen: round, own: own?.content, me: Identities(me), csrf: request.csrf
            ).page)
    }

    /// Before the opening the waiting copy goes; afterwards the picture does, for both.
    private static func takeBack(_ request: Request, _ me: Context) async throws -> Reply {
        guard let shared = me.shared else { throw NotHere() }
        // The page says which one it showed: another one that opened meanwhile has not been seen, and stays.
        let subject = request.form["round"] ?? ""
        if request.form["what"] == "picture" {
            try await putAway(subject, request, shared)
        } else if let change = try await request.vault.withdrawing(Picture.self, subject: subject, in: shared) {
            try await shared.apply([change])
        }
        return .go(to: .picture)
    }

    private static func putAway(_ subject: String, _ request: Request, _ shared: OpenSpace) async throws {
        // Only the one that is shown: putting away older ones would hide which number comes next.
        guard try await Series<Picture>.current(in: shared).shown == subject else { return }
        try await request.vault.takeBack(Picture.self, subject: subject, in: shared)
    }
}
