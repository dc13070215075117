import ArgumentParser
import Foundation
import RekindleCore
import RekindleLibrary

/// Ranks as many practices as a library may one day have, for somebody with years behind them.
struct Rank: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the milliseconds that one ranking takes.")

    @Option(help: "How many practices; the library's are repeated under other names.")
    var practices = 300

    @Option(help: "How many days somebody did one of them.")
    var days = 1_095

    @Option(help: "How often it is measured; the one in the middle counts.")
    var runs = 201

    func run() throws {
        let shelf = try shelf()
        var situation = Situation(day: 21_000, concerns: [.fights, .unheard, .touch], minutes: 20)
        situation.ways = Set(Variant.allCases)
        situation.past = (1...days).map { ago in
            Doing(
                practice: shelf[ago * 7 % shelf.count].id, day: 21_000 - ago, how: ago.isMultiple(of: 3) ? .glad : nil)
        }
        let clock = ContinuousClock()
        let times = (0..<runs).map { number in
            clock.measure { _ = Suggestion.rank(shelf, in: situation, seed: Seed(UInt64(number))) } / .milliseconds(1)
        }
        print(times.sorted()[runs / 2])
    }

    private func shelf() throws -> [Practice] {
        let library = try Library.load(from: LibraryContent.folder).practices.filter { !$0.adult }
        return try (0..<practices).map { try renamed(library[$0 % library.count], number: $0) }
    }

    /// By way of its written form, since a practice never changes its name.
    private func renamed(_ practice: Practice, number: Int) throws -> Practice {
        var fields = try JSONSerialization.jsonObject(with: JSONEncoder().encode(practice)) as? [String: Any] ?? [:]
        fields["id"] = "\(practice.id)-\(number)"
        return try JSONDecoder().decode(Practice.self, from: JSONSerialization.data(withJSONObject: fields))
    }
}
