import RekindleRooms

/// The tabs that gather what other rooms offer.
enum TabRoutes {
    static let routes: [Route] = [
        .mine(.talk) { request, signedIn in
            .page(TalkPage(library: request.library, isConnected: signedIn.isConnected).page)
        },
        .mine(.together) { request, signedIn in
            .page(TogetherPage(library: request.library, isConnected: signedIn.isConnected).page)
        },
    ]
}
