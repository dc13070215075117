extension Icon {
    var shape: String {
        switch self {
        case .threads, .today, .talk, .together, .us, .me: place
        case .pause, .help, .hide, .lock, .sealed, .both, .yes: safety
        case .back, .forward, .check, .plus, .close, .info, .print, .edit, .erase, .copy, .link, .send: doing
        case .clock, .calendar, .leaf, .key, .device, .person, .book, .shuffle, .search: thing
        }
    }

    private var place: String {
        switch self {
        case .threads:
            """
            <path class="theirs" d="M3 18c5 0 6-3 9-6s4-6 9-6"/><path class="halo" d="M8.5 8.5 15.5 15.5"/>\
            <path class="mine" d="M3 6c5 0 6 3 9 6s4 6 9 6"/>
            """
        case .today: "<path d=\"M3 19h18M6 15a6 6 0 0 1 12 0M12 3v2.5M4.5 7l1.7 1.7M19.5 7l-1.7 1.7\"/>"
        case .talk:
            """
            <path d="M4 4.5h10.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H8.5L5 15.5v-3H4\
            A1.5 1.5 0 0 1 2.5 11V6A1.5 1.5 0 0 1 4 4.5z"/>\
            <path d="M19 9.5h1A1.5 1.5 0 0 1 21.5 11v5a1.5 1.5 0 0 1-1.5 1.5h-1v3l-3.5-3H11"/>
            """
        case .together: "<circle cx=\"9\" cy=\"12\" r=\"6\"/><circle cx=\"15\" cy=\"12\" r=\"6\"/>"
        case .us:
            """
            <path d="M3 7c4.5 0 4.5 10 9 10s4.5-10 9-10"/>\
            <path d="M3 17c1.9 0 3-1.7 4.1-3.8M9 9.8C9.8 8.2 10.7 7 12 7s2.2 1.2 3 2.8\
            M16.9 13.2C18 15.3 19.1 17 21 17"/>
            """
        default: "<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6\"/>"
        }
    }

    private var safety: String {
        switch self {
        case .pause: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M9.75 9v6M14.25 9v6\"/>"
        case .help:
            """
            <circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.75"/>\
            <path d="m5.7 5.7 3.6 3.6M14.7 14.7l3.6 3.6M18.3 5.7l-3.6 3.6M9.3 14.7l-3.6 3.6"/>
            """
        case .hide:
            """
            <path d="M10 6.3A9 9 0 0 1 12 6c5 0 8 4 9 6a14 14 0 0 1-2.4 3.2M6.5 8A13 13 0 0 0 3 12c1 2 4 6 9 6\
            a8.5 8.5 0 0 0 4-1M10 10.2a2.7 2.7 0 0 0 3.8 3.8M4 4l16 16"/>
            """
        case .lock:
            """
            <rect x="5" y="10.5" width="14" height="9.5" rx="2"/><path d="M8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3"/>
            """
        case .sealed:
            """
            <path d="M20 12.5V7.5A1.5 1.5 0 0 0 18.5 6h-13A1.5 1.5 0 0 0 4 7.5v9A1.5 1.5 0 0 0 5.5 18h7"/>\
            <path d="m4.5 7 7.5 6 7.5-6"/><circle cx="18" cy="17.5" r="3"/>
            """
        case .both: "<circle cx=\"9\" cy=\"9\" r=\"3.5\"/><circle cx=\"16\" cy=\"9.5\" r=\"3\"/>\(bothShoulders)"
        default: "<path d=\"m3 12.5 3.5 3.5L14 8.5M11.5 15l1 1 8-8\"/>"
        }
    }

    private var bothShoulders: String {
        "<path d=\"M2.5 19c.6-3.3 3-5 6.5-5s5.9 1.7 6.5 5M16.5 14.2c2.7.1 4.5 1.6 5 4.3\"/>"
    }

    private var doing: String {
        switch self {
        case .back: "<path d=\"m14.5 5.5-6.5 6.5 6.5 6.5\"/>"
        case .forward: "<path d=\"m9.5 5.5 6.5 6.5-6.5 6.5\"/>"
        case .check: "<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>"
        case .plus: "<path d=\"M12 5v14M5 12h14\"/>"
        case .close: "<path d=\"m6 6 12 12M18 6 6 18\"/>"
        case .info: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v5.5M12 7.7v.1\"/>"
        case .print: "<path d=\"M7 9V4h10v5M7 17H4.5v-8h15v8H17M7 14h10v6H7z\"/>"
        case .edit: "<path d=\"m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19 4 20zM13.5 7l3.5 3.5\"/>"
        case .erase: "<path d=\"M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5\"/>"
        case .copy:
            "<rect x=\"8.5\" y=\"8.5\" width=\"11\" height=\"11\" rx=\"1.5\"/><path d=\"M15.5 8.5V4.5h-11v11h4\"/>"
        case .link: "<path d=\"M10 14a4 4 0 0 0 6 .4l2.8-2.8a4 4 0 0 0-5.7-5.7L12 7\"/>\(linkOther)"
        default: "<path d=\"M20.5 3.5 10 14M20.5 3.5l-6.5 17-4-6.5-6.5-4z\"/>"
        }
    }

    private var linkOther: String {
        "<path d=\"M14 10a4 4 0 0 0-6-.4l-2.8 2.8a4 4 0 0 0 5.7 5.7L12 17\"/>"
    }

    private var thing: String {
        switch self {
        case .clock: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3.5 2\"/>"
        case .calendar:
            "<rect x=\"4\" y=\"5.5\" width=\"16\" height=\"14.5\" rx=\"2\"/><path d=\"M4 10h16M8.5 3v4M15.5 3v4\"/>"
        case .leaf: "<path d=\"M5 19c0-9 5-14 15-14 0 10-5 14-11 14-1.5 0-2.7-.4-3.5-1M5 19c1.5-4 4-6.5 8-8.5\"/>"
        case .key: "<circle cx=\"8\" cy=\"15.5\" r=\"4\"/><path d=\"m11 12.5 8.5-8.5M16 7.5l3 3M13.5 10l2 2\"/>"
        case .device: "<rect x=\"7\" y=\"3\" width=\"10\" height=\"18\" rx=\"2\"/><path d=\"M11 18h2\"/>"
        case .person: "<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6\"/>"
        case .book:
            """
            <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13c-3.5 0-6.5.5-8.5 2zv13"/>
            """
        case .shuffle:
            """
            <path d="M3 7h3.5c5 0 6 10 11 10H21M3 17h3.5c1.5 0 2.6-.9 3.5-2M13.5 9c1-1.2 2.3-2 4-2H21\
            M18.5 4.5 21 7l-2.5 2.5M18.5 14.5 21 17l-2.5 2.5"/>
            """
        default: "<circle cx=\"10.5\" cy=\"10.5\" r=\"6.5\"/><path d=\"m15.5 15.5 5 5\"/>"
        }
    }
}
