import Foundation
import RekindleCore
import RekindleLibrary
import RekindleRooms
package import RekindleSite
import RekindleUI

/// Help, the self-check and the pause: open to everybody. Help and its questions stand in no log.
package enum HelpRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .open(.help, get: help).unlogged().padded(),
        .open(
            .helpQuestions, get: { .page(SelfCheckStep.alone(refusal: nil).page(csrf: $0.csrf)) },
            // Computed from the form and forgotten: nothing is stored, whoever asks.
            post: { request in
                let step = SelfCheckStep(asking: request.library.selfCheck, reading: { request.form[$0] })
                if case .alone = step { return .refused(step.page(csrf: request.csrf)) }
                return .page(step.page(csrf: request.csrf, isConnected: request.signedIn?.isConnected ?? false))
            }
        ).unlogged().padded().fields(choices: questions),
        .open(.pause, get: pause),
    ].with(sheet: StyleSheet("help"))

    /// The fields of the questions, whichever of them the content has.
    private static let questions =
        Set((1...mostQuestions).map { "q\($0)" }).union([SelfCheckStep.answeredField, SelfCheck.aloneField])
    private static let mostQuestions = 40

    private static func help(_ request: Request) async throws -> Reply {
        let lines = request.site.helpLines
        let code = request.query.text("country")
        if code == EveryCountryPage.word { return .page(EveryCountryPage(countries: lines.countries).page) }
        return .page(
            HelpPage(
                operatorName: request.settings.operatorName, isSignedIn: request.signedIn != nil, people: lines,
                chosen: lines.country(code)
            ).page)
    }

    private static func pause(_ request: Request) async throws -> Reply {
        guard let zone = request.signedIn?.zone else { return .page(PausePage().page) }
        let times = [20, 30, 60].map { minutes in
            (label: "in \(minutes) minutes", clock: zone.clock(of: request.now + Double(minutes) * 60))
        }
        return .page(PausePage(returnTimes: times).page)
    }
}
