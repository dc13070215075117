import RekindleRooms
package import RekindleSite

extension TonightRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, _ in
        (item.facts as? EveningSuggestion).map { facts in
            let suggestion = TodaySuggestion(facts)
            return TodayCard { isQuiet, _ in suggestion.html(quiet: isQuiet) }
        }
    }
}
