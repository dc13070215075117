import ArgumentParser

/// The one program: `serve` runs the site, `suggest` ranks practices, `rooms` lists what there is for scripts.
@main
struct Rekindle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekindle", abstract: "A private companion for two people in a rough patch.",
        subcommands: [Serve.self, Suggest.self, Rooms.self])
}
