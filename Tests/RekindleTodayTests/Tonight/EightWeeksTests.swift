import Foundation
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Eight weeks of two people on a moved clock: no evening is empty, dull or like the ones before.
struct EightWeeksTests {
    private static let days = 56

    private struct Person {
        var name: String
        var browser: Browser
        /// They do what is suggested on one day in so many.
        var doesOneIn: Int
        var evenings: [Set<String>] = []
        /// What was suggested, and on which day last.
        var proposed: [String: Int] = [:]
        /// What they did, and on which day last.
        var done: [String: Int] = [:]
    }

    @Test(arguments: [[Int?](repeating: nil, count: 2), [20, 10]])
    func `every evening of two people has something, little, and something else`(minutes: [Int?]) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.post("/begin", [("concern", "fights"), ("concern", "unheard")])
            try await sam.post("/begin", [("concern", "keep")])
            var people = [
                Person(name: "Ada", browser: ada, doesOneIn: 2), Person(name: "Sam", browser: sam, doesOneIn: 5),
            ]
            for (person, minutes) in zip(people, minutes) {
                try await town.prefers(person.browser) { $0.minutes = minutes }
            }
            for day in 0..<Self.days {
                for place in people.indices { try await Self.live(day, &people[place], town) }
                town.watch.move(minutes: 24 * 60)
                for person in people { try await person.browser.unlock() }
            }
            for person in people { #expect(person.proposed.count >= 30, "\(person.name)") }
        }
    }

    private static func live(_ day: Int, _ person: inout Person, _ town: Town) async throws {
        let evening = try await person.browser.today()
        let what = "\(person.name), day \(day): \(evening.cards)"
        #expect((1...3).contains(evening.cards.count), "\(what)")
        #expect(evening.body.utf8.count < 25_000, "\(what)")
        person.evenings.append(Set(evening.cards))
        if person.evenings.count > 2 { #expect(Set(person.evenings.suffix(3)).count > 1, "\(what)") }
        let practice = try #require(evening.practice, "\(what)")
        for last in [person.done[practice], person.proposed[practice]].compactMap(\.self) {
            #expect(day - last >= 30, "\(practice) again, \(what)")
        }
        person.proposed[practice] = day
        for done in try await act(day, practice, person, town) { person.done[done] = day }
    }

    /// Some of it is done, now and then something else, and each week is looked at, once gladly and once not.
    private static func act(
        _ day: Int, _ practice: String, _ person: Person, _ town: Town
    ) async throws -> [String] {
        var done: [String] = []
        if day % person.doesOneIn == 0 {
            let how: Doing.How? = [.glad, .fine, nil, .notForUs][day / person.doesOneIn % 4]
            try await town.does(practice, person.browser, how: how)
            done.append(practice)
        }
        if day % 11 == 7 {
            let shelf = town.site.library.practices
            let other = shelf[(day * 7) % shelf.count].id.rawValue
            try await town.does(other, person.browser)
            done.append(other)
        }
        if day % 7 == 3 {
            try await person.browser.checkIn([("understood", day % 2 == 0 ? "0" : "8"), ("arguments", "2")])
        }
        if day == 9 { try await person.browser.writeFirst("rain") }
        return done
    }
}
