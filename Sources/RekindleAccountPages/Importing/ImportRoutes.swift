import HTTPTypes
import RekindleArchive
import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// Taking in what an export has: a file is chosen, what is in it is looked at, and then it is taken in or left.
package enum ImportRoutes {
    /// What stands in the list of the house. Years of a life are more than anybody writes in a day, and come at once: how much
    /// may lie here of files is limited by itself.
    package static let routes: [Route] = [
        .mine(.importing, get: show, post: look).takingFile(upTo: ZipReader.mostPacked)
            .fields(secrets: ["pin": .code, "password": .password], choices: ["file"]).with(scripts: .reveal)
            .uncounted(),
        .mine(.importingKeep, post: settle).fields(choices: ["name", "leave"]).uncounted(),
        .mine(.fromFile("id"), get: showTaken),
        .mine(.fromFileOut("id"), get: showOut, post: takeOut)
            .fields(secrets: ["password": .password]).with(scripts: .reveal).uncounted(),
    ].with(sheet: StyleSheet("data"))

    /// The form; or what is in the file that waits.
    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        if let waiting = try await Importing.waiting(of: me) {
            return .page(ImportLookPage(head: waiting, csrf: request.csrf).page)
        }
        return .page(try await page(request, me).page)
    }

    private static func look(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await page(request, me)
        guard case .file(let file) = request.upload else {
            return .refused(page.refusing(request.upload.words, at: "file"))
        }
        let check = try await Accounts.confirm(pin: request.ownerPin, password: request.form["password"], by: me)
        if let refusal = try await request.refusal(by: check, backTo: .importing, on: { page }) { return refusal }
        let document: [UInt8]
        switch await ReadingThread.value(of: { unpacked(file) }) {
        case .success(let bytes): document = bytes
        case .failure(let words): return await request.reopened(.refused(page.refusing(words.text, at: "file")))
        }
        do throws(VaultFailure) {
            return try await answer(Importing.look(at: document, request.site.features, by: me), page, request)
        } catch .store {
            // A file is chosen anew where the form is shown again, so this page says it and not one that has no field for it.
            return await request.reopened(.page(page.refusing(ImportPage.notKept), status: .serviceUnavailable))
        }
    }

    private static func answer(_ outcome: Importing.Outcome, _ page: ImportPage, _ request: Request) async -> Reply {
        let reply: Reply =
            switch outcome {
            case .waits: .go(to: .importing)
            case .isIn: .go(to: Path.importing.url + "?in=yes")
            case .full: .refused(page.refusing(ImportPage.full))
            case .refused(let fault): .refused(page.refusing(fault.words, at: "file"))
            }
        return await request.reopened(reply)
    }

    /// Takes in what waits, or lets it go.
    private static func settle(_ request: Request, _ me: Context) async throws -> Reply {
        if request.form.has("leave") {
            try await Importing.leave(by: me)
            return .go(to: .importing)
        }
        let name = request.form.text("name")
        do throws(VaultFailure) {
            try await Importing.take(name, by: me)
        } catch .missing {
            // It ran out, or was left on another page.
            return .go(to: .importing)
        }
        return .go(to: Path.fromFile(name).url + "?kept=yes")
    }

    static func page(_ request: Request, _ me: Context) async throws -> ImportPage {
        ImportPage(
            taken: try await Importing.all(of: me), isIn: request.query["in"] == "yes",
            hasPin: try await Accounts.hasPin(me.visitor, me.vault), login: try await Accounts.login(of: me),
            csrf: request.csrf)
    }
}
