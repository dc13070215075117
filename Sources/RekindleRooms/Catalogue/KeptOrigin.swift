/// Where a file says that something lay, and when. A file may say anything: nobody checked it.
package struct KeptOrigin: Equatable, Sendable {
    /// Which of the files that its owner took in, by a number of their own.
    package let file: Int
    /// The place, by the file's word for it.
    package let place: String
    /// Which of those that were shared once.
    package let former: Int?
    /// The day, and the moment where the file has one, as it says them.
    let day: String
    let at: String?

    /// A name for the place, which no other place of any file has.
    package var name: String { "\(file)-\(place)" + (former.map { "-\($0)" } ?? "") }
}
