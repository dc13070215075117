import Foundation
import RekindleCore
import RekindleDemo
import RekindleLibrary
import RekindleRooms
import RekindleVault
import Testing

/// What the demo kept is where the rooms look for it.
struct DemoFactsTests {
    /// A Sunday evening, so that all of the running week has happened.
    private static let now = Date(timeIntervalSince1970: 1_792_958_400)

    @Test func `the page that kept a doing finds it by its subject`() async throws {
        for me in try await Told(now: Self.now).both() {
            let doings = try await me.personal.newest(Doing.self, limit: 50)
            #expect(doings.count >= 5)
            for doing in doings {
                let (said, moment) = (doing.content, Doings.moment(doing.at))
                #expect(me.personal.onlyID(Doing.self, subject: "\(said.practice)/\(moment)") == doing.id)
                // The page's own form, sent once more.
                let again = try await Doings.keep(
                    said, from: moment, seen: doing.version, isGladTogether: false, by: me)
                #expect(again == .unchanged)
            }
        }
    }

    @Test func `the rooms find what both share`() async throws {
        for me in try await Told(now: Self.now).both() {
            let first = try await FirstMinuteFacts(of: me)
            #expect(first.mine != nil && first.theirs != nil && first.own?.content == first.mine)
            let picture = try #require(try await PictureFacts(of: me).latest)
            #expect(picture.result.understood != nil && picture.result.closeness != nil)
            let plan = try await PlanFacts(of: me)
            #expect(!plan.isQuiet && plan.plan.count == 2 && plan.ticks != nil)
            let trial = try await TrialFacts(of: me)
            #expect(trial.state == .over && trial.begun != nil)
            #expect(try await GladFacts.lately("a-date-in-instalments", of: me)?.isOpen == true)
            let talk = try await WeeklyTalkFacts(of: me)
            #expect(talk.thing.map(plan.plan.contains) == true && talk.coming != nil)
        }
    }

    @Test func `the rooms find what each keeps alone`() async throws {
        let both = try await Told(now: Self.now).both()
        for me in both {
            #expect(try await BeginningRoom.current(of: me)?.content.isHeard == true)
            #expect(try await Accounts.recoveryChoice(of: me)?.content.hasCode == false)
            #expect(me.profile.content.pronouns.isEmpty == false && me.partner?.pronouns.isEmpty == false)
        }
        let (ada, sam) = (both[0], both[1])
        let thisWeek = try await Signs.thisWeek(of: ada)?.content
        #expect(thisWeek?.good == "We were late because we were talking." && thisWeek?.understood == 8)
        #expect(try await Signs.thisWeek(of: sam) == nil)
        #expect(try await PictureFacts(of: ada).isSealed)
        #expect(try await !PictureFacts(of: sam).isSealed)
        #expect(Favourites.of(ada).count == 3 && ada.preferences.minutes == 20)
        #expect(try await PlanFacts(of: ada).solo == "days-with-a-shadow")
    }
}
