/// The token of one state of a row. It is chosen by chance, so that a copy of the database does not tell how often
/// something was written, nor which rows were written equally often.
enum Version {
    static func random() -> Int64 { Int64.random(in: 1...Int64.max) }
}
