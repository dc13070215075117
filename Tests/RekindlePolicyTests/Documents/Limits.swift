import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleVault

/// What is limited: constants by their values, and what no other target sees as its source declares it.
struct Limits {
    /// What the program itself says.
    static let constants: [String: [Int]] = words.merging(others) { one, _ in one }

    private static let words: [String: [Int]] = [
        "Form.limit": [Form.limit], "Beginning.sentenceLimit": [Beginning.sentenceLimit],
        "FirstMinute.limit": [FirstMinute.limit], "CheckIn.sentenceLimit": [CheckIn.sentenceLimit],
        "CheckIn.goodLimit": [CheckIn.goodLimit], "CheckIn.closenessRange": bounds(CheckIn.closenessRange),
        "Strength.limit": [Strength.limit], "Doing.lineLimit": [Doing.lineLimit], "Guest.limit": [Guest.limit],
        "TrialOffer.changeLimit": [TrialOffer.changeLimit], "TrialOffer.weeksOffered": TrialOffer.weeksOffered,
        "TrialOffer.minutesOffered": TrialOffer.minutesOffered, "TrialReview.wordsLimit": [TrialReview.wordsLimit],
        "WeeklyTalk.farthest": [WeeklyTalk.farthest], "Profile.nameLimit": [Profile.nameLimit],
        "Profile.pronounsLimit": [Profile.pronounsLimit], "Profile.idleRange": bounds(Profile.idleRange),
        "Preferences.minutesOffered": Preferences.minutesOffered, "Preferences.hours": bounds(Preferences.hours),
        "SearchWords.limit": [SearchWords.limit], "PasswordRule.shortest": [PasswordRule.shortest],
        "PasswordRule.longest": [PasswordRule.longest], "Typed.loginLimit": [Typed.loginLimit],
        "PinCheck.digits": bounds(PinCheck.digits), "PinCheck.mostOfDay": [PinCheck.mostOfDay],
        "PinCheck.mostWrong": [PinCheck.mostWrong],
    ]

    private static let others: [String: [Int]] = [
        "Backoff.login.free": [Backoff.login.free], "Backoff.address.free": [Backoff.address.free],
        "Backoff.browsers.free": [Backoff.browsers.free], "Backoff.arrivals.free": [Backoff.arrivals.free],
        "Backoff.recovery.free": [Backoff.recovery.free],
        "Backoff.longest": [Int(Backoff.longest)], "OneTimeCode.stepSeconds": [Int(OneTimeCode.stepSeconds)],
        "Vault.invitationHours": [Vault.invitationHours], "Ended.most": [Ended.most],
        "KeyCache.minutes": [KeyCache.minutes],
        "KeyCache.limit": [KeyCache.limit], "LiveUpdates.mostStreams": [LiveUpdates.mostStreams],
        "maxAttempts": [maxAttempts], "JointResult.depositSize": [BothGlad.depositSize],
        "SuggestionRequest.sizeLimit": [SuggestionRequest.sizeLimit], "TodayFacts.limit": [TodayFacts.limit],
        "Handful.common": [Handful.common], "Handful.own": [Handful.own], "Handful.plan": [Handful.plan],
        "Handful.lightMinutes": [Handful.lightMinutes], "EveningPicks.limit": [EveningPicks.limit],
        "SelfCheck.Item.limit": [SelfCheck.Item.limit],
    ]

    private static func bounds(_ range: ClosedRange<Int>) -> [Int] { [range.lowerBound, range.upperBound] }

    /// The numbers that sources declare, by type and name.
    private(set) var declared: [String: [Int]] = [:]
    /// Of these, the ones whose name says that they limit something.
    private(set) var named: Set<String> = []

    init(_ checkout: Checkout) throws {
        for path in checkout.files where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
            read(try Checkout.text(path))
        }
    }

    /// Goes through the lines of a source. A type reaches to the bracket that stands as far in as it does.
    private mutating func read(_ source: String) {
        var types: [(depth: Int, name: String)] = []
        for line in source.split(separator: "\n") {
            let code = line.drop { $0 == " " }
            let depth = line.count - code.count
            guard !code.hasPrefix("//") else { continue }
            if code == "}" { types.removeAll { $0.depth >= depth } }
            if let type = Self.type(code) {
                types.removeAll { $0.depth >= depth }
                types.append((depth, type))
            } else if let (name, numbers) = Self.number(code) {
                let full = (types.map(\.name) + [name]).joined(separator: ".")
                declared[full] = declared[full] ?? numbers
                let isConstant = code.contains("static let ") || depth == 0
                if isConstant, name.contains(/[lL]imit|[mM]ost|max|longest|shortest|fewest|farthest/) {
                    named.insert(full)
                }
            }
        }
    }

    private static func type(_ code: Substring) -> String? {
        guard code.hasSuffix("{") else { return nil }
        return code.firstMatch(of: /^(?:\w+ )*?(?:struct|enum|class|extension|protocol) ([\w.]+)/)
            .map { String($0.1) }
    }

    /// A constant, what a parameter is when nothing is said, or what a property always gives.
    private static func number(_ code: Substring) -> (name: String, numbers: [Int])? {
        guard code.contains(" = ") || code.hasSuffix(" }") else { return nil }
        let pattern =
            /(\w+)(?:: [\w.]+)? (?:= (?:\.seconds\()?|\{ )((?:\d[\d_]*(?: \* |\.\.\.)?)+|\[\d+(?:, \d+)*\])/
        guard let match = code.firstMatch(of: pattern) else { return nil }
        let numbers = match.2.matches(of: /\d[\d_]*/).compactMap { Int($0.0.replacing("_", with: "")) }
        return (String(match.1), match.2.contains("*") ? [numbers.reduce(1, *)] : numbers)
    }
}
