import RekindleCore
import RekindleVault

extension Keeping {
    /// What the program notes for itself, so that Today is quick and repeats nothing.
    static let tonight: [Keeping] = [
        .notExported(Shown.self, because: "The program notes what it offered; nobody wrote it.", counted: "shown"),
        .notExported(OwnToday.self, because: "It repeats in short what is in the file."),
        .notExported(SharedToday.self, because: "It repeats in short what is in the file."),
    ]
}
