import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore
import RekindleGallery
import RekindleSite
import RekindleStore
import RekindleVault

/// Serves the site until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the site.")

    @Flag(help: "Serve people who are invented, such as Ada and Sam, made anew at each start, on this machine only.")
    var demo = false

    func run() async throws {
        do { try await serve() } catch { try Stop.after(error) }
    }

    private func serve() async throws {
        var settings = try Settings.ofEnvironment()
        if demo { settings = try DemoFolder(settings).made() }
        // What the process makes is for its owner alone, whatever the system's usual rights are.
        umask(0o077)
        // Lines bear the time of UTC. Where no zone is named, the system looks for a file with one at every line.
        setenv("TZ", "UTC", 0)
        let logger = Logger(label: "rekindle") { LineLog(label: $0) }
        let (site, store, lock) = try await Assembly(settings, turned: demo ? TurnedClock() : nil).site()
        if demo { try await DemoFolder.tell(site, in: store) }
        do {
            try await announce(site, settings)
        } catch let failure as VaultFailure {
            throw StartFault.vault(failure, database: settings.database)
        }
        let app = Application(
            router: site.router(), server: .onItsLoop(trusting: settings.site.trustedProxy),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            // Streams have no end of their own: when nobody new is let in, they are ended.
            onServerRunning: { [live = site.vault.live] in $0.closeFuture.whenComplete { _ in live.end() } },
            logger: logger)
        do {
            try await app.runService()
        } catch  where error is IOError || error is SocketAddressError || error is SocketAddressError.UnknownHost {
            throw Settings.Fault(
                name: "REKINDLE_HOST, REKINDLE_PORT",
                problem: "\(settings.host):\(settings.port) cannot be used here; something else may be using it.")
        }
        try store.close()
        withExtendedLifetime(lock) {}
    }

    /// The one-time link goes to standard output at once: a pipe would keep a printed line back.
    private func announce(_ site: Site, _ settings: Settings) async throws {
        let address = settings.site.address ?? "http://\(settings.host):\(settings.port)"
        var lines = "\(settings.site.instance) is at \(address)\n"
        if try await site.vault.accountCount() == 0 {
            lines += "Make the first account with this link, which works once:\n\(address)/start?key=\(site.firstKey)\n"
        }
        if demo { lines += "Every page of every room, and a clock to turn: \(address)\(Path.gallery.url)\n" }
        FileHandle.standardOutput.write(Data(lines.utf8))
    }
}

extension KeyFile.Fault {
    var words: String {
        switch self {
        case .missingBesideDatabase(let path):
            "There is a database but no server key at \(path). Put the key file back; a new one could not open anything."
        case .notAKey(let path): "The file at \(path) is not a server key of \(ServerKey.length) bytes."
        case .unreadable(let path): "The server key at \(path) cannot be read. Check whose file it is."
        case .notWritable(let path): "The server key cannot be written to \(path). Check the folder."
        case .openToOthers(let path):
            "Others than its owner, or a group, may read the server key at \(path), and that could not be changed. Give it "
                + "mode 0600, or copy it to a place where it can have that."
        }
    }
}
