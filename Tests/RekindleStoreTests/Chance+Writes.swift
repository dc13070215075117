import RekindleStore
import RekindleTesting

extension Chance {
    /// One to four changes, of which most fit what the store holds before them.
    mutating func writes(of story: Story, knowing store: any Store) async throws -> [Write] {
        var writes: [Write] = []
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            let space = story.spaces[number(below: 3)]
            let row = number(below: story.rows.count)
            let version = try await store.get(story.rows[row], in: space)?.version
            let sequence = try await store.sequence(of: space)
            writes.append(write(story, space, row, version: version, sequence: sequence))
        }
        return writes
    }

    private mutating func write(
        _ story: Story, _ space: SpaceID, _ row: Int, version: Int64?, sequence: Int64?
    ) -> Write {
        let expecting = isLikely() ? version : [nil, 1, 2][number(below: 3)]
        switch sequence == nil && isLikely() ? 11 : number(below: 15) {
        case 0..<8: return put(story, space, row, expecting: expecting)
        case 8..<10: return story.delete(row, in: space, expecting: expecting)
        case 10: return .lock(space, at: isLikely() ? sequence ?? 0 : 1)
        case 11..<13: return .open(space)
        case 13: return .close(space)
        default: return .erase(space)
        }
    }

    private mutating func put(_ story: Story, _ space: SpaceID, _ row: Int, expecting: Int64?) -> Write {
        story.put(
            row, "\(next())", in: space, kind: number(below: 2) == 0 ? story.thanks : story.wish, due: moment(),
            expires: moment(), expecting: expecting)
    }

    private mutating func moment() -> Int64? {
        number(below: 3) == 0 ? nil : Int64(number(below: 10))
    }

    private mutating func isLikely() -> Bool {
        number(below: 10) > 0
    }
}
