import RekindleCore

extension Evidence.Grade {
    var title: String {
        switch self {
        case .a: "Well tested"
        case .b: "Tested"
        case .c: "Early signs"
        case .d: "Experience"
        }
    }

    /// What kind of studies there are.
    var kind: String {
        switch self {
        case .a: "Several trials in which chance decided who did it and who did not."
        case .b: "One good trial in which chance decided who did it, or experiments done more than once."
        case .c: "Observation, or a small or indirect trial."
        case .d: "Handed on by people who do this work, not tested in trials."
        }
    }

    /// How far they carry.
    var reach: String {
        switch self {
        case .a: "That is about as sure as such things get. It still promises nothing for any one couple."
        case .b: "A good reason to try it, and no promise."
        case .c: "A fair guess. If it does nothing for you, put it down."
        case .d: "Worth a try. Trust your own impression more than this page."
        }
    }
}
