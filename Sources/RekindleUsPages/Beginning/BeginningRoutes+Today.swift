import RekindleHTML
package import RekindleSite

extension BeginningRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { _, _ in
        TodayCard(
            "What brings you here?", "A few words to tap, so that what comes fits.", "Tap what fits", to: .begin)
    }
}
