import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// How it was, in three words to tap. Everything may stay open, and leaving keeps nothing.
struct DonePage: Refusable, Sendable {
    var practice: Practice
    var entry: DoneEntry
    /// When it was opened, as it comes back.
    var moment: String
    /// Nil while alone.
    var partnerName: Verbatim?
    /// How it stands with being glad of it, this week.
    var glad: GladCard?
    /// Whether both can still come to see it this week.
    var offersGlad = false
    /// What was sent to a locked session is sent now.
    var isHeld = false
    var csrf: String
    var refusal: FormRefusal?
    /// What had been kept from this page, when it is something else.
    var keptNow: Doing?

    var page: Page {
        Page(
            heading: entry.stopped == nil ? "How was it?" : "Enough for today.",
            lede: entry.stopped == nil
                ? "For you alone. All of it may stay open."
                : "Stopping in time is a way of doing it well. It will be here on another day.",
            tab: .me, back: (Quotes.curled(practice.title), Path.libraryItem(practice.id.rawValue).url),
            body: entry.hasBegun ? "\(glad?.folded)\(keptNow.map(before))\(form)\(leaving)" : leavingEarly)
    }

    private func before(_ kept: Doing) -> Notice {
        let how = kept.how?.title ?? (kept.line.isEmpty ? "that you did it" : nil)
        let line = HTML.when(!kept.line.isEmpty) { "\(how == nil ? "" : ". ")\(Verbatim(kept.line))" }
        return Notice(body: "<p>Kept before: \(how)\(line)</p>")
    }

    private var form: PostForm {
        PostForm(
            action: Path.libraryDone(practice.id.rawValue).url, csrf: csrf, hidden: hidden, refusal: refusal,
            body: "\(PrivacyTag(label: Doing.label))\(how)\(line)\(gladness)", submit: "Keep my answer")
    }

    private var hidden: [(name: String, value: String)] {
        let fields: [(name: String, value: String?)] = [
            ("moment", moment), ("way", entry.way?.rawValue),
            ("enough", entry.stopped.map { String($0) }), ("version", entry.version.map { String($0) }),
            // What was ticked travels on where there is nothing to tick any more.
            ("glad", entry.wantsGlad && !hasTick ? "yes" : nil), (FieldNames.held, isHeld ? "yes" : nil),
        ]
        return fields.compactMap { field in field.value.map { (field.name, $0) } }
    }

    private var how: Options {
        Options(
            legend: "How was it for you?", name: "how",
            choices: Choice.each(
                Doing.How.allCases, entry.way == .alone ? \.titleAlone : \.title, isOn: { $0 == entry.how }),
            hidesLegend: entry.stopped == nil, refusal: refusal?["how"])
    }

    private var line: TextArea {
        TextArea(
            label: "A line about it, if you like", name: "line", value: entry.line,
            hint: "You find it again for a while, on this practice’s page.", limit: Doing.lineLimit, rows: 2,
            refusal: refusal?["line"])
    }

    private var hasTick: Bool { offersGlad && entry.way != .alone }

    /// The same whatever the other said.
    private var gladness: HTML {
        HTML.when(hasTick) {
            """
            <div class="doing-glad">\(PrivacyTag(label: BothGlad.waitingLabel))\
            \(Tick(
                label: "Let us both see it if we were both glad", name: "glad", isOn: entry.wantsGlad,
                hint: "It shows only if \(partnerName) says the same of it this week. Else nobody is shown anything."
            ))</div>
            """
        }
    }

    private var leaving: HTML {
        """
        <p>\(ActionLink(title: "Leave it at that", url: Path.today.url, quiet: true))</p>
        <p class="quiet-line">\(Icon.info)<span>“Keep my answer” also notes, for you alone, that you did this, so that \
        it is not offered again at once. “Leave it at that” keeps nothing.</span></p>
        """
    }

    private var leavingEarly: HTML {
        """
        <p>Nothing was noted. The first move was worth something by itself.</p>
        <p>\(ActionLink(title: "Go to Today", url: Path.today.url))</p>
        """
    }
}

extension Doing.How {
    /// The words to tap.
    var title: String {
        switch self {
        case .glad: "Glad of it"
        case .fine: "It was fine"
        case .notForUs: "Not for us"
        }
    }

    /// The same where nobody else was there.
    var titleAlone: String { self == .notForUs ? "Not for me" : title }
}
