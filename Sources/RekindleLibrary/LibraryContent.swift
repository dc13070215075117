package import Foundation

/// Where the content that comes with the program lies.
package enum LibraryContent {
    /// The folder with one folder per language, and what all languages share.
    package static var folder: URL {
        let resources = Bundle.module.resourceURL ?? Bundle.module.bundleURL
        return resources.appending(path: "Content", directoryHint: .isDirectory)
    }

    /// The file of help lines, which an operator may replace by an edited copy.
    package static var helpLines: URL {
        folder.appending(path: "help-lines.yaml", directoryHint: .notDirectory)
    }

    /// The passwords that everybody tries first.
    package static var commonPasswords: URL {
        folder.appending(path: "common-passwords.txt", directoryHint: .notDirectory)
    }
}
