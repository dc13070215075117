package import RekindleHTML

/// The fixed drawing of two threads; it decorates and stands for nobody's data.
package enum ThreadsDrawing: Component, Sendable, CaseIterable {
    /// Two threads that come nearer and weave.
    case together
    /// One thread, and a second one whose end is open.
    case open
    /// Two threads that weave, tangle and weave on: a rough patch as a phase. For the first page, across its width.
    case knot

    /// The drawing; it says nothing aloud.
    package var html: HTML {
        """
        <svg class="threads\(raw: self == .knot ? " knot" : "")" viewBox="\(raw: self == .knot ? "25 6 400 138" : "0 0 640 100")" \
        fill="none" aria-hidden="true">
        \(shape)\
        </svg>
        """
    }

    private var shape: HTML {
        switch self {
        case .together: Self.woven
        case .open: Self.loose
        case .knot: Self.knotted
        }
    }

    /// Each thread lies whole first; where the other passes over it, a strip of paper and the other follow.
    private static let woven =
        thread("theirs", theirs) + halo(mineOver) + thread("mine", mine) + halo(theirsOver)
        + thread("theirs", theirsOver)

    private static let loose = thread("theirs loose", other) + thread("mine", own)

    /// A thread and the twist of its strands, which differs from hue to hue.
    private static func thread(_ whose: StaticString, _ path: String) -> HTML {
        """
        <path class="thread \(raw: "\(whose)")" d="\(raw: path)"/>\
        <path class="twist \(raw: "\(whose)")" d="\(raw: path)"/>

        """
    }

    private static func halo(_ path: String) -> HTML {
        "<path class=\"halo\" d=\"\(raw: path)\"/>\n"
    }

    private static let mine = """
        M4 9.7C20 10.9 36 12.7 53 17.3C69 21.8 85 28.9 101 37C117 45.1 134 54.1 150 61.4C166 68.7 182 74 198 75.9\
        C215 77.7 231 76 247 72C263 67.9 279 61.5 296 55.7C312 49.9 328 44.8 344 42.3C361 39.8 377 40 393 42.1\
        C409 44.2 425 48.1 442 51.5C458 55 474 57.8 490 58.5C506 59.3 523 57.9 539 55.1C555 52.2 571 48 587 44.6\
        C604 41.1 620 38.5 636 38
        """
    private static let theirs = """
        M4 90.6C20 90.3 36 89.6 53 86C69 82.4 85 76.3 101 69C117 61.7 134 53.4 150 46.8C166 40.1 182 35.2 198 33.7\
        C215 32.1 231 34 247 38C263 42.1 279 48.3 296 53.8C312 59.3 328 63.9 344 65.8C361 67.7 377 66.8 393 63.9\
        C409 60.9 425 56.1 442 51.7C458 47.2 474 43.4 490 41.6C506 39.8 523 40.2 539 42C555 43.9 571 47.1 587 49.7\
        C604 52.4 620 54.2 636 54
        """
    private static let mineOver = "M272 64.1C290 58 307 51.1 324 46.5M548 53.3C566 49.8 583 45.2 600 42"
    private static let theirsOver = "M108 66C125 58 143 49.2 160 42.9M416 58.7C433 54.2 450 48.8 468 45.2"
    private static let own = """
        M4 30C60 24 110 30 160 44C210 58 258 76 312 72C368 68 402 44 456 38C516 31.5 570 42 636 46
        """
    private static let other = """
        M636 66C590 66 548 58 500 64C458 69 430 88 392 84C366 81 360 62 376 56C390 51 400 64 390 72
        """
}
