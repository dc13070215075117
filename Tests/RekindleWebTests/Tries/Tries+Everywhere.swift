import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let tries: [PolicyRow] = []
}

extension EveryForm {
    static let tries: [EveryForm] = []
}

extension PrivateLife {
    static let tries: [OwnMove] = []
}
