import Foundation
import RekindleCore
import RekindleLibrary

/// Help, the self-check and the pause: open to everybody. Help and its questions stand in no log.
enum HelpRoom {
    static let doors: [Door] = [
        .open(.help, get: help),
        .open(
            .helpQuestions, get: { .page(SelfCheckPage(csrf: $0.csrf).page) },
            // Computed from the form and forgotten: nothing is stored, whoever asks.
            post: { ask in
                let step = SelfCheckStep(reading: { ask.form[$0] })
                if case .alone = step { return .refused(step.page(csrf: ask.csrf)) }
                return .page(step.page(csrf: ask.csrf, isConnected: ask.signedIn?.isConnected ?? false))
            }),
        .open(.pause, get: pause),
    ]

    private static func help(_ ask: Ask) async throws -> Answer {
        let lines = ask.site.helpLines
        let code = ask.query.text("country")
        if code == EveryCountryPage.word { return .page(EveryCountryPage(countries: lines.countries).page) }
        return .page(
            HelpPage(
                operatorName: ask.settings.operatorName, isSignedIn: ask.signedIn != nil,
                countries: lines.countries, directories: lines.directories, europe: lines.europe,
                chosen: lines.countries.first { $0.code == code }
            ).page)
    }

    private static func pause(_ ask: Ask) async throws -> Answer {
        guard let zone = ask.signedIn?.zone else { return .page(PausePage().page) }
        let times = [20, 30, 60].map { minutes in
            (label: "in \(minutes) minutes", clock: zone.clock(of: ask.now.addingTimeInterval(Double(minutes) * 60)))
        }
        return .page(PausePage(returnTimes: times).page)
    }
}
