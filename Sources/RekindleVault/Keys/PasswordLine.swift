/// Whose password it is that waits to be stretched.
package struct PasswordTurn: Hashable, Sendable {
    let address: String
    let login: String

    /// Somebody at an address that a household shares, with the name they sign in with.
    package init(address: String, login: String) {
        (self.address, self.login) = (address, login)
    }
}

/// Jobs that wait for the one thread. They are taken in turns, one of each address, and of an address one of each login
/// name, so that nobody who sends many makes others wait for all of them.
package struct PasswordLine<Job> {
    private var addresses = Turns<String, Void>()
    private var logins: [String: Turns<String, Job>] = [:]

    /// A line in which nobody waits.
    package init() {}

    /// How many wait.
    package var count: Int { addresses.count }

    /// Takes a job in; false where there is no room for it. Some of each address wait whatever comes from others.
    package mutating func append(_ job: Job, of turn: PasswordTurn) -> Bool {
        let own = logins[turn.address]?.count ?? 0
        let mostWaiting = own < PasswordThread.ofOne ? PasswordThread.mostWaiting : PasswordThread.capacity
        guard count < mostWaiting else { return false }
        addresses.append((), for: turn.address)
        logins[turn.address, default: Turns()].append(job, for: turn.login)
        return true
    }

    /// The job whose turn it is.
    package mutating func next() -> Job? {
        guard let address = addresses.next()?.key, let job = logins[address]?.next()?.element else { return nil }
        if logins[address]?.count == 0 { logins[address] = nil }
        return job
    }
}

/// What waits under keys, of which each has its turn.
private struct Turns<Key: Hashable, Element> {
    private var waiting: [Key: [Element]] = [:]
    /// Each key with something that waits, in the order of their turns.
    private var order: [Key] = []
    private(set) var count = 0

    mutating func append(_ element: Element, for key: Key) {
        if waiting[key] == nil { order.append(key) }
        waiting[key, default: []].append(element)
        count += 1
    }

    mutating func next() -> (key: Key, element: Element)? {
        guard !order.isEmpty else { return nil }
        let key = order.removeFirst()
        guard var elements = waiting.removeValue(forKey: key) else { return nil }
        let element = elements.removeFirst()
        count -= 1
        if !elements.isEmpty {
            waiting[key] = elements
            order.append(key)
        }
        return (key, element)
    }
}
