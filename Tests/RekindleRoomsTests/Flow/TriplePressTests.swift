import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The same form three times, where the other's comes in between and both open: none of the three is refused.
struct TriplePressTests {
    enum Form: CaseIterable, Sendable { case firstMinute, offer, checkIn, glad }

    @Test(arguments: Form.allCases, 0..<16) func `whenever the others come, all three are taken`(
        form: Form, look: Int
    ) async throws {
        for later in stride(from: 0, to: 16, by: 5) {
            let scene = try await Scenario.begin()
            let (ada, sam) = (try await scene.ada(), try await scene.sam())
            scene.store.interrupt(after: look) {
                scene.store.interrupt(after: later) {
                    let (theirs, third) = (try await Self.send(form, by: sam), try await Self.send(form, by: ada))
                    #expect(theirs && third, "after \(look) and \(later)")
                }
                let second = try await Self.send(form, by: ada)
                #expect(second, "after \(look) and \(later)")
            }
            let first = try await Self.send(form, by: ada)
            #expect(first, "after \(look) and \(later)")
        }
    }

    /// Whether it is taken: now, or because it says what is there.
    private static func send(_ form: Form, by me: Context) async throws -> Bool {
        switch form {
        case .firstMinute:
            return isTaken(try await FirstMinuteRoom.keep(FirstMinute(words: me.name), seen: nil, by: me))
        case .offer:
            let offer = TrialOffer(weeks: 4, minutesAWeek: 30, change: me.name, isReleased: true, day: me.utcDay)
            return isTaken(try await Trials.offer(offer, seen: nil, by: me))
        case .checkIn:
            let said = CheckIn(signs: [.time: 2], sentence: me.name, brought: [.time])
            return isTaken(try await Signs.keep(said, from: .long, seen: nil, by: me))
        case .glad:
            let doing = Doing(practice: Practice.ID("good-news"), day: me.utcDay, how: .glad)
            let outcome = try await Doings.keep(doing, from: 1, seen: nil, isGladTogether: true, by: me)
            return isTaken(ExchangeOutcome(outcome))
        }
    }

    private static func isTaken<Value>(_ outcome: ExchangeOutcome<Value>) -> Bool {
        switch outcome {
        case .unchanged, .kept, .opened: true
        case .late, .conflict, .refused: false
        }
    }
}
