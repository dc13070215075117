import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI

/// Taking along everything that one may read, as one file.
package enum ExportRoutes {
    /// Less time than anywhere else: from here everything can be taken along at once.
    static let mostIdleMinutes = 2

    /// What stands in the list of the house. Whoever wants to go with what is theirs is not held up by how much was written
    /// before.
    package static let routes: [Route] = [
        .mine(.export, get: { .page(try await page($0, $1).page) }, post: handOut)
            .fields(secrets: ["pin": .code, "password": .password]).with(scripts: .reveal, .file)
            .idling(atMost: mostIdleMinutes).uncounted()
    ]

    private static func handOut(_ request: Request, _ me: Context) async throws -> Reply {
        let check = try await Accounts.confirm(pin: request.ownerPin, password: request.form["password"], by: me)
        let refusal = try await request.refusal(by: check, backTo: .export) { try await page(request, me) }
        if let refusal { return refusal }
        return await request.reopened(try await file(request, me))
    }

    /// Its name says nothing but the day, as it stands in the list of downloads.
    private static func file(_ request: Request, _ me: Context) async throws -> Reply {
        let papers = try await Papers(of: me, from: request.site)
        return .stream(type: "application/zip", name: "papers-\(me.zone.day(of: me.now)).zip") { send in
            try await papers.write(to: send)
        }
    }

    private static func page(_ request: Request, _ me: Context) async throws -> ExportPage {
        ExportPage(
            partnerName: me.isConnected ? me.partnerName : nil,
            hasFormer: try await !Parting.former(of: me).isEmpty,
            hasPin: try await Accounts.hasPin(me.visitor, me.vault), login: try await Accounts.login(of: me),
            csrf: request.csrf)
    }
}
