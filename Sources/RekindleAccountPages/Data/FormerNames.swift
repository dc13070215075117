import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// What those are called with whom something was shared once, by the name of the space: as they called themselves then.
struct FormerNames: Sendable {
    private let names: [String: Verbatim]

    init(_ former: [Parting.Former]) {
        names = Dictionary(uniqueKeysWithValues: former.map { ($0.space.name, $0.partnerName) })
    }

    subscript(_ space: String) -> Verbatim { names[space] ?? "your partner" }
}

extension Parting.Former {
    /// What the other one is called on a page.
    var partnerName: Verbatim { Verbatim(partner?.name ?? "your partner") }

    /// How the two are called and drawn where it is read.
    func identities(of me: Context) -> Identities {
        var identities = Identities(me)
        (identities.partnerName, identities.partnerHue) = (partnerName, partner?.hue ?? .lake)
        return identities
    }
}
