import Hummingbird
import RekindleSite
import RekindleTown

extension Town {
    /// What the router itself knows: every pattern with its method, without the HEAD that belongs to each GET.
    var routes: [(method: String, pattern: String)] {
        site.router().routes.filter { $0.method != .head }.map { ($0.method.rawValue, "\($0.path)") }
    }
}
