import Foundation
import RekindleCore
import RekindleLibrary
import Testing

@Suite struct HelpLinesTests {
    @Test func `the file that comes with the program loads, with thirty countries and both directories`() throws {
        let help = try Shelf.helpLines()
        #expect(help.countries.count >= 30)
        #expect(help.directories.map(\.site) == ["findahelpline.com", "befrienders.org"])
        #expect(help.europe.contains("112"))
    }

    @Test func `every country has an emergency number, and a line or a site`() throws {
        for country in try Shelf.helpLines().countries {
            #expect(country.emergency.contains { $0.reached == .call }, "\(country.name)")
            #expect(country.lines.contains { $0.number != nil || $0.site != nil }, "\(country.name)")
        }
    }

    @Test func `every line says where it was found, and those that were checked say when`() throws {
        for line in try Shelf.helpLines().countries.flatMap(\.lines) {
            #expect(line.source?.isEmpty == false, "\(line.name)")
            let day = line.kind == .crisis ? "2026-09-24" : "2026-09-23"
            #expect(line.lastChecked == (line.status == .verified ? day : nil), "\(line.name)")
        }
    }

    /// The numbers that the list with a day in it has, and no other: lines against violence on one day, for a crisis on
    /// the next.
    @Test func `the day of a check stands beside the very number that was checked`() throws {
        let dated = try Shelf.helpLines().countries.flatMap { country in
            country.lines.filter { $0.lastChecked != nil }.map { "\(country.code) \($0.number ?? "")" }
        }
        #expect(
            dated.sorted() == [
                "AE 800 111", "AE 800 4673", "AU 13 11 14", "AU 1800 737 732", "CA 1-866-863-0511", "CA 988",
                "DE 0800 111 0 111", "DE 116 016", "DK 1888", "DK 70 201 201", "FI 080 005 005", "FI 09 2525 0111",
                "GB 0808 2000 247", "GB 116 123", "KE +254 722 178 177", "KE 1195", "NL 0800 0113", "NL 0800 2000",
                "NO 116 006", "NO 116 123", "SE 116 016", "SE 90101", "US 1-800-799-7233", "US 988",
            ])
    }

    /// A message goes to a number of its own, and what is not checked of it is said where it stands.
    @Test func `a number for messages is the one that was checked, or says that it was not`() throws {
        let lines = try Shelf.helpLines().countries.flatMap(\.lines).filter { $0.sms != nil }
        #expect(lines.count == 3)
        for line in lines where line.sms != "88788" {
            #expect(line.note?.contains("was not checked") == true, "\(line.name)")
        }
    }

    /// Numbers change, and a wrong one reaches somebody in the worst hour. So this test alone looks at the real clock and
    /// fails one day without a change to the code: the lines are then checked again at their sites, and dated anew.
    @Test func `no line was checked longer ago than half a year`() throws {
        let now = Date()
        for line in try Shelf.helpLines().countries.flatMap(\.lines) {
            guard let day = line.lastChecked else { continue }
            let checked = try Date("\(day)T00:00:00Z", strategy: .iso8601)
            let days = Int(now.timeIntervalSince(checked) / 86_400)
            // A day ahead is a time zone; more is a date that nobody has seen yet.
            #expect((-1...180).contains(days), "\(line.name) was checked \(days) days ago")
        }
    }

    @Test(arguments: [HelpLine.Kind.men, .lgbt, .ownBehaviour, .deaf])
    func `there are lines for men, for LGBTQ people, for one's own behaviour and for deaf callers`(
        kind: HelpLine.Kind
    ) throws {
        let countries = try Shelf.helpLines().countries.filter { country in country.lines.contains { $0.kind == kind } }
        #expect(countries.count >= 3)
    }

    @Test(arguments: ["LU", "IS", "PL", "CZ", "HU", "RO", "BG", "GR", "TR", "UA", "SA", "EG", "HK", "PH", "PE", "UY"])
    func `countries whose lines nobody has checked are there too`(code: String) throws {
        #expect(try Shelf.helpLines().country(code)?.emergency.isEmpty == false)
    }

    @Test func `a link dials the number that is written`() throws {
        for line in try Shelf.helpLines().countries.flatMap(\.lines) {
            guard let tel = line.tel, let number = line.number else { continue }
            #expect(tel.filter(\.isNumber).hasSuffix(number.filter(\.isNumber)), "\(line.name)")
        }
    }

    @Test(arguments: [
        ("US", "1-800-799-7233"), ("GB", "0808 2000 247"), ("DE", "116 016"), ("AU", "1800 737 732"),
        ("SE", "116 016"), ("FR", "3919"), ("KR", "109"), ("NZ", "1737"), ("DK", "70 201 201"),
    ])
    func `numbers stand as they were checked`(_ code: String, _ number: String) throws {
        let country = try #require(try Shelf.helpLines().country(code))
        #expect(country.lines.contains { $0.number == number })
    }

    @Test(arguments: ["08001239900", "600000016", "080030030", "20601060", "5611205", "0120279889", "0800456450"])
    func `a number that nobody checked says so`(_ number: String) throws {
        for line in try Shelf.helpLines().countries.flatMap(\.lines) where line.number?.filter(\.isNumber) == number {
            #expect(line.status == .unchecked && line.lastChecked == nil, "\(line.name)")
        }
    }

    @Test(arguments: [
        Spoiled(change: "status: V", into: "status: Z", field: "countries.1.lines.1.status"),
        Spoiled(change: "        lastChecked: \"2026-09-23\"\n", into: "", field: "lastChecked"),
        Spoiled(change: "site: tea.example", into: "source: \" \"", field: "source"),
        Spoiled(change: "kind: crisis", into: "kind: tea", field: "countries.1.lines.1.kind"),
        Spoiled(change: "site: tea.example", into: "sight: tea.example", field: "countries.1.lines.1.sight"),
        Spoiled(change: "reached: call", into: "reached: shout", field: "countries.1.emergency.1.reached"),
        Spoiled(change: "2026-09-23", into: "last autumn", field: "lastChecked"),
        Spoiled(change: "0800 12-34", into: "0800 TEA", field: "number"),
        Spoiled(change: "\"08001234\"", into: "\"0800 1234\"", field: "tel"),
        Spoiled(change: "site: tea.example", into: "site: \"javascript:alert(1)\"", field: "site"),
        Spoiled(change: "code: \"XA\"", into: "code: \"xa\"", field: "code"),
        Spoiled(change: "forWhom: anybody", into: "forWhom: \"\"", field: "forWhom"),
        Spoiled(change: "number: \"112\"", into: "number: \"help\"", field: "emergency"),
    ])
    func `a spoiled help line is refused with its country and field`(_ spoiled: Spoiled) throws {
        let scratch = try Scratch()
        #expect(Scratch.helpLines.contains(spoiled.change))
        try scratch.write(Scratch.helpLines.replacing(spoiled.change, with: spoiled.into), to: "help-lines.yaml")
        let fault = try #require(scratch.helpFault())
        #expect(fault.file == "help-lines.yaml")
        #expect(fault.field == spoiled.field)
        #expect(fault.item?.hasPrefix(spoiled.field == "code" ? "xa" : "XA") == true)
    }

    @Test func `lines of one name are one service`() throws {
        for country in try Shelf.helpLines().countries {
            let names = country.services.compactMap { $0.first?.name }
            #expect(Set(names).count == names.count, "\(country.name)")
            #expect(country.services.flatMap(\.self).count == country.lines.count)
        }
        let germany = try #require(try Shelf.helpLines().country("DE"))
        #expect(germany.services.map(\.count).contains(3))
    }

    @Test func `a good file of one's own is taken`() throws {
        #expect(try Scratch().helpFault() == nil)
    }

    @Test func `a country listed twice is refused`() throws {
        let scratch = try Scratch()
        let country = try #require(Scratch.helpLines.split(separator: "countries:\n").last)
        try scratch.write(Scratch.helpLines + country, to: "help-lines.yaml")
        #expect(scratch.helpFault()?.item == "XA")
    }
}
