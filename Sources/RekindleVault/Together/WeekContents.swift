package import RekindleCore
package import RekindleStore

// What the week, tries and practices in use are called when sealed, and who may read them. Of each input its author
// keeps a copy that only they see; what opens it stands in `JointTable.swift`.

extension Marks: Content {
    package static var kind: String { "marks" }
    package static var label: Label { .onlyYou }
}

extension OwnWeek: Content {
    package static var kind: String { "own-week" }
    package static var label: Label { .onlyYou }
}

extension TryOffer: Content {
    package static var kind: String { "try-offer" }
    package static var label: Label { .onlyYou }
}

extension TryLook: Content {
    package static var kind: String { "try-look" }
    package static var label: Label { .onlyYou }
}

extension Glad: Content {
    package static var kind: String { "glad" }
    package static var label: Label { .onlyYou }
}

extension Doing: Content {
    package static var kind: String { "doing" }
    package static var label: Label { .onlyYou }
}

extension LastDone: Content {
    package static var kind: String { "last-done" }
    package static var label: Label { .onlyYou }
}

extension Shown: Content {
    package static var kind: String { "shown" }
    package static var label: Label { .onlyYou }
}

extension OpenSpace {
    /// The change that keeps what somebody did among what they did last.
    package func noting(_ doing: Doing) async throws(VaultFailure) -> Change {
        let old = try await only(LastDone.self)
        var last = old?.content ?? LastDone()
        last.note(doing)
        return try setting(last, expecting: old?.version)
    }
}

extension Preferences: Content {
    package static var kind: String { "preferences" }
    package static var label: Label { .onlyYou }
}
