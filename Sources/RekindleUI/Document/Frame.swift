package import RekindleCore

/// What every page needs to know about who is looking.
package struct Frame: Sendable {
    /// Where Hide goes unless whoever runs the server says otherwise.
    package static let leaveToDefault = "https://www.wikipedia.org/"

    /// The neutral name of this installation, which is the whole title of every page.
    package var instance: String
    package var isSignedIn: Bool
    package var isConnected: Bool
    package var csrf: String
    package var assets: AssetPaths
    package var links: BarLinks
    package var hue: Hue
    package var partnerHue: Hue?
    /// Where what is said about Hide is put away; nil where it is not said.
    package var hidePutAway: String?
    /// The unsuspicious page that Hide goes to.
    package var leaveTo: String
    /// Where to go instead, on a page that somebody has come to in a way in which nothing can be kept.
    package var elsewhere: (address: String, url: String)?
    /// The cookie that locks this browser, as a script writes it.
    package var lock = ""
    /// After how many minutes without a tap a private page is covered; nil for one that anybody may read.
    package var minutes: Int?
    /// Whether every page says that the people on it are invented.
    package var isDemo = false
    /// The sheet of the page's room, loaded beside the base sheet.
    package var sheet: StyleSheet?
    /// What the page runs beside what every page does.
    package var scripts: [Script] = []
    /// The areas that the page would like to be told about when they change.
    package var live: [String] = []

    /// Describes somebody who looks.
    package init(
        instance: String, isSignedIn: Bool = false, isConnected: Bool = false, csrf: String, assets: AssetPaths,
        links: BarLinks, hue: Hue = .rust, partnerHue: Hue? = nil, hidePutAway: String? = nil,
        leaveTo: String = Frame.leaveToDefault
    ) {
        self.instance = instance
        self.isSignedIn = isSignedIn
        self.isConnected = isConnected
        self.csrf = csrf
        self.assets = assets
        self.links = links
        self.hue = hue
        self.partnerHue = partnerHue
        self.hidePutAway = hidePutAway
        self.leaveTo = leaveTo
    }
}
