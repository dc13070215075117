"""A practice in use: alone, on one phone with a guest, with scripts and without, and stopped half-way."""

import re

import pytest
from playwright.sync_api import expect

from looks import Looker
from people import Person

GUEST = "Quincibald"
TITLE = "When something good happens"
both_ways = pytest.mark.parametrize("scripted", [True, False], ids=["scripts", "no scripts"])


def begins(person, practice, title, way):
    """From the library's search to the first screen."""
    person.opens("/library", "Library")
    person.types("Look for", title)
    person.presses("Search")
    person.page.get_by_role("link", name=re.compile(f"^{title}")).first.click()
    person.arrives(title)
    person.follows("Begin", "Who is there tonight?")
    assert person.page.url.endswith(f"/library/{practice}/do")
    person.taps("way", way)


def goes_on(person, heading):
    person.presses("Go on")
    person.arrives(heading)


@both_ways
def test_alone_from_the_search_to_how_it_was(ada, server):
    ada.start(server.link)
    begins(ada, "good-news", TITLE, "alone")
    ada.presses("Begin")
    ada.arrives("To begin with")
    ada.reads("About 6 minutes for all of it, or as long as you like.")
    goes_on(ada, "On your own")
    goes_on(ada, "Step one of five")
    ada.reads("were written for two")
    ada.presses("Back")
    ada.arrives("On your own")
    for heading in ("Step one of five", "Step two of five", "Step three of five", "Step four of five", "The last step"):
        goes_on(ada, heading)
    ada.presses("That was it")
    ada.arrives("How was it?")
    ada.reads("Only you", "“Leave it at that” keeps nothing.")
    ada.taps("how", "glad")
    ada.types("A line about it, if you like", "The bread rose")
    ada.presses("Keep my answer")
    ada.arrives("That was it.")
    ada.opens("/library/good-news", TITLE)
    ada.page.get_by_text("Your own notes on this").click()
    ada.reads("When you did this", "Glad of it. The bread rose")
    ada.presses("Keep it as a favourite")
    ada.arrives(TITLE)
    ada.opens("/favourites", "Favourites")
    ada.reads(TITLE)


@both_ways
def test_on_one_phone_with_a_guest(ada, server):
    ada.start(server.link)
    begins(ada, "good-news", TITLE, "onePhone")
    ada.types("Who is beside you?", GUEST)
    asked = []
    ada.page.on("request", lambda request: asked.append(request.url))
    ada.presses("Begin")
    ada.arrives("To begin with")
    ada.reads("Ada has the phone and reads this out.")
    goes_on(ada, "Step one of five")
    ada.reads(f"Over to {GUEST}, who reads this one out.")
    goes_on(ada, "Step two of five")
    ada.reads("Over to Ada")
    ada.presses("Enough for today")
    ada.arrives("Enough for today.")
    ada.does_not_read(GUEST)
    ada.follows("Go on, on your own", re.compile("."))
    ada.does_not_read(GUEST)
    ada.follows("Leave it at that", ada.greeting)
    assert not [url for url in asked if GUEST in url]
    for path in ("/library/good-news", "/library/good-news/do", "/me", "/us"):
        ada.opens(path, re.compile("."))
        ada.does_not_read(GUEST)
    assert not [cookie for cookie in ada.context.cookies() if GUEST in cookie["value"]]


def test_going_back_leads_to_no_alarm_and_leaves_no_name(ada, server):
    ada.start(server.link)
    begins(ada, "good-news", TITLE, "onePhone")
    ada.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    ada.types("Who is beside you?", GUEST)
    ada.presses("Begin")
    ada.arrives("To begin with")
    goes_on(ada, "Step one of five")
    ada.presses("Enough for today")
    ada.arrives("Enough for today.")
    ada.page.reload()
    ada.does_not_read(GUEST)
    stored = ada.page.evaluate("[Object.entries(localStorage), Object.entries(sessionStorage)]")
    assert stored == [[], []]


@both_ways
def test_the_name_of_a_guest_is_asked_for_where_it_belongs(ada, server):
    ada.watch.allow("422")
    ada.start(server.link)
    begins(ada, "good-news", TITLE, "alone")
    expect(ada.page.get_by_label("Who is beside you?")).to_be_hidden()
    ada.taps("way", "onePhone")
    ada.presses("Begin")
    ada.is_refused("Type a name for the person beside you.")
    ada.types("Who is beside you?", "x" * 61)
    ada.presses("Begin")
    ada.is_refused("longer than 60")
    expect(ada.page.get_by_label("Who is beside you?")).to_have_value("x" * 61)


def test_enter_goes_on_from_the_first_screen_to_the_end(ada, server):
    ada.start(server.link)
    ada.opens("/library/palm-up/do?way=alone&step=1", "To begin with")
    headings = ["On your own", "Step one of five", "Step two of five", "Step three of five", "Step four of five"]
    for heading in headings + ["The last step", "How was it?"]:
        ada.page.keyboard.press("Enter")
        ada.arrives(heading)


def test_a_line_keeps_the_minutes_and_nothing_rings(ada, server):
    ada.start(server.link)
    ada.page.clock.install()
    ada.opens("/library/ten-minutes-after-the-day/do?way=apart&step=2", "Step one of six")
    ada.reads("About five minutes, without an alarm.")
    expect(ada.page.get_by_role("progressbar")).to_be_hidden()
    ada.presses("Let a line keep them")
    ada.page.clock.run_for(150_000)
    expect(ada.page.get_by_role("progressbar")).to_have_js_property("value", 150)
    ada.page.clock.run_for(151_000)
    ada.reads("That was about five minutes. Stay with it as long as it is good.")
    ada.presses("Once more")
    ada.page.clock.run_for(2_000)
    ada.reads("About five minutes, without an alarm.")


def test_where_nothing_is_to_move_the_line_is_drawn_once_a_minute(ada, server):
    ada.start(server.link)
    ada.page.emulate_media(reduced_motion="reduce")
    ada.page.clock.install()
    ada.opens("/library/ten-minutes-after-the-day/do?way=apart&step=2", "Step one of six")
    ada.presses("Let a line keep them")
    ada.page.clock.run_for(59_000)
    expect(ada.page.get_by_role("progressbar")).to_have_js_property("value", 0)
    ada.page.clock.run_for(2_000)
    expect(ada.page.get_by_role("progressbar")).to_have_js_property("value", 60)


def test_without_scripts_the_minutes_are_only_said(open_browser, ada, server):
    ada.start(server.link)
    state = ada.context.storage_state()
    plain, watch = open_browser(java_script_enabled=False, storage_state=state)
    page = plain.new_page()
    page.goto("/library/ten-minutes-after-the-day/do?way=apart&step=2")
    expect(page.get_by_role("main")).to_contain_text("About five minutes, without an alarm.")
    expect(page.get_by_role("button", name="Let a line keep them")).to_be_hidden()


def test_every_screen_looks_right(open_browser, server):
    looker = Looker()
    ada = looker.follow(Person("Ada", *open_browser()))
    ada.watch.allow("422")
    ada.start(server.link)
    begins(ada, "good-news", TITLE, "onePhone")
    ada.presses("Begin")
    ada.is_refused("Type a name for the person beside you.")
    ada.types("Who is beside you?", GUEST)
    ada.presses("Begin")
    ada.arrives("To begin with")
    goes_on(ada, "Step one of five")
    ada.presses("Enough for today")
    ada.arrives("Enough for today.")
    ada.page.get_by_role("link", name="Go on, on your own").click()
    ada.types("A line about it, if you like", "Half of it")
    ada.presses("Keep my answer")
    ada.arrives("That was it.")
    ada.opens("/library/good-news/done?way=alone", "How was it?")
    ada.opens("/library/good-news", TITLE)
    ada.presses("Keep it as a favourite")
    ada.arrives(TITLE)
    ada.opens("/favourites", "Favourites")
    ada.opens("/library?room=touch", "Library")
    ada.opens("/library/ten-minutes-after-the-day/do?way=apart&step=2", "Step one of six")
    ada.presses("Let a line keep them")
    looker.seen.clear()
    looker.look(ada.page)
    assert looker.findings == [], "\n".join(looker.findings)
