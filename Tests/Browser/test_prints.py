"""What comes out on paper: what was said, on as few sheets as it takes, and nothing of the shell around it."""

import re

import pytest
from playwright.sync_api import expect

from people import connect
from weekly import looks_back


@pytest.fixture
def two(ada, sam, server):
    """With something to print on every page of both."""
    connect(ada, sam, server.link)
    for person, words in ((ada, "That you hum"), (sam, "Your hand")):
        person.write_first(words)
        person.presses("Seal it")
        person.page.get_by_role("heading", name=re.compile("Sealed|What you would not")).wait_for()
    for person in (ada, sam):
        looks_back(person, "The bread rose", arguments=8, sharing=5, touch=0, time=8, ease=8)
        person.opens("/try", "A try")
        person.taps("weeks", 2)
        person.taps("minutes", 15)
        person.types("What I would change", f"Words of {person.name}")
        person.taps("release", "yes")
        person.presses("Seal it")
        person.page.get_by_role("heading", name=re.compile("Sealed|Your try")).wait_for()
    return ada, sam


def prints(person, path, *read, sheets=1):
    """Prints the page and looks at what is on paper."""
    person.opens(path, re.compile("."))
    person.page.emulate_media(media="print")
    expect(person.page.get_by_role("heading", level=1)).to_be_visible()
    for words in read:
        expect(person.page.get_by_text(words).locator("visible=true").first).to_be_visible()
    for shell in (person.page.get_by_role("navigation"), person.page.get_by_role("link", name="Hide")):
        expect(shell).to_have_count(0)
    # Numbers to ring are read on paper; everything else that is pressed stays away.
    pressed = person.page.locator("button, .button:not(.call)")
    assert [button.inner_text() for button in pressed.all() if button.is_visible()] == []
    # Nobody waits for a movement in front of a printer.
    assert person.page.evaluate("document.getAnimations().filter((one) => one.playState == 'running').length") == 0
    assert person.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert len(re.findall(rb"/Type\s*/Page\b", person.page.pdf(format="A4"))) == sheets, path
    person.page.emulate_media(media="screen")


def test_what_both_have_comes_out_on_one_sheet_each(two):
    ada, _ = two
    prints(ada, "/us/first", "That you hum", "Your hand")
    prints(ada, "/try", "Words of Ada", "Words of Sam")
    prints(ada, "/picture", "How each of you feels it", "A little sooner")
    prints(ada, "/week/ten?step=2", "Pick one line and ask")
    prints(ada, "/week/ten", "Ten minutes a week")
    prints(ada, "/library/good-news", "When something good happens", "Source:")
    prints(ada, "/library/good-news/do", "Together, each with a phone", "Go gently")
    prints(ada, "/library/what-a-rough-patch-is", "Where this comes from")
    prints(ada, "/library/feelings", "taken for granted", "curious")
    prints(ada, "/help", "In danger now", "112")
    prints(ada, "/help?country=DE", "Hilfetelefon", "Befrienders")
    prints(ada, "/help?country=all", "Argentina", "United States", sheets=4)
    prints(ada, "/me/trust", "What is not claimed", sheets=2)


def test_on_the_paper_of_the_week_stands_nothing_for_one_alone(two):
    ada, _ = two
    ada.opens("/plan", re.compile("week"))
    ada.follows("Choose one, if you like", "One thing just for you")
    choice = ada.page.locator('input[name="practice"][type="radio"]').first
    ada.taps("practice", choice.get_attribute("value"))
    ada.presses("This one")
    ada.arrives(re.compile("week"))
    ada.reads("Only you")
    prints(ada, "/plan")
    ada.page.emulate_media(media="print")
    expect(ada.page.get_by_text("One thing just for you")).to_be_hidden()
    expect(ada.page.get_by_text("Only you", exact=True)).to_be_hidden()


def test_what_is_marked_stays_readable_without_colours(two):
    """Printers leave out the ground, and white words on it would be gone."""
    ada, _ = two
    ada.opens("/week", "How was the week?")
    ada.page.emulate_media(media="print", color_scheme="dark")
    marked = ada.page.locator(".weekly-five :checked + .face").first
    assert marked.evaluate("(one) => getComputedStyle(one).color") == "rgb(0, 0, 0)"


def test_the_link_to_send_comes_with_its_square(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    ada.invite()
    prints(ada, "/invite", "It works once, until")
    ada.page.emulate_media(media="print")
    expect(ada.page.get_by_role("img", name="A square code for a camera")).to_be_visible()
