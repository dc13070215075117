import RekindleCore
import Testing

struct WeekPlanTests {
    private let week = Week(number: 2_970)

    private func ticks(_ names: String..., in week: Week? = nil) -> Ticks {
        Ticks(week: week ?? self.week, practices: names.map { Practice.ID($0) })
    }

    @Test func `the plan is what both marked and nothing else`() {
        let plan = WeekPlan(first: ticks("a", "b", "c"), second: ticks("c", "d", "a"))
        #expect(Set(plan.practices.map(\.rawValue)) == ["a", "c"])
        #expect(WeekPlan(first: ticks("a"), second: ticks("b")).practices.isEmpty)
        #expect(WeekPlan(first: ticks(), second: ticks()).practices.isEmpty)
    }

    @Test func `the order tells nothing about anybody's ticks`() {
        let plan = WeekPlan(first: ticks("a", "b", "c"), second: ticks("c", "b", "a"))
        #expect(WeekPlan(first: ticks("c", "a", "b"), second: ticks("b", "a", "c")) == plan)
        #expect(WeekPlan(first: ticks("c", "b", "a", "x"), second: ticks("y", "a", "b", "c", "z")) == plan)
        let orders = (0..<60).map { number in
            let week = Week(number: number)
            return WeekPlan(first: ticks("a", "b", in: week), second: ticks("b", "a", in: week)).practices
        }
        #expect(Set(orders).count == 2)
    }

    @Test func `at most three come out, and the third tells nothing of a fourth`() {
        let all = ticks("a", "b", "c", "d", "e")
        #expect(WeekPlan(first: all, second: all).practices.count == Handful.plan)
        let twice = ticks("a", "a", "a")
        #expect(WeekPlan(first: twice, second: twice).practices.map(\.rawValue) == ["a"])
    }

    @Test func `marks of another week meet nothing`() {
        let earlier = ticks("a", "b", in: week.later(by: -1))
        #expect(WeekPlan(first: earlier, second: ticks("a", "b")).practices.isEmpty)
    }

    @Test func `only what was offered can be marked, each thing once`() throws {
        let handful = try [Samples.practice("a"), Samples.practice("b")]
        #expect(ticks("b", "z", "b", "a", "../me").kept(in: handful) == ticks("a", "b"))
    }

    @Test(arguments: Partner.allCases)
    func `with one half gone nothing of the plan stays`(side: Partner) {
        #expect(WeekPlan(first: ticks("a"), second: ticks("a")).without(side).practices.isEmpty)
    }
}
