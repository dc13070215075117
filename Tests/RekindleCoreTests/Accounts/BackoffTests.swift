import RekindleCore
import Testing

/// The first few failed tries are free, then the wait doubles up to half a minute.
struct BackoffTests {
    @Test(
        arguments: [
            (0, 0), (1, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 16), (10, 30), (11, 30), (1_000, 30),
            (.max, 30),
        ] as [(Int, Int64)])
    func `the wait after so many tries`(fails: Int, seconds: Int64) {
        #expect(Backoff.login.wait(fails: fails, last: 1_000, now: 1_000) == seconds)
    }

    @Test func `a household has more free tries than a name`() {
        #expect(Backoff.address.wait(fails: 19, last: 0, now: 0) == 0)
        #expect(Backoff.address.wait(fails: 20, last: 0, now: 0) == 1)
        #expect(Backoff.address.free > Backoff.login.free)
    }

    @Test func `the wait runs down with the clock and then is over`() {
        for later: Int64 in 0...40 {
            #expect(Backoff.login.wait(fails: 9, last: 500, now: 500 + later) == max(0, 16 - later))
        }
    }

    @Test(arguments: [-1, -60, -86_400, -1_000_000_000] as [Int64])
    func `a clock set back makes nobody wait longer`(back: Int64) {
        #expect(Backoff.login.wait(fails: 50, last: 2_000_000_000, now: 2_000_000_000 + back) == Backoff.longest)
    }

    @Test func `nobody ever waits longer than half a minute`() {
        for fails in 0...200 {
            for now: Int64 in [0, 500, 1_000, 1_001, 5_000] {
                #expect((0...30).contains(Backoff.login.wait(fails: fails, last: 1_000, now: now)))
            }
        }
    }
}
