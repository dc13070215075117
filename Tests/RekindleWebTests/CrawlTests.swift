import HTTPTypes
import RekindleCore
import RekindleLibrary
import RekindleWeb
import Testing

/// Every page is read for where it leads: to a door of ours, to a help line's site, or to the page that Hide goes to.
struct CrawlTests {
    @Test(arguments: Standing.allCases) func `every link and every form leads to a door`(standing: Standing) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    for (tag, address) in page.addresses where !address.hasPrefix("#") && !address.isForeign {
                        let method = tag == "form" ? "POST" : "GET"
                        let path = address.prefix { $0 != "?" && $0 != "#" }
                        #expect(world.town.leads(method, String(path)), "\(method) \(address) on \(from)")
                        guard method == "GET" else { continue }
                        let status = try await world.browser(reader).copy().get(address).status
                        #expect(status == 200 || status == 303, "\(address) on \(from) is \(status)")
                    }
                }
            }
        }
    }

    @Test(arguments: Standing.allCases) func `no page names an address of anybody else but help and the way out`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            let site = world.town.site
            let lines = site.helpLines.countries.flatMap(\.lines).map(\.site) + site.helpLines.directories.map(\.site)
            let known = Set(lines + [site.settings.leaveTo])
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    for match in page.matches(of: /(?:https?:)?\/\/[a-z][^"'\s<>)]*/) {
                        let address = String(match.output)
                        let isOurs = address.hasPrefix("http://localhost/join/")
                        #expect(isOurs || known.contains(address), "\(address) on \(from)")
                        #expect(isOurs || address == site.settings.leaveTo || from.hasPrefix("/help"), "\(from)")
                    }
                }
            }
        }
    }

    @Test(arguments: Standing.allCases) func `no page has a script or a style inside, or a handler in a tag`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    #expect(page.matches(of: /<script(?![^>]* src="\/assets\/)[^>]*>/).isEmpty, "\(from)")
                    #expect(page.matches(of: /<style|<[^>]+ style=|<[^>]+ on[a-z]+=|javascript:|data:/).isEmpty, "\(from)")
                }
            }
        }
    }

    @Test(arguments: Standing.allCases) func `Pause, Help and Hide are one tap away on every page`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    for path in ["/pause", "/help", "/leave"] { #expect(page.holds("href=\"\(path)\""), "\(path) on \(from)") }
                    #expect(page.holds("<title>Hearth</title>"), "\(from)")
                    #expect(page.matches(of: /<h1[ >]/).count == 1, "\(from)")
                }
            }
        }
    }
}

extension PolicyWorld {
    /// The pages that one reader gets, by their address.
    fileprivate func pages(of reader: Reader) async throws -> [(String, String)] {
        var pages: [(String, String)] = []
        for row in PolicyRow.table where row.get != nil {
            let url = url(row.path)
            let reply = try await browser(reader).copy().get(url)
            if reply.headers[.contentType]?.hasPrefix("text/html") == true { pages.append((url, reply.body)) }
            if row.post != nil {
                let refused = try await browser(reader).copy().post(url, [("sentence", "x")], csrf: "")
                pages.append((url, refused.body))
            }
        }
        return pages + [("/nowhere", try await browser(reader).copy().get("/nowhere").body)]
    }
}

extension Town {
    /// Whether the router has a door there.
    fileprivate func leads(_ method: String, _ path: String) -> Bool {
        doors.contains { door in
            let (pattern, steps) = (door.pattern.split(separator: "/"), path.split(separator: "/"))
            return door.method == method && pattern.count == steps.count
                && zip(pattern, steps).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
    }
}

extension String {
    /// Where the tags of a page lead.
    fileprivate var addresses: [(tag: String, address: String)] {
        matches(of: /<([a-z]+)[^>]* (?:href|action|src)="([^"]*)"/).map { (String($0.output.1), String($0.output.2)) }
    }

    fileprivate var isForeign: Bool {
        ["https:", "tel:", "sms:", "mailto:", "otpauth:"].contains(where: hasPrefix)
    }
}
