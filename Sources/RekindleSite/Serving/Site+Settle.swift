import HTTPTypes
import RekindleRooms
import RekindleVault

extension Site {
    /// What goes with a form that somebody sent. What everybody may open writes nothing, whoever asks.
    func settle(_ request: Request, _ reply: Reply, route: Route) async {
        guard route.access != .anyone, let me = request.signedIn else { return }
        await vault.settle(me.visitor)
        // What is answered and forgotten writes nothing at all.
        guard reply.status == .seeOther, !route.writesNothing else { return }
        for keep in services.afterKeeping { await keep(request, me) }
    }
}
