import Synchronization

/// The file that came with a form.
package enum Upload: Equatable, Sendable {
    /// None was chosen.
    case none
    case file([UInt8])
    /// It has more bytes than are taken.
    case tooLarge
    /// So many files are being read that this one was passed over.
    case crowded
}

/// How many files are held at a time: each lies in memory while it is read and answered.
final class UploadPlaces: Sendable {
    /// So many at a time, of everybody.
    static let most = 2

    private let taken = Mutex(0)

    /// A place that was taken, until it is left.
    struct Place: Sendable {
        fileprivate let places: UploadPlaces

        /// Leaves it to the next one.
        func leave() { places.taken.withLock { $0 -= 1 } }
    }

    /// Takes a place; nil where all are taken.
    func place() -> Place? {
        taken.withLock { taken in
            guard taken < Self.most else { return nil }
            taken += 1
            return Place(places: self)
        }
    }
}
