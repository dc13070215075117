/// What somebody might type into any field.
package enum OddText {
    /// Texts that mean something to a machine, or are written in other ways than English.
    package static let literal = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea></title><svg onload=alert(1)>",
        "'; DROP TABLE rows; --", "{{7*7}} ${7*7} #{7*7} <%= 7*7 %> \\(secret)", "&lt;b&gt; &amp; &#x3c;",
        "שלום \u{202e}dlrow\u{202c} مرحبا", "e\u{301}\u{323} Z\u{351}\u{36b}", "👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇿", "日本語 한국어 ไทย",
        "  spaces\u{a0}and\u{2003}more", "-->]]><![CDATA[x", "javascript:alert(1)", "%3Cb%3E %00 +",
    ]

    /// One letter more than the longest field takes.
    package static let long = String(repeating: "é", count: 281)
    /// One letter to the eye, and longer than everything: marks count.
    package static let heavy = "e" + String(repeating: "\u{301}", count: 300)
}
