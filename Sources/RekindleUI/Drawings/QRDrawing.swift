import CQRCode
package import RekindleHTML

/// A text as squares for a camera: always dark on a light plate, since cameras want it so at night as well.
package struct QRDrawing: Sendable {
    /// Light modules around the square; ISO/IEC 18004 asks for four.
    package static let quiet = 4

    package var text: String
    /// What is read aloud in its place.
    package var words: String

    /// Describes a drawing.
    package init(text: String, words: String = "A square code for a camera") {
        self.text = text
        self.words = words
    }

    /// Row by row whether a module is dark; nil where the text is too long for any square.
    package var modules: [[Bool]]? {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            return nil
        }
        defer { QRcode_free(code) }
        guard let data = code.pointee.data else { return nil }
        let width = Int(code.pointee.width)
        return (0..<width).map { row in (0..<width).map { data[row * width + $0] & 1 == 1 } }
    }

    /// The drawing, or nothing for a text that does not fit: the text itself stands beside it anyway.
    package var html: HTML? {
        guard let modules else { return nil }
        let side = modules.count + 2 * Self.quiet
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" width="240" height="240" role="img" \
            shape-rendering="crispEdges"><title>\(words)</title>\
            <rect class="plate" width="\(side)" height="\(side)" fill="#fff"/>\
            <path class="modules" fill="#000" d="\(raw: Self.path(modules))"/></svg>
            """
    }

    /// One rectangle for each run of dark modules in a row.
    private static func path(_ modules: [[Bool]]) -> String {
        var path = ""
        for (y, row) in modules.enumerated() {
            for run in runs(row) {
                path += "M\(run.lowerBound + quiet) \(y + quiet)h\(run.count)v1h-\(run.count)z"
            }
        }
        return path
    }

    private static func runs(_ row: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (x, isDark) in row.enumerated() where isDark {
            if let last = runs.last, last.upperBound == x {
                runs[runs.count - 1] = last.lowerBound..<x + 1
            } else {
                runs.append(x..<x + 1)
            }
        }
        return runs
    }
}
