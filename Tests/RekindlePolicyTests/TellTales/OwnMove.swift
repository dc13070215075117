import RekindleTown

/// Something that Sam does for himself.
struct OwnMove: Sendable {
    /// What comes back last.
    typealias Making = @Sendable (PrivateLife) async throws -> Received

    let name: String
    /// What it writes over, in words of these tests.
    let places: Set<String>
    /// The states in which it can be done, and is nobody else's business.
    let standings: Set<Standing>
    /// What it answers.
    let statuses: Set<Int>
    let make: Making

    init(
        _ name: String, over places: String..., in standings: [Standing] = Standing.allCases, gives statuses: Int...,
        make: @escaping Making
    ) {
        (self.name, self.places, self.standings, self.make) = (name, Set(places), Set(standings), make)
        self.statuses = statuses.isEmpty ? [303] : Set(statuses)
    }

    /// A form with these fields, which say all by themselves.
    static func sends(
        _ url: String, _ fields: [(String, String)] = [], over places: String..., gives status: Int = 303
    ) -> OwnMove {
        let words = fields.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return OwnMove("sends \(words) to \(url)", places: Set(places), statuses: [status]) { life in
            try await life.sam.post(url, life.sam.asSeen(fields, on: url))
        }
    }

    private init(_ name: String, places: Set<String>, statuses: Set<Int>, make: @escaping Making) {
        (self.name, self.places, self.statuses, self.make) = (name, places, statuses, make)
        standings = Set(Standing.allCases)
    }

    /// Those of two who share a space.
    static let together = Standing.allCases.filter(\.isConnected)
}
