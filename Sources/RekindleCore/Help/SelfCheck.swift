/// A private look at whether doing things together is wise at the moment: asked, reckoned and forgotten in one request.
package enum SelfCheck {
    /// The form field of the first page: whether somebody is alone with a device that is theirs alone.
    package static let aloneField = "alone"

    /// What somebody says to one question.
    package enum Answer: String, CaseIterable, Sendable {
        case yes
        case no
        case unsaid = "rather-not"
    }

    /// What a question is about; every subject has at least one question.
    package enum Subject: String, CaseIterable, Codable, Sendable {
        case fear, force, injury, threats, control, watching, money, pressure, children, selfHarm, ownViolence
    }

    /// A part of the Help page, in the order in which parts are read: what cannot wait comes first.
    package enum Part: String, CaseIterable, Codable, Comparable, Sendable {
        case despair, afraid, children, pressured, watched, ownBehaviour

        package static func < (one: Part, other: Part) -> Bool {
            one.place < other.place
        }

        private var place: Int { Part.allCases.firstIndex(of: self) ?? Part.allCases.count }
    }

    /// Something to do next that looks like any ordinary choice to everybody else.
    package enum Choice: String, CaseIterable, Sendable {
        case stayWithSolo
        case notInviteNow
    }

    /// One question: its id is the name of the form field, neutral so that a page's source tells little at a glance.
    package struct Item: Identifiable, Hashable, Codable, Sendable {
        package let id: String
        package let subject: Subject
        package let words: String
        package let part: Part

        /// Words in a question.
        package static let limit = 22

        package init(_ id: String, _ subject: Subject, _ part: Part, _ words: String) {
            self.id = id
            self.subject = subject
            self.part = part
            self.words = words
        }
    }
}
