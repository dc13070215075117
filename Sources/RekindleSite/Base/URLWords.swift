import Foundation

extension String {
    /// As a value in an address.
    package var addingPercentEncoding: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~/"))) ?? ""
    }
}
