/// How tonight is, said and forgotten, and what fits.
enum TonightRoom {
    static let doors: [Door] = []
}
