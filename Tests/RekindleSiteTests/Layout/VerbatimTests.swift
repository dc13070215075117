import RekindleHTML
import RekindleUI
import Testing

/// What a person typed, among words of ours.
struct VerbatimTests {
    @Test func `it is isolated, left untranslated and escaped`() {
        #expect(Verbatim("Ada & <Sam>").html.text == "<bdi translate=\"no\">Ada &amp; &lt;Sam&gt;</bdi>")
        #expect(Verbatim("Ada").isolated == "\u{2068}Ada\u{2069}")
    }

    @Test(arguments: [
        ("\u{2069}\u{202e}Sam", "Sam"), ("S\u{202a}a\u{202b}m\u{202c}\u{202d}", "Sam"),
        ("\u{2066}\u{2067}\u{2068}Sam\u{2029}", "Sam"), ("\u{2069}", ""),
        // What writing from right to left needs, and what joins letters, stays.
        ("שלום\u{200f}!", "שלום\u{200f}!"), ("نمی\u{200c}خواهم", "نمی\u{200c}خواهم"),
        ("👩\u{200d}🌾\u{200e}", "👩\u{200d}🌾\u{200e}"),
    ])
    func `what would turn the words around it is left out`(typed: String, shown: String) {
        #expect(Verbatim(typed).html.text == "<bdi translate=\"no\">\(shown)</bdi>")
        #expect(Verbatim(typed).isEmpty == shown.isEmpty)
    }
}
