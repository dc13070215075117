extension String {
    /// Counted like the number beside the field: one letter can carry any number of marks, and they count too.
    package func isLonger(than limit: Int) -> Bool { !Typed.fits(self, limit) }
}
