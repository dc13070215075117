import RekindleHTML
import RekindleUI

/// The minutes that a step speaks of. With a script a line can keep them, and nothing rings when they are over.
struct StepTimer: Component, Sendable {
    var minutes: Int

    var html: HTML {
        """
        <div class="doing-timer" data-timer="\(minutes)">
        <p class="quiet-line">\(Icon.clock)\
        <span data-timer-words data-over="That was about \(amount). Stay with it as long as it is good." \
        role="status">About \(amount), without an alarm.</span></p>
        <progress max="\(minutes * 60)" value="0" aria-label="How much of them has gone" hidden></progress>
        <button type="button" class="button quiet" data-again="Once more" hidden>Let a line keep them</button>
        </div>

        """
    }

    private var amount: String { "\(Count.words(minutes)) minutes" }
}

/// Small numbers as people say them.
enum Count {
    static func words(_ number: Int) -> String {
        said.indices.contains(number) ? said[number] : tens[number] ?? String(number)
    }

    private static let said = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let tens = [15: "fifteen", 20: "twenty", 30: "thirty", 40: "forty", 60: "sixty", 90: "ninety"]
}
