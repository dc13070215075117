import Foundation
package import RekindleSite

/// The sheets of the rooms in this target.
package enum LibraryAssets {
    package static let folder = AssetFolder(Bundle.module)
}
