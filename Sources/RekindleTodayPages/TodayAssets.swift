import Foundation
package import RekindleSite

/// The sheets of the rooms in this target.
package enum TodayAssets {
    package static let folder = AssetFolder(Bundle.module)
}
