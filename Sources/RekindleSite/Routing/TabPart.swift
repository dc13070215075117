package import RekindleRooms
package import RekindleUI

/// What a room contributes to a tab.
package struct TabPart: Sendable {
    /// The tab that it stands in.
    package let tab: Tab
    /// Rooms of the same rank stand in the order of the house, and all of a lower one before them.
    let rank: Int
    /// What it asks for by name, to be looked up together with the session.
    let glance: Glance?
    /// What it is for whoever looks; nothing where there is nothing for them.
    package let pieces: @Sendable (Context) async throws -> [TabPiece]

    /// Contributes to a tab.
    package init(
        _ tab: Tab, rank: Int = 0, glance: Glance? = nil,
        pieces: @escaping @Sendable (Context) async throws -> [TabPiece]
    ) {
        (self.tab, self.rank, self.glance, self.pieces) = (tab, rank, glance, pieces)
    }
}

/// One thing that a room contributes, and where in the tab it stands: first the cards, then what is there from week to
/// week, and what leads elsewhere at the end.
package enum TabPiece: Sendable {
    case card(Card)
    case weekly(LinkRow)
    case last(Card)
}
