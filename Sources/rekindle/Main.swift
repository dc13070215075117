import ArgumentParser

/// The one program: `serve` runs the site, `backup` to `account` are for whoever runs it, `suggest` ranks practices,
/// `rooms` lists what there is for scripts.
@main
struct Rekindle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekindle", abstract: "A private companion for two people in a rough patch.",
        subcommands: [
            Serve.self, Backup.self, Restore.self, Doctor.self, Account.self, Licences.self, Suggest.self, Rooms.self,
        ])
}
