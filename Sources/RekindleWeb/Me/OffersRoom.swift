/// What somebody would like to be offered, and when to be left alone.
enum OffersRoom {
    static let doors: [Door] = []
}
