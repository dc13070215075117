package import RekindleHTML

/// A line to hand on, such as the link of an invitation, with a button that copies it.
package struct CopyLine: Component, Sendable {
    package var label: String
    package var text: String
    package var id: String

    /// Describes a line.
    package init(label: String, text: String, id: String = "copy-line") {
        self.label = label
        self.text = text
        self.id = id
    }

    /// The line; the button stays hidden until the script that can copy has come.
    package var html: HTML {
        """
        <div class="field copy-line">
        <label for="\(id)">\(label)</label>
        <div class="copy"><input type="text" id="\(id)" value="\(text)" readonly autocomplete="off" \
        spellcheck="false">
        <button type="button" class="button quiet" data-copy="\(id)" hidden>Copy</button></div>
        <p class="hint" role="status" data-copy-state></p>
        </div>
        """
    }
}
