import RekindleTesting
import RekindleTown

/// What Sam takes in from a file, and takes out again.
extension OwnMove {
    static let files: [OwnMove] = [
        OwnMove("looks at a file and leaves it", over: "waiting file") { life in
            try await life.sam.get("/me/data/import")
            let file = FileSample.document(saying: "walnut-left-file")
            _ = try await life.sam.post("/me/data/import", [("password", Town.password)], file: file)
            return try await life.sam.post("/me/data/import/keep", [("leave", "yes")])
        },
        OwnMove("brings a file in", over: "waiting file", gives: 200) { life in
            let url = try await life.sam.bringIn(FileSample.document(saying: "walnut-file"))
            return try await life.sam.get(url)
        },
        OwnMove("takes it out again", over: "waiting file") { life in
            let url = try await life.sam.bringIn(FileSample.document(saying: "walnut-second-file"))
            try await life.sam.get("\(url)/out")
            return try await life.sam.post("\(url)/out", [("password", Town.password)])
        },
    ]
}
