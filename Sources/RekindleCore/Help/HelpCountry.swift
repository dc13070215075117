/// Emergency numbers and help lines of one country.
package struct HelpCountry: Hashable, Codable, Sendable, Identifiable {
    /// ISO 3166, two letters.
    package let code: String
    package let name: String
    package let emergency: [EmergencyNumber]
    package let lines: [HelpLine]
    /// What differs in this country, where something does.
    package let note: String?

    package var id: String { code }

    /// The lines by the service that they belong to, in the order of the file: one name stands there once, with all the
    /// ways to reach it.
    package var services: [[HelpLine]] {
        var services: [[HelpLine]] = []
        for line in lines {
            if let place = services.firstIndex(where: { $0.first?.isOneService(with: line) == true }) {
                services[place].append(line)
            } else {
                services.append([line])
            }
        }
        return services
    }

    /// Whether a number is known here of people who know most about this.
    package func hasNumber(of kind: HelpLine.Kind) -> Bool { lines.contains { $0.kind == kind && $0.number != nil } }
}

/// A number for the moment when somebody is in danger.
package struct EmergencyNumber: Hashable, Codable, Sendable {
    package let number: String
    /// For what, and what else is good to know.
    package let use: String
    package let reached: Way

    /// How to reach it.
    package enum Way: String, CaseIterable, Codable, Sendable {
        case call
        case text
    }
}

/// A site that knows the help lines of many countries.
package struct HelpDirectory: Hashable, Codable, Sendable {
    package let name: String
    package let site: String
    package let use: String
}
