/// A form with a file, as a browser sends it.
package struct FileForm: Sendable {
    /// What it is said to be.
    package let type: String
    /// All of it.
    package let bytes: [UInt8]

    /// - Parameter mark: what stands between its parts.
    package init(
        fields: [(String, String)], file: [UInt8]?, name: String = "papers.zip", mark: String = "----walnut7MA4YW"
    ) {
        type = "multipart/form-data; boundary=\(mark)"
        var bytes: [UInt8] = []
        for (name, value) in fields {
            bytes += "--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        if let file {
            bytes += "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n".utf8
            bytes += "Content-Type: application/zip\r\n\r\n".utf8
            bytes += file
            bytes += "\r\n".utf8
        }
        self.bytes = bytes + "--\(mark)--\r\n".utf8
    }
}

extension Browser {
    /// What a form without a file is.
    package static let urlencoded = "application/x-www-form-urlencoded"

    /// Sends a form that brings a file along, with the signature of the page that was seen last.
    package func post(
        _ path: String, _ fields: [(String, String)] = [], file: [UInt8]?, named name: String = "papers.zip"
    ) async throws -> Received {
        let form = FileForm(fields: [("csrf", signature)] + fields, file: file, name: name)
        return try await postBytes(path, form.bytes, type: form.type)
    }
}
