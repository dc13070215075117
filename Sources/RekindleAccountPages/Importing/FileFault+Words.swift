import RekindleArchive
import RekindleRooms

extension ZipFault {
    /// Why a zip is not read, and what to do.
    var words: String {
        switch self {
        case .tooLarge: "This file is larger than any from here, so it was not opened. Nothing was brought in."
        case .tooMany: "There are more files in this zip than in any from here, so it was not opened."
        case .encrypted: "This zip has a password of its own. Unpack it, then choose rekindle.json from it."
        case .missing:
            "There is no rekindle.json in this zip. Choose the zip as you downloaded it, or rekindle.json from it."
        case .twice: "There is more than one rekindle.json in this zip. Choose the right one of them by itself."
        case .notAZip, .broken, .library: "This zip is not whole. Copy it once more from where it was, then try again."
        case .name, .link, .order: "This zip was not made here: something in it would lead out of its folder."
        }
    }
}

extension FileFault {
    /// Why nothing of a file is taken, and what to do.
    var words: String {
        switch self {
        case .notOurs:
            "This is not a file of your data from Rekindle, or only a part of it. Choose the zip as you downloaded it."
        case .newer:
            "A newer version of Rekindle made this file. Once this server has been updated, it can be brought in."
        case .tooMuch: "There is more in this file than anybody has here, so nothing was brought in."
        case .nothing: "There is nothing in this file that can be brought in."
        }
    }
}

extension KeptFault {
    /// Why something of a file is left out.
    var words: String {
        switch self {
        case .unknown: "This version of Rekindle does not know it"
        case .missing: "Something in it is missing"
        case .odd: "Something in it is not as Rekindle writes it"
        case .tooLong: "Something in it is too long"
        case .refused: "It could not have been written here"
        }
    }
}
