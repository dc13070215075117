/// What a line of Today is about, where a line of another room may be said in its place. Neither room names the other.
package enum TodayMatter {
    /// How it is between the two: the whole look at it, and the short one of a week.
    package static let howItIs = "checkIn"
}
