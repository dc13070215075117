package import RekindleCore
package import RekindleLibrary
package import RekindleRooms
package import RekindleUI
import RekindleVault

/// How the two are called and drawn, for whoever looks, and what words about them rest on.
package struct Identities: Sendable {
    package var name: Verbatim
    package var hue: Hue
    package var partnerName: Verbatim
    package var partnerHue: Hue
    /// What names the practices that they did and chose.
    package let library: Library
    /// Where whoever looks is.
    package let zone: Zone

    package init(_ me: Context) {
        name = me.ownName
        hue = me.profile.content.hue
        partnerName = me.partnerName
        partnerHue = me.partner?.hue ?? .lake
        (library, zone) = (me.library, me.zone)
    }
}
