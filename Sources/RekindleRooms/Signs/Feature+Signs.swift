import RekindleCore
import RekindleVault

extension Feature {
    /// Check-in and picture.
    package static let signs = Feature(
        "Signs", keeps: [CheckIn.self, Brought.self], guards: [],
        exchanges: [
            AnyExchange(
                Picture.self, keeps: CheckIn.self, released: "the answers they chose to bring",
                opens: "what both brought, in pairs",
                by: ExchangeRules(.series, needsCommon: true, deposits: .goAtOpening, takenBack: .whole))
        ],
        kept: Keeping.signs,
        today: TodayPart(SignsToday.source, lines: SignsToday.Line.all) { reader throws(VaultFailure) in
            var said: [TodayLine.Fact] = []
            if reader.hasBegun { said.append(SignsToday.Line.begun.said()) }
            if !reader.situation.hasLookedThisWeek { said.append(SignsToday.Line.checkIn.said()) }
            let picture = PictureToday(reader.shared)
            if reader.me.isConnected ? picture.isThere : reader.situation.hasLookedThisWeek {
                let isNew = picture.isThere && picture.opening?.isNews(at: reader.me.now) == true
                said.append(SignsToday.Line.picture.said(isNew))
            }
            return said
        },
        // What was answered stays theirs. What of it was for the other is not ticked for the next one.
        atParting: { me, _ throws(VaultFailure) in
            guard var kept = try await Signs.thisWeek(of: me) else { return [] }
            kept.content.brought = []
            return [try me.personal.again(kept)]
        })
}
