"""A stream that falls silent is missed, and many windows leave each other room."""

import pytest
from playwright.sync_api import expect

from people import connect
from story import ADAS_WORDS, SAMS_WORDS
from tap import Tap


@pytest.fixture
def tap(server):
    tap = Tap(server.port)
    yield tap
    tap.close()


def test_a_stream_gone_silent_is_missed(ada, sam, server, tap):
    connect(ada, sam, server.link)
    ada.watch.origins.add(tap.base)
    ada.page.clock.install()
    with ada.page.expect_response("**/live"):
        ada.opens(f"{tap.base}/us/first", "What would you not want to lose?")
        ada.write_first(ADAS_WORDS)
        ada.presses("Seal it")
        ada.arrives("Sealed.")
    tap.swallow()
    sam.write_first(SAMS_WORDS)
    sam.presses("Seal it")
    sam.arrives("What you would not want to lose")
    ada.page.clock.run_for(16_000)
    ada.arrives("What you would not want to lose")
    ada.reads(SAMS_WORDS)


def test_many_windows_load_and_each_hears_the_news_once_somebody_turns_to_it(ada, sam, server):
    connect(ada, sam, server.link)
    ada.write_first(ADAS_WORDS)
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    windows = [ada.context.new_page() for _ in range(8)]
    for window in windows:
        with window.expect_response("**/live"):
            window.goto("/us/first")
        expect(window.get_by_role("heading", level=1)).to_have_text("Sealed.")
    sam.write_first(SAMS_WORDS)
    sam.presses("Seal it")
    sam.arrives("What you would not want to lose")
    for window in windows[-3:]:
        expect(window.get_by_role("heading", level=1)).to_have_text("What you would not want to lose")
    for window in windows[:-3]:
        window.evaluate("dispatchEvent(new Event('focus'))")
        expect(window.get_by_role("heading", level=1)).to_have_text("What you would not want to lose")


def test_whoever_is_connected_meanwhile_has_the_tabs_of_two(ada, sam, server):
    ada.start(server.link)
    ada.begin("fights")
    sam.page.goto(ada.invite())
    sam.join("Ada")
    with sam.page.expect_response("**/live"):
        sam.opens("/today", sam.greeting)
    tabs = sam.page.locator(".tabs")
    expect(tabs.get_by_role("link", name="Story")).to_be_visible()
    ada.confirm("Sam")
    expect(tabs.get_by_role("link", name="Us")).to_be_visible()
    expect(tabs.get_by_role("link", name="Story")).to_have_count(0)
