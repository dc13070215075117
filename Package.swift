// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
// Router middleware is handed `@concurrent` closures, so the web layer keeps the older default (docs/decisions/0003).
let pure = strict + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpServer: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nio: [Target.Dependency] = ["NIOCore", "NIOHTTP1"].map { .product(name: $0, package: "swift-nio") }
let web = [hummingbird, httpTypes] + nio
let crypto: [Target.Dependency] = ["Crypto", "CryptoExtras"].map { .product(name: $0, package: "swift-crypto") }
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let testing: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
/// A library of the system, as apt and brew name it.
func system(_ name: String, _ library: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: library, providers: [.apt(["\(library)-dev"]), .brew([brew])])
}
/// What the use cases rest on; they and all below them.
let belowRooms: [Target.Dependency] = ["RekindleLibrary", "RekindleVault", "RekindleStore", "RekindleCore"]
let rooms = ["RekindleRooms"] + belowRooms
/// What the site rests on.
let belowSite: [Target.Dependency] = [
    "RekindleUI", "RekindleRooms", "RekindleLibrary", "RekindleVault", "RekindleCore", "RekindleHTML",
]
/// What every target of pages rests on: no store, no key, no row.
let belowPages = ["RekindleSite"] + belowSite
/// The sheets of a target's rooms; of the site, what every page loads.
let assets: [Resource] = [.copy("Assets")]
/// What the tests of pages rest on.
let belowPageTests = ["RekindleTown", "RekindleTesting", "RekindleHouse", "RekindleStore", testing] + belowPages + web
func pageTests(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(name: name, dependencies: belowPageTests + more, swiftSettings: strict)
}

let package = Package(
    name: "rekindle",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "rekindle", targets: ["rekindle"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    ],
    targets: [
        .target(name: "RekindleCore", swiftSettings: pure),
        .target(name: "RekindleHTML", swiftSettings: pure),
        .target(name: "RekindleStore", dependencies: [grdb], swiftSettings: pure),
        .target(name: "RekindleVault", dependencies: ["RekindleStore", "RekindleCore"] + crypto, swiftSettings: pure),
        .target(
            name: "RekindleLibrary", dependencies: ["RekindleCore", .product(name: "Yams", package: "Yams")],
            resources: [.copy("Content")], swiftSettings: pure),
        .target(name: "RekindleRooms", dependencies: belowRooms, swiftSettings: pure),
        system("CQRCode", "libqrencode", brew: "qrencode"), system("CLibical", "libical", brew: "libical"),
        system("CArchive", "libarchive", brew: "libarchive"),
        .target(name: "RekindleArchive", dependencies: ["CArchive"], swiftSettings: pure),
        .target(name: "RekindleCalendar", dependencies: ["RekindleCore", "CLibical"], swiftSettings: pure),
        .target(name: "RekindleUI", dependencies: ["RekindleHTML", "RekindleCore", "CQRCode"], swiftSettings: pure),
        .target(
            name: "RekindleSite", dependencies: web + belowSite + [httpServer, logging],
            resources: assets, swiftSettings: strict),
        .target(name: "RekindleLibraryPages", dependencies: belowPages, resources: assets, swiftSettings: strict),
        .target(
            name: "RekindleUsPages", dependencies: belowPages + ["RekindleCalendar"], resources: assets,
            swiftSettings: strict),
        .target(
            name: "RekindleAccountPages", dependencies: belowPages + ["RekindleArchive", httpTypes], resources: assets,
            swiftSettings: strict),
        .target(name: "RekindleTodayPages", dependencies: belowPages, resources: assets, swiftSettings: strict),
        .target(name: "RekindleDemo", dependencies: rooms, swiftSettings: pure),
        .target(
            name: "RekindleHouse",
            dependencies: [
                "RekindleTodayPages", "RekindleUsPages", "RekindleAccountPages", "RekindleLibraryPages", "RekindleSite",
                "RekindleUI", "RekindleRooms", "RekindleVault", "RekindleCore",
            ],
            swiftSettings: pure),
        .target(
            name: "RekindleGallery",
            dependencies: [
                "RekindleHouse", "RekindleSite", "RekindleUI", "RekindleRooms", "RekindleLibrary", "RekindleVault",
                "RekindleCore", "RekindleHTML",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "rekindle",
            dependencies: [
                "RekindleGallery", "RekindleHouse", "RekindleSite", "RekindleDemo", "RekindleLibrary", "RekindleVault",
                "RekindleStore", "RekindleCore", arguments, logging, hummingbird,
                .product(name: "Configuration", package: "swift-configuration"),
            ] + nio,
            swiftSettings: strict),
        .executableTarget(
            name: "rekindle-bench",
            dependencies: [
                "RekindleHouse", "RekindleDemo", "RekindleRooms", "RekindleLibrary", "RekindleVault", "RekindleStore",
                "RekindleCore", arguments,
            ],
            swiftSettings: strict),
        .target(
            name: "RekindleTesting", dependencies: ["RekindleHouse"] + rooms, path: "Tests/RekindleTesting",
            swiftSettings: pure),
        .target(
            name: "RekindleTown",
            dependencies: web + ["RekindleTesting", "RekindleHouse", "RekindleSite", testing, logging] + rooms,
            path: "Tests/RekindleTown", swiftSettings: strict),
        .testTarget(name: "RekindleArchiveTests", dependencies: ["RekindleArchive", "CArchive"], swiftSettings: pure),
        .testTarget(
            name: "RekindleCalendarTests", dependencies: ["RekindleCalendar", "RekindleCore", "CLibical"],
            swiftSettings: pure),
        .testTarget(
            name: "RekindleDemoTests", dependencies: ["RekindleHouse", "RekindleDemo"] + rooms, swiftSettings: pure),
        .testTarget(name: "RekindleCoreTests", dependencies: ["RekindleTesting", "RekindleCore"], swiftSettings: pure),
        .testTarget(
            name: "RekindleRoomsTests", dependencies: ["RekindleTesting", "RekindleHouse", grdb] + rooms,
            swiftSettings: pure),
        .testTarget(name: "RekindleHTMLTests", dependencies: ["RekindleHTML"], swiftSettings: pure),
        .testTarget(
            name: "RekindleStoreTests", dependencies: ["RekindleTesting", "RekindleStore", grdb], swiftSettings: pure),
        .testTarget(
            name: "RekindleVaultTests",
            dependencies: ["RekindleTesting", "RekindleVault", "RekindleStore", "RekindleCore"] + crypto,
            swiftSettings: pure),
        .testTarget(
            name: "RekindleLibraryTests", dependencies: ["RekindleLibrary", "RekindleCore"], swiftSettings: pure),
        pageTests("RekindleSiteTests", ["RekindleGallery"]),
        pageTests("RekindleAccountsTests", ["RekindleAccountPages", "RekindleArchive"]),
        pageTests("RekindleUsTests"), pageTests("RekindleTodayTests"),
        pageTests("RekindlePracticeTests", ["RekindleTodayPages", "RekindleAccountPages", "RekindleLibraryPages"]),
        pageTests("RekindlePolicyTests", ["RekindleArchive", "RekindleDemo"]),
    ],
    swiftLanguageModes: [.v6]
)
