import RekindleSite

extension PagesSpec {
    static let help = PagesSpec(
        rows: [
            PolicyRow(.help, get: PolicyRow.all(200)),
            PolicyRow(.helpQuestions, get: PolicyRow.all(200), post: PolicyRow.all(422)),
            PolicyRow(.pause, get: PolicyRow.all(200)),
        ],
        forms: [
            FormSpec(
                "/help/questions", [("alone", "yes"), ("q1", "yes")],
                taken: [
                    .sent([("answered", "yes"), ("q1", "yes")], gives: 200),
                    .sent([("answered", "yes"), ("q1", "yes")], by: .nobody, gives: 200),
                ], refused: [.sent(), .sent(by: .nobody)],
                hidden: ["answered": "that the questions were there to be answered"],
                moveless: "what somebody answers there is counted and forgotten")
        ])
}
