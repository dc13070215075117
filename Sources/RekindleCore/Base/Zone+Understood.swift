extension Zone {
    /// The name to keep for what a browser calls its zone by itself: older systems use names without a region. Nil where
    /// nothing is known by it; nobody typed it, so that it stands in nobody's way.
    package static func understood(_ name: String) -> String? {
        Zone(name) == nil ? aliases[name] : name
    }

    /// The links of the tz database (file `backward`) whose names have no region in them. What two regions share, such as
    /// "EST", is not among them.
    private static let aliases = [
        "CET": "Europe/Brussels", "CST6CDT": "America/Chicago", "Cuba": "America/Havana", "EET": "Europe/Athens",
        "EST5EDT": "America/New_York", "Egypt": "Africa/Cairo", "Eire": "Europe/Dublin", "GB": "Europe/London",
        "GB-Eire": "Europe/London", "GMT": "UTC", "GMT+0": "UTC", "GMT-0": "UTC", "GMT0": "UTC", "Greenwich": "UTC",
        "Hongkong": "Asia/Hong_Kong", "Iceland": "Atlantic/Reykjavik", "Iran": "Asia/Tehran",
        "Israel": "Asia/Jerusalem", "Jamaica": "America/Jamaica", "Japan": "Asia/Tokyo",
        "Kwajalein": "Pacific/Kwajalein", "Libya": "Africa/Tripoli", "MET": "Europe/Brussels",
        "MST7MDT": "America/Denver", "NZ": "Pacific/Auckland", "NZ-CHAT": "Pacific/Chatham",
        "Navajo": "America/Denver", "PRC": "Asia/Shanghai", "PST8PDT": "America/Los_Angeles",
        "Poland": "Europe/Warsaw", "Portugal": "Europe/Lisbon", "ROC": "Asia/Taipei", "ROK": "Asia/Seoul",
        "Singapore": "Asia/Singapore", "Turkey": "Europe/Istanbul", "UCT": "UTC", "Universal": "UTC",
        "W-SU": "Europe/Moscow", "WET": "Europe/Lisbon", "Zulu": "UTC",
    ]
}
