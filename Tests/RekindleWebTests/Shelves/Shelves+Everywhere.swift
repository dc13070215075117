import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let shelves: [PolicyRow] = []
}

extension EveryForm {
    static let shelves: [EveryForm] = []
}

extension PrivateLife {
    static let shelves: [OwnMove] = []
}
