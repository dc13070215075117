import RekindleCore
import RekindleStore
package import RekindleVault

/// A space that somebody reads, with what a file says of where it is.
struct KeptSource: Sendable {
    let place: KeptPlace
    let space: OpenSpace
    /// Of those that they shared once, the number from the newest on: no file has a space's name.
    let number: Int?
    /// The ids of what they put away there: it stays, and is not shown to them any more.
    let putAway: Set<String>

    init(_ place: KeptPlace, _ space: OpenSpace, number: Int? = nil, putAway: Set<String> = []) {
        (self.place, self.space, self.number, self.putAway) = (place, space, number, putAway)
    }
}

extension Context {
    /// All that somebody may read, place by place: their own space, that of the two, and those that they shared once, the
    /// newest first.
    func keptSources() async throws(VaultFailure) -> [KeptSource] {
        var all = [KeptSource(.own, personal)]
        if let shared { all.append(KeptSource(.shared, shared)) }
        for (place, space) in try await formerSpaces().enumerated() {
            let away = try await putAway(in: space)
            all.append(KeptSource(.former(space.name), space, number: place + 1, putAway: away))
        }
        return all
    }

    /// The spaces that they shared once and still read, the newest first.
    private func formerSpaces() async throws(VaultFailure) -> [OpenSpace] {
        try await vault.partedSpaces(of: visitor)
    }

    /// What they put away of such a space, by the rows' ids as text.
    package func putAway(in space: OpenSpace) async throws(VaultFailure) -> Set<String> {
        Set(try await personal.only(PutAway.self, subject: space.name)?.content.things.map(\.hex) ?? [])
    }
}
