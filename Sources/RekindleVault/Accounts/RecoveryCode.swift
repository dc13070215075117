import Crypto
import Foundation
package import RekindleCore
import RekindleStore

/// The code that opens an account whose password is lost: 160 random bits, shown once.
package struct RecoveryCode: Equatable, Sendable {
    private static let length = 20
    private let bytes: [UInt8]

    static func random(by chance: Randomness) -> RecoveryCode { RecoveryCode(bytes: chance.secret(length)) }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil unless it is the text of a code; case, spaces, dashes and the width of letters do not matter.
    package init?(_ text: String) {
        guard let bytes = Typed.code(text).flatMap(Base32.decode), bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// Eight groups of four letters, for a paper.
    package var text: String {
        let letters = Array(Base32.encode(bytes))
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }

    private var root: SymmetricKey { SymmetricKey(data: bytes) }

    var lookup: RowID { firstSixteen(root.derived("recovery/lookup").bytes) }

    var wrapKey: SymmetricKey { root.derived("recovery/wrap") }
}

/// What the database holds for a recovery code. Not mixed with the server key: a code and a backup are enough.
struct RecoveryRow: Codable, Sendable {
    var person: PersonID
    var wrap: Data
}

/// What a person decided about a recovery code.
package struct RecoveryChoice: WayIn {
    package static let kind = "recovery"
    package static let label = Label.onlyYou

    /// Where the code's row is, so that a new code replaces it; nil when they chose to have none.
    var lookup: RowID?
    /// The day it was made.
    package var day: String

    package var hasCode: Bool { lookup != nil }

    /// That somebody wants none, where there is none, is said without it.
    package static func takesPassword(from old: RecoveryChoice?, to new: RecoveryChoice?) -> Bool {
        old?.lookup != new?.lookup
    }
}

extension RecoveryChoice: KeptAsText {
    package var keptText: String? { KeptFields.text([lookup?.hex ?? "", day]) }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 2) else { return nil }
        let lookup = RowID(hex: kept[0])
        guard kept[0].isEmpty || lookup != nil else { return nil }
        self.init(lookup: lookup, day: kept[1])
    }
}
