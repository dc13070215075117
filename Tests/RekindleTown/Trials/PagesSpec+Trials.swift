import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let trials = PagesSpec(
        .trials,
        rows: [
            PolicyRow(.trial, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.trialBack, post: PolicyRow.mine(303)),
            // Nobody's try has come to its end.
            PolicyRow(.trialReview, get: PolicyRow.mine(303), post: PolicyRow.mine(422)),
        ],
        forms: [
            FormSpec("/try", [("weeks", "2"), ("minutes", "30"), ("words", FormSpec.typed), ("release", "yes")]),
            FormSpec("/try/back", [("what", "offer"), ("round", "1")]),
            FormSpec("/try/look", [("wish", "stop"), ("words", FormSpec.typed)]),
        ])
}
