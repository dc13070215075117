package import RekindleRooms

/// A room with its pages.
package struct FeaturePages: Sendable {
    /// What it keeps and opens; nil for pages behind which nothing is kept, such as Help.
    package let feature: Feature?
    /// Its addresses, with what is behind each.
    package let routes: [Route]
    /// Its words on Today.
    package let today: TodayWords?

    /// A room and its pages.
    package init(_ feature: Feature, _ routes: [Route], today: TodayWords? = nil) {
        (self.feature, self.routes, self.today) = (feature, routes, today)
    }

    /// Pages behind which nothing is kept.
    package init(_ routes: [Route]) {
        (feature, self.routes, today) = (nil, routes, nil)
    }
}
