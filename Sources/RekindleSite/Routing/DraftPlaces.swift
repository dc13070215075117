/// The addresses whose forms are worth keeping for their author when the session has locked in between, and while they
/// are typed. What asks for a password or changes the ways in is not.
package struct DraftPlaces: Sendable {
    private let kept: [Path]
    private let inPlace: [Path]

    /// Takes what each route says of its form.
    package init(_ routes: [Route]) {
        kept = routes.filter { $0.draft != .none }.map(\.path)
        inPlace = routes.filter { $0.draft == .shownInPlace }.map(\.path)
    }

    /// Whether what is sent to this address is kept.
    package func keep(_ url: String) -> Bool { place(url) != nil }

    /// The address of a form that is kept.
    func place(_ url: String) -> Path? { Path(url, among: kept) }

    /// Whether the page at this address shows its own draft.
    func showInPlace(_ url: String) -> Bool { Path(url, among: inPlace) != nil }
}
