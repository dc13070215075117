import Foundation

/// The folder of one language.
struct ContentFolder {
    let url: URL
    let language: String

    /// One file directly in the language folder.
    func file(_ name: String) throws(LibraryFault) -> ContentFile {
        try ContentFile(url.appending(path: "\(language)/\(name)"), name: "\(language)/\(name)")
    }

    /// The items of all files of a sub-folder, file after file by name.
    func items<Item: Codable>(_ type: Item.Type, in folder: String) throws(LibraryFault) -> [Found<Item>] {
        var found: [Found<Item>] = []
        for name in try fileNames(in: folder) {
            found += try file("\(folder)/\(name)").items(type)
        }
        return found
    }

    private func fileNames(in folder: String) throws(LibraryFault) -> [String] {
        let place = url.appending(path: "\(language)/\(folder)").path(percentEncoded: false)
        let all = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        let names = all.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        guard !names.isEmpty else {
            throw LibraryFault(
                file: "\(language)/\(folder)", problem: "This folder is missing or holds no file ending in .yaml.")
        }
        return names
    }
}
