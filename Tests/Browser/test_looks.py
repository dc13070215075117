"""Every page: no finding of axe in four looks, nothing to scroll sideways, and light."""

import re

import pytest

from authenticator import code
from looks import Looker
from parting import ALONE, TOGETHER, leaves, open_together, reads_together
from people import HOPE, Person, connect
from story import main_job

ROOMS = {
    "/us": "You and Sam", "/talk": None, "/together": None, "/me": "Me", "/library": None, "/pause": None,
    "/help": "Help", "/me/trust": None, "/me/sessions": "Where you are signed in", "/me/password": None,
    "/me/pin": "A PIN for the lock", "/me/recovery": "If the password is lost", "/me/second-step": None,
    "/me/profile": "Your profile", "/check-in": "How is it between you two?", "/begin": "What brings you here?",
    "/me/data": "Your data", "/me/data/part": "Disconnect from Sam", "/me/data/erase": "Erase me",
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


def test_pages_after_a_parting_look_right(two, server):
    ada, sam = two
    ada.watch.allow("422")
    open_together(ada, sam, server.link)
    leaves(ada, "I wish you well, and I mean it.")
    for person in two:
        person.opens("/today", person.greeting)
        person.opens("/us", "Your story")
        person.opens("/me/data/part", ALONE)
        person.opens("/me/data", "Your data")
        reads_together(person)
        person.opens("/me/data/ours", TOGETHER)
    sam.follows("Open the letter", "A letter from Ada")
    sam.opens("/me/data/ours", TOGETHER)
    sam.follows("Put all of this away", "Put all of it away")
    ada.opens("/me/data/erase", "Erase me")
    ada.types("Your password", "somebody else’s guess")
    ada.presses("Erase me for good")
    ada.is_refused("nothing was erased")
    ada.types("Your password", ada.password)
    ada.presses("Erase me for good")
    ada.arrives("It is done.")


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
    sam.is_refused("The login name or password is wrong.")
    sam.opens("/join/gone", "This link opens nothing any more.")
    sam.opens("/offline", "No connection just now.")


def test_the_side_rooms_of_help_and_of_an_account_look_right(two, server):
    ada, sam = two
    ada.opens("/help/questions", "A few questions, for you alone")
    ada.taps("alone", "no")
    ada.presses("Go on")
    ada.arrives("Then not now")
    for yes in (True, False):
        ada.opens("/help/questions", "A few questions, for you alone")
        ada.taps("alone", "yes")
        ada.presses("Go on")
        ada.reads("Your answers are used once")
        ada.arrives("A few questions, for you alone")
        if yes:
            ada.taps("q1", "yes")
        ada.presses("See what fits")
        ada.arrives("What may fit")
    ada.start(server.link)
    makes_a_recovery_code(ada)
    turns_the_second_step_on(ada)
    ada.sign_out()
    ada.sign_in("The code, please")


def makes_a_recovery_code(ada):
    ada.opens("/me/recovery", "If the password is lost")
    ada.taps("finder", "me")
    ada.presses("Go on")
    ada.arrives("A code, or none")
    ada.types("Your password", ada.password)
    ada.presses("Make a code")
    ada.arrives("Write this down now")
    ada.opens("/me/recovery", "If the password is lost")


def turns_the_second_step_on(ada):
    ada.watch.allow("422")
    ada.opens("/me/second-step", "A second step")
    ada.types("Your password", ada.password)
    ada.presses("Set it up")
    ada.reads("Give this to your authenticator")
    ada.arrives("A second step")
    key = ada.page.locator(".accounts-code").inner_text()
    for digits in ("none", code(key)):
        ada.types("The six digits", digits)
        ada.types("Your password", ada.password)
        ada.presses("Turn it on")
        if digits == "none":
            ada.is_refused("That code does not fit.")
    ada.arrives("Me")
    ada.opens("/me/second-step", "A second step")
    ada.reads("It is on.")


def test_pages_that_come_from_too_late_a_form_look_right(two, server):
    ada, sam = two
    connect(ada, sam, server.link)
    for person in two:
        person.watch.allow("422")
        person.opens("/us/first", "What would you not want to lose?")
    write_over_another_page(ada)
    ada.page.locator('main [name="csrf"]').evaluate_all("all => all.forEach((one) => { one.value = 'x'; })")
    ada.presses("Seal it again")
    ada.arrives("Is this what you meant to send?")
    sam.write_first("Your hand on my back")
    sam.presses("Seal it")
    sam.arrives("What you would not want to lose")
    ada.opens("/us/first", "What you would not want to lose")
    ada.page.locator("summary", has_text="Take mine back").click()
    ada.presses("Take mine back")
    for person in two:
        person.opens("/us/first", "What you would not want to lose")
    ada.reads("You took yours back from view")


def write_over_another_page(ada):
    """Two pages of one person, and the older one is sent last."""
    other = ada.context.new_page()
    other.goto("/us/first")
    for page, words in ((other, "That you hum"), (ada.page, "Your letters")):
        page.get_by_label("I would not want to lose…").fill(words)
        page.get_by_role("button", name="Seal it", exact=True).click()
        page.get_by_role("heading", level=1).wait_for()
    ada.is_refused("This was changed on another page after you opened this one.")
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    ada.page.locator("summary", has_text="Change it").click()


def test_waiting_for_a_yes_looks_right(two, server):
    ada, sam = two
    ada.start(server.link)
    sam.page.goto(ada.invite())
    sam.join("Ada")
    sam.opens("/invite", "You said yes to Ada.")
    ada.opens("/invite", "Sam said yes.")


def test_styles_and_scripts_of_a_page_stay_light(ada):
    ada.opens("/", HOPE)
    for kind, selector, most in (("styles", "link[rel=stylesheet]", 60), ("scripts", "script[src]", 10)):
        urls = ada.page.locator(selector).evaluate_all("all => all.map((one) => one.href || one.src)")
        answers = [ada.context.request.get(url) for url in urls]
        assert urls and all(answer.ok for answer in answers)
        assert sum(len(answer.body()) for answer in answers) < most * 1024, kind


def test_assets_have_a_lasting_address_and_pages_are_kept_by_nobody(ada, server):
    ada.start(server.link)
    asset = ada.page.locator("link[rel=stylesheet]").first.evaluate("(one) => one.href")
    assert "immutable" in ada.context.request.get(asset).headers["cache-control"]
    assert ada.context.request.get("/today").headers["cache-control"] == "no-store"
