import RekindleCore
import Testing

struct WeekPlanTests {
    private let week = Week(number: 2_970)

    private func marks(_ names: String..., in week: Week? = nil) -> Marks {
        Marks(week: week ?? self.week, practices: names.map { Practice.ID($0) })
    }

    @Test func `the plan is what both marked and nothing else`() {
        let plan = WeekPlan(first: marks("a", "b", "c"), second: marks("c", "d", "a"))
        #expect(Set(plan.practices.map(\.rawValue)) == ["a", "c"])
        #expect(WeekPlan(first: marks("a"), second: marks("b")).practices.isEmpty)
        #expect(WeekPlan(first: marks(), second: marks()).practices.isEmpty)
    }

    @Test func `the order tells nothing about anybody's ticks`() {
        let plan = WeekPlan(first: marks("a", "b", "c"), second: marks("c", "b", "a"))
        #expect(WeekPlan(first: marks("c", "a", "b"), second: marks("b", "a", "c")) == plan)
        #expect(WeekPlan(first: marks("c", "b", "a", "x"), second: marks("y", "a", "b", "c", "z")) == plan)
        let orders = (0..<60).map { number in
            let week = Week(number: number)
            return WeekPlan(first: marks("a", "b", in: week), second: marks("b", "a", in: week)).practices
        }
        #expect(Set(orders).count == 2)
    }

    @Test func `at most three come out, and the third tells nothing of a fourth`() {
        let all = marks("a", "b", "c", "d", "e")
        #expect(WeekPlan(first: all, second: all).practices.count == Handful.plan)
        let twice = marks("a", "a", "a")
        #expect(WeekPlan(first: twice, second: twice).practices.map(\.rawValue) == ["a"])
    }

    @Test func `marks of another week meet nothing`() {
        let earlier = marks("a", "b", in: week.later(by: -1))
        #expect(WeekPlan(first: earlier, second: marks("a", "b")).practices.isEmpty)
    }

    @Test func `only what was offered can be marked, each thing once`() throws {
        let handful = try [Samples.practice("a"), Samples.practice("b")]
        #expect(marks("b", "z", "b", "a", "../me").kept(in: handful) == marks("a", "b"))
    }

    @Test(arguments: Half.allCases)
    func `with one half gone nothing of the plan stays`(half: Half) {
        #expect(WeekPlan(first: marks("a"), second: marks("a")).without(half).practices.isEmpty)
    }
}
