package import RekindleHTML

/// One thing to say yes to.
package struct Tick: Component, Sendable {
    package var label: HTML
    package var name: String
    package var value: String
    package var isOn: Bool
    package var hint: HTML?
    /// What it means while it is not ticked, where that is a choice of its own.
    package var off: String?
    /// Why it has to be ticked.
    package var refusal: String?

    /// Describes a tick.
    package init(
        label: HTML, name: String, value: String = "yes", isOn: Bool = false, hint: HTML? = nil, off: String? = nil,
        refusal: String? = nil
    ) {
        self.label = label
        self.name = name
        self.value = value
        self.isOn = isOn
        self.hint = hint
        self.off = off
        self.refusal = refusal
    }

    /// The same where neither holds what a person typed.
    @_disfavoredOverload
    package init(
        label: String, name: String, value: String = "yes", isOn: Bool = false, hint: String? = nil, off: String? = nil,
        refusal: String? = nil
    ) {
        self.init(
            label: "\(label)" as HTML, name: name, value: value, isOn: isOn, hint: hint.map { "\($0)" as HTML },
            off: off, refusal: refusal)
    }

    private var words: HTML {
        guard let off else { return label }
        return "<span class=\"when-on\">\(label)</span> <span class=\"when-off\" aria-hidden=\"true\">\(off)</span>"
    }

    /// The words stand in the label, so that the whole row stays the target.
    private var beside: FieldRefusal { FieldRefusal(id: "field-\(name)", words: refusal) }

    /// The whole row is the target.
    package var html: HTML {
        """
        <label class="tick"><input type="checkbox" name="\(name)" value="\(value)"\(HTML.flag("checked", isOn))\
        \(beside.attributes())>\
        <span>\(words)\(hint.map { "<small>\($0)</small>" as HTML })\
        \(refusal.map { "<strong class=\"field-refusal\" id=\"\(beside.id)-refusal\">\($0)</strong>" as HTML })</span></label>
        """
    }
}
