/// What kind of device a session is on, in the two words that help somebody tell theirs apart.
struct DeviceKind {
    let words: String

    init(agent: String) {
        let isTablet = agent.contains("iPad") || (agent.contains("Android") && !agent.contains("Mobile"))
        let isPhone = agent.contains("Mobile") || agent.contains("iPhone")
        let device = isTablet ? "Tablet" : isPhone ? "Phone" : "Computer"
        words = Self.browser(agent).map { "\(device), \($0)" } ?? device
    }

    private static func browser(_ agent: String) -> String? {
        // Most browsers name the others they descend from as well, so the order decides.
        [
            ("Edg", "Edge"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrom", "Chrome"), ("CriOS", "Chrome"),
            ("Safari", "Safari"),
        ]
        .first { agent.contains($0.0) }?.1
    }
}
