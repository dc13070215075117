extension Reply {
    /// On to a page that says it worked. The word in the address is the same for everything, since history keeps it.
    package static func kept(_ path: Path) -> Reply { .go(to: path.url + "?kept=yes") }
}
