import Foundation
import RekindleStore

extension Row {
    /// The fields that stand in plain sight, in the rows of the system.
    var fields: [String: Any]? {
        try? JSONSerialization.jsonObject(with: Data(sealed)) as? [String: Any]
    }
}
