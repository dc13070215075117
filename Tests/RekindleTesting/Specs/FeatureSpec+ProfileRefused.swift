import RekindleCore
import RekindleRooms
import RekindleVault

extension FeatureSpec {
    static let refusedOfProfile = [
        profile(.nameEmpty) { $0.name = "" },
        profile(.nameTooLong) { $0.name = .longest(Profile.nameLimit + 1) },
        profile(.pronounsTooLong) { $0.pronouns = .longest(Profile.pronounsLimit + 1) },
        profile(.zoneUnknown) { $0.zone = "Europe/Atlantis" },
        profile(.idleMinutes) { $0.idleMinutes = Profile.idleRange.upperBound + 1 },
        preferences(.minutesNotOffered) { $0.minutes = 7 },
        preferences(.halfQuiet) { $0.quietFrom = 22 },
        preferences(.noHour) { ($0.quietFrom, $0.quietTo) = (22, 24) },
        preferences(.noTime) { ($0.quietFrom, $0.quietTo) = (22, 22) },
    ]

    private static func profile(
        _ refusal: Profile.Refusal, _ change: @escaping @Sendable (inout Profile) -> Void
    ) -> RefusedInput {
        RefusedInput(Profile.self, refusal) { me in
            var changed = me.profile.content
            change(&changed)
            let outcome = try await Profiles.keep(changed, seen: me.profile.version, by: me)
            guard case .refused(let refusal) = outcome else { return nil }
            return refusal
        }
    }

    private static func preferences(
        _ refusal: Preferences.Refusal, _ change: @escaping @Sendable (inout Preferences) -> Void
    ) -> RefusedInput {
        RefusedInput(Preferences.self, refusal) { me in
            var changed = me.preferences
            change(&changed)
            let outcome = try await Offers.keep(changed, seen: me.preferences.offersTag, by: me)
            guard case .refused(let refusal) = outcome else { return nil }
            return refusal
        }
    }
}
