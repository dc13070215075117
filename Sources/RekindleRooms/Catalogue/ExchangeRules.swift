/// How a joint function runs between two people, from the first answer to its end. Its words are for documents.
package struct ExchangeRules: Sendable {
    /// How many there are of it.
    package enum Course: Sendable {
        case once
        /// One for each of these, such as a practice.
        case each(String)
        /// One after the other, by numbers: what has opened stays, and the next answer goes to the next number.
        case series
        /// The same, by numbers that begin anew with each of these.
        case seriesInEach(String)

        /// What there is one of it for, or what the numbers begin anew with.
        package var each: String? {
            switch self {
            case .each(let each), .seriesInEach(let each): each
            case .once, .series: nil
            }
        }

        package var isSeries: Bool {
            switch self {
            case .series, .seriesInEach: true
            case .once, .each: false
            }
        }
    }

    /// What becomes of the deposits.
    package enum Deposits: String, Sendable {
        /// They go in the transaction that opens them.
        case goAtOpening
        /// They stay, and what both see is computed anew at each view.
        case stay
    }

    /// What leaves the view of both when one of them takes theirs back after the opening.
    package enum TakenBack: String, Sendable {
        case ownPart, whole
    }

    /// What makes it too late to open what waits.
    package struct Fold: Sendable {
        /// What becomes of the deposit that waits.
        package enum Waiting: String, Sendable {
            case goes
            /// The next answer writes an empty one over it.
            case isEmptied = "is emptied by the next answer"
            case stays = "stays, and opens no more"
        }

        package let when: String
        package let waiting: Waiting

        /// Says when it is too late, and what becomes of what waits.
        package init(when: String, waiting: Waiting) {
            (self.when, self.waiting) = (when, waiting)
        }
    }

    package let course: Course
    /// When it may be answered; nil where it may be at any time.
    package let begins: String?
    /// Whether it opens only where the two inputs have something in common.
    package let needsCommon: Bool
    package let deposits: Deposits
    package let takenBack: TakenBack
    package let fold: Fold?
    /// What ends it for both after the opening.
    package let ends: String?

    /// Gives the rules; what is not said is not there.
    package init(
        _ course: Course, begins: String? = nil, needsCommon: Bool = false, deposits: Deposits, takenBack: TakenBack,
        fold: Fold? = nil, ends: String? = nil
    ) {
        (self.course, self.begins, self.needsCommon, self.deposits) = (course, begins, needsCommon, deposits)
        (self.takenBack, self.fold, self.ends) = (takenBack, fold, ends)
    }
}
