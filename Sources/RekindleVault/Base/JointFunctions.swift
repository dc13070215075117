package import RekindleCore

/// The joint functions that there are. Deposits open for these and for nothing else, so a room that forgot to register
/// its own cannot release anything.
package struct JointFunctions: Sendable {
    /// Their frozen names, in order.
    package let names: [String]

    /// - Precondition: no two have one name; what waits for one would open for the other.
    package init(_ functions: [any JointResult.Type]) {
        names = functions.map { $0.name }.sorted()
        precondition(Set(names).count == names.count, "Two joint functions have one name: \(names)")
    }

    func contains(_ function: (some JointResult).Type) -> Bool { names.contains(function.name) }
}
