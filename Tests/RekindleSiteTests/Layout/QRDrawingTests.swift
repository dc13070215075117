import RekindleHTML
import RekindleTown
import RekindleUI
import Testing

@Suite struct QRDrawingTests {
    @Test(arguments: [
        "hi", "https://hearth.example/join/abc", "Grüße & <b>\"x\"</b>", "0123456789", "a phone reads it, at night too",
    ])
    func `what is drawn says the text`(text: String) throws {
        let drawing = QRDrawing(text: text)
        let read = SquareReader(svg: try #require(drawing.html).text, quiet: QRDrawing.quiet)
        #expect(read.modules == drawing.modules)
        #expect(read.text == text)
    }

    @Test func `a longer text makes a larger square with its three eyes`() throws {
        let text = "otpauth://totp/Hearth:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Hearth"
        let modules = try #require(QRDrawing(text: text).modules)
        let width = modules.count
        #expect(width % 4 == 1 && width > 29)
        let eye = [127, 65, 93, 93, 93, 65, 127]
        for (x, y) in [(0, 0), (width - 7, 0), (0, width - 7)] {
            let rows = (y..<y + 7).map { row in modules[row][x..<x + 7].reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }
            #expect(rows == eye)
        }
    }

    @Test func `it is dark on a light plate with a border, whatever the theme`() throws {
        let drawing = QRDrawing(text: "hi", words: "A <link>")
        let html = try #require(drawing.html).text
        #expect(html.contains("viewBox=\"0 0 29 29\""))
        #expect(html.contains("<rect class=\"plate\" width=\"29\" height=\"29\" fill=\"#fff\"/>"))
        #expect(html.contains("class=\"modules\" fill=\"#000\""))
        #expect(html.contains("role=\"img\"") && html.contains("<title>A &lt;link&gt;</title>"))
        #expect(!html.contains("style="))
    }

    @Test(arguments: ["", String(repeating: "x", count: 4_000)])
    func `a text that fits into no square draws nothing`(text: String) {
        #expect(QRDrawing(text: text).html == nil)
    }
}
