/// The tabs that gather what other rooms offer.
enum TabRooms {
    static let doors: [Door] = [
        .mine(.talk) { ask, signedIn in
            .page(TalkPage(library: ask.library, isConnected: signedIn.isConnected).page)
        },
        .mine(.together) { ask, signedIn in
            .page(TogetherPage(library: ask.library, isConnected: signedIn.isConnected).page)
        },
    ]
}
