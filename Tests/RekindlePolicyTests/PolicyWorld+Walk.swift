import RekindleTown

extension PolicyWorld {
    /// Every page there is, as one reader gets it, with its status and headers.
    func walk(_ reader: Reader) async throws -> [String: String] {
        var pages: [String: String] = [:]
        for row in PagesSpec.rows where row.get != nil {
            let url = url(row.path)
            // Leaving locks, so each page is asked for by the browser as it was.
            pages[url] = try await browser(reader).copy().get(url).whole
        }
        return pages
    }
}
