package import RekindleCore
package import RekindleRooms
import RekindleVault

/// How the two are called and drawn, for whoever looks.
package struct Identities: Sendable {
    package var name: String
    package var hue: Hue
    package var partnerName: String
    package var partnerHue: Hue

    package init(_ me: Context) {
        name = me.name
        hue = me.profile.content.hue
        partnerName = me.partnerName
        partnerHue = me.partner?.hue ?? .lake
    }
}
