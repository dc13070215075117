"""Every page: no finding of axe in four looks, nothing to scroll sideways, and light."""

import re

import pytest

from looks import Looker
from people import HOPE, Person
from story import main_job

ROOMS = {
    "/us": "You and Sam", "/talk": None, "/together": None, "/me": "Me", "/library": None, "/pause": None,
    "/help": "Help", "/me/trust": None, "/me/sessions": "Where you are signed in", "/me/password": None,
    "/me/pin": "A PIN for the lock", "/me/recovery": "If the password is lost", "/me/second-step": None,
    "/me/profile": "How you are called", "/check-in": "How is it between you two?", "/begin": "What brings you here?",
}


@pytest.fixture
def looker():
    looker = Looker()
    yield looker
    assert looker.findings == [], "\n".join(looker.findings)


@pytest.fixture
def two(open_browser, looker):
    # Pages are looked at in every size, so these browsers begin as neither phone nor desk.
    return [looker.follow(Person(name, *open_browser())) for name in ("Ada", "Sam")]


def test_all_pages_of_the_main_job_and_the_rooms_look_right(two, looker, server):
    ada, sam = two
    for _ in main_job(ada, sam, server):
        pass
    for path, heading in ROOMS.items():
        ada.opens(path, heading or re.compile("."))
    ada.opens("/library", re.compile("."))
    for path in practices(ada.page):
        ada.opens(path, re.compile("."))
    assert len(looker.seen) > 30


def practices(page):
    """One practice and one reading stand for all of their kind."""
    # The rooms are folded, so what is in them is looked up and not tapped.
    paths = page.get_by_role("main").locator("a").evaluate_all("all => all.map((one) => one.pathname)")
    found = [path for path in paths if path.startswith("/library/")]
    assert len(found) >= 19
    return [found[0], found[-1]]


def test_doors_refusals_and_errors_look_right(two, server):
    ada, sam = two
    for person in two:
        person.watch.allow("404", "422")
    ada.opens("/", HOPE)
    ada.opens("/help?country=DE", "Help")
    ada.start(server.link)
    ada.presses("That’s it")
    ada.is_refused("Tap at least one word")
    ada.opens("/nowhere", "There is nothing at this address.")
    ada.lock()
    ada.opens("/today", "Locked")
    sam.opens("/", HOPE)
    sam.opens("/recover", re.compile("."))
    sam.opens("/sign-in", "Sign in")
    sam.types("Login name", "nobody")
    sam.types("Password", "not the right one")
    sam.presses("Sign in")
    sam.is_refused("do not fit together")
    sam.opens("/join/gone", "This link opens nothing any more.")
    sam.opens("/offline", "No connection just now.")


def test_styles_and_scripts_of_a_page_stay_light(ada):
    ada.opens("/", HOPE)
    for kind, selector, most in (("styles", "link[rel=stylesheet]", 60), ("scripts", "script[src]", 20)):
        urls = ada.page.locator(selector).evaluate_all("all => all.map((one) => one.href || one.src)")
        answers = [ada.context.request.get(url) for url in urls]
        assert urls and all(answer.ok for answer in answers)
        assert sum(len(answer.body()) for answer in answers) < most * 1024, kind


def test_assets_have_a_lasting_address_and_pages_are_kept_by_nobody(ada, server):
    ada.start(server.link)
    asset = ada.page.locator("link[rel=stylesheet]").first.evaluate("(one) => one.href")
    assert "immutable" in ada.context.request.get(asset).headers["cache-control"]
    assert ada.context.request.get("/today").headers["cache-control"] == "no-store"
