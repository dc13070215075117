/// Why a zip could not be written on, or is not read.
package enum ZipFault: Error, Equatable, Sendable {
    /// A name that is no place in a folder: empty, from the root, with a way up, a backslash or a control character in it.
    case name
    /// A file began inside another, bytes came outside of one, or something came after the end.
    case order
    /// It would be larger than every reader of zips understands; of one that is read, it or its file is larger than any of
    /// ours.
    case tooLarge
    /// The library could not go on, with its own number for why.
    case library(Int32)
    /// It is no zip, or its end is missing.
    case notAZip
    /// There are more files in it than in any of ours.
    case tooMany
    /// Something in it is a link, or no file at all.
    case link
    /// It takes a password.
    case encrypted
    /// The file is in it twice, and which one counts depends on the reader.
    case twice
    /// The file is not in it.
    case missing
    /// The file does not unpack, or to something else than the zip says.
    case broken
}
