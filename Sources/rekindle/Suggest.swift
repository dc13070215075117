import ArgumentParser
import Foundation
import RekindleLibrary

/// Ranks practices for a situation, both as JSON.
struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rank practices for a situation: JSON on standard input, JSON on standard output.")

    func run() throws {
        do {
            let request = try SuggestionRequest(json: try input())
            let answer = SuggestionAnswer(to: request, from: try Library.load(from: LibraryContent.folder))
            FileHandle.standardOutput.write(try answer.json() + Data("\n".utf8))
        } catch let refusal as SuggestionRefusal {
            try stop(refusal.description)
        } catch let fault as LibraryFault {
            try stop("The content cannot be read: \(fault)")
        }
    }

    /// No more than is needed to see that it is too long.
    private func input() throws -> Data {
        try FileHandle.standardInput.read(upToCount: SuggestionRequest.sizeLimit + 1) ?? Data()
    }

    private func stop(_ words: String) throws -> Never {
        FileHandle.standardError.write(Data("rekindle: \(words)\n".utf8))
        throw ExitCode.failure
    }
}
