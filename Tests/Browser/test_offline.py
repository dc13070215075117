"""Without a connection: one page that holds nothing of anybody."""

from playwright.sync_api import expect

from test_shared_phone import only_what_is_for_being_offline, stored


def test_offline_page_is_shown_when_the_server_is_away_and_only_that(ada, server):
    ada.watch.allow("ERR_CONNECTION_REFUSED", "ERR_INTERNET_DISCONNECTED")
    ada.start(server.link)
    ada.begin("fights", sentence="I miss the river")
    paths = stored(ada.page)["caches"]
    assert only_what_is_for_being_offline(paths)
    server.kill()
    for path in ("/today", "/us", "/begin/heard", "/check-in", "/help"):
        ada.opens(path, "No connection just now.")
        ada.does_not_read("river", "Ada", "We fight")
    expect(ada.page.get_by_role("navigation", name="Main")).to_have_count(0)
    assert ada.page.evaluate("getComputedStyle(document.body).fontSize") >= "18px"
    server.start()
    ada.opens("/us", "Your story")
    ada.reads("We fight")
    assert stored(ada.page)["caches"] == paths
