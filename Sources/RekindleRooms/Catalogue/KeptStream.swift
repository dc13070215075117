import RekindleCore
package import RekindleVault

/// All that somebody may read, one thing after the other: place by place, in each kind by kind, the newest first. It holds
/// one page of rows of one kind at most, however much there is.
package struct KeptStream: Sendable {
    private let me: Context
    private let keepings: [Keeping]
    private let sources: [KeptSource]
    private let ways: WaysBack
    /// Where it is: a place, a kind, and what was read of that and not handed out.
    private var place = 0
    private var kind = 0
    private var cursor: KeptCursor?
    private var page: ArraySlice<KeptThing> = []

    /// Begins at the first thing.
    /// - Parameter word: only things of this kind; nil for all.
    package init(of me: Context, _ features: [Feature], only word: String? = nil) async throws(VaultFailure) {
        self.me = me
        keepings = features.flatMap(\.kept).filter { $0.reason == nil && (word == nil || $0.word == word) }
        ways = WaysBack(features)
        sources = try await me.keptSources()
    }

    /// The next thing; nil when there is none.
    package mutating func next() async throws(VaultFailure) -> KeptEntry? {
        while let source = sources.dropFirst(place).first {
            if let thing = page.popFirst() {
                if source.putAway.contains(thing.name) { continue }
                return KeptEntry(ways.opened(thing), in: source, zone: me.zone)
            }
            try await turnPage(in: source)
        }
        return nil
    }

    /// Reads on: the next page of a kind, the next kind, or the next place.
    private mutating func turnPage(in source: KeptSource) async throws(VaultFailure) {
        guard kind < keepings.count else {
            (place, kind) = (place + 1, 0)
            return
        }
        var cursor = cursor ?? KeptCursor(keepings[kind], in: source.space)
        if let things = try await cursor.page(of: me) {
            (page, self.cursor) = (things[...], cursor)
        } else {
            (kind, self.cursor) = (kind + 1, nil)
        }
    }
}
