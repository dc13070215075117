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
/// The use cases and all below them.
let rooms: [Target.Dependency] = ["RekindleRooms", "RekindleLibrary", "RekindleVault", "RekindleStore", "RekindleCore"]
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
        .target(
            name: "RekindleRooms",
            dependencies: ["RekindleLibrary", "RekindleVault", "RekindleStore", "RekindleCore"], swiftSettings: pure),
        .systemLibrary(
            name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(
            name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev"]), .brew(["libical"])]),
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
                "RekindleHouse", "RekindleDemo", "RekindleLibrary", "RekindleVault", "RekindleStore", "RekindleCore",
                arguments,
            ],
            swiftSettings: strict),
        .target(
            name: "RekindleTesting", dependencies: ["RekindleHouse"] + rooms, path: "Tests/RekindleTesting",
            swiftSettings: pure),
        .target(
            name: "RekindleTown",
            dependencies: web + ["RekindleTesting", "RekindleHouse", "RekindleSite", testing, logging] + rooms,
            path: "Tests/RekindleTown", swiftSettings: strict),
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
        .testTarget(
            name: "RekindleSiteTests", dependencies: belowPageTests + ["RekindleGallery"], swiftSettings: strict),
        .testTarget(name: "RekindleAccountsTests", dependencies: belowPageTests, swiftSettings: strict),
        .testTarget(name: "RekindleUsTests", dependencies: belowPageTests, swiftSettings: strict),
        .testTarget(name: "RekindleTodayTests", dependencies: belowPageTests, swiftSettings: strict),
        .testTarget(
            name: "RekindlePracticeTests",
            dependencies: belowPageTests + ["RekindleTodayPages", "RekindleAccountPages", "RekindleLibraryPages"],
            swiftSettings: strict),
        .testTarget(
            name: "RekindlePolicyTests", dependencies: belowPageTests + ["RekindleDemo"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
