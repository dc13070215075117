package import RekindleRooms
package import RekindleUI

extension Route {
    /// Forms sent here are kept for their author while they are typed and when the session has locked in between.
    /// - Parameter isToldOnToday: whether the room says on Today that somebody has begun one.
    package func keepingDraft(shownInPlace: Bool = false, toldOnToday isToldOnToday: Bool = false) -> Route {
        changed { ($0.draft, $0.isToldOnToday) = (shownInPlace ? .shownInPlace : .kept, isToldOnToday) }
    }

    /// An open page is told when one of these areas changes; a form that is being filled in is not.
    package func live(_ areas: [String], onceKept: Bool = false) -> Route {
        changed { ($0.live, $0.isLiveOnceKept) = (areas, onceKept) }
    }

    /// Its page shows what rooms contribute to this tab: it is told of whatever they tell of, and what they ask for by
    /// name is looked up together with the session.
    package func gathering(_ tab: Tab) -> Route {
        changed { ($0.gathers, $0.glance) = (tab, { $0.glance(on: tab) }) }
    }

    /// No log names it.
    package func unlogged() -> Route { changed { $0.isLogged = false } }

    /// Nobody stays here: it leads on, out, or is no page. No way back leads here.
    package func passing() -> Route { changed { $0.isPassing = true } }

    /// What is sent here is answered and forgotten.
    package func writingNothing() -> Route { changed { $0.writesNothing = true } }

    /// What is sent here puts somebody's own ways in in order or takes something back, and makes the database no larger. It
    /// goes on where their forms have written all they may: whoever found a session open could otherwise keep its owner
    /// from ending it.
    package func uncounted() -> Route { changed { $0.isCounted = false } }

    /// What its pages show depends on what somebody chose a moment ago. They are filled up to one size, so that whoever
    /// sees only how much is sent does not learn it.
    package func padded() -> Route { changed { $0.isPadded = true } }

    /// Forms are taken without a signature: for what can only do good to whoever it is done to.
    package func unsigned() -> Route { changed { $0.isUnsigned = true } }

    /// Protects somebody, so it is done also where the database cannot be read or written.
    package func protecting() -> Route { changed { $0.isProtecting = true } }

    /// Its form is for whoever is signed out. Somebody who is signed in gets this answer, also to a form from a page of
    /// before: to look it over and send it once more would not help them.
    package func forSignedOut(else answer: @escaping Handler) -> Route { changed { $0.answerToSignedIn = answer } }

    /// Whoever comes here was here so many minutes ago at most; otherwise the lock comes first. An open page is covered as
    /// soon.
    package func idling(atMost minutes: Int) -> Route { changed { $0.idling = .atMost(minutes) } }

    /// It is asked by an open page, which knows its own minutes.
    package func idlingAsAsked() -> Route { changed { $0.idling = .asked } }

    /// Its answer is a file, and says so little that whoever finds a session open may take it along. Any other file takes
    /// the password, with a form.
    package func handingOut() -> Route { changed { $0.handsOut = true } }

    /// Its form brings a file along, of so many bytes at most. It is held while it is answered and lies nowhere.
    package func takingFile(upTo bytes: Int) -> Route { changed { $0.mostFile = bytes } }

    /// After the lock these fields lead back to where somebody was, and nothing else of the form.
    package func leadingBack(by fields: Set<String>) -> Route { changed { $0.placeFields = fields } }

    /// What its forms hold: words that are typed, secrets, everything else, and what may stand in no address. Nothing
    /// else of a form that is sent here is ever shown again.
    package func fields(
        typed: Set<String> = [], secrets: [String: FieldNames.Secret] = [:], choices: Set<String> = [],
        unaddressed: Set<String> = []
    ) -> Route {
        changed {
            $0.fields = FieldNames(typed: typed, secrets: secrets, choices: choices, unaddressed: unaddressed)
        }
    }

    /// The rows that its page looks up are read in the statement that reads the session.
    package func glancing(_ glance: Glance) -> Route { glancing { _ in glance } }

    /// The same where the rows depend on which rooms there are.
    package func glancing(_ glance: @escaping @Sendable ([FeaturePages]) -> Glance) -> Route {
        changed { $0.glance = glance }
    }

    /// Its pages load these scripts as well.
    package func with(scripts: Script...) -> Route { changed { $0.ownScripts += scripts } }

    /// Its pages load this sheet beside the base sheet.
    package func with(sheet: StyleSheet) -> Route { changed { $0.sheet = sheet } }

    private func changed(_ change: (inout Route) -> Void) -> Route {
        var route = self
        change(&route)
        return route
    }
}

extension [Route] {
    /// All of them load the sheet of their room.
    package func with(sheet: StyleSheet) -> [Route] { map { $0.with(sheet: sheet) } }

    /// What is sent to any of them is not counted.
    package func uncounted() -> [Route] { map { $0.uncounted() } }
}
