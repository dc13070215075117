import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleVault
import Testing

extension OpenSpace {
    /// How many records there are of every kind that a room keeps, of everything that has opened and of every series, each
    /// of them opened. What does not open is named.
    func openingEverything() async -> Int {
        var count = 0
        for kind in House.features.flatMap(\.contents) { count += await opening(kind) }
        for exchange in House.features.flatMap(\.exchanges) { count += await openingAll(of: exchange.function) }
        return count
    }

    private func openingAll<Function: JointResult>(of function: Function.Type) async -> Int {
        await opening(Opened<Function>.self) + opening(SeriesHead<Function>.self)
    }

    private func opening<Value: Content>(_ type: Value.Type) async -> Int {
        do {
            return try await fresh.newest(type, limit: 1_000).count
        } catch {
            Issue.record("\(Value.kind) does not open: \(error)")
            return 0
        }
    }
}
