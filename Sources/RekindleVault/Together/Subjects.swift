package import RekindleCore

// What each joint function is about, in the one spelling by which inputs meet and openings are found.
//
// | Result         | Subject                             |
// |----------------|-------------------------------------|
// | `FirstMinutes` | one: two people have one of them    |
// | `Picture`      | its number (`Round`)                |
// | `WeekPlan`     | its week, and its number in the week|
// | `Try`          | its number                          |
// | `TryEnd`       | that of the try it ends             |
// | `BothGlad`     | the practice and the week           |

extension FirstMinutes {
    /// The one there is.
    package static var subject: String { "1" }
}

extension Week {
    /// What the subjects of this week's plans begin with.
    package var planPrefix: String { name + "/" }
}

extension BothGlad {
    /// A practice in one week, which begins and ends for both at once.
    package static func subject(_ practice: Practice.ID, _ week: Week) -> String { "\(practice)/\(week.name)" }
}

extension OpenSpace {
    /// The subject of somebody's own copy of what they released in here. It belongs to this connection; another one
    /// starts afresh.
    package func ownCopy(of subject: String) -> String { "\(name)/\(subject)" }

    /// The same for the first minute, of which there is one.
    package var ownFirstMinute: String { name }
}
