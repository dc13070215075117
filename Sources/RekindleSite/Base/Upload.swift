import RekindleVault
import Synchronization

/// The file that came with a form.
package enum Upload: Equatable, Sendable {
    /// None was chosen.
    case none
    case file([UInt8])
    /// It has more bytes than are taken.
    case tooLarge
    /// Another file of the same person is being read, so this one was passed over.
    case another
}

/// Whose files are being read: each lies in memory while it is read and answered. Everybody has one place, and nobody's
/// depends on anybody else's: what all share would tell one partner that the other brings in a file at this moment.
final class UploadPlaces: Sendable {
    /// A person reads so many at a time.
    static let ofPerson = 1

    private let turns = UploadTurns()
    private let taken = Mutex<[PersonID: Int]>([:])

    /// The place of somebody, for one form: not taken before the form asks for it.
    final class Place: Sendable {
        private let places: UploadPlaces
        private let person: PersonID
        private let held = Mutex((place: false, turn: false))

        fileprivate init(_ places: UploadPlaces, of person: PersonID) {
            (self.places, self.person) = (places, person)
        }

        /// Takes it; false where another form of the same person has it.
        func take() -> Bool {
            held.withLock { held in
                if !held.place { held.place = places.take(for: person) }
                return held.place
            }
        }

        /// Waits until its file can be read on, where it was taken.
        func turn() async {
            let isAsked = held.withLock { held in
                let isAsked = held.place && !held.turn
                if isAsked { held.turn = true }
                return isAsked
            }
            if isAsked { await places.turns.take() }
        }

        /// Leaves it to the next form, where it was taken. Called once its form is answered, so that it waits for no turn.
        func leave() {
            let had = held.withLock { held in
                defer { held = (false, false) }
                return held
            }
            if had.turn { places.turns.leave() }
            if had.place { places.leave(for: person) }
        }
    }

    /// The place of somebody.
    func place(of person: PersonID) -> Place { Place(self, of: person) }

    private func take(for person: PersonID) -> Bool {
        taken.withLock { taken in
            guard taken[person, default: 0] < Self.ofPerson else { return false }
            taken[person, default: 0] += 1
            return true
        }
    }

    private func leave(for person: PersonID) {
        taken.withLock { taken in
            let left = taken[person, default: 1] - 1
            taken[person] = left > 0 ? left : nil
        }
    }
}
