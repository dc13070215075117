import RekindleVault
import Testing

/// The line in which passwords wait to be stretched.
struct PasswordLineTests {
    private static func line(_ jobs: [(address: String, login: String)]) -> PasswordLine<Int> {
        var line = PasswordLine<Int>()
        for (number, job) in jobs.enumerated() {
            _ = line.append(number, of: PasswordTurn(address: job.address, login: job.login))
        }
        return line
    }

    private static func order(_ line: PasswordLine<Int>) -> [Int] {
        var (line, order) = (line, [Int]())
        while let job = line.next() { order.append(job) }
        #expect(line.count == 0)
        return order
    }

    @Test func `addresses take turns, whoever sends many`() {
        let line = Self.line([("a", "x"), ("a", "x"), ("a", "x"), ("b", "y"), ("c", "z"), ("b", "y")])
        #expect(line.count == 6)
        #expect(Self.order(line) == [0, 3, 4, 1, 5, 2])
    }

    @Test func `so do the names of one address`() {
        let line = Self.line([("a", "x"), ("a", "x"), ("a", "y"), ("b", "x"), ("a", "y")])
        #expect(Self.order(line) == [0, 3, 2, 1, 4])
    }

    @Test func `one address fills the line, and each other still has room for some`() {
        var line = PasswordLine<Int>()
        var taken = 0
        while line.append(0, of: PasswordTurn(address: "a", login: "name-\(taken)")) { taken += 1 }
        #expect(taken == PasswordThread.capacity)
        for number in 0..<PasswordThread.ofOne {
            let hasRoom = line.append(1, of: PasswordTurn(address: "b", login: "name-\(number)"))
            #expect(hasRoom)
        }
        let hasRoom = line.append(1, of: PasswordTurn(address: "b", login: "one more"))
        #expect(!hasRoom)
        let first = [line.next(), line.next(), line.next()]
        #expect(first == [0, 1, 0])
    }

    @Test func `there is an end to it, however many addresses there are`() {
        var line = PasswordLine<Int>()
        for number in 0..<1_000 { _ = line.append(number, of: PasswordTurn(address: "\(number)", login: "")) }
        #expect(line.count == PasswordThread.mostWaiting)
        #expect(Self.order(line) == Array(0..<PasswordThread.mostWaiting))
    }
}
