import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let tonight: [PolicyRow] = []
}

extension EveryForm {
    static let tonight: [EveryForm] = []
}

extension PrivateLife {
    static let tonight: [OwnMove] = []
}
