/// Where the styles, scripts and pictures of the layout are served, with the hash of their content in the address.
package struct AssetPaths: Sendable, Equatable {
    private let urls: [String: String]

    /// Takes the address of each file by its name.
    package init(_ urls: [String: String]) {
        self.urls = urls
    }

    /// The address of a file, without a hash when none is known.
    package func url(_ name: String) -> String {
        urls[name] ?? "/assets/\(name)"
    }
}
