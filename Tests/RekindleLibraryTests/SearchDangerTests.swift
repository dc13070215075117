import RekindleCore
import RekindleLibrary
import Testing

/// More of what people type in danger, in their own forms and in German, and what only sounds like it.
@Suite struct SearchDangerTests {
    @Test(arguments: [
        "he grabbed my throat", "grabbed me by the throat", "she grabbed me by the hair",
        "my partner grabbed me by the neck", "they grabbed me", "he squeezed my neck",
        "his hands were round my throat", "threw me down the stairs", "he pushed me down the stairs",
        "she threw me against the wall", "he threw me out of bed", "he threw me on the floor",
        "shoved me into the wall", "he spat on me", "she spat in my face", "he spits at me", "he killed my cat",
        "he killed the dog", "she hurt my dog", "he kicks the cat", "he drowned our kittens", "he hit the dog",
        "he threatened to kill my dog", "he hurts our pets", "he raised his hand", "he raised his hand to me",
        "she raised her fist", "he lifts his hand against me", "he threw something at me", "she threw a cup at me",
        "he threw a chair", "he throws plates at me", "he locked me in", "he locked me in the bedroom",
        "she locked me out", "he locked us in", "he wont let me leave", "he wont let me go out",
        "he stood in the doorway so i couldnt leave", "he blocks the door", "he twisted my arm", "he pulled my hair",
        "he pulls me by my hair", "he dragged me by the hair", "he knocked me down", "he knocked me out",
        "he burned me", "he stamped on me", "he sat on me", "he put a pillow over my face", "he held a knife",
        "he drives too fast to scare me", "he broke my arm", "my wife broke my nose", "he pulled a gun",
        "he slammed me against the wall", "he bit me", "er schlägt mich", "er schlaegt mich",
        "mein mann schlägt mich", "sie hat mich geschlagen", "er hat mich gewürgt", "er würgt mich",
        "er bedroht mich", "ich habe angst vor ihm", "ich habe angst vor meinem mann", "häusliche gewalt",
        "er tritt mich", "er sperrt mich ein", "er hat mich an den haaren gezogen",
    ])
    func `force of every kind shows what is for whoever is afraid`(typed: String) throws {
        #expect(try parts(typed).contains(.afraid))
    }

    @Test(arguments: [
        "unaliving", "unaliving myself", "unalive myself", "unalive", "un-alive myself", "sewerslide", "sewer slide",
        "commit sewerslide", "sui", "suislide", "ctb", "kys", "i want to kms", "ich will nicht mehr leben",
        "ich möchte nicht mehr leben", "ich will sterben", "ich möchte sterben", "selbstmord", "suizid",
        "mich umbringen", "ich bringe mich um", "ich will mich umbringen", "keinen ausweg", "ich kann nicht mehr",
        "lebensmüde", "will mir das leben nehmen", "ich verletze mich selbst",
    ])
    func `despair shows who is there for it, however the word is disguised`(typed: String) throws {
        #expect(try parts(typed).contains(.despair))
    }

    @Test(arguments: [
        ("he takes my pills away", SelfCheck.Part.watched), ("he hides my medication", .watched),
        ("he takes my phone", .watched), ("he took my keys", .watched), ("he takes my money", .watched),
        ("he takes my car keys", .watched), ("she hides my passport", .watched), ("he tracks me", .watched),
        ("he tracks my phone", .watched), ("he tracks my car", .watched), ("airtag on my car", .watched),
        ("he put a tracker in my car", .watched), ("he follows me to work", .watched),
        ("he reads my messages", .watched), ("he doesnt let me go out", .watched),
        ("he wont let me leave", .watched), ("he locked me in", .watched), ("he wont let me see a doctor", .watched),
        ("he cancelled my card", .watched), ("er kontrolliert mich", .watched),
        ("er kontrolliert mein handy", .watched), ("er nimmt mir mein geld weg", .watched),
        ("er lässt mich nicht raus", .watched), ("er sperrt mich ein", .watched),
        ("he withholds my medication", .watched), ("er zwingt mich", .pressured), ("vergewaltigt", .pressured),
        ("er hat mich vergewaltigt", .pressured), ("vergewaltigung", .pressured), ("zum sex gezwungen", .pressured),
        ("he forces himself on me", .pressured), ("he wont use a condom", .pressured),
        ("er schlägt die kinder", .children), ("er schlägt unser kind", .children),
        ("he locked the kids in", .children), ("ich schlage meine frau", .ownBehaviour),
        ("ich habe sie geschlagen", .ownBehaviour), ("ich habe ihn geschlagen", .ownBehaviour),
        ("i grabbed her throat", .ownBehaviour), ("i raised my hand", .ownBehaviour),
    ])
    func `being watched, pressed, a child, and what one did lead to their parts`(
        typed: String, part: SelfCheck.Part
    ) throws {
        #expect(try parts(typed).contains(part))
    }

    @Test(arguments: [
        "he raised his voice", "she raised her voice", "killed the mood", "he killed the engine",
        "she threw a party", "threw a surprise party for me", "he threw himself into work", "spat on the floor",
        "a spat", "we had a spat", "he grabbed my hand", "she grabbed my hand", "he grabbed a coffee",
        "he took my hand", "she took my arm", "he raised the kids", "raised in germany", "he raised the question",
        "hand raised in class", "he locked the door", "locked out of the house", "i locked myself out",
        "he tracks his runs", "he takes the car", "takes my breath away", "he took me out", "he threw me a kiss",
        "he threw me a surprise party", "threw me off", "threw me a look", "we lost our dog", "our cat died",
        "the dog was killed by a car", "he loves the cat more than me", "he is allergic to my cat",
        "takes his pills", "takes out the bins", "he takes my side", "he takes my mind off it", "he took my name",
        "he takes my advice", "angst vor der zukunft", "ich will nicht mehr streiten", "er liebt mich nicht",
        "das schlägt mir auf den magen", "mehr leben", "he hides in the garage", "he hid my birthday present",
        "she keeps her keys", "he broke my heart", "broke my trust", "he broke his arm", "killed the conversation",
        "he killed the plants", "he killed a spider", "killing time", "i raised my voice", "he lost his keys",
        "he took my suitcase upstairs", "he spits when he brushes", "track record", "he sat on the sofa",
        "he knocked over the vase", "he pulled me close", "drag queen", "schlafen", "liebe",
        "sie schläft mit jemand anderem", "pillow talk", "pillow over the edge", "sewer", "slide", "sui generis",
        "by a hair", "he pulled my leg", "took the keys to the shed", "i couldnt leave him",
        "ich schlage vor zu reden", "haare schneiden", "das bringt mich um", "hide and seek",
        "i forgot to take my pills", "he takes pills", "i take my keys", "he threw the ball", "she threw up",
        "threw out the rubbish", "he threw me off balance", "fist bump", "lift his spirits", "she lifts weights",
        "he raised the money", "knock knock jokes", "he knocked on the door", "sat on the bench",
        "killing it at work", "er schläft", "sie liest ein buch", "kontrolliert atmen", "er nimmt mich ernst",
        "airing the room", "tracking our habits", "a habit tracker", "mood tracker", "the cat threw up",
        "my dog died", "putting the dog down", "locked in a routine", "locked eyes",
    ])
    func `what only sounds like it shows nothing of Help`(typed: String) throws {
        #expect(try parts(typed).isEmpty)
    }

    @Test(arguments: [
        "Er schlägt mich, wenn er trinkt.", "Last week he grabbed my throat.", "I keep thinking of unaliving myself.",
    ])
    func `a sentence at the beginning is understood as a search is`(sentence: String) throws {
        #expect(try !Shelf.english().help(in: sentence).isEmpty)
    }

    private func parts(_ typed: String) throws -> [SelfCheck.Part] { try Shelf.english().answer(to: typed).help }
}
