import RekindleHTML

extension ThreadsDrawing {
    /// Two threads that weave, tangle into a knot and weave on, past both edges of the drawing.
    static let knotted =
        strand("theirs", theirsThroughKnot) + over("theirs", theirsOverItself) + gap(mineOverTheirs)
        + strand("mine", mineThroughKnot) + over("mine", mineOverItself) + over("theirs", theirsOverMine)

    private static func strand(_ whose: StaticString, _ path: String) -> HTML {
        "<path class=\"thread \(raw: "\(whose)")\" d=\"\(raw: path)\"/>\n"
    }

    private static func over(_ whose: StaticString, _ path: String) -> HTML { gap(path) + strand(whose, path) }

    private static func gap(_ path: String) -> HTML { "<path class=\"halo\" d=\"\(raw: path)\"/>\n" }

    private static let mineThroughKnot = """
        M-433 101C-410 101 -394 49 -371 49C-348 49 -332 101 -309 101C-286 101 -270 49 -247 49\
        C-224 49 -208 101 -185 101C-162 101 -146 49 -123 49C-100 49 -84 101 -61 101C-38 101 -22 49 1 49\
        C24 49 40 101 63 101C86 101 102 49 125 49C141 49 147 50 162 60C177 70 190 89 204 100C218 111 225 116 236 116\
        C247 116 259 107 262 98C265 89 258 75 250 68C242 61 230 56 218 60C206 64 191 76 188 88\
        C185 100 190 115 200 124C210 133 226 137 242 134C258 131 268 114 284 108C300 102 309 101 325 101\
        C348 101 364 49 387 49C410 49 426 101 449 101C472 101 488 49 511 49C534 49 550 101 573 101\
        C596 101 612 49 635 49C658 49 674 101 697 101C720 101 736 49 759 49C782 49 798 101 821 101\
        C844 101 860 49 883 49
        """
    private static let theirsThroughKnot = """
        M-433 49C-410 49 -394 101 -371 101C-348 101 -332 49 -309 49C-286 49 -270 101 -247 101\
        C-224 101 -208 49 -185 49C-162 49 -146 101 -123 101C-100 101 -84 49 -61 49C-38 49 -22 101 1 101\
        C24 101 40 49 63 49C86 49 102 101 125 101C141 101 149 100 160 92C171 84 172 75 182 62C192 49 199 34 212 26\
        C225 18 238 15 248 20C258 25 268 40 266 52C264 64 248 80 236 84C224 88 208 80 204 72C200 64 206 49 216 44\
        C226 39 242 42 256 44C270 46 277 51 290 52C303 53 309 49 325 49C348 49 364 101 387 101C410 101 426 49 449 49\
        C472 49 488 101 511 101C534 101 550 49 573 49C596 49 612 101 635 101C658 101 674 49 697 49\
        C720 49 736 101 759 101C782 101 798 49 821 49C844 49 860 101 883 101
        """
    private static let mineOverTheirs = """
        M-409.4 84.5Q-402 75 -394.6 65.5M-285.4 84.5Q-278 75 -270.6 65.5M-161.4 84.5Q-154 75 -146.6 65.5M-37.4 84.5\
        Q-30 75 -22.6 65.5M86.6 84.5Q94 75 101.4 65.5M259.6 80.9Q254.9 71.1 246.7 65.4M348.6 84.5Q356 75 363.4 65.5\
        M472.6 84.5Q480 75 487.4 65.5M596.6 84.5Q604 75 611.4 65.5M720.6 84.5Q728 75 735.4 65.5M844.6 84.5\
        Q852 75 859.4 65.5
        """
    private static let theirsOverMine = """
        M-347.4 84.5Q-340 75 -332.6 65.5M-223.4 84.5Q-216 75 -208.6 65.5M-99.4 84.5Q-92 75 -84.6 65.5M24.6 84.5\
        Q32 75 39.4 65.5M169.9 81.4Q174.8 72.3 180.8 63.6M207.9 76.8Q200.1 69.3 203.8 59.8M410.6 84.5\
        Q418 75 425.4 65.5M534.6 84.5Q542 75 549.4 65.5M658.6 84.5Q666 75 673.4 65.5M782.6 84.5Q790 75 797.4 65.5
        """
    private static let mineOverItself = "M194.7 76.1Q187.4 84.6 187 94.3"
    private static let theirsOverItself = "M256 44Q265.6 45.2 274.6 48.6"
}
