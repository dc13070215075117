import RekindleCore
import RekindleHTML
import RekindleUI

/// What speaks for a practice and how far that carries, for people who read no studies.
struct EvidenceWords: Component {
    var evidence: Evidence

    var html: HTML {
        """
        <section><h2>How sure this is</h2>
        <p><strong>\(evidence.grade.title).</strong> \(evidence.grade.kind)</p>
        <p>\(Quotes.curled(evidence.finding))</p>
        <p>\(evidence.grade.reach)</p>
        <p><small>Source: \(Quotes.curled(evidence.source))</small></p></section>
        """
    }
}

extension Evidence.Grade {
    fileprivate var title: String {
        switch self {
        case .a: "Well tested"
        case .b: "Tested"
        case .c: "Early signs"
        case .d: "Experience"
        }
    }

    /// What kind of studies there are.
    fileprivate var kind: String {
        switch self {
        case .a: "Several trials in which chance decided who did it and who did not."
        case .b: "One good trial in which chance decided who did it, or experiments done more than once."
        case .c: "Observation, or a small or indirect trial."
        case .d: "Handed on by people who do this work, not tested in trials."
        }
    }

    /// How far they carry.
    fileprivate var reach: String {
        switch self {
        case .a: "That is about as sure as such things get. It still promises nothing for any one couple."
        case .b: "A good reason to try it, and no promise."
        case .c: "A fair guess. If it does nothing for you, put it down."
        case .d: "Worth a try. Trust your own impression more than this page."
        }
    }
}
