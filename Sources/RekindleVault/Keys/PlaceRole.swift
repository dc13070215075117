/// What the key of a space of two is bound to in the row of a person, so that it opens in no other place there: the space that
/// they share now, or one that they shared once.
enum PlaceRole: Int, Codable, Sendable {
    case now = 1, once
}
