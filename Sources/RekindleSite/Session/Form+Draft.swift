package import RekindleVault

extension Form {
    /// A draft as the form it was.
    package init(_ draft: Draft) {
        self.init(draft.fields.map { ($0.name, $0.value) })
    }
}
