import ArgumentParser

/// Fills a database as two years of many couples would.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rekindle-bench", abstract: "Measures.")
}
