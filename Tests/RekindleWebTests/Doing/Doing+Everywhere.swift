import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let doing: [PolicyRow] = []
}

extension EveryForm {
    static let doing: [EveryForm] = []
}

extension PrivateLife {
    static let doing: [OwnMove] = []
}
