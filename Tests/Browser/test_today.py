"""Today: how tonight is, and what the other brings about appears without loading the page anew."""

import re
import time

import pytest
from playwright.sync_api import expect

from people import connect
from stream import Stream

MOODS = {
    "We just fought": "First, some air.", "I’m hurting": "Something kind, for you.",
    "Ten quiet minutes": "Ten quiet minutes.", "A good day": "A good day.",
}
RETRY = b"retry: 5000\n\n"
FIRST_MINUTES = b"event: change\ndata: first-minutes\n\n"


@pytest.fixture
def two(ada, sam, server):
    connect(ada, sam, server.link)
    return ada, sam


@pytest.fixture
def opened_and_loaded(two):
    """Ada has sealed hers and looks at it; whether her page is loaded anew would show."""
    ada, sam = two
    ada.write_first("That you hum")
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    ada.page.evaluate("window.same = true")
    return ada, sam


def is_the_same_page(person):
    return person.page.evaluate("window.same === true")


def answers(sam):
    sam.write_first("Your hand")
    sam.presses("Seal it")
    sam.arrives("What you would not want to lose")


def mute(person):
    person.page.goto("/me/offers")
    person.taps("muted", "yes")
    person.page.locator("main form").first.get_by_role("button").first.click()
    person.page.get_by_role("heading", level=1).wait_for()


@pytest.mark.parametrize("scripted", [True, False])
def test_each_tap_on_how_tonight_is_leads_to_a_first_move_and_is_gone(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    before = ada.page.locator("main").inner_text()
    for words, heading in MOODS.items():
        ada.presses(words)
        ada.arrives(heading)
        ada.reads("Now, in under a minute:")
        assert ada.page.url == f"{server.base}/tonight"
        ada.follows("Enough for tonight", ada.greeting)
        assert ada.page.locator("main").inner_text() == before


@pytest.mark.parametrize("scripted", [True, False])
def test_after_a_fight_the_pause_is_one_tap_away(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    ada.presses("We just fought")
    ada.arrives("First, some air.")
    ada.follows("Take a pause", "A pause")


@pytest.mark.parametrize("scripted", [True, False])
def test_words_of_danger_put_help_first_until_somebody_says_otherwise(ada, server):
    ada.start(server.link)
    ada.begin("fights", sentence="He hits me when he drinks")
    ada.is_heard()
    calm = ada.page.get_by_role("heading", name="You don’t have to carry it alone")
    asked = ada.page.get_by_role("heading", name="How is tonight?")
    assert calm.bounding_box()["y"] < asked.bounding_box()["y"]
    ada.does_not_read("hits", "Invite someone")
    ada.presses("Show me ideas for two again")
    ada.arrives(ada.greeting)
    expect(calm).to_have_count(0)
    ada.presses("Undo")
    ada.arrives(ada.greeting)
    expect(calm).to_be_visible()
    ada.follows("Open Help", "Help")


def test_a_tap_can_be_made_without_a_mouse(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    ada.page.get_by_role("button", name="A good day").focus()
    ada.page.keyboard.press("Enter")
    ada.arrives("A good day.")


def test_what_the_other_answers_opens_without_loading_the_page_anew(opened_and_loaded):
    ada, sam = opened_and_loaded
    answers(sam)
    ada.arrives("What you would not want to lose")
    ada.reads("That you hum", "Your hand")
    assert is_the_same_page(ada)
    expect(ada.page.get_by_role("status").filter(has_text="Something new is here.")).to_be_visible()


def test_where_something_was_typed_the_page_stays_and_says_so(two):
    ada, sam = two
    ada.write_first("That you hum")
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    ada.page.get_by_text("Change it", exact=True).click()
    ada.types("I would not want to lose…", "That you hum when you cook")
    answers(sam)
    expect(ada.page.get_by_role("link", name="Show it")).to_be_visible()
    expect(ada.page.get_by_label("I would not want to lose…")).to_have_value("That you hum when you cook")
    ada.follows("Show it", "What you would not want to lose")


def test_place_and_focus_stay_when_something_new_comes(two):
    ada, sam = two
    ada.write_first("That you hum")
    ada.presses("Seal it")
    ada.opens("/us", "You and Sam")
    ada.page.evaluate("window.same = true")
    row = ada.page.get_by_role("link", name=re.compile("^Ten minutes a week"))
    row.focus()
    ada.page.evaluate("scrollTo({ top: 300, behavior: 'instant' })")
    place = ada.page.evaluate("scrollY")
    answers(sam)
    ada.reads("Both of yours, side by side.")
    expect(row).to_be_focused()
    assert is_the_same_page(ada) and abs(ada.page.evaluate("scrollY") - place) < 150


def test_a_muted_page_stays_as_it_was_loaded(two):
    ada, sam = two
    mute(ada)
    ada.opens("/us/first", "What would you not want to lose?")
    ada.write_first("That you hum")
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    answers(sam)
    ada.page.wait_for_timeout(1_500)
    ada.arrives("Sealed.")


@pytest.mark.parametrize("scripted", [False])
def test_without_scripts_the_page_shows_it_when_it_is_loaded(opened_and_loaded):
    ada, sam = opened_and_loaded
    answers(sam)
    ada.page.wait_for_timeout(500)
    ada.arrives("Sealed.")
    ada.opens("/us/first", "What you would not want to lose")


def test_a_page_out_of_sight_listens_to_nothing_and_looks_when_it_is_seen_again(opened_and_loaded):
    ada, sam = opened_and_loaded
    hide_from_sight(ada, True)
    answers(sam)
    ada.page.wait_for_timeout(1_000)
    ada.arrives("Sealed.")
    hide_from_sight(ada, False)
    ada.arrives("What you would not want to lose")
    assert is_the_same_page(ada)
    expect(ada.page.locator(".news-line")).to_have_text("")


def test_what_only_the_hour_changed_is_not_told_as_new(two):
    ada, _ = two
    ada.opens("/today", ada.greeting)
    ada.page.evaluate("""() => {
        const ask = fetch;
        window.fetch = async (...all) => {
            const words = (await (await ask(...all)).text()).replace(/<h1.*<\\/h1>/s, "<h1>Good midnight, Ada.</h1>");
            return { ok: true, redirected: false, url: location.href, text: async () => words };
        };
    }""")
    hide_from_sight(ada, True)
    hide_from_sight(ada, False)
    ada.arrives("Good midnight, Ada.")
    expect(ada.page.locator(".news-line")).to_have_text("")


def test_what_comes_in_from_a_newer_program_brings_its_sheet_along(two):
    ada, _ = two
    ada.opens("/today", ada.greeting)
    ada.page.evaluate("""() => {
        const ask = fetch;
        window.fetch = async (...all) => {
            const words = (await (await ask(...all)).text()).replace(/<h1.*<\\/h1>/s, "<h1>Good midnight, Ada.</h1>");
            const newer = words.replace("/tonight.css", "/tonight.css?newer");
            return { ok: true, redirected: false, url: location.href, text: async () => newer };
        };
    }""")
    hide_from_sight(ada, True)
    hide_from_sight(ada, False)
    ada.arrives("Good midnight, Ada.")
    expect(ada.page.locator('link[rel=stylesheet][href$="/tonight.css"]')).to_have_count(0)
    assert [name.split("/")[-1] for name in ada.page.locator("link[rel=stylesheet]").evaluate_all(
        "all => all.map((one) => one.href)")] == ["base.css", "tonight.css?newer"]


def test_a_newer_look_ends_the_one_before_and_what_was_told_is_not_lost(opened_and_loaded):
    ada, sam = opened_and_loaded
    aborted = ada.page.evaluate("""() => {
        const [ask, signals] = [fetch, []];
        window.fetch = (url, how) => { signals.push(how.signal); return ask(url, how); };
        for (const detail of [true, false]) document.dispatchEvent(new CustomEvent("news", { detail }));
        return signals.map((one) => one.aborted);
    }""")
    assert aborted == [True, False]
    answers(sam)
    ada.arrives("What you would not want to lose")
    expect(ada.page.get_by_role("status").filter(has_text="Something new is here.")).to_be_visible()


def test_after_hide_nothing_comes(opened_and_loaded, neutral):
    ada, sam = opened_and_loaded
    ada.page.get_by_role("link", name="Hide").click(no_wait_after=True)
    expect(ada.page).to_have_url(neutral.url)
    answers(sam)
    ada.page.wait_for_timeout(500)
    expect(ada.page).to_have_url(neutral.url)


def test_the_stream_carries_a_name_and_nothing_else(two, server):
    ada, sam = two
    with Stream(ada, server) as stream:
        assert stream.answer.status == 200
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert stream.headers["Cache-Control"] == "no-store" and "Set-Cookie" not in stream.headers
        stream.read(RETRY)
        sam.write_first("Your hand")
        sam.presses("Seal it")
        sam.arrives("Sealed.")
        sam.opens("/today", sam.greeting)
        assert stream.is_silent()
    with Stream(ada, server) as stream:
        stream.read(RETRY)
        ada.opens("/us/first", "What would you not want to lose?")
        ada.write_first("That you hum")
        ada.presses("Seal it")
        ada.arrives("What you would not want to lose")
        stream.read(FIRST_MINUTES)


def test_a_stream_ends_with_the_session_it_belongs_to(two, server):
    ada, sam = two
    ada.write_first("That you hum")
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    with Stream(ada, server) as stream:
        stream.read(RETRY)
        ada.sign_out()
        answers(sam)
        assert stream.has_ended()


def test_a_locked_or_signed_out_browser_gets_no_stream(ada, server):
    ada.start(server.link)
    for forget in (ada.lock, ada.context.clear_cookies):
        forget()
        with Stream(ada, server) as stream:
            assert stream.answer.status == 204


def test_the_server_stops_at_once_with_streams_open(two, server):
    ada, sam = two
    for person in two:
        person.watch.allow("net::ERR")
        person.opens("/today", person.greeting)
    with Stream(ada, server) as stream:
        stream.read(RETRY)
        began = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - began < 5
        assert stream.has_ended()


def hide_from_sight(person, is_hidden):
    """As when another tab is in front; this browser never puts one there."""
    person.page.evaluate("""(isHidden) => {
        Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
    }""", is_hidden)
