"""Hide: a blank page, a neutral one, and the session locked behind it."""

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from people import Person
from server import OPERATOR

ONCE_MORE = "Shift, one more time to leave"
# Between the blank page and the neutral one there is no moment in which a test could ask.
TELL_WHAT_IS_SHOWN = """() => {
    const tell = () => console.info(`Shown: ${document.body.textContent}`);
    new MutationObserver(tell).observe(document.body, { childList: true });
}"""


@pytest.fixture
def ada_at_her_story(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    ada.goes_to("Story", "Your story")
    ada.reads("We fight")
    return ada


def is_away(person, neutral):
    expect(person.page).to_have_url(neutral.url)
    expect(person.page.get_by_role("heading", name="Weather")).to_be_visible()


def hides(person):
    person.page.get_by_role("link", name="Hide").click(no_wait_after=True)


def is_locked_and_opens_again(person):
    person.page.goto("/us")
    person.does_not_read("We fight")
    person.unlock("Your story")
    person.reads("We fight")


def test_hide_blanks_the_page_and_goes_to_a_neutral_one(ada_at_her_story, neutral):
    ada = ada_at_her_story
    ada.page.evaluate(TELL_WHAT_IS_SHOWN)
    with ada.page.expect_console_message(lambda message: message.text == "Shown: Leaving"):
        hides(ada)
    is_away(ada, neutral)
    is_locked_and_opens_again(ada)


def test_back_after_hide_shows_no_private_page(ada_at_her_story, neutral):
    ada = ada_at_her_story
    hides(ada)
    is_away(ada, neutral)
    ada.goes_back()
    ada.arrives("Locked")
    ada.does_not_read("We fight", "Ada")


def test_another_tab_is_locked_too_and_the_password_opens_all_again(ada_at_her_story, neutral):
    ada = ada_at_her_story
    other = ada.context.new_page()
    other.goto("/today")
    expect(other.get_by_role("heading", level=1)).to_have_text(ada.greeting)
    hides(ada)
    is_away(ada, neutral)
    other.reload()
    expect(other.get_by_role("heading", level=1)).to_have_text("Locked")
    is_locked_and_opens_again(ada)
    other.reload()
    expect(other.get_by_role("heading", level=1)).to_have_text(ada.greeting)


@pytest.mark.whole_browser
def test_what_was_typed_on_the_page_where_hide_is_tried_first_is_there_again(ada, server, neutral):
    # The whole browser asks the other site for an icon.
    ada.watch.allow("Failed to load resource")
    ada.start(server.link)
    ada.taps("concern", "fights")
    ada.types("In a sentence of your own, if you like", "quince")
    hides(ada)
    is_away(ada, neutral)
    ada.page.goto("/begin")
    ada.unlock("What brings you here?")
    # It travels on its own way, and may arrive after the page that came next.
    for _ in range(50):
        if ada.page.get_by_text("You had begun this.").is_visible():
            break
        ada.opens("/begin", "What brings you here?")
    expect(ada.page.get_by_label("In a sentence of your own, if you like")).to_have_value("quince")
    expect(ada.field("concern", "fights")).to_be_checked()


def test_shift_three_times_hides(ada_at_her_story, neutral):
    ada = ada_at_her_story
    voice = ada.page.locator("#voice")
    for words in ("", ONCE_MORE):
        ada.page.keyboard.press("Shift")
        expect(voice).to_have_text(words)
    ada.page.keyboard.press("Shift")
    is_away(ada, neutral)
    is_locked_and_opens_again(ada)


def test_shift_three_times_in_more_than_five_seconds_does_not_hide(ada_at_her_story, neutral):
    ada = ada_at_her_story
    ada.page.clock.install()
    ada.page.reload()
    voice = ada.page.locator("#voice")
    for _ in range(2):
        for pause, words in ((0, ""), (2_900, ONCE_MORE), (2_900, ONCE_MORE)):
            ada.page.clock.fast_forward(pause)
            ada.page.keyboard.press("Shift")
            expect(voice).to_have_text(words)
        ada.reads("We fight")
        # Nothing of before counts any more.
        ada.page.clock.fast_forward(5_000)
    for pause in (0, 2_400, 2_400):
        ada.page.clock.fast_forward(pause)
        ada.page.keyboard.press("Shift")
    ada.page.clock.fast_forward(500)
    is_away(ada, neutral)


def test_shift_between_letters_does_not_hide(ada_at_her_story):
    ada = ada_at_her_story
    ada.opens("/check-in", "How is it between you two?")
    field = ada.page.get_by_label("A sentence only for you")
    field.press_sequentially("WHY NOT US")
    for letter in "YES":
        field.press(f"Shift+{letter}")
    expect(field).to_have_value("WHY NOT USYES")


@pytest.mark.parametrize("scripted", [False])
def test_without_scripts_hide_is_a_link_that_locks(ada_at_her_story, neutral):
    ada = ada_at_her_story
    hides(ada)
    is_away(ada, neutral)
    ada.goes_back()
    ada.arrives("Locked")
    is_locked_and_opens_again(ada)


def test_the_neutral_page_learns_nothing_about_where_somebody_came_from(ada_at_her_story, neutral):
    hides(ada_at_her_story)
    is_away(ada_at_her_story, neutral)
    assert [headers.get("Referer") for path, headers in neutral.asked if path == "/weather"] == [None]


def test_hide_is_there_for_those_who_are_signed_out(ada, neutral):
    ada.opens("/help", "Help")
    ada.reads(f"{OPERATOR} runs this server.")
    hides(ada)
    is_away(ada, neutral)


@pytest.fixture
def newcomer(open_browser):
    """Ada, in a browser in which nobody has used Hide."""
    return Person("Ada", *open_browser(**PHONE, knows_hide=False))


def test_what_hide_does_is_said_until_it_is_put_away(newcomer, server):
    newcomer.start(server.link)
    newcomer.reads("It cannot clear this browser’s history")
    newcomer.taps("concern", "fights")
    newcomer.page.get_by_role("link", name="Put this away").click()
    newcomer.arrives("What brings you here?")
    newcomer.does_not_read("It cannot clear this browser’s history")
    newcomer.begin("keep")
    newcomer.does_not_read("It cannot clear this browser’s history")


def test_before_the_first_private_page_hide_can_be_tried_and_nothing_is_lost(newcomer, server, neutral):
    newcomer.start(server.link)
    newcomer.opens("/today", newcomer.greeting)
    newcomer.reads("Try it now; nothing is lost.")
    newcomer.page.get_by_role("link", name="Try it", exact=True).click()
    newcomer.page.wait_for_url(neutral.url + "**")
    newcomer.page.go_back()
    newcomer.unlock(newcomer.greeting)
    newcomer.does_not_read("Try it now; nothing is lost.")
