import RekindleStore

extension Vault {
    /// So many wrong passwords of one day at the lock end the session, and so do as many in it while it is open. Who has a copy
    /// of all that the browser keeps could otherwise make its owner wait for ever, and go on reading; so the copy ends with it.
    static let mostAtLock = 12

    /// Tries the password of somebody whose session is open. It counts and waits as at signing in, and apart from the lock:
    /// what is tried in an open session, or in a copy of one, holds nobody up who opens the lock.
    /// - Parameter evenUnwritten: where a try cannot be written, it is counted in memory, and compared all the same. For what
    ///   protects somebody; everything else is refused then.
    package func tryPassword(
        _ password: String, of visitor: Visitor, evenUnwritten: Bool = false
    ) async throws(VaultFailure) -> CodeResult {
        let source = AttemptSource(.owner, visitor.session)
        do throws(VaultFailure) {
            let result = try await tryPassword(password, of: visitor, countedFor: source)
            return try await endingAfterTries(result, of: source, visitor)
        } catch .store where evenUnwritten {
            let tried = try await countingUnwritten(source, givingBackIf: { $0 }) {
                () async throws(VaultFailure) in try await isPassword(password, of: visitor)
            }
            return CodeResult(tried)
        }
    }

    /// Opens the lock by the password, and with it the PIN where too many wrong ones had closed it.
    /// - Parameter isOfThisOpening: whether the browser was there when the lock was opened the last time. Others count apart.
    package func unlock(
        password: String, of visitor: Visitor, isOfThisOpening: Bool = true
    ) async throws(VaultFailure) -> CodeResult {
        let session = visitor.session
        let source = AttemptSource(isOfThisOpening ? .lock : .lockFromElsewhere, session)
        let result = try await tryPassword(password, of: visitor, countedFor: source)
        if result == .right {
            try await decidingAnew { () throws(VaultFailure) in
                let opening = [try await reopening(visitor)]
                try await visitor.personal.apply(opening + lettingPinOpen(of: visitor))
            }
            letKeysGo(of: [session])
        }
        return isOfThisOpening ? try await endingAfterTries(result, of: source, visitor) : result
    }

    private func endingAfterTries(
        _ result: CodeResult, of source: AttemptSource, _ visitor: Visitor
    ) async throws(VaultFailure) -> CodeResult {
        guard result == .wrong, try await fails(of: source) >= Self.mostAtLock else { return result }
        try await decidingAnew { () throws(VaultFailure) in
            let telling = try await telling(tries: .lockTries, of: visitor)
            try await visitor.personal.apply(try await ending([visitor.session], of: visitor.personal) + telling)
        }
        letKeysGo(of: [visitor.session])
        return .signedOut
    }

    private func tryPassword(
        _ password: String, of visitor: Visitor, countedFor source: AttemptSource
    ) async throws(VaultFailure) -> CodeResult {
        let tried = try await counting([source], givingBackIf: { $0 }) {
            () async throws(VaultFailure) in try await isPassword(password, of: visitor)
        }
        return CodeResult(tried)
    }
}

extension Vault.CodeResult {
    fileprivate init(_ tried: Counted<Bool>) {
        self =
            switch tried {
            case .compared(true): .right
            case .compared(false): .wrong
            case .wait(let seconds): .wait(seconds: seconds)
            }
    }
}
