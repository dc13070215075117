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

    /// Who may come in.
    package enum Access: String, Encodable, Sendable {
        case machines, anyone, connected
        case signedIn = "signed in"
    }

    /// An address.
    package struct Address: Encodable, Sendable {
        /// As the router knows it.
        package let pattern: String
        /// Who may come in.
        package let access: Access
        /// Whether there is a page.
        package let shows: Bool
        let takesForms: Bool
    }

    /// The room's one word.
    package let name: String
    let kinds: [Kind]
    let exchanges: [Exchange]
    /// Where it is.
    package let addresses: [Address]

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
        (pattern, access) = (route.path.pattern, RoomListing.Access(route.access))
        (shows, takesForms) = (route.get != nil, route.post != nil)
    }
}

extension RoomListing.Access {
    fileprivate init(_ access: Route.Access) {
        self =
            switch access {
            case .machine: .machines
            case .anyone: .anyone
            case .signedIn: .signedIn
            case .connected: .connected
            }
    }
}
