package import RekindleRooms

/// A room with its pages.
package struct FeaturePages: Sendable {
    /// The room's one word, or what these pages are called where nothing is kept.
    package let name: String
    /// What it keeps and opens; nil for pages behind which nothing is kept, such as Help.
    package let feature: Feature?
    /// Its addresses, with what is behind each.
    package let routes: [Route]
    /// Its words on Today.
    package let today: TodayWords?
    /// What it contributes to the other tabs.
    package let tabs: [TabPart]
    /// Its words for what it keeps, where people read it in one place; nil where it keeps nothing to read.
    package let kept: KeptWords?
    /// What it does besides, whenever somebody has sent a form that keeps something, in whichever room.
    package let afterKeeping: AfterKeeping?

    /// Does something for whoever sent a form; where it fails, the form is kept all the same.
    package typealias AfterKeeping = @Sendable (Request, Context) async -> Void

    /// A room and its pages.
    package init(
        _ feature: Feature, _ routes: [Route], today: TodayWords? = nil, tabs: [TabPart] = [],
        kept: KeptWords? = nil, afterKeeping: AfterKeeping? = nil
    ) {
        (self.kept, self.afterKeeping) = (kept, afterKeeping)
        (name, self.feature, self.routes, self.today, self.tabs) = (feature.name, feature, routes, today, tabs)
    }

    /// Pages behind which nothing is kept.
    package init(_ name: String, _ routes: [Route], tabs: [TabPart] = []) {
        (self.name, feature, self.routes, today, self.tabs) = (name, nil, routes, nil, tabs)
        (kept, afterKeeping) = (nil, nil)
    }
}
