package import RekindleHTML

/// Seven pairs of circles, nearer and nearer: a way to say how close one feels without a number.
package struct Circles: Component, Sendable {
    /// From far apart to almost one.
    package static let steps = 1...7

    package var step: Int

    /// Describes a pair; a step outside the seven becomes the nearest one.
    package init(step: Int) {
        self.step = min(max(step, Self.steps.lowerBound), Self.steps.upperBound)
    }

    /// What the pair shows, in words.
    package var words: String {
        switch step {
        case 1: "Far apart"
        case 2: "Apart"
        case 3: "Side by side"
        case 4: "A little joined"
        case 5: "Half joined"
        case 6: "Mostly joined"
        default: "Almost one"
        }
    }

    /// The pair; the centres come nearer by the same length at each step and the circles touch at the third.
    package var html: HTML {
        let half = 30 - (step - 1) * 4
        return """
            <svg class="circles" viewBox="0 0 108 52" width="108" height="52" role="img"><title>\(words)</title>\
            <circle class="theirs" cx="\(54 + half)" cy="26" r="22"/>\
            <circle class="mine" cx="\(54 - half)" cy="26" r="22"/></svg>
            """
    }

    /// The seven pairs as choices of one question; the words stand beside each, so the drawing itself stays silent.
    package static func choices(chosen: Int? = nil) -> [Choice] {
        steps.map { step in
            let pair = Circles(step: step)
            return Choice(
                value: String(step), title: pair.words, isOn: step == chosen,
                drawing: "<span class=\"circles-face\" aria-hidden=\"true\">\(pair)</span>")
        }
    }
}
