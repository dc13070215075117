package import RekindleRooms

/// A room with its pages.
package struct FeaturePages: Sendable {
    /// What it keeps and opens; nil for pages behind which nothing is kept, such as Help.
    package let feature: Feature?
    /// Its addresses, with what is behind each.
    package let routes: [Route]

    /// A room and its pages.
    package init(_ feature: Feature, _ routes: [Route]) {
        (self.feature, self.routes) = (feature, routes)
    }

    /// Pages behind which nothing is kept.
    package init(_ routes: [Route]) {
        (feature, self.routes) = (nil, routes)
    }
}
