package import Foundation
package import RekindleCore
package import RekindleVault

/// How two people come to share a space: a link, a yes, a confirmation.
package enum Inviting {
    /// How it stands for somebody.
    package enum State: Equatable, Sendable {
        case connected
        /// Somebody said yes to their link; the word stands for exactly this answer.
        case answered(Member, etag: String)
        /// They said yes to somebody who has yet to confirm.
        case waiting(inviter: String)
        /// Their own link is out.
        case invited(InvitationToken, until: Date)
        case free
    }

    /// How it stands. An answer to one's own link comes first: two who invited each other would both wait for ever.
    package static func state(of me: Context) async throws(VaultFailure) -> State {
        if me.isConnected { return .connected }
        let invitation = try await me.vault.invitation(of: me.visitor)
        if let invitation, let joined = invitation.joined { return .answered(joined, etag: invitation.etag) }
        if let joining = try await me.vault.joining(of: me.visitor) { return .waiting(inviter: joining.inviterName) }
        return invitation.map { .invited($0.token, until: $0.expires) } ?? .free
    }

    /// What a link opens for whoever holds it.
    /// - Parameter visitor: who asks; nil where nobody is signed in.
    package static func view(
        _ token: InvitationToken, by visitor: Visitor?, _ vault: Vault
    ) async throws(VaultFailure) -> Vault.InvitationView {
        try await vault.view(token, by: visitor)
    }

    /// Makes a link. A second press of the same button finds the link that the first one made. False where they are
    /// connected already.
    package static func invite(by me: Context) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            let visitor = try await me.visitorNow()
            guard visitor.shared == nil else { return false }
            if try await me.vault.invitation(of: visitor) == nil {
                _ = try await me.vault.invite(visitor, name: me.name)
            }
            return true
        }
    }

    /// What became of a confirmation.
    package enum Confirmation: Equatable, Sendable {
        case connected
        /// It is another answer than the one that was seen, or none.
        case otherAnswer
        case notOwner
    }

    /// Says that whoever answered is who was meant, and connects the two. It cannot be undone, so that it asks for the
    /// password: whoever finds a session open is not to connect its owner with somebody.
    package static func confirm(
        _ etag: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> Confirmation {
        let visitor = try await me.visitorNow()
        if visitor.shared != nil { return .connected }
        let invitation = try await me.vault.invitation(of: visitor)
        guard invitation?.joined != nil, invitation?.etag == etag else { return .otherAnswer }
        guard try await me.isOwner(password) else { return .notOwner }
        return try await connect(etag, me) ? .connected : .otherAnswer
    }

    private static func connect(_ etag: String, _ me: Context) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            let visitor = try await me.visitorNow()
            if visitor.shared != nil { return true }
            do throws(VaultFailure) {
                try await me.vault.confirmInvitation(by: visitor, as: me.profile.content.member, etag: etag) {
                    shared throws(VaultFailure) in
                    [try shared.setting(me.today.shared, author: .nobody, expecting: nil)]
                }
                return true
            } catch .missing {
                // Both confirmed at the same moment: the other was first, and they are connected.
                if try await me.visitorNow().shared != nil { return true }
                try await letGo(etag, of: visitor, me.vault)
                return false
            }
        }
    }

    /// An answer of which nothing can come, since they are connected with somebody else by now, goes. Another one than
    /// was seen stays, for its page.
    private static func letGo(_ etag: String, of visitor: Visitor, _ vault: Vault) async throws(VaultFailure) {
        let invitation = try await vault.invitation(of: visitor)
        guard invitation?.joined != nil, invitation?.etag == etag else { return }
        try await vault.revokeInvitation(of: visitor)
    }

    /// Takes the link back. False where they are connected already, which a link taken back does not undo.
    package static func revoke(by me: Context) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            let visitor = try await me.visitorNow()
            guard visitor.shared == nil else { return false }
            try await me.vault.revokeInvitation(of: visitor)
            return true
        }
    }

    /// Says yes to somebody's link. Nil where the password is asked for and is not right. Nothing that writes is called
    /// before somebody has shown that it is their own account: what a look finds may be another a moment later.
    package static func join(
        _ token: InvitationToken, password: String?, by me: Context
    ) async throws(VaultFailure) -> Vault.JoinResult? {
        if try await !me.hasJustArrived() {
            if let settled = try await settled(token, me) { return settled }
            guard try await me.isOwner(password) else { return nil }
        }
        return try await me.vault.join(token, by: me.visitor, as: me.profile.content.member)
    }

    /// Whether saying yes to a link asks for the password: the inviter alone makes of it what cannot be undone. Whoever
    /// has just made their account has typed it.
    package static func joiningAsksPassword(by me: Context) async throws(VaultFailure) -> Bool {
        if me.isConnected { return false }
        return try await !me.hasJustArrived()
    }

    /// The answer of a link of which nothing would come, or to which the same yes was said before: none asks for the
    /// password, and none writes. Nil where a yes would be kept.
    private static func settled(
        _ token: InvitationToken, _ me: Context
    ) async throws(VaultFailure) -> Vault.JoinResult? {
        switch try await me.vault.view(token, by: me.visitor) {
        case .own: return .own
        case .gone: return .gone
        case .open, .waiting:
            if me.isConnected { return .alreadyConnected }
            guard let joining = try await me.vault.joining(of: me.visitor.fresh), joining.token == token else {
                return nil
            }
            return .waiting(inviter: joining.inviterName)
        }
    }

    /// Takes a yes back before it was confirmed.
    package static func withdraw(by me: Context) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            try await me.vault.withdrawJoining(of: try await me.visitorNow())
        }
    }
}
