/// A try: what both commit to for a while, and the honest look at its end.
enum TryRoom {
    static let doors: [Door] = []
}
