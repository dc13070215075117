import RekindleHTML
import Testing

struct HTMLTests {
    private struct Named: Component {
        var name: String

        var html: HTML { "<b>\(name)</b>" }
    }

    @Test func `a component stands in a literal as its markup, with what it was given escaped`() {
        let (one, none) = (Named(name: "<i>"), Named?.none)
        let html: HTML = "\(one)\(Optional(one))\(none)\(HTML.when(true) { one })\(HTML.when(false) { one })"
        #expect(html.text == String(repeating: "<b>&lt;i&gt;</b>", count: 3))
        #expect(HTML.each(["a", "b"]) { Named(name: $0) }.text == "<b>a</b><b>b</b>")
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" autofocus onfocus=\"x", "&quot; autofocus onfocus=&quot;x"),
        ("it's", "it&#39;s"),
        ("fish & chips", "fish &amp; chips"),
        ("\\(raw: x) {{x}} ${x} <%= x %>", "\\(raw: x) {{x}} ${x} &lt;%= x %&gt;"),
        ("'; DROP TABLE people; --", "&#39;; DROP TABLE people; --"),
        ("", ""),
    ])
    func `what is interpolated is shown literally`(hostile: String, shown: String) {
        let html: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
        #expect(html.text == "<p title=\"\(shown)\">\(shown)</p>")
    }

    @Test func `a combining mark does not hide a bracket`() {
        let overlaid = "<\u{0338}b>\"\u{0301}&\u{20DD}"
        let html: HTML = "\(overlaid)"
        #expect(html.text.unicodeScalars.elementsEqual("&lt;\u{0338}b&gt;&quot;\u{0301}&amp;\u{20DD}".unicodeScalars))
        #expect(!html.text.utf8.contains(UInt8(ascii: "<")))
    }

    @Test(arguments: ["שלום \u{202E}abc", "é e\u{0301}", "👩🏽‍❤️‍👨🏼", "ﷺ 𒀱", "a\r\nb\tc"])
    func `other scripts, marks and pictures pass unchanged`(text: String) {
        let html: HTML = "\(text)"
        #expect(html.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `a line break of two characters survives beside something escaped`() {
        let html: HTML = "\("a\r\n<b")"
        #expect(html.text.unicodeScalars.elementsEqual("a\r\n&lt;b".unicodeScalars))
    }

    @Test func `markup passes once and text is escaped as often as it is text`() {
        let inner: HTML = "<b>\("&")</b>"
        let outer: HTML = "<p>\(inner)</p>"
        let again: HTML = "\(inner.text)"
        #expect(outer.text == "<p><b>&amp;</b></p>")
        #expect(again.text == "&lt;b&gt;&amp;amp;&lt;/b&gt;")
    }

    @Test(arguments: [true]) func `a choice between two literals is text, and a condition is markup`(isOn: Bool) {
        let trap: HTML = "\(isOn ? "<b>yes</b>" : "")"
        let typed: HTML = "\(isOn ? "<b>yes</b>" as HTML : .empty)"
        let shown: HTML = "\(HTML.when(isOn) { "<b>yes</b>" })\(HTML.when(!isOn) { "<i>no</i>" })"
        #expect(trap.text == "&lt;b&gt;yes&lt;/b&gt;")
        #expect(typed.text == "<b>yes</b>")
        #expect(shown.text == "<b>yes</b>")
    }

    @Test func `what is absent leaves nothing behind`() {
        let nothing: HTML? = nil
        let silence: String? = nil
        let said: String? = "<"
        let html: HTML = "[\(nothing)\(silence)\(said)\(HTML.empty)]"
        #expect(html.text == "[&lt;]")
    }

    @Test func `pieces are joined in order`() {
        let numbers = HTML.each(1...3) { "<li>\($0)</li>" }
        let list: HTML = "<ol>\(numbers)</ol>"
        #expect(list.text == "<ol><li>1</li><li>2</li><li>3</li></ol>")
        #expect(HTML.each(["<"]) { "\($0)" }.text == "&lt;")
    }

    @Test func `markup adds up`() {
        var html = "<i>a</i>" + ("<b>\("b&")</b>" as HTML)
        html += "<u>c</u>"
        #expect(html == "<i>a</i><b>b&amp;</b><u>c</u>")
    }

    @Test func `a constant drawing can be put in as it is`() {
        let shape = "<path d=\"M0 0\"/>"
        let html: HTML = "<svg>\(raw: shape)</svg>"
        #expect(html.text == "<svg><path d=\"M0 0\"/></svg>")
    }
}
