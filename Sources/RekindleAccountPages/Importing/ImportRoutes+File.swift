import RekindleArchive
import RekindleSite

extension ImportRoutes {
    /// Why a file is not looked into, in words.
    struct Words: Error {
        let text: String
    }

    /// What lies in the file that was chosen. Some browsers unpack what they load by themselves, so what is in the zip may be
    /// chosen as well.
    static func unpacked(_ bytes: [UInt8]) -> Result<[UInt8], Words> {
        bytes.starts(with: Array("PK".utf8)) ? unzipped(bytes) : plain(bytes)
    }

    private static func unzipped(_ bytes: [UInt8]) -> Result<[UInt8], Words> {
        do throws(ZipFault) {
            return .success(try ZipReader.file("rekindle.json", in: bytes))
        } catch {
            return .failure(Words(text: error.words))
        }
    }

    private static func plain(_ bytes: [UInt8]) -> Result<[UInt8], Words> {
        guard bytes.count <= ZipReader.mostUnpacked else { return .failure(Words(text: ZipFault.tooLarge.words)) }
        return .success(bytes)
    }
}

extension Upload {
    /// Why there is no file to look into.
    var words: String {
        switch self {
        case .none, .file: ImportPage.noFile
        case .tooLarge: ZipFault.tooLarge.words
        }
    }
}
