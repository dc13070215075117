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
    /// What it answers, in each of them.
    let status: Int
    let make: Making

    init(
        _ name: String, over places: String..., in standings: [Standing] = Standing.allCases, gives status: Int = 303,
        make: @escaping Making
    ) {
        self.init(name, places: Set(places), standings: standings, status: status, make: make)
    }

    /// A form with these fields, which say all by themselves.
    static func sends(
        _ url: String, _ fields: [(String, String)] = [], over places: String...,
        in standings: [Standing] = Standing.allCases, gives status: Int = 303
    ) -> OwnMove {
        let words = fields.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return OwnMove(
            "sends \(words) to \(url)", places: Set(places), standings: standings, status: status
        ) { life in
            try await life.sam.post(url, life.sam.asSeen(fields, on: url))
        }
    }

    private init(
        _ name: String, places: Set<String>, standings: [Standing], status: Int, make: @escaping Making
    ) {
        (self.name, self.places, self.standings) = (name, places, Set(standings))
        (self.status, self.make) = (status, make)
    }
}
