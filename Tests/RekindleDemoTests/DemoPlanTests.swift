import Foundation
import RekindleCore
import RekindleDemo
import RekindleLibrary
import RekindleRooms
import RekindleVault
import Testing

/// The weeks of Ada and Sam, on whatever day and with whatever chance the demo is begun.
struct DemoPlanTests {
    /// A Thursday, so that sixty days and more hold every day of many weeks, and whole cycles of quiet ones.
    private static let first = Date(timeIntervalSince1970: 1_793_232_000)
    private static let days = 0..<63

    @Test(arguments: days) func `a plan is open, and every tick was theirs to make`(day: Int) async throws {
        // Each telling has a chance of its own.
        for telling in 0..<3 {
            let now = Self.first.addingTimeInterval(Double(day) * 86_400 + Double((day * 7 + telling * 8) % 24) * 3_600)
            let told = try await Told(now: now)
            let running = Week(of: now)
            #expect(try !QuietWeeks(seed: #require(told.ada.shared).seed).isQuiet(running))
            let opened = try await Self.plan(running, told)
            #expect(opened.count == 2, "\(opened)")
            for back in 0..<Demo.weeks { try await Self.check(running.later(by: -back), told) }
            try await Self.checkOpened(told)
        }
    }

    private static func plan(_ week: Week, _ told: Told) async throws -> [Practice.ID] {
        let shared = try #require(told.ada.shared)
        let series = try await Series<WeekPlan>.current(in: shared, prefix: week.planPrefix)
        return series.latest?.content.result.practices ?? []
    }

    /// Ticks of a week that is over are let go; what opened of them was on the lists of both, in no quiet week.
    private static func checkOpened(_ told: Told) async throws {
        let practices = try Told.library.get().practices.filter(\.suitsTwo)
        let shared = try #require(told.ada.shared)
        let opened = try await shared.newest(Opened<WeekPlan>.self, limit: 20).map(\.content)
        #expect(opened.count >= 3)
        for plan in opened {
            let week = try #require(plan.subject.split(separator: "/").first.flatMap { Week(name: String($0)) })
            #expect(!QuietWeeks(seed: shared.seed).isQuiet(week) && !plan.result.practices.isEmpty)
            for side in [Partner.first, .second] {
                let handful = Handful.of(practices, week: week, side: side, seed: shared.seed)
                #expect(plan.result.practices.allSatisfy(handful.map(\.id).contains))
            }
        }
    }

    /// What each ticked in a week is from what they were offered; in a quiet one there was nothing.
    private static func check(_ week: Week, _ told: Told) async throws {
        let practices = try Told.library.get().practices.filter(\.suitsTwo)
        for visitor in [told.ada, told.sam] {
            let ticks = try await visitor.personal.only(Ticks.self, subject: week.name)?.content
            let (shared, side) = (try #require(visitor.shared), try #require(visitor.shared?.side))
            guard !QuietWeeks(seed: shared.seed).isQuiet(week) else {
                #expect(ticks == nil)
                continue
            }
            let handful = Handful.of(practices, week: week, side: side, seed: shared.seed)
            let ticked = ticks?.practices ?? []
            #expect(ticks?.kept(in: handful).practices.count ?? 0 == ticked.count, "\(ticked)")
            // What opened in a week that is over is held against the lists instead: its ticks are let go.
            if ticks != nil { #expect(try await plan(week, told).allSatisfy(ticked.contains)) }
        }
    }
}
