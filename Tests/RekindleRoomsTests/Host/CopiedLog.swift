import Foundation

/// A copy of SQLite's write-ahead log (https://sqlite.org/fileformat2.html#the_write_ahead_log), as far as it shows what was
/// written together: the pages in their order, and where a transaction ends.
struct CopiedLog: Equatable {
    struct Frame: Equatable {
        let page: UInt32
        /// The pages of the database after it, where a transaction ends with this frame; else 0.
        let sizeAtEnd: UInt32
        /// False where it is left from before the log last began anew.
        let isCurrent: Bool
    }

    private static let (headSize, frameHeadSize) = (32, 24)

    /// The frames, one after the other.
    let frames: [Frame]

    /// Nil where the bytes are no log; an empty file is one without frames.
    init?(_ data: Data) {
        let bytes = Array(data)
        guard !bytes.isEmpty else {
            frames = []
            return
        }
        let magic = Self.number(bytes, 0)
        guard bytes.count >= Self.headSize, magic == 0x377f_0682 || magic == 0x377f_0683 else { return nil }
        let (size, salts) = (Int(Self.number(bytes, 8)), bytes[16..<24])
        var frames: [Frame] = []
        var place = Self.headSize
        while place + Self.frameHeadSize + size <= bytes.count {
            let isCurrent = bytes[place + 8..<place + 16].elementsEqual(salts)
            frames.append(
                Frame(
                    page: Self.number(bytes, place), sizeAtEnd: Self.number(bytes, place + 4), isCurrent: isCurrent))
            place += Self.frameHeadSize + size
        }
        self.frames = frames
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> UInt32 {
        guard bytes.count >= place + 4 else { return 0 }
        return bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The pages of each transaction of the log as it is.
    var transactions: [[UInt32]] {
        var (all, open): ([[UInt32]], [UInt32]) = ([], [])
        for frame in frames where frame.isCurrent {
            open.append(frame.page)
            if frame.sizeAtEnd > 0 {
                all.append(open)
                open = []
            }
        }
        return all
    }
}
