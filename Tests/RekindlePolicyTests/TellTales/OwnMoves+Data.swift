import RekindleTown

extension OwnMove {
    private static let connected = Standing.allCases.filter(\.isConnected)
    private static let wrong = ("password", "not the password")

    /// To think of leaving, to come as far as the button, and to stay.
    static let data: [OwnMove] = [
        OwnMove("looks at what it would be to leave", over: "nothing", gives: 200) { life in
            for path in ["/me/data/part", "/me/data/ours", "/me/data/erase"] { try await life.sam.get(path) }
            return try await life.sam.get("/me/data")
        },
        sends("/me/data/part", [("letter", "walnut-letter"), wrong], over: "tries", in: connected, gives: 422),
        sends("/me/data/erase", [wrong], over: "tries", gives: 422),
        OwnMove("writes words to leave behind, and is locked", over: "letter draft", in: connected) { life in
            await life.sam.forget("seen")
            try await life.sam.post("/me/data/part", [("letter", "walnut-locked-letter"), wrong])
            return try await life.sam.post("/unlock", [("password", Town.password)])
        },
        sends("/draft?for=/me/data/part", [("drop", "yes")], over: "letter draft", in: connected),
    ]
}
