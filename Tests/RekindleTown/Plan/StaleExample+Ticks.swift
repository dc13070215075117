extension StaleExample {
    /// One of what is offered, and another.
    static let ticks = StaleExample(in: .choosing) { town in
        let offered = try await Array(town.ada.get("/plan/marks").offered.prefix(2))
        let fields = offered.map { [("week", "seen"), ("mark", $0)] }
        let checked = offered.map { "name=\"mark\" value=\"\($0)\" checked" }
        return Texts(
            first: fields[0], late: fields[1], kept: "Kept meanwhile: ", standing: checked[0], typed: checked[1])
    }

    /// One thing for oneself, and another: what was chosen is what was seen.
    static let solo = StaleExample(in: .choosing, version: "was", saying: "choose again") { town in
        let things = try await Array(town.ada.get("/plan/solo").suggested.prefix(2))
        let fields = things.map { [("practice", $0), ("was", "seen")] }
        let chosen = things.map { "name=\"was\" value=\"\($0)\"" }
        return Texts(
            first: fields[0], late: fields[1], kept: chosen[0], standing: chosen[0], typed: chosen[1],
            isShownBeside: false)
    }
}
