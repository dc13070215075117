import RekindleSite

/// Whether address, proxy and what is listened on fit together.
enum AddressCheck {
    static func look(_ settings: Settings) -> Finding {
        let site = settings.site
        let isOpen = !["127.0.0.1", "::1", "localhost"].contains(settings.host)
        var troubles: [String] = []
        if let address = site.address {
            if !site.isSecure {
                troubles.append("REKINDLE_ADDRESS is \(address): without https everybody in between can read along.")
            }
            if site.isSecure, !isOpen, site.trustedProxy == nil {
                troubles.append(
                    "REKINDLE_TRUSTED_PROXY names no proxy, so all visitors count as one household: wrong passwords of one "
                        + "hold up all.")
            }
        } else if site.trustedProxy != nil || isOpen {
            troubles.append("REKINDLE_ADDRESS is not said, so cookies are not bound to https.")
        }
        if isOpen, site.trustedProxy == nil {
            troubles.append(
                "REKINDLE_HOST is \(settings.host): every machine in this network reaches the server without https.")
        }
        let fine = site.address == nil ? "Only this machine reaches the server." : "They fit together."
        return .of("address", troubles: troubles, fine: fine)
    }
}
