package import HTTPTypes

/// What came back: status, headers, and the body as text.
package struct Received: Sendable {
    /// The status code.
    package var status: Int
    /// The headers, in their order.
    package var headers: HTTPFields
    /// The body as text.
    package var body: String

    /// A reply that came in another way than through a browser.
    package init(status: Int, headers: HTTPFields, body: String) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    /// Where a redirect leads.
    package var location: String? { headers[.location] }

    /// The text of the element that says why a form was refused, as it is read.
    package var refusal: String? {
        body.between("<div role=\"alert\"", "</div>")?.drop { $0 != ">" }.dropFirst().description.asRead
    }

    /// The page's heading, as it is read.
    package var heading: String? {
        body.between("<h1>", "</h1>")?.asRead
    }

    /// The whole answer as text, so that it can be searched or compared.
    package var whole: String { "\(status)\n\(heads.joined(separator: "\n"))\n\(body)" }

    /// The headers as lines. A cookie's attributes come in any order, which means nothing, and are sorted here.
    package var heads: [String] {
        headers.map { field in
            guard field.name == .setCookie else { return "\(field.name): \(field.value)" }
            let parts = field.value.split(separator: "; ")
            return "\(field.name): \((parts.prefix(1) + parts.dropFirst().sorted()).joined(separator: "; "))"
        }
    }

    /// The value of the first hidden field of this name.
    package func hidden(_ name: String) -> String? {
        body.between("<input type=\"hidden\" name=\"\(name)\" value=\"", "\"")
    }

    /// Where the first form of the page goes.
    package var action: String? {
        body.between("<form method=\"post\" action=\"", "\"")
    }
}
