import RekindleTown
import Testing

/// What a browser does with a field by itself: decided for each, and looked at on every page there is.
struct FieldMarkupTests {
    /// What it may fill in, by the name of the field. Everything else stays off.
    private static let filled: [String: Set<String>] = [
        "login": ["username"], "password": ["current-password", "new-password"], "old": ["current-password"],
        "new": ["new-password"],
    ]

    @Test func `nothing is spelled, written along or offered that somebody typed before`() async throws {
        var seen: Set<String> = []
        for standing in Standing.allCases {
            let fields = Fields()
            try await PolicyWorld.with(standing) { world in
                for reader in Reader.allCases {
                    for page in try await world.walk(reader) { await fields.look(at: page.value, of: page.key) }
                }
            }
            seen.formUnion(await fields.seen)
        }
        #expect(seen.isSuperset(of: ["sentence", "words", "line", "name", "login", "password", "old", "new", "zone"]))
    }

    /// Where a password is asked for without saying whose it is.
    private static let nameless: [String: String] = [
        "/unlock": "whoever finds a device locked may not know whose session it is",
        "/draft": "what was held may have been sent by somebody else, and is shown as it came",
    ]

    @Test func `every form with a password says whose it is before it asks`() async throws {
        var asking: Set<String> = []
        for standing in Standing.allCases {
            let forms = PasswordForms()
            try await PolicyWorld.with(standing) { world in
                for reader in Reader.allCases {
                    for page in try await world.walk(reader) { await forms.look(at: page.value, of: page.key) }
                }
            }
            asking.formUnion(await forms.asking)
        }
        #expect(
            asking.isSuperset(of: [
                "/sign-in", "/recover", "/me/profile", "/me/password", "/me/pin", "/me/data/part", "/me/data/erase",
            ]))
    }

    /// Collects the pages on which a password is asked for.
    private actor PasswordForms {
        var asking: Set<String> = []

        func look(at page: String, of url: String) {
            let path = String(url.prefix { $0 != "?" })
            var saysWhose = false
            for tag in page.tags {
                if tag.name == "form" { saysWhose = false }
                guard let filled = tag.value("autocomplete") else { continue }
                if filled == "username" { saysWhose = true }
                guard filled.hasSuffix("-password") else { continue }
                asking.insert(path)
                #expect(saysWhose || FieldMarkupTests.nameless[path] != nil, "\(url): \(tag.value("name") ?? "")")
            }
        }
    }

    /// Collects the names of the fields that were looked at.
    private actor Fields {
        var seen: Set<String> = []

        func look(at page: String, of url: String) {
            for tag in page.tags where ["input", "textarea", "select"].contains(tag.name) {
                let (type, name) = (tag.value("type") ?? "text", tag.value("name") ?? "")
                // Nobody types into a file, and no browser fills one in.
                guard !["hidden", "radio", "checkbox", "file"].contains(type) else { continue }
                seen.insert(name)
                let filled = tag.value("autocomplete") ?? "nothing"
                let isOneTimeCode = name == "code" && filled == "one-time-code"
                let isRight = FieldMarkupTests.filled[name]?.contains(filled) ?? (filled == "off") || isOneTimeCode
                // Without a name it is not sent: it tells a password manager whose password is asked for.
                #expect(isRight || (name.isEmpty && filled == "username"), "\(name) on \(url): \(filled)")
                guard tag.name != "select", !["date", "time"].contains(type), !name.isEmpty else { continue }
                #expect(tag.value("spellcheck") == "false" && tag.value("writingsuggestions") == "false", "\(url)")
            }
        }
    }
}

extension PageTag {
    /// The value of an attribute.
    fileprivate func value(_ attribute: String) -> String? { text.between(" \(attribute)=\"", "\"") }
}
