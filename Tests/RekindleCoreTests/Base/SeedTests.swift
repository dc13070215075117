import RekindleCore
import Testing

struct SeedTests {
    @Test func `numbers are those that were published`() {
        // The first output of SplitMix64 from zero.
        #expect(Seed(0).number() == 0xe220_a839_7b1d_cdaf)
    }

    @Test func `the same seed and words give the same, whenever and wherever`() {
        let words = ["a", "b", "c", "d", "e", "f", "g"]
        #expect(Seed(7).shuffled(words, "x", by: \.self) == Seed(7).shuffled(words.reversed(), "x", by: \.self))
        #expect(Seed(7).shuffled(words, "x", by: \.self).joined() == "cebgdfa")
        #expect(Seed([1, 2, 3]) == Seed([1, 2, 3]))
        #expect(Seed([1, 2, 3]) != Seed([1, 3, 2]))
    }

    @Test func `words are taken one by one`() {
        let seed = Seed(7)
        let numbers = [seed.number("ab", "c"), seed.number("a", "bc"), seed.number("abc"), seed.number("c", "ab")]
        #expect(Set(numbers).count == 4)
        #expect(seed.pick(below: 1_000_000, "ab", "c") != seed.pick(below: 1_000_000, "a", "bc"))
    }

    @Test func `picks are spread evenly and stay below`() {
        var counts = Array(repeating: 0, count: 6)
        for number in 0..<6_000 { counts[Seed(3).pick(below: 6, String(number))] += 1 }
        #expect(counts.allSatisfy { (850...1150).contains($0) }, "\(counts)")
        #expect(Seed(3).pick(below: 0, "x") == 0)
    }

    @Test func `a shuffle keeps all and puts everybody first now and then`() {
        let letters = ["a", "b", "c", "d"]
        let orders = (0..<400).map { Seed(5).shuffled(letters, String($0), by: \.self) }
        #expect(orders.allSatisfy { $0.sorted() == letters })
        for letter in letters { #expect((60...140).contains(orders.count { $0.first == letter })) }
    }
}
