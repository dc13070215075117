/// This week: what both would be glad to do, and one thing for oneself.
enum PlanRoom {
    static let doors: [Door] = []
}
