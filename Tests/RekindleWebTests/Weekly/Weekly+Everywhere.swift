import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let weekly: [PolicyRow] = []
}

extension EveryForm {
    static let weekly: [EveryForm] = []
}

extension PrivateLife {
    static let weekly: [OwnMove] = []
}
