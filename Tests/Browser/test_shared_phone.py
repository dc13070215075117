"""Ada signs out, Sam signs in on the same phone: nothing of Ada is left there."""

from people import HOPE, Person

KEPT_COOKIES = {"visit", "known", "told"}

STORES = """async () => {
    const kept = [];
    for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) kept.push(new URL(request.url).pathname);
    return {
        local: Object.entries(localStorage), session: Object.entries(sessionStorage),
        databases: (await indexedDB.databases()).map((one) => one.name), caches: kept.sort(),
    };
}"""


def named(cookies):
    """By their names without the mark of the server."""
    return {cookie["name"].split("-")[-1]: cookie["value"] for cookie in cookies}


def stored(page):
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    return page.evaluate(STORES)


def only_what_is_for_being_offline(paths):
    return "/offline" in paths and all(
        path == "/offline" or (path.startswith("/assets/") and path.endswith((".css", ".svg"))) for path in paths)


def test_nothing_of_ada_is_left_when_sam_signs_in_on_her_phone(ada, server):
    ada.start(server.link)
    ada.begin("fights", sentence="I miss the river")
    link = ada.invite()
    ada.opens("/check-in", "How is it between you two?")
    ada.types("A sentence only for you", "I dream of the sea")
    ada.page.get_by_text("Saved", exact=True).wait_for()
    before = named(ada.context.cookies())
    ada.sign_out()

    sam = Person("Sam", ada.context, ada.watch)
    sam.opens(link, "Ada would like to try something with you.")
    sam.join("Ada")
    for path, heading in (
        ("/today", sam.greeting), ("/us", "Your story"), ("/check-in", "How is it between you two?"), ("/me", "Me")):
        sam.opens(path, heading)
        sam.does_not_read("river", "the sea", "We fight", before["session"])
    assert "Ada" not in sam.page.content()
    cookies = named(sam.context.cookies(server.base))
    assert cookies["session"] != before["session"] and cookies["seen"] != before["seen"]
    assert not [value for value in cookies.values() if "ada" in value.lower().split(".")]
    stores = stored(sam.page)
    assert [stores[name] for name in ("local", "session", "databases")] == [[], [], []]
    assert only_what_is_for_being_offline(stores["caches"])


def test_signing_out_leaves_no_session_in_the_browser(ada, server):
    ada.start(server.link)
    ada.sign_out()
    assert set(named(ada.context.cookies(server.base))) <= KEPT_COOKIES
    assert all(cookie["httpOnly"] and cookie["sameSite"] == "Lax" for cookie in ada.context.cookies(server.base))


def test_back_after_signing_out_shows_nothing_private(ada, server):
    ada.start(server.link)
    ada.begin("fights", sentence="I miss the river")
    ada.opens("/us", "Your story")
    ada.reads("We fight")
    ada.sign_out()
    for _ in range(3):
        ada.goes_back()
        ada.arrives("Sign in")
        ada.does_not_read("river", "We fight", "Ada")


def test_back_shows_nothing_private_to_the_next_one_who_signs_in(ada, server):
    ada.start(server.link)
    ada.begin("fights", sentence="I miss the river")
    link = ada.invite()
    ada.opens("/begin", "What brings you here?")
    ada.opens("/us", "Your story")
    ada.sign_out()
    ada.opens(link, "Ada would like to try something with you.")
    sam = Person("Sam", ada.context, ada.watch)
    sam.page.close()
    sam.page = ada.page
    sam.join("Ada")
    for _ in range(12):
        sam.goes_back()
        sam.does_not_read("river", ", Ada.")


def test_the_home_page_greets_nobody_by_name_after_signing_out(ada, server):
    ada.start(server.link)
    ada.sign_out()
    ada.opens("/", HOPE)
    ada.does_not_read("Ada")
