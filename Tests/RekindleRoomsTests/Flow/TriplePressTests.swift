import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The same form three times, where the other's comes in between and both open: none of the three is refused.
struct TriplePressTests {
    enum Form: CaseIterable, Sendable { case firstMinute, offer, checkIn, glad, ticks, lookBack }

    @Test(arguments: Form.allCases, 0..<16) func `whenever the others come, all three are taken`(
        form: Form, look: Int
    ) async throws {
        for later in stride(from: 0, to: 16, by: 5) {
            let (scene, ticked) = try await Self.scene(for: form)
            let (ada, sam) = (try await scene.ada(), try await scene.sam())
            scene.store.interrupt(after: look) {
                scene.store.interrupt(after: later) {
                    let (theirs, third) = (
                        try await Self.send(form, ticked, by: sam), try await Self.send(form, ticked, by: ada)
                    )
                    #expect(theirs && third, "after \(look) and \(later)")
                }
                let second = try await Self.send(form, ticked, by: ada)
                #expect(second, "after \(look) and \(later)")
            }
            let first = try await Self.send(form, ticked, by: ada)
            #expect(first, "after \(look) and \(later)")
        }
    }

    @Test func `every function that opens something has its form here`() {
        #expect(Form.allCases.count == House.functions.names.count)
    }

    /// The two where this form is to be sent, with what both would tick.
    private static func scene(for form: Form) async throws -> (Scenario, [Practice.ID]) {
        switch form {
        case .firstMinute, .offer, .checkIn, .glad: return (try await Scenario.begin(), [])
        case .ticks:
            let scene = try await Scenario.choosing()
            return (scene, Array(try await scene.offeredToBoth().prefix(1)))
        case .lookBack:
            let scene = try await Scenario.begin()
            for me in [try await scene.ada(), try await scene.sam()] { _ = try await send(.offer, [], by: me) }
            scene.watch.move(days: 40)
            return (scene, [])
        }
    }

    /// Whether it is taken: now, or because it says what is there.
    private static func send(_ form: Form, _ ticked: [Practice.ID], by me: Context) async throws -> Bool {
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
        case .ticks:
            guard case .became(let outcome) = try await Plan.tick(ticked, on: me.week.name, seen: nil, by: me) else {
                return false
            }
            return !ticked.isEmpty && isTaken(outcome)
        case .lookBack:
            let said = TrialReview(wish: .goOn, words: me.name)
            return isTaken(try await Trials.review(said, seen: nil, ownOfTwo: false, by: me))
        }
    }

    private static func isTaken<Value>(_ outcome: ExchangeOutcome<Value>) -> Bool {
        switch outcome {
        case .unchanged, .kept, .opened: true
        case .late, .conflict, .refused: false
        }
    }
}
