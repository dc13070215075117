extension RoomMove {
    /// What this move leaves, over weeks: before it, after Ada made it, after Sam made it as well, and then as days go by.
    /// - Parameter look: is shown each of these states, with words for it.
    package func tell(_ look: (Scenario, String) async throws -> Void) async throws {
        let scene = isAlone ? try await Scenario.alone() : try await Scenario.begin()
        try await before(scene)
        try await look(scene, "before \(name)")
        _ = try await make(scene)
        try await look(scene, "after \(name)")
        if !isAlone {
            // What cannot be done where it comes is not done, which is a state like any other.
            _ = try? await make(scene.otherWayRound)
            try await look(scene, "after \(name), by both")
        }
        var gone = 0
        for days in Self.turns {
            scene.watch.move(days: Double(days - gone))
            gone = days
            try await look(scene, "\(name), \(days) days on")
        }
    }

    /// The next day, two days after a week's end, the same day a week on, when the shortest trial has just ended, when it is
    /// long over, and when every trial's month is. A session lasts sixty days.
    private static let turns = [1, 3, 7, 15, 20, 31]
}
