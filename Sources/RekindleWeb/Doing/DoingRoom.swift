/// A practice in use, one screen a step.
enum DoingRoom {
    static let doors: [Door] = []
}
