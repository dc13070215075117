"""Both press the button in the same millisecond: it opens once, for both, and nothing is lost."""

import pytest

from people import Person, connect
from story import ADAS_WORDS, SAMS_WORDS


@pytest.fixture
def two(open_browser, server):
    # A service worker would pass requests on where a test cannot hold them back.
    ada, sam = (Person(name, *open_browser(service_workers="block")) for name in ("Ada", "Sam"))
    for person in (ada, sam):
        person.watch.allow("Service Worker registration blocked")
    connect(ada, sam, server.link)
    return ada, sam


def press_at_once(two, path, button):
    """Both press; the first form is held back until the second is on its way, then both go together."""
    held = []

    def hold(route):
        if route.request.method != "POST":
            return route.continue_()
        held.append(route)
        if len(held) == 2:
            for each in held:
                each.continue_()

    ada, sam = (person.page for person in two)
    for page in (ada, sam):
        page.route(f"**{path}", hold)
    with ada.expect_navigation(), sam.expect_navigation():
        for person in two:
            person.presses(button, no_wait_after=True)
    assert len(held) == 2


def test_both_seal_their_words_at_the_same_moment_and_both_see_both(two):
    ada, sam = two
    ada.write_first(ADAS_WORDS)
    sam.write_first(SAMS_WORDS)
    press_at_once(two, "/us/first", "Seal it")
    for person in two:
        person.opens("/us/first", "What you would not want to lose")
        person.reads(ADAS_WORDS, SAMS_WORDS)


def test_both_finish_their_check_in_at_the_same_moment_and_both_see_the_picture(two):
    ada, sam = two
    for person, step in ((ada, 2), (sam, 8)):
        person.opens("/check-in", "How is it between you two?")
        person.answer(arguments=step, strengths=["laughter"])
    press_at_once(two, "/check-in", "Done")
    for person in two:
        person.picture()
        person.reads("Both of you", "On most days", "A little sooner", "You both named that.")


def test_the_same_button_pressed_twice_answers_like_once(two):
    ada, sam = two
    ada.write_first(ADAS_WORDS)
    ada.page.get_by_role("button", name="Seal it").dblclick()
    ada.arrives("Sealed.")
    sam.write_first(SAMS_WORDS)
    sam.presses("Seal it")
    sam.arrives("What you would not want to lose")
    sam.reads(ADAS_WORDS, SAMS_WORDS)
