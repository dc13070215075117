package import RekindleCore
package import RekindleLibrary
package import RekindleVault

/// What a request may use of the site.
package struct SiteServices: Sendable {
    package let vault: Vault
    package let library: Library
    package let helpLines: HelpLines
    /// What nobody may take as a password.
    package let commonPasswords: CommonPasswords
    package let settings: SiteSettings
    package let assets: SiteAssets
    /// The secret in the one-time link for the first account, new at every start.
    package let firstKey: String
    /// How many accounts there are.
    package let accounts = AccountGauge()
    /// What all routes say of the fields of their forms.
    package let fields: FieldNames
    /// Whose forms are kept as drafts.
    let drafts: DraftPlaces

    /// The site's cookies.
    package var cookies: SiteCookies { SiteCookies(isSecure: settings.isSecure) }
}
