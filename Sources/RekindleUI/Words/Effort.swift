package import RekindleCore

/// What a practice takes out of somebody, in words.
package enum Effort {
    package static func words(_ practice: Practice) -> String {
        "About \(minutes(practice.minutes)), \(cost(practice.cost)), \(energy(practice.energy))."
    }

    package static func minutes(_ minutes: Int) -> String {
        minutes == 1 ? "1 minute" : "\(minutes) minutes"
    }

    private static func cost(_ cost: Cost) -> String {
        switch cost {
        case .nothing: "costs nothing"
        case .little: "costs a little money"
        case .some: "costs some money"
        }
    }

    private static func energy(_ energy: Energy) -> String {
        switch energy {
        case .low: "fine when you are tired"
        case .some: "takes some strength"
        case .more: "better when you are rested"
        }
    }
}
