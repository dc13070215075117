import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI

/// A room as programs outside read it: what it keeps, what opens in it, and its addresses. Scripts and documents take
/// theirs from here.
package struct RoomListing: Encodable, Sendable {
    /// A kind that it keeps.
    package struct Kind: Encodable, Sendable {
        let word: String
        /// Who may read it, in the words that people see.
        let label: String
    }

    /// A joint function.
    package struct Exchange: Encodable, Sendable {
        let name: String
        let released, opens: String
        /// Who may read what waits, and what has opened.
        let waitingLabel, openedLabel: String
    }

    /// An address.
    package struct Address: Encodable, Sendable {
        let pattern: String
        let access: String
        let shows, takesForms: Bool
    }

    let name: String
    let kinds: [Kind]
    let exchanges: [Exchange]
    let addresses: [Address]

    /// Every room, in the order of the house.
    package static let all: [RoomListing] = House.rooms.map(RoomListing.init)

    private init(_ room: FeaturePages) {
        name = room.name
        kinds = (room.feature?.contents ?? []).map { Kind(word: $0.kind, label: $0.label.words) }
        exchanges = (room.feature?.exchanges ?? []).map(Exchange.init)
        addresses = room.routes.map(Address.init)
    }
}

extension RoomListing.Exchange {
    fileprivate init(_ exchange: AnyExchange) {
        (name, released, opens) = (exchange.function.name, exchange.released, exchange.opens)
        (waitingLabel, openedLabel) = (exchange.function.waitingLabel.words, exchange.function.openedLabel.words)
    }
}

extension RoomListing.Address {
    fileprivate init(_ route: Route) {
        (pattern, access) = (route.path.pattern, route.access.word)
        (shows, takesForms) = (route.get != nil, route.post != nil)
    }
}

extension Route.Access {
    fileprivate var word: String {
        switch self {
        case .machine: "machines"
        case .anyone: "anyone"
        case .signedIn: "signed in"
        case .connected: "connected"
        }
    }
}
