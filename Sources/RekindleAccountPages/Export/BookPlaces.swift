import RekindleCore
import RekindleHTML
package import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// A place that kept things lie in, as a book has it.
package struct BookPlace: Sendable {
    /// What the names of its files begin with.
    let word: String
    /// What it is called.
    let title: HTML
    /// How the two are called whose it is, for whoever reads.
    package let me: Identities
}

/// Every place of a reader.
package struct BookPlaces: Sendable {
    private let places: [KeptPlace: BookPlace]
    private let other: BookPlace
    private let me: Identities

    /// Their own, the one of the two where they are connected, and those that they shared once.
    package init(of me: Context, former: [Parting.Former]) {
        let identities = Identities(me)
        var places: [KeptPlace: BookPlace] = [
            .own: BookPlace(word: "own", title: "Only yours", me: identities),
            .shared: BookPlace(word: "shared", title: "You and \(identities.partnerName)", me: identities),
        ]
        for (number, one) in former.enumerated() {
            var then = identities
            then.partnerName = Verbatim(one.partner?.name ?? "your partner")
            then.partnerHue = one.partner?.hue ?? .lake
            places[.former(one.space.name)] = BookPlace(
                word: "former-\(number + 1)", title: "What was yours together with \(then.partnerName)", me: then)
        }
        self.places = places
        self.me = .ofAFile(me)
        other = BookPlace(word: "former", title: "What was yours together", me: identities)
    }

    /// A place by where its things lie; they may have parted a moment ago.
    package subscript(_ place: KeptPlace) -> BookPlace {
        if case .fromFile(let name) = place { return fromFile(name) }
        return places[place] ?? other
    }

    /// What came from a file, by the place that it had there. Who the other one was nobody knows.
    private func fromFile(_ name: String) -> BookPlace {
        BookPlace(word: "file-\(name)", title: "From a file", me: me)
    }
}
