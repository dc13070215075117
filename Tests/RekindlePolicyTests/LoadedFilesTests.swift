import RekindleHouse
import RekindleSite
import RekindleTown
import RekindleUI
import Testing

/// What a page links, against what its markup needs.
struct LoadedFilesTests {
    private static let rooms = Set(House.routes.compactMap(\.sheet))
    private static let needs: [(attribute: String, scripts: [Script])] = [
        ("data-live", Script.live), ("data-draft", [.draft]), ("data-limit", [.count]), ("data-copy", [.copy]),
        ("data-zone", [.zone]), ("data-timer", [.timer]), ("data-hide", Script.everywhere),
    ]

    @Test(arguments: Standing.allCases) func `every page links the sheet of the classes on it and the scripts it names`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    let files = page.linkedFiles
                    for file in page.neededFiles(Self.rooms, Self.needs) {
                        #expect(files.contains(file), "\(file) on \(from)")
                    }
                }
            }
        }
    }

    @Test func `error pages, held forms and the page for being offline load the base sheet alone`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let replies = try await [
                ada.get("/nowhere"), ada.get("/offline"), ada.post("/plan/aside", csrf: "x"),
                ada.post("/check-in", [("sentence", "x")], csrf: "x"), town.browser().get("/us/nowhere"),
            ]
            for reply in replies {
                #expect(reply.body.linkedFiles.filter { $0.hasSuffix(".css") } == [StyleSheet.base.file])
                #expect(reply.body.linkedFiles.filter { $0.hasSuffix(".js") } == Script.everywhere.map(\.file))
            }
        }
    }

    @Test func `a page loads the same whatever it shows`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await ada.get("/us/first").body.linkedFiles
            try await ada.writeFirst("That you hum")
            try await sam.writeFirst("Your hand")
            #expect(try await ada.get("/us/first").body.linkedFiles == before)
            #expect(try await ada.post("/us/first", [("words", "")]).body.linkedFiles == before)
        }
    }

    @Test func `the worker keeps the page for being offline with the sheet and the icon that it links`() async throws {
        try await Town.with { town in
            let browser = town.browser()
            let worker = try await browser.get("/sw.js").body
            let list = try #require(worker.between("const kept = [\"", "\"];\n"))
            let kept = list.split(separator: "\", \"").map(String.init)
            let linked = try await browser.get("/offline").body.tags.filter {
                $0.text.holds("rel=\"stylesheet\"") || $0.text.holds("rel=\"icon\"")
            }
            #expect(Set(kept) == Set(["/offline"] + linked.compactMap(\.place?.address)))
            for address in kept { #expect(try await browser.get(address).status == 200, "\(address)") }
        }
    }
}

extension String {
    /// The names of the sheets and scripts that this page links, in their order.
    fileprivate var linkedFiles: [String] {
        tags.filter { $0.name == "script" || $0.text.holds("rel=\"stylesheet\"") }
            .compactMap { $0.place?.address.split(separator: "/").last.map(String.init) }
    }

    /// The sheets whose room begins a class on this page, and the scripts whose attributes stand on it.
    fileprivate func neededFiles(
        _ rooms: Set<StyleSheet>, _ needs: [(attribute: String, scripts: [Script])]
    ) -> Set<String> {
        var files: Set<String> = []
        for tag in tags {
            for name in tag.text.between(" class=\"", "\"")?.split(separator: " ") ?? [] {
                for room in rooms where name.hasPrefix("\(room.name)-") { files.insert(room.file) }
            }
            for need in needs where tag.attributes.contains(need.attribute) {
                files.formUnion(need.scripts.map(\.file))
            }
        }
        return files
    }
}
