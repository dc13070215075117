import RekindleVault
import Synchronization

/// The file that came with a form.
package enum Upload: Equatable, Sendable {
    /// None was chosen.
    case none
    case file([UInt8])
    /// It has more bytes than are taken.
    case tooLarge
}

/// Whose files are being read: each lies in memory while it is read and answered. One of each person is, and a second waits
/// until it was answered. Nobody's depends on anybody else's: what all share would tell one partner that the other brings in
/// a file at this moment.
package final class UploadPlaces: Sendable {
    /// A person reads so many at a time.
    package static let ofPerson = 1

    private struct Own {
        let turns = UploadTurns(UploadPlaces.ofPerson)
        var forms = 0
    }

    private let own = Mutex<[PersonID: Own]>([:])

    /// Of how many people a file has begun and was not answered yet.
    package var count: Int { own.withLock { $0.count } }

    /// The place of somebody, for one form: not taken before the form asks for it.
    final class Place: Sendable {
        private enum Step { case none, wanted, taken }

        private let places: UploadPlaces
        private let person: PersonID
        private let state = Mutex((step: Step.none, own: UploadTurns?.none))

        fileprivate init(_ places: UploadPlaces, of person: PersonID) {
            (self.places, self.person) = (places, person)
        }

        /// Its file begins.
        func want() {
            state.withLock { state in
                if state.step == .none { state = (.wanted, places.begin(person)) }
            }
        }

        /// Waits until its file can be read on, where one has begun.
        func turn() async {
            let own = state.withLock { state -> UploadTurns? in
                guard state.step == .wanted else { return nil }
                state.step = .taken
                return state.own
            }
            await own?.take()
        }

        /// Leaves it to the next form, where it was taken. Called once its form is answered, so that it waits for no turn.
        func leave() {
            let had = state.withLock { state in
                defer { state = (.none, nil) }
                return state
            }
            if had.step == .taken { had.own?.leave() }
            if had.own != nil { places.end(person) }
        }
    }

    /// The place of somebody.
    func place(of person: PersonID) -> Place { Place(self, of: person) }

    private func begin(_ person: PersonID) -> UploadTurns {
        own.withLock { own in
            own[person, default: Own()].forms += 1
            return own[person, default: Own()].turns
        }
    }

    private func end(_ person: PersonID) {
        own.withLock { own in
            own[person]?.forms -= 1
            if own[person]?.forms == 0 { own[person] = nil }
        }
    }
}
