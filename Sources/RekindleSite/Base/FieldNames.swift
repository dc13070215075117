import RekindleUI

/// What routes say of the fields of their forms, for whoever shows a form again without knowing its page.
package struct FieldNames: Sendable, Equatable {
    /// How a secret is asked for once more.
    package enum Secret: String, Sendable {
        case password = "Your password, once more"
        case newPassword = "The new password, once more"
        case code = "Your code, once more"

        /// What a browser may fill in.
        var autocomplete: Autocomplete {
            switch self {
            case .password: .currentPassword
            case .newPassword: .newPassword
            case .code: .off
            }
        }
    }

    /// What somebody types in words.
    package var typed: Set<String> = []
    /// Everything else in a form: what somebody chooses, and what travels along unseen.
    package var choices: Set<String> = []
    /// Never sent back, never kept in a draft and in no address.
    package var secrets: [String: Secret] = [:]
    /// In no address either, such as the name of a guest.
    package var unaddressed: Set<String> = []

    /// The signature of a form, which every form has.
    package static let csrf = "csrf"
    /// Travels with what was kept behind the lock, so that the copy goes when it is sent.
    package static let held = "held"
    /// Names what waited in the browser, where a version names what is kept.
    static let left = "left"
    /// Over what a form was written. It tells pages apart and says nothing to whoever reads it.
    package static let pageVersions: Set<String> = [version, "seen"]
    package static let version = "version"

    /// Takes the names.
    package init(
        typed: Set<String> = [], secrets: [String: Secret] = [:], choices: Set<String> = [],
        unaddressed: Set<String> = []
    ) {
        (self.typed, self.secrets, self.choices) = (typed, secrets, choices)
        self.unaddressed = unaddressed
    }

    /// All that several forms say together.
    package init(_ all: [FieldNames]) {
        typed = all.reduce(into: []) { $0.formUnion($1.typed) }
        choices = all.reduce(into: []) { $0.formUnion($1.choices) }
        secrets = all.reduce(into: [:]) { $0.merge($1.secrets) { first, _ in first } }
        unaddressed = all.reduce(into: []) { $0.formUnion($1.unaddressed) }
    }

    /// Whether a form has this field.
    package func hold(_ name: String) -> Bool {
        typed.contains(name) || choices.contains(name) || secrets[name] != nil
    }

    /// What of a form is shown once more: its own fields, of which what is typed stands in a form once, and a choice as
    /// often as there is something to choose.
    func showable(_ form: Form) -> [Form.Field] {
        var counts: [String: Int] = [:]
        return form.fields.filter { field in
            guard hold(field.name) else { return false }
            counts[field.name, default: 0] += 1
            return counts[field.name, default: 0] <= (choices.contains(field.name) ? Self.mostChosen : 1)
        }
    }

    /// No form has more boxes of one name to tick.
    static let mostChosen = 40

    /// The fields of a form that may be kept for its author.
    func keepable(_ form: Form) -> [Form.Field] {
        form.fields.filter { $0.name != Self.csrf && $0.name != Self.held && secrets[$0.name] == nil }
    }

    /// Whether the field may stand in an address.
    func mayStandInAddress(_ name: String) -> Bool {
        name != Self.csrf && secrets[name] == nil && !unaddressed.contains(name)
    }
}
