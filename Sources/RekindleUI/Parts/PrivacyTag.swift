package import RekindleCore
package import RekindleHTML

/// Who may read an item, said the same way everywhere.
package struct PrivacyTag: Component, Sendable {
    package var label: Label

    /// Describes a tag.
    package init(label: Label) {
        self.label = label
    }

    /// The drawing and the fixed words.
    package var html: HTML {
        "<p class=\"privacy \(raw: label.rawValue)\">\(icon)<span>\(label.words)</span></p>\n"
    }

    private var icon: Icon {
        switch label {
        case .onlyYou: .lock
        case .sealedUntilBoth: .sealed
        case .bothSaidYes: .yes
        case .bothOfYou: .both
        case .neverShown: .hide
        }
    }
}
