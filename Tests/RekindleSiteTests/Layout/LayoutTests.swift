import Foundation
import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import Testing

struct LayoutTests {
    static let frames = [
        Frame(instance: "Hearth", csrf: "t0ken", assets: AssetPaths([:]), links: .site),
        Frame(
            instance: "Hearth", isSignedIn: true, csrf: "t0ken", assets: AssetPaths([:]), links: .site,
            hidePutAway: "?told"),
        Frame(
            instance: "Hearth", isSignedIn: true, isConnected: true, csrf: "t0ken", assets: AssetPaths([:]),
            links: .site, hue: .moss, partnerHue: .iris),
    ]

    @Test(arguments: frames)
    func `every page has one heading, three ways out and a neutral title`(frame: Frame) {
        let text = Page(heading: "A pause", lede: "Slowly", body: LayoutSample.everything("x")).html(in: frame).text
        #expect(text.count(of: "<h1") == 1)
        #expect(text.count(of: "<main id=\"main\"") == 1)
        #expect(text.contains("<title>Hearth</title>"))
        #expect(text.contains("<html lang=\"en\""))
        #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(text.contains("<a class=\"skip\" href=\"#main\">"))
        for way in ["href=\"/pause\"", "href=\"/help\"", "href=\"/leave\" rel=\"nofollow noreferrer\" data-hide"] {
            #expect(text.contains(way), "\(way)")
        }
        #expect(text.contains("data-csrf=\"t0ken\""))
    }

    @Test(arguments: Tab.allCases)
    func `the tab one is in is named as the current one, and only that`(tab: Tab) {
        let text = Page(heading: "x", tab: tab, body: .empty).html(in: Self.frames[2]).text
        #expect(text.count(of: "aria-current=\"page\"") == 1)
        #expect(text.contains("href=\"\(tab.path.url)\" aria-current=\"page\""))
    }

    @Test func `alone there is a story and nobody else's colour, signed out there are no tabs`() {
        let page = Page(heading: "x", body: .empty)
        let texts = Self.frames.map { page.html(in: $0).text }
        #expect(!texts[0].contains("class=\"tabs"))
        #expect(texts[1].contains("<span>Story</span>") && !texts[1].contains("data-theirs"))
        #expect(texts[2].contains("<span>Us</span>") && texts[2].contains("data-mine=\"moss\" data-theirs=\"iris\""))
    }

    @Test func `that Hide leaves the history is said when asked for`() {
        let texts = Self.frames.map { Page(heading: "x", body: .empty).html(in: $0).text }
        #expect(texts.map { $0.contains("cannot clear") } == [false, true, false])
    }

    @Test func `nothing that is rendered needs inline styles or scripts`() throws {
        let page = Page(
            heading: "x", back: ("x", "/x"), body: LayoutSample.everything("x"), drawing: .together
        ).html(in: Self.frames[2]).text
        #expect(!page.contains(" style="))
        #expect(page.firstMatch(of: try Regex("<[^>]* on[a-z]+=")) == nil)
        #expect(page.count(of: "<script") == page.count(of: "<script type=\"module\" src=\""))
        #expect(page.firstMatch(of: try Regex("<script[^>]*>[^<]")) == nil)
        #expect(!page.contains("<style") && !page.contains("javascript:") && !page.contains("data:"))
    }

    @Test func `no component lets text become markup`() {
        let hostile = "\"'><script>x</script>&"
        let page = Page(
            heading: hostile, lede: hostile, back: (hostile, hostile), body: LayoutSample.everything(hostile))
        let frame = Frame(
            instance: hostile, isSignedIn: true, csrf: hostile, assets: AssetPaths(["icon.svg": hostile]), links: .site,
            leaveTo: hostile)
        let text = page.html(in: frame).text
        #expect(!text.contains("<script>"))
        #expect(!text.contains("\"'"))
        #expect(text.contains("&quot;&#39;&gt;&lt;script&gt;x&lt;/script&gt;&amp;"))
    }

    @Test func `the manifest is read back as it was meant`() throws {
        let json = try Manifest(instance: "Ev \"<&\u{2028}", iconURL: "/assets/1/icon.svg").json
        let read = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let icons = try #require(read["icons"] as? [[String: String]])
        #expect(read["name"] as? String == "Ev \"<&\u{2028}")
        #expect(read["short_name"] as? String == "Ev \"<&\u{2028}" && read["start_url"] as? String == "/")
        #expect(read["display"] as? String == "standalone")
        #expect(icons.map { $0["src"] } == ["/assets/1/icon.svg", "/assets/1/icon.svg"])
    }
}

extension String {
    fileprivate func count(of piece: String) -> Int {
        components(separatedBy: piece).count - 1
    }
}
