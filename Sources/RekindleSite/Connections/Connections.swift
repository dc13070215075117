import NIOCore
import Synchronization

/// Counts the connections, in all and of each household. Beyond the limits a connection is a spare one: it may ask whether
/// the server is well, is told to come back when it asks for anything else, and goes for the next spare one.
final class Connections: Sendable {
    private struct Counts {
        var all = 0
        var households: [String: Int] = [:]
        var spare: [any Channel] = []
    }

    let limits: ConnectionLimits
    private let proxy: String?
    private let counts = Mutex(Counts())

    /// - Parameter proxy: whose connections are those of many households.
    init(_ limits: ConnectionLimits, trusting proxy: String?) {
        (self.limits, self.proxy) = (limits, proxy)
    }

    /// Counts a connection until it closes.
    /// - Returns: whether it is a spare one.
    func admit(_ channel: any Channel) -> Bool {
        let household = household(of: channel)
        let (isSpare, oldest) = counts.withLock { counts -> (Bool, (any Channel)?) in
            let own = household.map { counts.households[$0, default: 0] } ?? 0
            guard counts.all >= limits.inAll || own >= limits.ofHousehold else {
                counts.all += 1
                if let household { counts.households[household] = own + 1 }
                return (false, nil)
            }
            counts.spare.append(channel)
            return (true, counts.spare.count > limits.spare ? counts.spare.removeFirst() : nil)
        }
        oldest?.close(promise: nil)
        channel.closeFuture.whenComplete { [self] _ in
            isSpare ? forget(channel) : release(household)
        }
        return isSpare
    }

    /// Nil for the proxy in the settings.
    private func household(of channel: any Channel) -> String? {
        let address = channel.remoteAddress?.ipAddress ?? "unknown"
        return address == proxy ? nil : HouseholdAddress(address).text
    }

    private func release(_ household: String?) {
        counts.withLock { counts in
            counts.all -= 1
            guard let household, let own = counts.households[household] else { return }
            counts.households[household] = own > 1 ? own - 1 : nil
        }
    }

    private func forget(_ channel: any Channel) {
        counts.withLock { counts in counts.spare.removeAll { $0 === channel } }
    }
}
