extension Draft {
    /// Enough for the longest form of those that release something: how long one is would tell how much was ticked in it.
    package static var leastSize: Int { 4_096 }
}
