import Foundation
package import RekindleSite

/// The sheets of the rooms in this target.
package enum UsAssets {
    package static let folder = AssetFolder(Bundle.module)
}
