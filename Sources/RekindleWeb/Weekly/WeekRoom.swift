/// The weekly check-in in forty seconds, and the weekly ten minutes.
enum WeekRoom {
    static let doors: [Door] = []
}
