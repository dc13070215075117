import ArgumentParser
import Foundation

/// Says what the program is made of, and under which licences. `script/licences` compares the list with what was built.
struct Licences: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what the program is made of, with the licences.",
        discussion: "The texts of the licences come with each package.")

    func run() throws {
        let own = "rekindle: Apache-2.0; its content, such as practices and readings: CC-BY-4.0"
        let lines = [own] + Licence.all.map(\.line)
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}

/// Something that the program is made of.
struct Licence {
    /// Licences by their SPDX names.
    enum Terms: String {
        case apache = "Apache-2.0"
        /// With an exception for what is compiled in.
        case swift = "Apache-2.0 WITH Swift-exception"
        case mit = "MIT"
        case bsd = "BSD-2-Clause"
        case lesser = "LGPL-2.1-or-later"
        case mozilla = "LGPL-2.1-only OR MPL-2.0"
        case publicDomain = "public domain"
    }

    let name: String
    let terms: Terms
    /// Whose it is.
    let holder: String

    init(_ name: String, _ terms: Terms, _ holder: String) {
        (self.name, self.terms, self.holder) = (name, terms, holder)
    }

    var line: String { "\(name): \(terms.rawValue), \(holder)" }

    static let all = packages + libraries

    /// What is fetched and built with it.
    private static let packages = [
        Licence("async-http-client", .apache, "The AsyncHTTPClient Project"),
        Licence("grdb.swift", .mit, "Gwendal Roué"),
        Licence("hummingbird", .apache, "The Hummingbird Project"),
        Licence("swift-algorithms", .swift, "Apple Inc. and the Swift project authors"),
        Licence("swift-argument-parser", .swift, "Apple Inc. and the Swift project authors"),
        Licence("swift-asn1", .apache, "The SwiftASN1 Project"),
        Licence("swift-async-algorithms", .swift, "Apple Inc. and the Swift project authors"),
        Licence("swift-atomics", .swift, "Apple Inc. and the Swift project authors"),
        Licence("swift-certificates", .apache, "The SwiftCertificates Project"),
        Licence("swift-collections", .swift, "Apple Inc. and the Swift project authors"),
        Licence("swift-configuration", .apache, "The SwiftConfiguration Project"),
        Licence("swift-crypto", .apache, "The SwiftCrypto Project, with BoringSSL in it"),
        Licence("swift-distributed-tracing", .apache, "The Swift Distributed Tracing Project"),
        Licence("swift-http-structured-headers", .apache, "The SwiftNIO Project"),
        Licence("swift-http-types", .apache, "The Swift HTTP Types Project"),
        Licence("swift-log", .apache, "The SwiftLog Project"),
        Licence("swift-metrics", .apache, "The SwiftMetrics Project"),
        Licence("swift-nio", .apache, "The SwiftNIO Project, with llhttp (MIT) in it"),
        Licence("swift-nio-extras", .apache, "The SwiftNIO Project"),
        Licence("swift-nio-http2", .apache, "The SwiftNIO Project"),
        Licence("swift-nio-ssl", .apache, "The SwiftNIO Project, with BoringSSL in it"),
        Licence("swift-nio-transport-services", .apache, "The SwiftNIO Project"),
        Licence("swift-numerics", .swift, "Apple Inc. and the Swift Numerics project authors"),
        Licence("swift-service-context", .apache, "The Swift Service Context Project"),
        Licence("swift-service-lifecycle", .apache, "The ServiceLifecycle Project"),
        Licence("swift-system", .swift, "Apple Inc. and the Swift System project authors"),
        Licence("yams", .mit, "JP Simard, with libyaml (MIT) in it"),
    ]

    /// What the system brings.
    private static let libraries = [
        Licence("libical", .mozilla, "the libical project"),
        Licence("libarchive", .bsd, "Tim Kientzle and others"),
        Licence("libqrencode", .lesser, "Kentaro Fukuchi"),
        Licence("sqlite3", .publicDomain, "the authors of SQLite"),
        Licence("swift", .swift, "Apple Inc. and the Swift project authors"),
    ]
}
