import RekindleVault

extension MeRoom {
    static func pin(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        .page(try await pinPage(ask, signedIn).page)
    }

    static func keepPin(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let page = try await pinPage(ask, signedIn)
        let pin = ask.form.text("pin")
        let isRemoving = ask.form.has("remove")
        guard isRemoving || isPin(pin) else { return .refused(page.refusing(PinPage.wrongDigits)) }
        guard try await isOwner(ask.form["password"], ask, signedIn) else {
            return .refused(page.refusing(notThePassword))
        }
        try await onceMore {
            if isRemoving {
                try await ask.vault.removePin(of: signedIn.visitor)
            } else {
                try await ask.vault.setPin(pin, of: signedIn.visitor)
            }
        }
        return .kept(.me)
    }

    private static func pinPage(_ ask: Ask, _ signedIn: SignedIn) async throws -> PinPage {
        PinPage(hasPin: try await ask.vault.hasPin(signedIn.visitor), csrf: ask.csrf)
    }

    private static func isPin(_ text: String) -> Bool {
        PinCheck.digits.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
