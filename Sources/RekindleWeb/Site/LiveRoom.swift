/// What both can see has changed: told to an open page, without a word of it.
enum LiveRoom {
    static let doors: [Door] = []
}
