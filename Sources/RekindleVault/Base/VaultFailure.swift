import RekindleStore

/// Why the vault could not do what it was asked. Carries no content, name, address or key.
package enum VaultFailure: Error, Equatable, Sendable {
    /// A sealed row does not open: changed bytes, another row's bytes, or the wrong key.
    case damaged
    /// A value that cannot be written down, such as a number that is none: a mistake of the program, and no damage.
    case notSealable
    /// The space takes no writes any more.
    case closed
    /// Somebody else wrote first; the caller reads again and decides again.
    case stale
    /// The reader has no right to it. Told apart from `missing` nowhere outside tests.
    case notYours
    case missing
    /// The database could not be written or read just now.
    case store(Trouble)
    /// The database was made with another server key.
    case wrongServerKey
    case passwordsTooBusy
    /// Too many tries came before this one: nothing was compared, and the next is taken after so many seconds.
    case wait(seconds: Int64)
    /// One author wrote far more than anybody does.
    case tooMuch

    /// What kind of trouble the database has.
    package enum Trouble: Equatable, Sendable {
        case full, busy, damaged, unavailable
    }
}

/// Runs a store operation and gives its failures the vault's names.
func translating<Value>(_ body: () async throws -> Value) async throws(VaultFailure) -> Value {
    do {
        return try await body()
    } catch StoreFailure.stale {
        throw .stale
    } catch StoreFailure.closed {
        throw .closed
    } catch let failure as StoreFailure {
        throw .store(failure.trouble)
    } catch let failure as VaultFailure {
        throw failure
    } catch {
        throw .store(.unavailable)
    }
}

extension StoreFailure {
    fileprivate var trouble: VaultFailure.Trouble {
        switch self {
        case .full: .full
        case .busy, .stale, .closed: .busy
        case .damaged: .damaged
        case .unavailable: .unavailable
        }
    }
}
