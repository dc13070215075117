import RekindleRooms
import RekindleTown
import Testing

/// What Sam may do for himself: nothing of it is Ada's business.
struct PrivateLife: Sendable {
    let world: PolicyWorld
    let sam: Browser

    init(_ world: PolicyWorld) throws {
        self.world = world
        sam = try world.browser(.partner)
    }

    /// What the two may tick.
    var offered: Offered { get throws { try #require(world.offered) } }

    /// These by their rooms, in the order of the house: what the specs of their pages say that one may send, then what
    /// rests on how far the two are or on what a page offers, and stands here by hand.
    static let rooms: [(key: String, value: [OwnMove])] = PagesSpec.all.compactMap { spec in
        guard let room = spec.feature?.name else { return nil }
        return (room, spec.own.map { OwnMove.sends($0.url, $0.fields, over: $0.url) } + (byHand[room] ?? []))
    }

    static let byHand: [String: [OwnMove]] = [
        "Accounts": OwnMove.accounts, "Profile": OwnMove.profile, "Inviting": OwnMove.inviting,
        "Beginning": OwnMove.beginning, "FirstMinute": OwnMove.firstMinute, "Signs": OwnMove.signs,
        "Plan": OwnMove.plan, "Trials": OwnMove.trials, "Doing": OwnMove.doing, "Weekly": OwnMove.weekly,
        "Tonight": OwnMove.tonight, "Parting": OwnMove.data,
        "Importing": OwnMove.files,
    ]

    /// All that he may do in one state, in batches: what writes over something comes in the batch after what it writes
    /// over, so that what a batch left is still there when all of it has happened.
    static func batches(in standing: Standing) -> [[OwnMove]] {
        var batches: [[OwnMove]] = []
        var last: [String: Int] = [:]
        for move in rooms.flatMap(\.value) where move.standings.contains(standing) {
            let number = move.places.map { last[$0, default: -1] + 1 }.max() ?? 0
            if number == batches.count { batches.append([]) }
            batches[number].append(move)
            for place in move.places { last[place] = number }
        }
        return batches
    }
}
