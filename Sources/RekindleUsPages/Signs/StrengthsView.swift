import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Strengths come first: what both named, with both marks, then what one of them did.
struct StrengthsView: Component, Sendable {
    var view: PictureView
    var me: Identities

    var html: HTML {
        guard let pair = view.picture.strengths else { return .empty }
        let both = view.picture.sharedStrengths
        return """
            <section class="card edge-both strengths"><h2>What is good</h2>
            <ul class="good">
            \(HTML.each(both) { row($0, [.theirs, .mine], "You both named that.") })\
            \(HTML.each(view.theirs(pair).filter { !both.contains($0) }) { row($0, [.theirs], me.partnerName) })\
            \(HTML.each(view.mine(pair).filter { !both.contains($0) }) { row($0, [.mine], me.name) })\
            </ul></section>
            """
    }

    private func row(_ strength: Strength, _ owners: [Glyph.Owner], _ who: String) -> HTML {
        """
        <li><span class="marks">\(HTML.each(owners) { Glyph($0, hue: $0 == .mine ? me.hue : me.partnerHue) })</span>\
        <span>\(strength.words)<small>\(who)</small></span></li>

        """
    }
}
