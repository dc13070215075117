import ArgumentParser
import Foundation
import RekindleLibrary
import RekindleStore
import RekindleVault

/// How a command ends that cannot do what it was asked: with a sentence on standard error, and status 1.
enum Stop {
    /// Says what went wrong, where it is something that was foreseen.
    static func after(_ error: any Error) throws -> Never {
        guard let sentence = words(of: error) else { throw error }
        try saying(sentence)
    }

    static func saying(_ words: String) throws -> Never {
        FileHandle.standardError.write(Data("rekindle: \(words)\n".utf8))
        throw ExitCode.failure
    }

    private static func words(of error: any Error) -> String? {
        switch error {
        case let fault as Settings.Fault: fault.description
        case let fault as KeyFile.Fault: fault.words
        case let fault as StartFault: fault.words
        case let fault as CopyFault: fault.words
        case let fault as LibraryFault: "The content cannot be read: \(fault)"
        default: nil
        }
    }
}
