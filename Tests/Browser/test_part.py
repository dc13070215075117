"""One of two leaves, alone and at once, while the other is in the middle of something; then the other tries every path."""

import pytest
from playwright.sync_api import expect

from parting import ALONE, BEFORE, TOGETHER, leaves, open_together, reads_together
from people import connect, isolated
from story import ADAS_WORDS, SAMS_WORDS

LATER = "Written when there were not two any more"
LETTER = "I wish you well, and I mean it."
NOTHING = "There is nothing at this address."
PATHS = """/today /tonight /talk /together /us /us/first /check-in /picture /plan /plan/marks /plan/solo /try /try/look /week
    /week/ten /week/next.ics /library /favourites /invite /me /me/profile /me/offers /me/sessions /me/data /me/data/part
    /me/data/ours /me/data/export /me/data/erase /draft?for=/us/first /still""".split()


@pytest.mark.parametrize("scripted", [True, False])
def test_a_form_that_the_other_is_writing_comes_back_with_its_words(ada, sam, server):
    sam.watch.allow("422")
    connect(ada, sam, server.link)
    sam.write_first(SAMS_WORDS)
    leaves(ada)
    # Nothing has moved on the page meanwhile.
    expect(sam.page.get_by_role("heading", level=1)).to_have_text(BEFORE)
    sam.presses("Seal it")
    sam.arrives("Your shared space is closed.")
    expect(sam.page.get_by_label("What you wrote")).to_have_value(SAMS_WORDS)
    sam.follows("Go to Today", sam.greeting)
    sam.goes_to("Story", "Your story")
    sam.reads("You are not connected with anybody now.")
    sam.follows("Have a look", TOGETHER)
    sam.does_not_read("A letter is here", SAMS_WORDS)


@pytest.mark.parametrize("scripted", [True, False])
def test_the_other_tries_every_path(ada, sam, server):
    sam.watch.allow("404", "422")
    open_together(ada, sam, server.link)
    second = sam.context.new_page()
    second.goto("/us/first")
    expect(second.get_by_text(ADAS_WORDS)).to_be_visible()
    leaves(ada, LETTER)
    ada.opens("/check-in", "How is it between you two?")
    ada.types("A sentence only for you", LATER)
    ada.answer(ease=5)
    ada.presses("Done")
    ada.arrives("How you see it")

    second.goto("/us/first")
    expect(second.get_by_role("heading", level=1)).to_have_text(NOTHING)
    for path in PATHS:
        answer = sam.context.request.get(path)
        assert answer.status in (200, 204, 404), path
        assert LATER not in answer.text() and LETTER not in answer.text(), path
    sam.opens("/us", "Your story")
    sam.does_not_read("Ada")


def test_a_letter_is_opened_by_whoever_chooses_to(ada, sam, server):
    open_together(ada, sam, server.link)
    leaves(ada, LETTER)
    sam.opens("/me/data/ours", TOGETHER)
    sam.reads("A letter is here", "Nobody is told")
    sam.does_not_read(LETTER)
    sam.follows("Open the letter", "A letter from Ada")
    sam.reads(LETTER)
    reads_together(sam, ADAS_WORDS, SAMS_WORDS)
    ada.opens("/me/data/ours", TOGETHER)
    ada.does_not_read("A letter is here")


def test_without_the_password_nothing_ends_and_the_words_stay(ada, sam, server):
    ada.watch.allow("422")
    connect(ada, sam, server.link)
    ada.opens("/me/data/part", "Disconnect from Sam")
    ada.types("Words to leave behind, if you like", LETTER)
    ada.types("Your password", "somebody else’s guess")
    ada.presses("Disconnect")
    ada.is_refused("That is not your password")
    expect(ada.page.get_by_label("Words to leave behind, if you like")).to_have_value(LETTER)
    sam.opens("/us/first", BEFORE)


def test_connected_again_both_begin_with_nothing(ada, sam, server):
    open_together(ada, sam, server.link)
    leaves(sam)
    sam.opens("/me/data/part", ALONE)
    link = ada.invite()
    sam.opens(link, "Ada would like to try something with you.")
    sam.presses(f"Join as {isolated('Sam')}")
    sam.arrives("Your name is on its way.")
    ada.confirm("Sam")
    for person in (ada, sam):
        person.opens("/us/first", BEFORE)
        person.does_not_read(ADAS_WORDS, SAMS_WORDS)
        reads_together(person, ADAS_WORDS, SAMS_WORDS)
