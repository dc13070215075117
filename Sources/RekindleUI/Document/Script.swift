/// A module that a page runs. Each attaches itself to its `data-` attribute, and the page works without it.
package struct Script: Hashable, Sendable {
    /// Leaves at once, covers what nobody is to read, keeps a form from being sent twice, brings a refusal into view, keeps
    /// the page for being offline.
    package static let everywhere: [Script] = ["hide", "cover", "once", "focus", "register"].map(Script.init)
    /// Listens for what changed and brings it in; each listens to the one after it, so they stand in this order.
    package static let live: [Script] = ["swap", "fresh", "live"].map(Script.init)

    /// Keeps what is typed as a draft.
    package static let draft = Script("draft")
    /// Says how much still fits into a field.
    package static let count = Script("count")
    /// Copies a line.
    package static let copy = Script("copy")
    /// Lets somebody read the password that they type.
    package static let reveal = Script("reveal")
    /// Fills in the browser's time zone.
    package static let zone = Script("zone")
    /// Lets a form that answers with a file be sent again.
    package static let file = Script("file")
    /// Lets a line fill over some minutes.
    package static let timer = Script("timer")

    /// The file's name without its ending.
    package let name: String

    /// Names a script.
    package init(_ name: String) { self.name = name }

    /// The file among the assets.
    package var file: String { "\(name).js" }
}
