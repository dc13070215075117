import RekindleCore

extension Found where Value == HelpCountry {
    /// Refuses a country that somebody in danger could not use.
    func check() throws(LibraryFault) {
        let letters = value.code.count == 2 && value.code.allSatisfy { $0.isASCII && $0.isUppercase }
        try require(letters, "code", "A country has a code of two capital letters.")
        try requireText(value.name, "name")
        try require(!value.emergency.isEmpty, "emergency", "Name at least one emergency number.")
        for emergency in value.emergency {
            try require(isWrittenNumber(emergency.number), "emergency", "“\(emergency.number)” is not a number.")
            try requireText(emergency.use, "emergency")
        }
        for line in value.lines {
            try Found<HelpLine>(value: line, file: file, label: "\(value.code), \(line.name)").check()
        }
    }
}

extension Found where Value == HelpLine {
    /// Refuses a line that cannot be reached or whose last check is not dated.
    func check() throws(LibraryFault) {
        try requireText(value.name, "name")
        try requireText(value.forWhom, "forWhom")
        try requireText(value.hours, "hours")
        try require(value.number != nil || value.site != nil, "number", "Give a number, a site, or both.")
        try require(isWrittenNumber(value.number ?? "0"), "number", "This is not a telephone number.")
        try require(isDialled(value.tel ?? "0"), "tel", "Use digits only, after + where the country code leads.")
        try require(isWrittenNumber(value.sms ?? "0"), "sms", "This is not a telephone number.")
        try require(isHost(value.site ?? "a.b"), "site", "Give the host alone, such as example.org.")
        if let source = value.source { try requireText(source, "source") }
        let isDated = value.lastChecked.map(isDay) ?? (value.status != .verified)
        try require(isDated, "lastChecked", "Give the day of the check, such as 2026-09-23.")
    }
}

private func isWrittenNumber(_ text: String) -> Bool {
    text.contains(where: isDigit) && text.allSatisfy { isDigit($0) || " -+()*#".contains($0) }
}

private func isDialled(_ text: String) -> Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.allSatisfy(isDigit)
}

private func isHost(_ text: String) -> Bool {
    text.contains(".") && text.allSatisfy { $0.isASCII && ($0.isLetter || isDigit($0) || ".-/".contains($0)) }
}

private func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
    return parts[0].allSatisfy(isDigit) && (1...12).contains(month) && (1...31).contains(day)
}

private func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
}
