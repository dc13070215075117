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
        /// The kind that each of the two keeps.
        let keeps: String
        let released, opens: String
        /// Who may read what waits, and what has opened.
        let waitingLabel, openedLabel: String
        /// What there is one for, or what the numbers of a series begin anew with; nil where there is one for good.
        let each: String?
        let isSeries: Bool
        let begins, ends: String?
        let needsCommon: Bool
        let deposits, takenBack: String
        let fold: Fold?
    }

    /// When what waits can open no more, and what becomes of it.
    package struct Fold: Encodable, Sendable {
        let when, waiting: String
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
        let rules = exchange.rules
        (name, keeps) = (exchange.function.name, exchange.kept.kind)
        (released, opens) = (exchange.released, exchange.opens)
        (waitingLabel, openedLabel) = (exchange.function.waitingLabel.words, exchange.function.openedLabel.words)
        (each, isSeries) = (rules.course.each, rules.course.isSeries)
        (begins, ends, needsCommon) = (rules.begins, rules.ends, rules.needsCommon)
        (deposits, takenBack) = (rules.deposits.rawValue, rules.takenBack.rawValue)
        fold = rules.fold.map { RoomListing.Fold(when: $0.when, waiting: $0.waiting.rawValue) }
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
