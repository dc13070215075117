import RekindleAccountPages
import RekindleHouse
import RekindleRooms
import Testing

/// Every kind of what is kept has words on the page that counts it.
struct KindWordsTests {
    @Test func `every kind that is counted is called by words of its own`() {
        let words = House.features.flatMap(\.kept).compactMap(\.word)
        #expect(!words.isEmpty)
        for word in words { #expect(KindWords.has(word), "\(word)") }
    }
}
