import RekindleCore

extension Somebody {
    /// Others who come together here.
    static let kim = Somebody(
        name: "Kim Hollyoak", login: "kim.hollyoak", password: "paper boats in march", hue: .sea)
    static let lou = Somebody(
        name: "Lou Applegarth", login: "lou.applegarth", password: "two left mittens", hue: .rust)
    static let joe = Somebody(
        name: "Joe Winterbourne", login: "joe.winterbourne", password: "a drawer of buttons", hue: .moss)
}
