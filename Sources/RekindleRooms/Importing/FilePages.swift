/// Gathers what is taken from a file into rows of a usual size, of which each holds one kind in one place.
struct FilePages {
    /// About so many bytes of a file go into one row.
    static let pageSize = 14_000
    /// So often kind and place change in a file at most: in ours each stands once.
    static let mostLines = 512

    private(set) var head: FileImport
    private var page: FromFile?
    private var size = 0

    init(_ head: FileImport) { self.head = head }

    /// Takes one of the things of a file, or leaves it out; gives the row that is full by then, if one is.
    mutating func take(_ number: Int, of reading: FileReading, _ ways: WaysBack) throws(FileFault) -> FromFile? {
        let (thing, size) = try reading.thing(number)
        let facts: KeptFacts
        do throws(KeptFault) {
            facts = try ways.found(thing.kind, thing.content, at: thing.moment).facts
        } catch {
            head.leave(thing.kind, error)
            return nil
        }
        return try add(thing, facts, size: size)
    }

    private mutating func add(_ thing: FileThing, _ facts: KeptFacts, size bytes: Int) throws(FileFault) -> FromFile? {
        let place = FilePlace(place: thing.place, former: thing.former)
        let isNewLine = page.map { $0.word != thing.kind || $0.place != place } ?? true
        var full: FromFile?
        if isNewLine || size + bytes > Self.pageSize { full = finish() }
        if page == nil {
            page = FromFile(file: head.file, place: place, word: thing.kind)
            if isNewLine {
                guard head.lines.count < Self.mostLines else { throw .notOurs }
                head.lines.append(.init(kind: thing.kind, place: place, first: head.rows, counts: []))
            }
        }
        page?.things.append(thing.kept(facts))
        (size, head.size) = (size + bytes, head.size + bytes)
        return full
    }

    /// The last row; nil where there is none.
    mutating func finish() -> FromFile? {
        guard let full = page else { return nil }
        head.lines[head.lines.count - 1].counts.append(full.things.count)
        (page, size) = (nil, 0)
        return full
    }
}
