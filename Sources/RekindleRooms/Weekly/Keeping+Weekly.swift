import RekindleCore
import RekindleVault

extension Keeping {
    /// What the ten minutes left.
    static let weekly: [Keeping] = [
        .exported(WeeklyTalk.self, as: "weekly-talk") { record in
            let talk = record.content
            return ["thing": talk.thing.map { .text($0.rawValue) }, "next": talk.next.map { .moment($0) }]
        } back: { file in
            WeeklyTalk(
                thing: try file.ifThere("thing") { try $0.practice() },
                next: try file.ifThere("next") { try $0.moment() })
        }
    ]
}
