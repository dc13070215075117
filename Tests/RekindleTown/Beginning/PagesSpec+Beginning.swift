import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let beginning = PagesSpec(
        .beginning,
        rows: [
            PolicyRow(.begin, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(
                .heard, get: { $0.reader == .author || $0.reader == .partner ? 200 : 303 },
                post: PolicyRow.mine(303)),
        ],
        forms: [
            FormSpec(
                "/begin",
                [("concern", "fights"), ("sentence", FormSpec.typed), ("correction", FormSpec.typed)]),
            FormSpec("/begin/heard", [("answer", "partly")]),
        ])
}
