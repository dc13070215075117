package import RekindleCore
package import RekindleHTML
import RekindleUI

/// Words of Help that stand in more than one place.
package enum HelpWords {
    /// The commonest numbers at once: nobody in danger chooses a country from a list first.
    package static let numbers: HTML = CallLink.list([
        CallLink(title: "112", url: "tel:112", detail: "Europe, and many mobile phones"),
        CallLink(title: "999", url: "tel:999", detail: "United Kingdom"),
        CallLink(title: "911", url: "tel:911", detail: "United States, Canada"),
        CallLink(title: "000", url: "tel:000", detail: "Australia"),
    ])

    /// The same where it stands among other things.
    package static let emergency: HTML = """
        <section><h2>In danger now?</h2>
        \(numbers)
        <p><a href="\(Path.help.url)#lines">Numbers of other countries, and people to talk to</a></p></section>
        """

    /// What leads on pages that are opened every day, where somebody's words put Help first. It says nothing of what they
    /// wrote, for somebody who looks over a shoulder.
    package static func gently(quiet isQuiet: Bool = false, body: HTML = .empty, form: HTML = .empty) -> HTML {
        """
        <section class="card\(raw: isQuiet ? " quiet" : "")">
        <h2>You don’t have to carry it alone</h2>
        <p>What is hard for you counts. Help has calm words, and people you can reach.</p>
        \(body)
        <p class="card-action">\(ActionLink(title: "Open Help", url: Path.help.url, quiet: isQuiet))</p>
        \(form)</section>

        """
    }

    /// What comes before anything else where somebody's words speak of danger, force or despair.
    package static func first(_ parts: [SelfCheck.Part]) -> HTML {
        """
        \(emergency)
        \(HTML.each(parts) { Card(title: $0.title, body: $0.words) })
        <p>\(ActionLink(title: "Help lines, and more in Help", url: Path.help.url + "#lines"))</p>

        """
    }
}

extension SelfCheck.Part {
    /// The heading of this part of Help: it names a situation, never a person.
    package var title: String {
        switch self {
        case .despair: "If it feels as if there is no way on"
        case .afraid: "If you are afraid of your partner"
        case .children: "If you are worried for a child"
        case .pressured: "If you are pressed into sex or touch"
        case .watched: "If you are watched, or somebody decides for you"
        case .ownBehaviour: "If you worry about what you do yourself"
        }
    }

    /// What a calm friend would say: listen, believe, no blame, a next step that stays in the reader's hands.
    package var words: HTML {
        switch self {
        case .despair:
            """
            <p>A night can get so dark that not living any more looks like the only rest. It tells how much hurts just
            now. It says nothing about what you are worth, and it does pass, even when that is hard to believe.</p>
            <p>Nothing has to be decided tonight. For the next hour: tell one person in plain words, “I am thinking of
            ending my life, please stay with me.” Put what you could hurt yourself with out of reach. Go where somebody
            else is.</p>
            <p>Crisis lines are for this; you need no good reason and no good words. If you have already taken
            or done something, or think you are about to, ring the emergency number now.</p>
            """
        case .afraid:
            """
            <p>We believe you. Being frightened at home is not something anybody earns, and it is not your fault,
            whatever was said before. You need no proof and no name for it to ask for help.</p>
            <p>You know best what is wise at your place and when. While you are afraid, things for two, here or with a
            couple counsellor, are not the right help: what is said there can be held against you later. A help
            line is there to think with you alone, whether you stay, go, or don’t know. Going can be the more dangerous
            time, so it is worth planning it with somebody who knows about that first.</p>
            <p>If someone has choked or strangled you, let a doctor look even when nothing shows: harm can come hours or
            days later. If you are in danger now, ring the emergency number.</p>
            """
        case .children:
            """
            <p>Children notice more than we hope. What helps them most is one grown-up who listens, who tells them it is
            not their fault, and who gets help. You are not a bad parent for being in this, or for asking.</p>
            <p>You can ask a help line what happens with children when somebody asks for help, and whether you may ask
            without giving names. If it was you who hurt or frightened a child, the same call can be where it begins to
            stop.</p>
            <p>If a child is in danger now, ring the emergency number.</p>
            """
        case .pressured:
            """
            <p>A yes out of fear, guilt or tiredness is not a free yes. You may say no to somebody you love, after a yes
            yesterday, in a marriage, and halfway. If saying it would be dangerous, keeping quiet was not agreeing.</p>
            <p>It was not your fault. If it happened in the last days, a doctor or clinic can help with injuries,
            infection and pregnancy, and in many places can keep traces in case you want them later, without the police.
            Ask a help line where. You can talk about it without deciding anything.</p>
            """
        case .watched:
            """
            <p>Having your phone read, your money kept or your friends chosen for you wears anybody down, also when it is
            called care. It is not pettiness to mind.</p>
            <p>For reading and calling, a device that the other person never holds is better: at a friend’s, at work, in
            a library. Before you change passwords or remove something from your phone, consider that it may be noticed
            and could make things worse; a help line can think that through with you.</p>
            <p>Here, your partner’s account shows nothing that is only yours. Somebody who opens your phone while you are
            signed in, knows your password, or runs this server, can see more.</p>
            """
        case .ownBehaviour:
            """
            <p>Looking at this is hard, and worth a lot to both of you. Being sorry does not end it; learning to stop
            does, and that can be learned, with people who do this work every day. Ask a doctor or a help line who does
            it near you, and whether you may stay without a name. Working on this alone comes first; couple sessions are not the place for it.</p>
            <p>From today: go before it boils, for a walk, without the last word. Don’t stand in a door, don’t follow,
            don’t ask to be forgiven by a certain time. Drink makes all of it harder.</p>
            <p>If you have hit back because you were afraid, the words for somebody who is afraid are for you too. If
            somebody could get hurt now, ring the emergency number.</p>
            """
        }
    }
}
