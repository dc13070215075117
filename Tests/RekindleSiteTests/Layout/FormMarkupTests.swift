import Foundation
import RekindleCore
import RekindleHTML
import RekindleTown
import RekindleUI
import Testing

struct FormMarkupTests {
    @Test func `hidden inputs are written as scripts outside rely on`() {
        let text = PostForm(action: "/x", csrf: "abc", hidden: [("id", "7\"")], submit: "Go").html.text
        #expect(text.hasPrefix("<form method=\"post\" action=\"/x\">\n"))
        #expect(text.contains("<input type=\"hidden\" name=\"csrf\" value=\"abc\" autocomplete=\"off\">"))
        #expect(text.contains("<input type=\"hidden\" name=\"id\" value=\"7&quot;\" autocomplete=\"off\">"))
        #expect(!text.contains("role=\"alert\"") && !text.contains("data-draft"))
    }

    @Test func `a refusal stands above the fields and can be focused`() throws {
        let text = PostForm(action: "/x", csrf: "a", refusal: FormRefusal("No & why"), body: "<b></b>", submit: "Go")
            .html.text
        let refusal = "<div role=\"alert\" class=\"refusal\" tabindex=\"-1\">No &amp; why</div>"
        let above = try #require(text.range(of: refusal))
        let fields = try #require(text.range(of: "<b></b>"))
        #expect(above.upperBound <= fields.lowerBound)
    }

    @Test func `Enter sends the form itself, and saving for later may leave fields empty`() throws {
        let text = PostForm(
            action: "/x", csrf: "a", submit: "Go on", secondary: ("later", "yes", "Save for later"), draft: "/draft"
        ).html.text
        let first = try #require(text.range(of: "Go on</button>"))
        let second = try #require(text.range(of: "name=\"later\" value=\"yes\" formnovalidate>Save for later</button>"))
        #expect(first.upperBound <= second.lowerBound)
        #expect(text.contains("data-draft=\"/draft\"") && text.contains("role=\"status\" data-draft-state"))
    }

    @Test func `a password is never sent back`() {
        let text = TextField(label: "Password", name: "password", value: "s3cret", type: "password").html.text
        #expect(!text.contains("s3cret"))
    }

    @Test func `a field is tied to its label, hint and limit`() {
        let text = TextField(label: "Name", name: "name", hint: "As you like", limit: 40, isRequired: true).html.text
        #expect(text.contains("<label for=\"field-name\">Name</label>"))
        #expect(text.contains("aria-describedby=\"field-name-hint field-name-limit\""))
        #expect(text.contains("id=\"field-name-limit\">Up to 40 characters</p>"))
        #expect(text.contains(" required") && !text.contains("maxlength"))
    }

    @Test func `a text that begins with a line break keeps it`() {
        let text = TextArea(label: "Note", name: "note", value: "\nfirst").html.text
        #expect(text.contains(">\n\nfirst</textarea>"))
    }

    @Test(arguments: [(false, "radio"), (true, "checkbox")])
    func `choices are a fieldset of ordinary inputs`(many: Bool, type: String) {
        let choices = [Choice(value: "a", title: "A", isOn: true), Choice(value: "b", title: "B")]
        let text = Options(legend: "Which?", name: "which", choices: choices, many: many).html.text
        #expect(text.contains("<fieldset") && text.contains("<legend>Which?</legend>"))
        #expect(text.contains("<input type=\"\(type)\" name=\"which\" value=\"a\" checked>"))
        #expect(text.contains("<input type=\"\(type)\" name=\"which\" value=\"b\">"))
    }

    @Test func `the circles come nearer at each step and say so in words`() {
        let words = Circles.steps.map { Circles(step: $0).words }
        #expect(Set(words).count == 7)
        #expect(Circles(step: 1).html.text.contains("<title>Far apart</title>"))
        #expect(Circles(step: 9).words == "Almost one" && Circles(step: -1).words == "Far apart")
    }

    @Test(arguments: Label.allCases)
    func `a privacy tag always says the fixed words`(label: Label) {
        #expect(PrivacyTag(label: label).html.text.contains("<span>\(label.words)</span>"))
    }

    @Test func `no two hues share a pattern`() {
        #expect(Set(Hue.allCases.map(\.pattern)).count == Hue.allCases.count)
    }
}
