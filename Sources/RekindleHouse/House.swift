package import RekindleRooms
package import RekindleVault

/// The one list of rooms. A new room is one more line here.
package enum House {
    package static let features: [Feature] = [
        .accounts, .profile, .inviting, .beginning, .firstMinute, .signs, .plan, .trials, .doing, .weekly, .tonight,
    ]

    /// The joint functions that the vault opens deposits for.
    package static let functions = JointFunctions(features.flatMap(\.exchanges).map(\.function))
}
