import RekindleCore
import RekindleRooms
import RekindleVault

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
