package import RekindleVault

/// All that a document is made of, once more and in its order: for the book beside it. A zip has its files one after the
/// other, and to read and unseal everything for each of them took most of the time of an export. What there is room for is
/// held until then; what comes after that is read again, so that no length of a life needs more memory.
package struct KeptAgain: Sendable {
    /// So many things are held at most, and things of so many bytes in the document.
    package static let mostThings = 4_096
    static let mostBytes = 1_048_576

    private let most: Int
    private var held: ArraySlice<KeptEntry> = []
    private var bytes = 0
    /// Where the things go on that there was no room for; nil while there is.
    private var rest: KeptStream?

    init(most: Int = Self.mostThings) { self.most = most }

    /// Holds what was just read and takes so many bytes.
    /// - Parameter stream: as it goes on after it.
    mutating func hold(_ entry: KeptEntry, of size: Int, before stream: KeptStream) {
        if rest != nil { return }
        held.append(entry)
        bytes += size
        if held.count >= most || bytes >= Self.mostBytes { rest = stream }
    }

    /// The next thing; nil when there is none.
    package mutating func next() async throws(VaultFailure) -> KeptEntry? {
        if let entry = held.popFirst() { return entry }
        return try await rest?.next()
    }
}
