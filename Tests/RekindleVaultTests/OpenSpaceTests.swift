import Foundation
import RekindleCore
import RekindleStore
import RekindleVault
import Testing

struct OpenSpaceTests {
    private let story: Story
    private let ada: OpenSpace
    private let id: RowID

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada).personal
        id = try #require(RowID(Array(1...16)))
    }

    @Test func `a record comes back as it was, with who and when`() async throws {
        let checkIn = CheckIn(signs: [.time: 5, .touch: -3], understood: 8, sentence: "long day", brought: [.time])
        try await ada.apply([try ada.adding(checkIn, id: id)])
        let record = try #require(try await ada.record(CheckIn.self, id))
        #expect(record.content == checkIn)
        #expect((record.author, record.at) == (ada.reader, Story.evening))
    }

    @Test func `a record of one kind is not there for another`() async throws {
        try await ada.apply([try ada.adding(FirstMinute(words: "x"), id: id)])
        #expect(try await ada.record(Beginning.self, id) == nil)
        #expect(try await ada.newest(Beginning.self, limit: 9).isEmpty)
        #expect(try await ada.record(FirstMinute.self, id) != nil)
    }

    @Test func `a new record does not go over one that is there`() async throws {
        try await ada.apply([try ada.adding(FirstMinute(words: "x"), id: id)])
        #expect(await failure { try await ada.apply([try ada.adding(FirstMinute(words: "y"), id: id)]) } == .stale)
        #expect(try await ada.record(FirstMinute.self, id)?.content.words == "x")
    }

    @Test func `nobody overwrites what they have not seen`() async throws {
        try await ada.apply([try ada.adding(FirstMinute(words: "x"), id: id)])
        let seen = try #require(try await ada.record(FirstMinute.self, id))
        try await ada.apply([try ada.replacing(seen, with: FirstMinute(words: "y"))])
        let late = try ada.replacing(seen, with: FirstMinute(words: "z"))
        #expect(await failure { try await ada.apply([late]) } == .stale)
        #expect(await failure { try await ada.apply([ada.removing(seen)]) } == .stale)
        #expect(try await ada.record(FirstMinute.self, id)?.content.words == "y")
    }

    @Test func `all changes or none`() async throws {
        let other = try #require(RowID(Array(2...17)))
        try await ada.apply([try ada.adding(FirstMinute(words: "x"), id: id)])
        let writes = [
            try ada.adding(FirstMinute(words: "new"), id: other), try ada.adding(FirstMinute(words: "y"), id: id),
        ]
        #expect(await failure { try await ada.apply(writes) } == .stale)
        #expect(try await ada.record(FirstMinute.self, other) == nil)
    }

    @Test func `the newest come first, and no more than asked for`() async throws {
        for number in 1...5 {
            let id = try #require(RowID([UInt8](repeating: UInt8(number), count: 16)))
            try await ada.apply([try ada.adding(FirstMinute(words: "\(number)"), id: id)])
        }
        #expect(try await ada.newest(FirstMinute.self, limit: 3).map(\.content.words) == ["5", "4", "3"])
        #expect(try await ada.newest(FirstMinute.self, limit: 0).isEmpty)
    }

    @Test func `what may exist once has one place by kind, author and subject`() async throws {
        let couple = try await Story().couple()
        let (her, his) = try couple.spaces()
        #expect(her.onlyID(FirstMinute.self, subject: "a") != her.onlyID(FirstMinute.self, subject: "b"))
        #expect(her.onlyID(FirstMinute.self) != her.onlyID(Beginning.self))
        #expect(her.onlyID(FirstMinute.self) != his.onlyID(FirstMinute.self))
        #expect(her.onlyID(FirstMinute.self, author: his.reader) == his.onlyID(FirstMinute.self))
        #expect(her.onlyID(FirstMinute.self) != couple.ada.personal.onlyID(FirstMinute.self))
    }

    @Test func `text of every script, and text that looks like something else, comes back as it was`() async throws {
        let texts = [
            "", "שלום לך", "e\u{301}\u{328}", "👩‍👩‍👧‍👦", "<b>&amp;</b>", "'; DROP TABLE record; --", "\\u0000 \"quoted\"",
            "\u{200F}mixed\u{202E}", String(repeating: "long ", count: 40_000),
        ]
        for (number, text) in texts.enumerated() {
            let id = try #require(RowID([UInt8](repeating: UInt8(number + 50), count: 16)))
            try await ada.apply([try ada.adding(FirstMinute(words: text), id: id)])
            #expect(try await ada.record(FirstMinute.self, id)?.content.words == text)
        }
    }
}
