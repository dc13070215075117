import ArgumentParser

/// Prepares what `script/bench` measures.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekindle-bench", abstract: "Prepares what is measured.",
        subcommands: [Fill.self, Names.self, Part.self, Rank.self])
}
