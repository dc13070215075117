package import Foundation
import RekindleCore

extension Library {
    /// Reads one language folder and refuses all of it at the first fault, so that nobody meets half a library.
    package static func load(from folder: URL, language: String = "en") throws(LibraryFault) -> Library {
        let content = ContentFolder(url: folder, language: language)
        let practices = try content.items(Practice.self, in: "practices")
        let readings = try content.items(Reading.self, in: "readings")
        let feelings = try content.file("feelings.yaml").items(Feeling.self)
        let selfCheck = try content.file("self-check.yaml").items(SelfCheck.Item.self)
        let evenings = try content.file("evenings.yaml").items(EveningPicks.self)
        try checkUnique(practices)
        try checkUnique(readings)
        try checkUnique(feelings)
        try checkUnique(selfCheck)
        try checkUnique(evenings)
        for practice in practices { try practice.check() }
        let known = Set(practices.map(\.value.id))
        for reading in readings { try reading.check(known: known) }
        for feeling in feelings { try feeling.check() }
        for item in selfCheck { try item.check() }
        try checkWhole(selfCheck.map(\.value), file: "\(language)/self-check.yaml")
        let byID = Dictionary(practices.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        for evening in evenings { try evening.check(known: byID) }
        try checkSoreEvenings(evenings, file: "\(language)/evenings.yaml")
        let guide = try content.file("search.yaml").whole(SearchGuide.self)
        try guide.check(known: findable(practices, readings))
        return Library(
            practices: practices.map(\.value), readings: readings.map(\.value), feelings: feelings.map(\.value),
            selfCheck: selfCheck.map(\.value), evenings: evenings.map(\.value), guide: guide.value)
    }

    /// What a search may lead to.
    private static func findable(_ practices: [Found<Practice>], _ readings: [Found<Reading>]) -> Set<String> {
        Set(practices.filter { !$0.value.adult }.map(\.value.id.rawValue)).union(readings.map(\.value.id.rawValue))
    }
}
