/// The field that a decoding error is about, and what to do about it.
func explained(_ error: any Error) -> (field: String?, problem: String) {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
        (fieldName(context.codingPath + [key]), "This field is missing.")
    case .typeMismatch(let type, let context):
        (fieldName(context.codingPath), "This is not what is expected here, which is \(plain(type)).")
    case .valueNotFound(let type, let context):
        (fieldName(context.codingPath), "This is empty; expected is \(plain(type)).")
    case .dataCorrupted(let context):
        (fieldName(context.codingPath), "This value is not known here. (\(context.debugDescription))")
    default:
        (nil, "This cannot be understood. (\(error))")
    }
}

private func fieldName(_ path: [any CodingKey]) -> String? {
    let names = path.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
    return names.isEmpty ? nil : names.joined(separator: ".")
}

private func plain(_ type: Any.Type) -> String {
    switch "\(type)" {
    case "String", "Scalar": "a text"
    case "Int": "a whole number"
    case "Bool": "true or false"
    case let name where name.hasPrefix("Array") || name == "Sequence": "a list"
    default: "a group of fields"
    }
}
