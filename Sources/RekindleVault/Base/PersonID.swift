import Foundation
package import RekindleStore

package enum PersonRole {}

/// Who somebody is, in sixteen random bytes.
package typealias PersonID = Tag<PersonRole>

extension Tag: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let tag = Self(hex: text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a tag"))
        }
        self = tag
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}

extension PersonID {
    /// The author of what nobody wrote.
    package static var nobody: PersonID { Tag() }
}
