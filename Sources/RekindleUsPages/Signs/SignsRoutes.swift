import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// Check-in and picture: how each sees the two of them, and what both brought.
package enum SignsRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.checkIn, get: CheckInForm.long.show, post: CheckInForm.long.keep)
            .keepingDraft(shownInPlace: true, toldOnToday: true).fields(typed: ["sentence"], choices: CheckIn.fields)
            .with(
                scripts: .draft, .count),
        .ours(.checkInUse, post: CheckInForm.long.use).keepingDraft().fields(choices: ["bring"]).with(
            scripts: .draft, .count),
        .mine(.picture, get: picture).live([Picture.name]).glancing(.picture),
        .ours(.pictureBack, post: takeBack).fields(choices: ["what", "round"]).uncounted(),
    ].with(sheet: StyleSheet("signs"))

    private static func picture(_ request: Request, _ me: Context) async throws -> Reply {
        guard me.isConnected else {
            let own = try await Signs.newest(of: me)?.content
            return .page(SoloPicturePage(checkIn: own, name: me.ownName, hue: me.profile.content.hue).page)
        }
        let facts = try await PictureFacts(of: me)
        // What two people may be looking at together does not open what one of them kept.
        let view = facts.hasPicture ? facts.latest.map { PictureView($0, me) } : nil
        let own = view == nil ? try await Signs.newest(of: me)?.content : nil
        return .page(
            PicturePage(
                view: view, isSealed: facts.isSealed, shownSubject: facts.shown ?? "",
                waitingSubject: facts.waiting ?? "", own: own, me: Identities(me), csrf: request.csrf
            ).page)
    }

    /// Before the opening the waiting copy goes; afterwards the picture does, for both. The page says which one it
    /// showed: another one that opened meanwhile has not been seen, and stays.
    private static func takeBack(_ request: Request, _ me: Context) async throws -> Reply {
        let subject = request.form["round"] ?? ""
        if request.form["what"] == "picture" {
            try await Signs.putAway(subject, by: me)
        } else {
            try await Signs.withdraw(from: subject, by: me, along: request.lettingDraftGo(of: me))
        }
        return .go(to: .picture)
    }
}
