"""Going back never alarms anybody, and what was typed outlives a server that is gone."""

from playwright.sync_api import expect


def test_back_to_what_a_form_answered_shows_the_page_and_no_alarm(ada, server):
    ada.start(server.link)
    ada.page.evaluate("navigator.serviceWorker.ready")
    ada.opens("/help/questions", "A few questions, for you alone")
    ada.taps("alone", "yes")
    ada.presses("Go on")
    ada.page.get_by_role("button", name="See what fits").click()
    ada.arrives("What may fit")
    ada.opens("/help", "Help")
    ada.goes_back()
    expect(ada.page.get_by_role("heading", level=1)).not_to_have_text("No connection just now.")
    ada.opens("/today", ada.greeting)


def test_what_was_sent_while_the_server_was_gone_is_sent_again_by_a_reload(ada, server):
    ada.watch.allow("Failed to load", "ERR_", "net::")
    ada.start(server.link)
    ada.page.evaluate("navigator.serviceWorker.ready")
    ada.begin("fights")
    ada.opens("/check-in", "How is it between you two?")
    ada.types("A sentence only for you", "half a thought")
    server.kill()
    with ada.page.expect_event("requestfailed", lambda request: request.method == "POST"):
        ada.page.get_by_role("button", name="Done").click(no_wait_after=True)
    server.start()
    ada.page.reload()
    ada.arrives("How you see it")
    ada.reads("half a thought")
