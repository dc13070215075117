package import RekindleCore
package import RekindleRooms
package import RekindleUI
import RekindleVault

/// How the two are called and drawn, for whoever looks.
package struct Identities: Sendable {
    package var name: Verbatim
    package var hue: Hue
    package var partnerName: Verbatim
    package var partnerHue: Hue

    package init(_ me: Context) {
        name = me.ownName
        hue = me.profile.content.hue
        partnerName = me.partnerName
        partnerHue = me.partner?.hue ?? .lake
    }
}
