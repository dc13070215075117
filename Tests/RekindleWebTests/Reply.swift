import HTTPTypes

/// What came back: status, headers, and the body as text.
struct Received: Sendable {
    var status: Int
    var headers: HTTPFields
    var body: String

    var location: String? { headers[.location] }

    /// The text of the element that says why a form was refused.
    var refusal: String? {
        body.between("<div role=\"alert\"", "</div>")?.drop { $0 != ">" }.dropFirst().description
    }

    var heading: String? {
        body.between("<h1>", "</h1>")
    }

    /// The whole answer as text, so that it can be searched or compared.
    var whole: String { "\(status)\n\(heads.joined(separator: "\n"))\n\(body)" }

    /// The headers as lines. A cookie's attributes come in any order, which means nothing, and are sorted here.
    var heads: [String] {
        headers.map { field in
            guard field.name == .setCookie else { return "\(field.name): \(field.value)" }
            let parts = field.value.split(separator: "; ")
            return "\(field.name): \((parts.prefix(1) + parts.dropFirst().sorted()).joined(separator: "; "))"
        }
    }

    /// The value of the first hidden field of this name.
    func hidden(_ name: String) -> String? {
        body.between("<input type=\"hidden\" name=\"\(name)\" value=\"", "\"")
    }
}
