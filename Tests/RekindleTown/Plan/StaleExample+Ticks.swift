extension StaleExample {
    /// One of what is offered, and another.
    static let ticks = StaleExample(in: .choosing) { town in
        let offered = try await Array(town.ada.get("/plan/marks").offered.prefix(2))
        let fields = offered.map { [("week", "seen"), ("mark", $0)] }
        let checked = offered.map { "name=\"mark\" value=\"\($0)\" checked" }
        return Texts(
            first: fields[0], late: fields[1], kept: "Kept meanwhile: ", standing: checked[0], typed: checked[1])
    }
}
