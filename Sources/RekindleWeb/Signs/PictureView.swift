import RekindleCore
import RekindleRooms
import RekindleVault

/// How the two are called and drawn, for whoever looks.
struct Identities: Sendable {
    var name: String
    var hue: Hue
    var partnerName: String
    var partnerHue: Hue

    init(_ me: Context) {
        name = me.name
        hue = me.profile.content.hue
        partnerName = me.partnerName
        partnerHue = me.partner?.hue ?? .lake
    }
}

/// A picture turned so that whoever looks finds their own half.
struct PictureView: Sendable {
    var picture: Picture
    var side: Partner

    init(_ opened: Opened<Picture>, _ me: Context) {
        picture = opened.result
        side = opened.side(of: me.visitor.person)
    }

    func mine<Value>(_ pair: Picture.Pair<Value>) -> Value { pair[side] }
    func theirs<Value>(_ pair: Picture.Pair<Value>) -> Value { pair[side.other] }
}
