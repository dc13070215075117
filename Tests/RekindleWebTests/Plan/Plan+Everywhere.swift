import RekindleWeb

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let plan: [PolicyRow] = []
}

extension EveryForm {
    static let plan: [EveryForm] = []
}

extension PrivateLife {
    static let plan: [OwnMove] = []
}
