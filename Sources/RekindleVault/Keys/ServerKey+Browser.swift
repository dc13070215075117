import Crypto
import RekindleStore

extension ServerKey {
    /// Stands for a person in their own browser, and means nothing to whoever has no key of this server.
    package func mark(of person: PersonID) -> String {
        Base64URL.encode(Array(signature(of: "author/\(person.hex)").prefix(16)))
    }

    /// Seals words for one author, to be kept by a browser that has no open session: they open here, for the same mark.
    package func seal(_ words: String, for author: String) throws(VaultFailure) -> String {
        Base64URL.encode(
            try Seal.closeAlike(Array(words.utf8), key: leftKey, binding: Array("left/\(author)".utf8)))
    }

    /// The words again; nil for what was not sealed for this author.
    package func open(_ sealed: String, for author: String) -> String? {
        guard let bytes = Base64URL.decode(sealed) else { return nil }
        return (try? Seal.open(bytes, key: leftKey, binding: Array("left/\(author)".utf8))).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private var leftKey: SymmetricKey { key(for: .forms).derived("left") }
}
