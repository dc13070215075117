import RekindleCore
import RekindleVault

extension Keeping {
    /// What somebody did, and that both were glad of it.
    static let doing: [Keeping] = [
        .exported(Doing.self, as: "doing") { record in
            let doing = record.content
            return [
                "practice": .text(doing.practice.rawValue), "day": .day(doing.day),
                "how": doing.how.map { .text($0.rawValue) }, "line": .text(doing.line),
            ]
        } back: { file in
            Doing(
                practice: try file.value("practice").practice(), day: try file.value("day").day(),
                how: try file.ifThere("how") { try $0.word(Doing.How.self) },
                line: try file.text("line", most: Doing.lineLimit))
        },
        .notExported(LastDone.self, because: "It repeats in short what the doings say."),
        .notExported(Glad.self, because: "It lies sealed for both, and opens as the gladness of both or not at all."),
        .result(BothGlad.self, as: "both-glad", isShown: { glad, _ in glad.isShown }) { opened, _ in
            guard let slash = opened.subject.lastIndex(of: "/") else { return [:] }
            let week = Week(name: String(opened.subject[slash...].dropFirst()))
            return [
                "practice": .text(String(opened.subject[..<slash])), "week": week.map { .text($0.dated) },
            ]
        } back: { file in
            let week = try file.ifThere("week") { try $0.week().name }
            let practice = try file.value("practice").practice()
            return (BothGlad(first: Glad(), second: Glad()), "\(practice.rawValue)/\(week ?? "")")
        },
    ]
}
