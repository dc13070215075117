import Foundation
import Yams

/// One file of content, read but not yet understood.
struct ContentFile {
    let name: String
    let root: Node

    init(_ url: URL, name: String) throws(LibraryFault) {
        self.name = name
        guard let bytes = try? Data(contentsOf: url) else {
            throw LibraryFault(file: name, problem: "This file is missing or cannot be read.")
        }
        guard let text = String(bytes: bytes, encoding: .utf8) else {
            throw LibraryFault(file: name, problem: "This file is not UTF-8 text.")
        }
        do {
            root = try Yams.compose(yaml: text) ?? Node([Node]())
        } catch {
            throw LibraryFault(file: name, problem: "This is not valid YAML. \(error)")
        }
    }

    /// The items of a file that is a list.
    func items<Item: Codable>(_ type: Item.Type) throws(LibraryFault) -> [Found<Item>] {
        guard case .sequence(let nodes) = root, !nodes.isEmpty else {
            throw LibraryFault(file: name, problem: "This file is not a list with at least one entry.")
        }
        var items: [Found<Item>] = []
        for (index, node) in nodes.enumerated() {
            let label = node["id"]?.string ?? "entry \(index + 1)"
            items.append(try understand(type, node, label: label))
        }
        return items
    }

    /// A file that is one thing.
    func whole<Item: Codable>(_ type: Item.Type) throws(LibraryFault) -> Found<Item> {
        try understand(type, root, label: nil)
    }

    private func understand<Item: Codable>(
        _ type: Item.Type, _ node: Node, label: String?
    ) throws(LibraryFault) -> Found<Item> {
        do {
            let value = try YAMLDecoder().decode(type, from: node)
            if let stranger = try unknownField(in: node, understoodAs: value) {
                throw fault(label, node, stranger, "This field is not known, or it is empty.")
            }
            return Found(value: value, file: name, label: label)
        } catch let fault as LibraryFault {
            throw fault
        } catch {
            let (field, problem) = explained(error)
            throw fault(label, node, field, problem)
        }
    }

    private func fault(_ label: String?, _ node: Node, _ field: String?, _ problem: String) -> LibraryFault {
        LibraryFault(file: name, item: label ?? signpost(in: node, to: field), field: field, problem: problem)
    }

    /// Whatever was written and does not come back when the value is written again was not understood.
    private func unknownField<Item: Codable>(in node: Node, understoodAs value: Item) throws -> String? {
        let understood = try Yams.compose(yaml: YAMLEncoder().encode(value))
        return firstStranger(in: node, comparedWith: understood, path: [])
    }
}

/// The codes and names on the way to a field, for files that are one large thing.
private func signpost(in root: Node, to field: String?) -> String? {
    var node = root
    var names: [String] = []
    for step in (field ?? "").split(separator: ".") {
        let entry = Int(step).flatMap { node.sequence?[$0 - 1] }
        guard let next = entry ?? node[String(step)] else { break }
        node = next
        if entry != nil, let name = (node["code"] ?? node["name"])?.string { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
}

private func firstStranger(in node: Node, comparedWith understood: Node?, path: [String]) -> String? {
    switch node {
    case .mapping(let mapping):
        for (key, value) in mapping {
            let name = key.string ?? "?"
            guard let known = understood?[name] else { return (path + [name]).joined(separator: ".") }
            if let stranger = firstStranger(in: value, comparedWith: known, path: path + [name]) { return stranger }
        }
    case .sequence(let sequence):
        for (index, value) in sequence.enumerated() {
            let known = understood?.sequence?[index]
            let entry = path + ["\(index + 1)"]
            if let stranger = firstStranger(in: value, comparedWith: known, path: entry) { return stranger }
        }
    case .scalar, .alias: break
    }
    return nil
}
