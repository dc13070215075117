/// What exports have, as files of other servers could say it.
package enum FileSample {
    /// A file with these things, each as one JSON object.
    package static func document(_ things: [String], schema: String = "1", made: String = "\"2026-10-20\"") -> [UInt8] {
        Array(#"{"made":\#(made),"schema":\#(schema),"things":[\#(things.joined(separator: ","))]}"#.utf8)
    }

    /// One first minute with these words.
    package static func document(saying words: String) -> [UInt8] { document([minute(words)]) }

    /// Something that one would not want to lose.
    package static func minute(_ words: String) -> String { thing("first-minute", #"{"words":"\#(words)"}"#) }

    /// Something of one's own.
    package static func thing(_ kind: String, _ content: String) -> String {
        #"{"at":"2026-10-19T18:00:00Z","content":\#(content),"day":"2026-10-19","kind":"\#(kind)","#
            + #""label":"onlyYou","place":"own","whose":"mine"}"#
    }

    /// Something that lay with two, or did once.
    package static func shared(
        _ kind: String, _ content: String, whose: String = "both", former: Int? = nil
    ) -> String {
        let place = former.map { #""former","former":\#($0)"# } ?? #""shared""#
        return #"{"content":\#(content),"day":"2026-10-19","kind":"\#(kind)","label":"bothOfYou","place":\#(place),"#
            + #""whose":"\#(whose)"}"#
    }
}
