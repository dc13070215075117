import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleTown
import RekindleUI
import Testing

/// Help with a country chosen, for every country that is known here.
@Suite struct HelpCountryTests {
    private static let people = try? HelpLines.load(from: LibraryContent.helpLines)
    private static let countries = people?.countries ?? []

    private func page(_ country: HelpCountry) throws -> String {
        let people = try #require(Self.people)
        return HelpPage(operatorName: "Noor", isSignedIn: true, people: people, chosen: country).page.body.text
    }

    @Test(arguments: countries) func `the numbers for danger stand at the top, each once on the whole page`(
        country: HelpCountry
    ) throws {
        let page = try page(country)
        let top = try #require(page.between("id=\"danger\"", "</section>"))
        for emergency in country.emergency {
            let link = "<b>\(emergency.reached == .call ? "" : "Text ")\(emergency.number)</b>"
            #expect(top.components(separatedBy: link).count == 2, "\(emergency.number)")
            #expect(page.components(separatedBy: link).count == 2, "\(emergency.number)")
        }
        #expect(page.holds("href=\"#danger\""))
    }

    @Test(arguments: countries)
    func `no two headings under each other are equal, and every way to reach somebody is there`(
        country: HelpCountry
    ) throws {
        let lines = try #require(try page(country).between("class=\"help-country\"", "All countries on one page"))
        let headings = lines.matches(of: /<h[34]>(.*?)<\/h[34]>/).map { String($0.output.1) }
        #expect(headings.count > 1 && Set(headings).count == headings.count)
        for number in country.lines.compactMap(\.number) { #expect(lines.holds(number), "\(number)") }
        for site in country.lines.compactMap(\.site) { #expect(lines.holds("https://\(site)"), "\(site)") }
    }

    @Test func `what is known of one number of a service is said beside that number`() throws {
        let germany = try #require(Self.countries.first { $0.code == "DE" })
        let service = try #require(try page(germany).between("<h4>TelefonSeelsorge</h4>", "</section>"))
        for number in ["0800 111 0 111", "0800 111 0 222", "116 123"] {
            #expect(service.holds("<b>\(number)</b></a>") && service.holds("<p class=\"hint\"><b>\(number)</b>: "))
        }
        #expect(service.holds("<b>0800 111 0 111</b>: Last checked") && service.holds("<b>116 123</b>: Check first"))
        #expect(service.components(separatedBy: "https://telefonseelsorge.de").count == 2)
        #expect(service.components(separatedBy: "Hours:").count == 2)
    }

    @Test func `nor does a name stand twice in one country on the page of all`() async throws {
        try await Town.with { town in
            let body = try await town.browser().get("/help?country=all").body
            let sections = body.components(separatedBy: "<section class=\"help-country\"").dropFirst()
            #expect(sections.count == Self.countries.count)
            for section in sections {
                let names = section.matches(of: /<li><strong>(.*?)<\/strong>/).map { String($0.output.1) }
                #expect(Set(names).count == names.count, "\(section.prefix(80))")
            }
        }
    }
}
