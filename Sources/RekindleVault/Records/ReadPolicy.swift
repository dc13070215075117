package import RekindleCore

/// The one function that decides every read.
package enum ReadPolicy {
    /// What somebody wants to read.
    package enum Item: Equatable, Sendable {
        /// A record in the space that only its owner has the key of.
        case personal(owner: PersonID)
        /// A record in a shared space. What its author took back from view is no longer in it.
        case shared(members: [PersonID], label: Label)
        /// A released copy: it opens together with the other's, for a joint function, or not at all. Its author reads
        /// their own original meanwhile.
        case deposit(members: [PersonID], areBothThere: Bool)
    }

    package struct Decision: Equatable, Sendable {
        package var label: Label
        package var mayRead: Bool

        package init(label: Label, mayRead: Bool) {
            self.label = label
            self.mayRead = mayRead
        }
    }

    /// The label somebody sees on an item, and whether its words may reach them.
    package static func decide(_ item: Item, reader: PersonID?) -> Decision {
        switch item {
        case .personal(let owner):
            Decision(label: .onlyYou, mayRead: reader == owner)
        case .shared(let members, let label):
            Decision(label: label, mayRead: label != .neverShown && (reader.map(members.contains) ?? false))
        case .deposit(let members, let areBothThere):
            Decision(label: .sealedUntilBoth, mayRead: areBothThere && (reader.map(members.contains) ?? false))
        }
    }
}
