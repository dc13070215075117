package import Foundation
package import RekindleCore

/// Help lines by country; they change often, so the file can be edited without touching the program.
package struct HelpLines: Hashable, Codable, Sendable {
    /// What to know about emergencies across the European Union.
    package let europe: String
    package let directories: [HelpDirectory]
    package let countries: [HelpCountry]

    /// The country with this two-letter code.
    package func country(_ code: String) -> HelpCountry? {
        countries.first { $0.code == code }
    }

    /// Reads the file and refuses all of it at the first fault: half a list would look like a whole one.
    package static func load(from file: URL) throws(LibraryFault) -> HelpLines {
        let found = try ContentFile(file, name: file.lastPathComponent).whole(HelpLines.self)
        try found.requireText(found.value.europe, "europe")
        try found.require(!found.value.directories.isEmpty, "directories", "Name at least one directory.")
        try found.require(!found.value.countries.isEmpty, "countries", "Name at least one country.")
        let countries = found.value.countries.map { Found(value: $0, file: found.file, label: $0.code) }
        try checkUnique(countries)
        for country in countries { try country.check() }
        return found.value
    }
}
