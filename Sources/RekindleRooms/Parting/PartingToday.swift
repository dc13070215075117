import RekindleCore
import RekindleVault

/// What Today says to whoever was left, until they write something: that there are not two any more. It says neither who
/// ended it nor when.
enum PartingToday {
    static let part = TodayPart(TodaySource("Parting"), lines: [parted]) { reader throws(VaultFailure) in
        let me = reader.me
        return !me.isConnected && me.visitor.isUntidied ? [parted.said()] : []
    }

    private static let parted = TodayLine("parted", .needed(5), forOneself: true)
}
