import Foundation
import RekindleCore
import Testing

struct LastDoneTests {
    private func done(_ doings: Doing...) -> LastDone {
        doings.reduce(into: LastDone()) { $0.note($1) }
    }

    @Test func `each practice stands once, with its last day and how it last was`() {
        let last = done(
            Doing(practice: "tea", day: 3, how: .glad, line: "warm"), Doing(practice: "tea", day: 9),
            Doing(practice: "walk", day: 5, how: .notForUs))
        #expect(
            Set(last.doings.map { "\($0.practice) \($0.day) \($0.how?.rawValue ?? "-")" })
                == ["tea 9 -", "tea 3 -", "tea 3 glad", "walk 5 -", "walk 5 not-for-us"])
    }

    @Test func `the order in which they are noted decides nothing, and what was changed on its day counts as changed`()
    {
        let (early, late) = (Doing(practice: "tea", day: 3, how: .glad), Doing(practice: "tea", day: 4, how: .fine))
        #expect(done(early, late) == done(late, early))
        #expect(done(late, Doing(practice: "tea", day: 4, how: .notForUs)).doings.contains { $0.how == .notForUs })
    }

    @Test func `no line of anybody's is in it, and it reads back as it was`() throws {
        let last = done(
            Doing(practice: "tea", day: 3, how: .notForUs, line: "a secret"), Doing(practice: "walk", day: 20_000))
        let data = try JSONEncoder().encode([last])
        let text = String(decoding: data, as: UTF8.self)
        #expect(text == #"["tea 3 not-for-us 3 -;walk 20000 - - -"]"#, "another form would not read what is kept")
        #expect(try JSONDecoder().decode([LastDone].self, from: data) == [last])
    }

    @Test(arguments: ["", "tea", "tea x", "tea 3 glad", "tea 3 glad 3 4 5", ";;"])
    func `a broken line is left out`(text: String) throws {
        let data = try JSONEncoder().encode([text])
        let last = try #require(try JSONDecoder().decode([LastDone].self, from: data).first)
        #expect(last.doings.isEmpty && last.doings(of: "tea").isEmpty)
    }

    @Test func `it says the same of the past as the doings themselves`() {
        let seed = Seed(11)
        let doings = (0..<200).map { number in
            Doing(
                practice: Practice.ID("p\(seed.pick(below: 20, "which", String(number)))"), day: number / 2,
                how: seed.pick(below: 3, "how", String(number)) == 0 ? nil : .fine)
        }
        let last = doings.reduce(into: LastDone()) { $0.note($1) }
        for id in Set(doings.map(\.practice)) {
            let (all, few) = (doings.filter { $0.practice == id }, last.doings.filter { $0.practice == id })
            #expect(last.doings(of: id) == few)
            #expect(few.map(\.day).max() == all.map(\.day).max())
            #expect(
                few.compactMap { $0.how == nil ? nil : $0.day }.max()
                    == all.compactMap { $0.how == nil ? nil : $0.day }.max())
        }
    }
}
