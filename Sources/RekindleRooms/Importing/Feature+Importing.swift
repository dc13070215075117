import RekindleVault

extension Feature {
    /// What somebody took in from a file, of this server or another.
    package static let importing = Feature(
        "Importing", keeps: [FromFile.self, FileImport.self], guards: [], kept: Keeping.importing)
}
