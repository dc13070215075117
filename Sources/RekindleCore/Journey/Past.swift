/// What somebody's past says about each practice, looked up once.
struct Past {
    private(set) var lastDay: [Practice.ID: Int] = [:]
    private(set) var lastHow: [Practice.ID: (day: Int, how: Doing.How)] = [:]

    init(_ doings: [Doing]) {
        for doing in doings {
            lastDay[doing.practice] = max(doing.day, lastDay[doing.practice] ?? doing.day)
            guard let how = doing.how, doing.day >= lastHow[doing.practice]?.day ?? doing.day else { continue }
            lastHow[doing.practice] = (doing.day, how)
        }
    }

    func isRested(_ id: Practice.ID, on day: Int) -> Bool {
        lastDay[id].map { day - $0 >= Suggestion.rest } ?? true
    }

    func isRefused(_ id: Practice.ID, on day: Int) -> Bool {
        guard let last = lastHow[id], last.how == .notForUs else { return false }
        return day - last.day < Suggestion.refusal
    }
}
