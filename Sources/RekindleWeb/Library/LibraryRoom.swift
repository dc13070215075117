import RekindleCore
package import RekindleLibrary

/// Everything there is to do and to read, for whoever is signed in. Nothing of a visit is kept.
package enum LibraryRoom {
    static let doors: [Door] = [
        .mine(.library) { ask, signedIn in
            .page(LibraryPage(library: ask.library, isConnected: signedIn.isConnected).page)
        },
        .mine(.libraryItem("")) { ask, _ in
            guard let page = page(of: ask.parameters["id"] ?? "", in: ask.library) else { throw NotHere() }
            return .page(page)
        },
    ]

    /// The page of a practice or a reading; none for what is unknown or not offered.
    package static func page(of id: String, in library: Library) -> Page? {
        if let practice = library.practice(.init(id)) {
            return practice.adult ? nil : PracticePage(practice: practice).page
        }
        guard let reading = library.reading(.init(id)) else { return nil }
        return ReadingPage(reading: reading, related: reading.related.compactMap(library.offered)).page
    }
}

extension Library {
    /// What a room offers; adult practices belong to a part that two people open together.
    func offered(in room: Room) -> [Practice] {
        practices(in: room).filter { !$0.adult }
    }

    func offered(_ id: Practice.ID) -> Practice? {
        practice(id).flatMap { $0.adult ? nil : $0 }
    }
}
