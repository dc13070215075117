package import RekindleStore

extension Vault {
    /// Where a database keeps the value that tells its server key from every other one.
    package static var checkPlace: RowPlace { RowPlace(System.check.id, in: System.check.space) }
}

extension ServerKey {
    /// Whether this is the key of the database that keeps this value.
    package func belongs(to check: [UInt8]) -> Bool { constantTimeEqual(check, checkValue) }
}
