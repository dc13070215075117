package import RekindleCore
import RekindleVault

extension Doings {
    /// The moment at which a practice's page was opened, as that page gives it: it names one doing, of which there may be
    /// any number, so that none is taken that no page has given.
    package static func giving(_ moment: Int64, of practice: Practice.ID, to me: Context) -> String {
        me.vault.giving(String(moment), as: name(practice), to: me.visitor)
    }

    /// The moment again; nil for one that no page of this practice has given to them.
    package static func moment(given text: String, of practice: Practice.ID, to me: Context) -> Int64? {
        me.vault.given(text, as: name(practice), to: me.visitor).flatMap { Int64($0) }
    }

    private static func name(_ practice: Practice.ID) -> String { "moment/\(practice.rawValue)" }
}
