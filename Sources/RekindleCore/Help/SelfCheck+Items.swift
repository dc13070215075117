extension SelfCheck {
    /// The form field of the first page: whether somebody is alone with a device that is theirs alone.
    package static let aloneField = "alone"

    /// All questions in the order in which they are asked: the easier ones to answer first, oneself last.
    /// They are our own words, with no score behind them: one yes is a reason to offer support, not a verdict.
    package static let items: [Item] = [
        Item("q1", .fear, .afraid, "Are you sometimes afraid of how your partner will react?"),
        Item("q2", .fear, .afraid, "Do you hold back what you think, or cancel plans, for fear of what would follow?"),
        Item("q3", .control, .watched, "Does your partner decide whom you see or where you go, and punish a no?"),
        Item("q4", .control, .afraid, "Does your partner put you down so often that you have begun to believe it?"),
        Item(
            "q5", .watching, .watched,
            "Does your partner go through your phone, or track where you are, against your wish?"),
        Item("q6", .money, .watched, "Does your partner keep money, papers or work from you?"),
        Item(
            "q7", .threats, .afraid,
            "Has your partner threatened to harm you, themselves, or a person, an animal or a thing you love?"),
        Item("q8", .force, .afraid, "Has your partner pushed, grabbed or hit you, or kept you from leaving a room?"),
        Item("q9", .force, .afraid, "Has your partner ever pressed on your neck, or made it hard for you to breathe?"),
        Item("q10", .injury, .afraid, "Has something your partner did left you in pain, bruised or hurt?"),
        Item("q11", .pressure, .pressured, "Have you gone along with sex because a no would have had a price?"),
        Item("q12", .pressure, .pressured, "Has your partner gone on with touch or sex when you did not want it?"),
        Item("q13", .children, .children, "Has a child at home been hurt, or frightened by what goes on between you?"),
        Item("q14", .children, .children, "Are the children, or the fear of losing them, used to make you give in?"),
        Item("q15", .selfHarm, .despair, "Have you lately thought of harming yourself, or of not living any more?"),
        Item("q16", .ownViolence, .ownBehaviour, "Have you hit, pushed, threatened or frightened your partner?"),
        Item("q17", .ownViolence, .ownBehaviour, "Do you check up on your partner, or press until they give in?"),
        Item("q18", .ownViolence, .ownBehaviour, "Are you afraid of what you could do when you are angry?"),
    ]
}
