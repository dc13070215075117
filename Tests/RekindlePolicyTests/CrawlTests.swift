import HTTPTypes
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTown
import Testing

/// Every page is read for where it leads: to a route of ours, to a help line's site, or to the page that Hide goes to.
struct CrawlTests {
    @Test(arguments: Standing.allCases) func `every link and every form leads to a route`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                var known: Set<String> = []
                for (from, page) in try await world.pages(of: reader) {
                    for place in page.tags.compactMap(\.place) where known.insert("\(place)").inserted {
                        #expect(world.town.leads(place), "\(place) on \(from)")
                        guard place.method == "GET" else { continue }
                        let address = String(place.address.prefix { $0 != "#" })
                        let status = try await world.browser(reader).copy().get(address).status
                        #expect(status == 200 || status == 303, "\(place) on \(from) is \(status)")
                    }
                }
            }
        }
    }

    @Test(arguments: Standing.allCases) func `no page names a place of anybody else but help and the way out`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    let known = try world.town.hosts(named: from)
                    for host in page.hosts { #expect(known.contains(host), "\(host) on \(from)") }
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
                    for tag in page.tags {
                        let isFile = tag.name != "script" || tag.text.holds(" src=\"/assets/")
                        #expect(isFile && tag.name != "style" && !tag.text.holds(" style="), "<\(tag.text)> on \(from)")
                        #expect(
                            !tag.text.holds("javascript:") && !tag.text.holds("\"data:"), "<\(tag.text)> on \(from)")
                        #expect(!tag.attributes.contains { $0.hasPrefix("on") }, "<\(tag.text)> on \(from)")
                    }
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
                    for path in ["/pause", "/help", "/leave"] {
                        #expect(page.holds("href=\"\(path)\""), "\(path) on \(from)")
                    }
                    #expect(page.holds("<title>Hearth</title>"), "\(from)")
                    #expect(page.tags.filter { $0.name == "h1" }.count == 1, "\(from)")
                }
            }
        }
    }
}

extension PolicyWorld {
    /// The pages that one reader gets, by their address: looked at, refused, and not found.
    func pages(of reader: Reader) async throws -> [(String, String)] {
        var replies: [(String, Received)] = [("/nowhere", try await browser(reader).copy().get("/nowhere"))]
        // On the way out there is no page, only what leads on.
        for row in PagesSpec.rows where row.get != nil && row.path != .leave {
            let url = url(row.path)
            replies.append((url, try await browser(reader).copy().get(url)))
            guard row.post != nil else { continue }
            replies.append((url, try await browser(reader).copy().post(url, [("sentence", "x")], csrf: "")))
        }
        return replies.filter { $0.1.headers[.contentType]?.hasPrefix("text/html") == true }.map { ($0.0, $0.1.body) }
    }
}

extension Town {
    /// The hosts that a page may name: the way out on each, lines on Help, this place in its own link, and what stands
    /// in the place of a host in an authenticator's key.
    fileprivate func hosts(named page: String) throws -> Set<String> {
        var hosts: Set = [site.settings.leaveTo.host]
        switch page {
        case "/help":
            let lines = try helpLines
            for country in lines.countries { hosts.formUnion(country.lines.compactMap { $0.site?.host }) }
            hosts.formUnion(lines.directories.map { $0.site.host })
        case "/invite": hosts.insert("localhost")
        case "/me/second-step": hosts.insert("totp")
        default: break
        }
        return hosts
    }

    /// Whether the router has a route there.
    fileprivate func leads(_ place: PageTag.Place) -> Bool {
        let path = place.address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        return routes.contains { route in
            let pattern = route.pattern.split(separator: "/")
            return route.method == place.method && pattern.count == path.count
                && zip(pattern, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
    }
}
