import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let plan: [OwnMove] = [
        { life, chance in
            let offered = try await life.sam.get("/plan/marks").offered
            try await life.sam.mark(offered.filter { _ in chance.number(below: 3) == 0 })
        },
        { life, _ in try await life.sam.post("/plan/marks", [("none", "yes")]) },
        { life, chance in
            let shown = try await life.sam.get("/plan").chosen
            guard !shown.isEmpty else { return }
            try await life.sam.setAside(
                shown[chance.number(below: shown.count)], back: chance.number(below: 2) == 0)
        },
        { life, chance in
            let suggested = try await life.sam.get("/plan").suggested
            guard !suggested.isEmpty else { return }
            try await life.sam.chooseSolo(chance.number(below: 4) == 0 ? nil : suggested[0])
        },
    ]
}
