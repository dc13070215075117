import Configuration
import Foundation
import NIOCore
import RekindleSite

/// What the environment says, read once at the start. A wrong value stops the start and is named.
struct Settings: Sendable {
    var port: Int
    var host: String
    var data: String
    var keyFile: String
    var helpLines: String?
    /// Where whoever runs the server keeps backups; nil where they have not said.
    var backups: String?
    /// What is locked while the folder is served.
    var lock: String
    var site: SiteSettings

    /// A setting that cannot be used, and why.
    struct Fault: Error, CustomStringConvertible {
        var name: String
        var problem: String

        var description: String { "\(name): \(problem)" }
    }

    /// Where the database is.
    var database: String { (data as NSString).appendingPathComponent("rekindle.sqlite") }

    init(_ config: ConfigReader) throws {
        port = try Self.number("port", in: config, default: 8080, range: 1...65535)
        host = try Self.text("host", in: config) ?? "127.0.0.1"
        data = try Self.text("data", in: config) ?? "./data"
        keyFile = try Self.text("key.file", in: config) ?? (data as NSString).appendingPathComponent("server.key")
        helpLines = try Self.text("help.lines", in: config)
        backups = try Self.text("backup.dir", in: config)
        lock = (data as NSString).appendingPathComponent("rekindle.lock")
        site = try Self.site(config)
    }

    private static func site(_ config: ConfigReader) throws -> SiteSettings {
        var site = SiteSettings()
        site.instance = try text("name", in: config, limit: 40) ?? site.instance
        site.operatorName = try text("operator", in: config, limit: 80) ?? ""
        site.address = try origin("address", in: config)
        site.leaveTo = try address("leave.to", in: config) ?? site.leaveTo
        site.isSignUpOpen = try yesOrNo("sign.up", in: config)
        site.trustedProxy = try proxy("trusted.proxy", in: config)
        site.backupDays = try number("backup.days", in: config, range: backupDays)
        return site
    }

    /// How long backups may be kept, as far as anybody says so.
    static let backupDays = 0...3_650

    private static func number(
        _ key: String, in config: ConfigReader, default usual: Int, range: ClosedRange<Int>
    ) throws -> Int {
        try number(key, in: config, range: range) ?? usual
    }

    private static func number(_ key: String, in config: ConfigReader, range: ClosedRange<Int>) throws -> Int? {
        guard let text = config.string(forKey: ConfigKey(key)) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw Fault(
                name: variable(key),
                problem: "“\(text)” is not a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    private static func text(_ key: String, in config: ConfigReader, limit: Int = 4096) throws -> String? {
        guard let text = config.string(forKey: ConfigKey(key)) else { return nil }
        guard !text.isEmpty, text.count <= limit else {
            throw Fault(name: variable(key), problem: "give 1 to \(limit) characters.")
        }
        return text
    }

    private static func address(_ key: String, in config: ConfigReader) throws -> String? {
        guard let text = config.string(forKey: ConfigKey(key)) else { return nil }
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme), url.host != nil else {
            throw Fault(name: variable(key), problem: "“\(text)” is not an address such as https://hearth.example.")
        }
        return text
    }

    /// An address that paths can be put behind: links, cookies and forms count on there being nothing else in it.
    private static func origin(_ key: String, in config: ConfigReader) throws -> String? {
        guard let text = try address(key, in: config) else { return nil }
        let url = URLComponents(string: text)
        let isPlain = [url?.user, url?.password, url?.query, url?.fragment].allSatisfy { $0 == nil }
        guard let url, isPlain, url.path.isEmpty || url.path == "/" else {
            throw Fault(
                name: variable(key),
                problem: "“\(text)” has more in it than an address such as https://hearth.example. "
                    + "Leave out paths, questions and names.")
        }
        return url.path == "/" ? String(text.dropLast()) : text
    }

    /// An address of a machine, as connections show it: a name would be looked up by somebody else.
    private static func proxy(_ key: String, in config: ConfigReader) throws -> String? {
        guard let text = config.string(forKey: ConfigKey(key)) else { return nil }
        guard let address = try? SocketAddress(ipAddress: text, port: 0), let plain = address.ipAddress else {
            throw Fault(name: variable(key), problem: "“\(text)” is not an address such as 127.0.0.1.")
        }
        return plain
    }

    private static func yesOrNo(_ key: String, in config: ConfigReader) throws -> Bool {
        switch config.string(forKey: ConfigKey(key)) {
        case nil, "no": false
        case "yes": true
        case let other?: throw Fault(name: variable(key), problem: "“\(other)” is neither yes nor no.")
        }
    }

    /// The environment variable of a key, as people set it.
    static func variable(_ key: String) -> String {
        "REKINDLE_" + key.uppercased().replacing(".", with: "_")
    }

    /// Every variable there is, for the check that none is misspelt and for the documents.
    static let variables = [
        "port", "host", "data", "key.file", "help.lines", "name", "operator", "address", "leave.to", "sign.up",
        "trusted.proxy", "backup.dir", "backup.days",
    ].map(variable)
}
