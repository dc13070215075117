package import Foundation
import RekindleCore
package import RekindleLibrary
package import RekindleRooms
package import RekindleStore
package import RekindleVault

/// Others in the demo beside the couple of the eight weeks: alone, or in one state of what opens for two, so that pages
/// can be seen in each.
package enum DemoState: String, CaseIterable, Sendable {
    case alone, waiting, opened, back, reviewed, ended

    /// What it is, for whoever chooses.
    package var words: String {
        switch self {
        case .alone: "Alone, with a few things said"
        case .waiting: "Ada has said hers everywhere and it waits; Sam has said nothing, and nothing shows"
        case .opened: "Both have said theirs: everything is open, and a try runs"
        case .back: "The same, and Ada took back what can be taken back"
        case .reviewed: "A try is over: Ada has looked back and Sam has not"
        case .ended: "A try is over, and both have looked back"
        }
    }

    /// What those who are in it sign in with; the password is the demo's.
    package var logins: [String] { voices.map(login) }

    private var voices: [Voice] { self == .alone ? [.ada] : Voice.allCases }

    /// Adds them to a database, as they are at `now`.
    /// - Parameter cost: light, since their password is known to everybody.
    package static func tell(
        in store: any Store, _ serverKey: ServerKey, functions: JointFunctions, library: Library, today: TodaySources,
        now: Date, cost: PasswordCost = .light
    ) async throws {
        let recorder = StoryRecorder(serverKey, functions, library, today, cost: cost)
        for state in allCases { try await state.record(recorder, now, in: store) }
    }

    /// Days before which the tries began that are over.
    private static let tryDays = 15.0

    private func record(_ recorder: StoryRecorder, _ now: Date, in store: any Store) async throws {
        if self == .alone {
            return try await recorder.record(newcomer(.ada), at: now, in: store) { try await Voice.ada.saysAlone($0) }
        }
        let start = now.addingTimeInterval(-Self.tryDays * 86_400)
        try await recorder.record(newcomer(.ada), newcomer(.sam), from: start, to: now, in: store) { story in
            if self == .reviewed || self == .ended { for voice in Voice.allCases { try await story.offers(voice) } }
            story.clock.set(now)
            try await tell(story)
        }
    }

    private func tell(_ story: Storyteller) async throws {
        switch self {
        case .alone: break
        case .waiting: try await story.says(.ada)
        case .opened: for voice in Voice.allCases { try await story.says(voice) }
        case .back:
            for voice in Voice.allCases { try await story.says(voice) }
            try await story.takesAllBack(story.ada)
        case .reviewed: try await story.looksBack(story.ada)
        case .ended: for me in [story.ada, story.sam] { try await story.looksBack(me) }
        }
    }

    private func newcomer(_ voice: Voice) -> Newcomer {
        Newcomer(login: login(voice), password: Demo.password, profile: voice.profile)
    }

    private func login(_ voice: Voice) -> String { "\(voice.profile.name.lowercased())-\(rawValue)" }
}
