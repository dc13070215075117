import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let offers: [PolicyRow] = []
}

extension EveryForm {
    static let offers: [EveryForm] = []
}

extension PrivateLife {
    static let offers: [OwnMove] = []
}
