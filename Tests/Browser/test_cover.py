"""What is on the screen is part of what is locked: in the background, in the browser's memory, and when the lock comes."""

import pytest
from playwright.sync_api import expect

from people import HOPE, Person
from tap import Tap
from test_shift import IS_COVERED

WORDS = "It was lighter on the train"
HIDDEN = """() => {
    let isHidden = false;
    Object.defineProperty(document, "hidden", { get: () => isHidden });
    globalThis.setHidden = (value) => {
        isHidden = value;
        document.dispatchEvent(new Event("visibilitychange"));
    };
}"""


def begins(ada, link):
    ada.start(link)
    ada.begin("fights")
    ada.is_heard()
    ada.opens("/us", "Your story")
    ada.reads("We fight")
    return ada


def is_shut(page, words="We fight"):
    expect(page.get_by_text(words)).not_to_be_visible()
    expect(page.get_by_text("Locked.")).to_be_visible()


def test_in_the_background_the_page_is_covered_and_comes_back(ada, server):
    ada.page.add_init_script(f"({HIDDEN})()")
    begins(ada, server.link)
    ada.page.evaluate("setHidden(true)")
    assert ada.page.evaluate(IS_COVERED)
    ada.page.evaluate("setHidden(false)")
    assert not ada.page.evaluate(IS_COVERED)
    ada.reads("We fight")


def test_what_was_locked_meanwhile_does_not_come_back(ada, server):
    ada.page.add_init_script(f"({HIDDEN})()")
    begins(ada, server.link)
    ada.page.evaluate("setHidden(true)")
    ada.lock()
    ada.page.evaluate("setHidden(false)")
    is_shut(ada.page)


def test_a_page_that_nobody_touches_is_covered_when_the_lock_comes_and_keeps_what_was_typed(ada, server):
    ada.page.add_init_script(f"({HIDDEN})()")
    ada.page.clock.install()
    begins(ada, server.link)
    ada.opens("/begin", "What brings you here?")
    field = ada.page.get_by_label("In a sentence of your own, if you like")
    field.fill(WORDS)
    ada.page.clock.run_for(9 * 60_000)
    expect(field).to_be_visible()
    # What was typed is kept by now; while it travelled, its answer would open the lock again.
    expect(ada.page.get_by_text("Saved", exact=True)).to_be_visible()
    ada.lock()
    ada.page.clock.run_for(2 * 60_000)
    expect(field).not_to_be_visible()
    with ada.context.expect_page() as opened:
        ada.page.get_by_role("link", name="Open it in another window").click()
    other = opened.value
    other.get_by_label("Your password").fill(ada.password)
    other.get_by_role("button", name="Open again").click()
    expect(other.get_by_role("heading", level=1)).to_have_text(ada.greeting)
    for isHidden in ("true", "false"):
        ada.page.evaluate(f"setHidden({isHidden})")
    expect(field).to_be_visible()
    expect(field).to_have_value(WORDS)


def test_without_a_server_the_page_goes_by_its_own_clock(ada, server):
    ada.watch.allow("ERR_", "Failed to load resource")
    ada.page.clock.install()
    begins(ada, server.link)
    server.kill()
    ada.page.clock.run_for(9 * 60_000)
    ada.reads("We fight")
    ada.page.keyboard.press("Tab")
    ada.page.clock.run_for(9 * 60_000)
    expect(ada.page.get_by_text("We fight")).to_be_visible()
    ada.page.clock.run_for(2 * 60_000)
    is_shut(ada.page)
    server.start()


@pytest.fixture
def forgetful(open_browser, server):
    """Behind a proxy that takes out what keeps browsers from keeping pages."""
    tap = Tap(server.port, without=b"Cache-Control: ")
    ada = Person("Ada", *open_browser(base_url=tap.base))
    ada.watch.origins.add(tap.base)
    ada.link = server.link.replace(server.base, tap.base)
    yield ada
    tap.close()


def ends_all(device):
    """Signs in on another device and ends every session from there."""
    other = Person("Ada", *device)
    other.sign_in()
    other.opens("/me/sessions", "Where you are signed in")
    other.page.get_by_text("End all, this one too").click()
    other.presses("End all")
    other.arrives(HOPE)


@pytest.mark.parametrize("way", ["lock", "sign out", "hide", "end all elsewhere", "hide here"])
def test_a_page_out_of_memory_asks_before_it_shows_itself(forgetful, neutral, open_browser, way):
    ada = begins(forgetful, forgetful.link)
    ada.page.get_by_role("link", name="Help").click()
    ada.arrives("Help")
    if way == "lock":
        ada.lock()
    elif way == "end all elsewhere":
        ends_all(open_browser())
    elif way == "hide here":
        ada.page.get_by_role("link", name="Hide").click(no_wait_after=True)
        expect(ada.page).to_have_url(neutral.url)
    else:
        other = Person("Ada", ada.context, ada.watch)
        if way == "hide":
            other.opens("/talk", "Talk")
            other.page.get_by_role("link", name="Hide").click(no_wait_after=True)
            expect(other.page).to_have_url(neutral.url)
        else:
            other.opens("/today", ada.greeting)
            other.sign_out()
    ada.page.go_back(wait_until="commit")
    expect(ada.page.get_by_text("We fight")).not_to_be_visible()
    expect(ada.page.get_by_text("Locked").or_(ada.page.get_by_role("heading", name="Sign in"))).to_be_visible()


def test_an_open_one_comes_back_at_once(forgetful):
    ada = begins(forgetful, forgetful.link)
    ada.page.get_by_role("link", name="Help").click()
    ada.arrives("Help")
    ada.page.go_back(wait_until="commit")
    expect(ada.page.get_by_text("We fight")).to_be_visible()
    assert ada.page.evaluate("performance.getEntriesByType('navigation')[0].transferSize") == 0
    expect(ada.page.locator("html")).not_to_have_class("covered")
