import RekindleCore
import RekindleStore
import RekindleVault
import Testing

/// Who may read what, row by row. Whoever adds a kind of item adds its rows here.
struct ReadPolicyTests {
    enum Reader: String, CaseIterable, Sendable {
        case signedOut, stranger, author, partner
    }

    private static func person(_ byte: UInt8) -> PersonID? { PersonID([UInt8](repeating: byte, count: 16)) }

    private func decide(_ item: (PersonID, PersonID) -> ReadPolicy.Item, _ reader: Reader) throws -> ReadPolicy.Decision
    {
        let (ada, sam) = (try #require(Self.person(1)), try #require(Self.person(2)))
        let who: PersonID? =
            switch reader {
            case .signedOut: nil
            case .stranger: Self.person(3)
            case .author: ada
            case .partner: sam
            }
        return ReadPolicy.decide(item(ada, sam), reader: who)
    }

    @Test(arguments: Reader.allCases)
    func `what is personal is for its owner alone`(reader: Reader) throws {
        #expect(
            try decide({ ada, _ in .personal(owner: ada) }, reader)
                == ReadPolicy.Decision(label: .onlyYou, mayRead: reader == .author))
    }

    @Test(arguments: Reader.allCases, Label.allCases)
    func `what is shared is for both`(reader: Reader, label: Label) throws {
        #expect(
            try decide({ .shared(members: [$0, $1], label: label) }, reader)
                == ReadPolicy.Decision(
                    label: label, mayRead: label != .neverShown && (reader == .author || reader == .partner)))
    }

    @Test(arguments: Reader.allCases)
    func `what waits for the other is read by nobody until both are there`(reader: Reader) throws {
        for areBoth in [false, true] {
            #expect(
                try decide({ .deposit(members: [$0, $1], areBothThere: areBoth) }, reader)
                    == ReadPolicy.Decision(
                        label: .sealedUntilBoth, mayRead: areBoth && (reader == .author || reader == .partner)))
        }
    }

    @Test func `every kind of record has a name of its own`() {
        let kinds = [
            Profile.kind, Member.kind, Beginning.kind, FirstMinute.kind, AccountNews.kind, Draft.kind, SessionNote.kind,
            LoginName.kind, SecondStep.kind, PinCheck.kind, RecoveryChoice.kind, OpenInvitation.kind, Joining.kind,
            CheckIn.kind, Brought.kind, Opened<FirstMinutes>.kind, Opened<Picture>.kind,
        ]
        #expect(Set(kinds).count == kinds.count)
    }
}
