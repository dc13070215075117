/// Why a zip could not be written on.
package enum ZipFault: Error, Equatable, Sendable {
    /// A name that is no place in a folder: empty, from the root, with a way up, a backslash or a control character in it.
    case name
    /// A file began inside another, bytes came outside of one, or something came after the end.
    case order
    /// It would be larger than every reader of zips understands.
    case tooLarge
    /// The library could not go on, with its own number for why.
    case library(Int32)
}
