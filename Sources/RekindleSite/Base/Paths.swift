/// Every address there is: routes, pages and tests take theirs from here. Addresses are neutral words, since history
/// and the network show them.
package enum Path: Hashable, Sendable {
    case home, start, signIn, signInCode, signOut, unlock, recover, leave
    case begin, heard
    case invite, inviteConfirm, inviteRevoke
    case join(String), joinWithdraw
    case today, tonight, live, still, talk, together, us
    case firstMinute, firstMinuteBack
    case checkIn, checkInUse, picture, pictureBack
    case draft
    case plan, planTicks, planAside, planSolo
    case trial, trialBack, trialReview
    case week, weeklyTalk, weeklyTalkDate
    case library, libraryItem(String), libraryDo(String), libraryDone(String), libraryFavourite(String), favourites
    case help, helpQuestions, pause
    case me, offers, profile, sessions, session(String), password, pin, recovery, secondStep, news, trust
    case data, part, ours, oursLetter(String), oursDrop(String), export, importing, importingKeep, fromFile(String)
    case fromFileOut(String), erase
    case healthz, manifest, serviceWorker, offline
    /// In the demo alone.
    case gallery

    /// The address as links and redirects have it.
    package var url: String {
        switch self {
        case .join(let token): "/join/\(token)"
        case .libraryItem(let id): "/library/\(id)"
        case .libraryDo(let id): "/library/\(id)/do"
        case .libraryDone(let id): "/library/\(id)/done"
        case .libraryFavourite(let id): "/library/\(id)/favourite"
        case .session(let id): "/me/sessions/\(id)"
        case .oursLetter(let id): "/me/data/ours/\(id)/letter"
        case .oursDrop(let id): "/me/data/ours/\(id)/drop"
        case .fromFile(let id): "/me/data/from-file/\(id)"
        case .fromFileOut(let id): "/me/data/from-file/\(id)/out"
        default: pattern
        }
    }

    /// The address as the router knows it.
    package var pattern: String {
        switch self {
        case .home: "/"
        case .start: "/start"
        case .signIn: "/sign-in"
        case .signInCode: "/sign-in/code"
        case .signOut: "/sign-out"
        case .unlock: "/unlock"
        case .recover: "/recover"
        case .leave: "/leave"
        case .begin: "/begin"
        case .heard: "/begin/heard"
        case .invite: "/invite"
        case .inviteConfirm: "/invite/confirm"
        case .inviteRevoke: "/invite/revoke"
        case .join: "/join/{token}"
        case .joinWithdraw: "/invite/withdraw"
        case .today: "/today"
        case .tonight: "/tonight"
        case .live: "/live"
        case .still: "/still"
        case .talk: "/talk"
        case .together: "/together"
        case .us: "/us"
        case .firstMinute: "/us/first"
        case .firstMinuteBack: "/us/first/back"
        case .checkIn: "/check-in"
        case .checkInUse: "/check-in/use"
        case .picture: "/picture"
        case .pictureBack: "/picture/back"
        case .draft: "/draft"
        case .plan: "/plan"
        case .planTicks: "/plan/marks"
        case .planAside: "/plan/aside"
        case .planSolo: "/plan/solo"
        case .trial: "/try"
        case .trialBack: "/try/back"
        case .trialReview: "/try/look"
        case .week: "/week"
        case .weeklyTalk: "/week/ten"
        case .weeklyTalkDate: "/week/next.ics"
        case .library: "/library"
        case .libraryItem: "/library/{id}"
        case .libraryDo: "/library/{id}/do"
        case .libraryDone: "/library/{id}/done"
        case .libraryFavourite: "/library/{id}/favourite"
        case .favourites: "/favourites"
        case .help: "/help"
        case .helpQuestions: "/help/questions"
        case .pause: "/pause"
        case .me: "/me"
        case .offers: "/me/offers"
        case .profile: "/me/profile"
        case .sessions: "/me/sessions"
        case .session: "/me/sessions/{id}"
        case .password: "/me/password"
        case .pin: "/me/pin"
        case .recovery: "/me/recovery"
        case .secondStep: "/me/second-step"
        case .news: "/me/news"
        case .trust: "/me/trust"
        case .data: "/me/data"
        case .part: "/me/data/part"
        case .ours: "/me/data/ours"
        case .oursLetter: "/me/data/ours/{id}/letter"
        case .oursDrop: "/me/data/ours/{id}/drop"
        case .export: "/me/data/export"
        case .importing: "/me/data/import"
        case .importingKeep: "/me/data/import/keep"
        case .fromFile: "/me/data/from-file/{id}"
        case .fromFileOut: "/me/data/from-file/{id}/out"
        case .erase: "/me/data/erase"
        case .healthz: "/healthz"
        case .manifest: "/manifest.webmanifest"
        case .serviceWorker: "/sw.js"
        case .offline: "/offline"
        case .gallery: "/gallery"
        }
    }
}
