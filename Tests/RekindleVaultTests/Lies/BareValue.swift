import Foundation
import RekindleStore

/// A value in one of the rows that are not sealed as a whole, written back as it was read.
enum BareValue: Codable, Sendable {
    case text(String)
    case yesNo(Bool)
    case number(Int64)
    case list([BareValue])
    case fields([String: BareValue])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let yesNo = try? value.decode(Bool.self) {
            self = .yesNo(yesNo)
        } else if let number = try? value.decode(Int64.self) {
            self = .number(number)
        } else if let list = try? value.decode([BareValue].self) {
            self = .list(list)
        } else {
            self = .fields(try value.decode([String: BareValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .text(let text): try value.encode(text)
        case .yesNo(let yesNo): try value.encode(yesNo)
        case .number(let number): try value.encode(number)
        case .list(let list): try value.encode(list)
        case .fields(let fields): try value.encode(fields)
        }
    }

    /// The fields of such a row.
    static func fields(of row: Row) throws -> [String: BareValue] {
        try JSONDecoder().decode([String: BareValue].self, from: Data(row.sealed))
    }

    /// One of its fields.
    subscript(name: String) -> BareValue? {
        guard case .fields(let fields) = self else { return nil }
        return fields[name]
    }

    /// The first of a list.
    var first: BareValue? {
        guard case .list(let list) = self else { return nil }
        return list.first
    }

    /// With another value of one of its fields.
    func with(_ name: String, _ other: BareValue?) -> BareValue {
        guard case .fields(var fields) = self else { return self }
        fields[name] = other
        return .fields(fields)
    }
}
