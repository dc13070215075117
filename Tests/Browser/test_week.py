"""The week in forty seconds, and ten minutes together: on two phones, on one, and what is left to download."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from looks import Looker
from people import Person, connect
from weekly import LOOK_BACK, TEN, downloads_the_file, looks_back, walks

GOOD = "Barefoot on the step, with tea"


@pytest.fixture
def two(ada, sam, server):
    connect(ada, sam, server.link)
    return ada, sam


def day_in(days):
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()


@pytest.mark.parametrize("scripted", [True, False])
def test_two_look_back_in_forty_seconds_and_one_picture_opens(two):
    ada, sam = two
    looks_back(ada, GOOD, arguments=2, time=8, keep=["time"])
    ada.reads("Sealed")
    looks_back(sam, arguments=8, time=5)
    for person in two:
        person.picture()
        person.reads("On most days", "A little sooner", "Both of you")
        # One kept it.
        person.does_not_read("Mostly good", "Side by side", GOOD)
    ada.opens("/week", LOOK_BACK)
    ada.reads("You have answered for this week already.")
    expect(ada.page.get_by_label("One good thing this week")).to_have_value(GOOD)
    expect(ada.field("time", "8")).to_be_checked()
    sam.opens("/week", LOOK_BACK)
    sam.does_not_read(GOOD)


@pytest.mark.parametrize("scripted", [True, False])
def test_ten_minutes_on_two_phones(two):
    ada, sam = two
    ada.watch.allow("422")
    sam.watch.allow("422")
    walks(ada, thing=0)
    ada.reads("Both of you", "kept for both of you")
    sam.opens("/week/ten?step=4&thing=", "When next?")
    ada.types("Day", day_in(7))
    ada.types("Time", "20:30")
    ada.presses("Keep the date for both of us")
    ada.arrives(TEN)
    ada.reads("Kept.", "Next time", "20:30", "One thing until then")
    # He had the last screen open as well, and chose another evening.
    sam.types("Day", day_in(8))
    sam.types("Time", "09:15")
    sam.presses("Keep the date for both of us")
    sam.is_refused("Look at both")
    sam.reads("Kept meanwhile")
    sam.opens("/week/ten", TEN)
    sam.reads("Next time", "One thing until then")
    walks(sam)
    sam.reads("This is kept already")


@pytest.mark.parametrize("scripted", [True, False])
def test_ten_minutes_on_one_phone_of_two(two):
    ada, _ = two
    looks_back(ada, GOOD, arguments=2)
    walks(ada)
    # What lies between the two of them on the table shows nothing that is hers alone.
    for step in (1, 2, 3, 4):
        ada.page.goto(f"/week/ten?step={step}")
        ada.does_not_read(GOOD, "On most days")
    ada.presses("Leave the date open")
    ada.arrives(TEN)
    ada.does_not_read("Next time")


@pytest.mark.parametrize("scripted", [True, False])
def test_alone_the_ten_minutes_stay_with_oneself(ada, server):
    ada.start(server.link)
    ada.opens("/week/ten", TEN)
    ada.follows("Begin", "One good moment")
    ada.follows("Go on", "How it is for you")
    ada.follows("Go on", "One thing for the week")
    ada.follows("Enough for today", ada.greeting)
    ada.opens("/week/ten?step=4", "When next?")
    ada.reads("Only you")
    ada.does_not_read("both of us")
    ada.presses("Keep the date")
    ada.arrives(TEN)
    ada.reads("Next time")


def test_the_file_for_a_calendar_says_when_and_nothing_else(two, tmp_path):
    ada, _ = two
    walks(ada, thing=0)
    ada.types("Day", day_in(7))
    ada.types("Time", "20:30")
    ada.presses("Keep the date for both of us")
    ada.arrives(TEN)
    lines = downloads_the_file(ada, tmp_path / "ten.ics")
    assert "SUMMARY:Ten minutes" in lines and "DURATION:PT10M" in lines
    assert [line for line in lines if re.fullmatch(r"DTSTART:\d{8}T\d{6}Z", line)]


def test_what_was_begun_is_offered_again(two):
    ada, _ = two
    ada.opens("/week", LOOK_BACK)
    ada.types("One good thing this week", GOOD)
    expect(ada.page.get_by_text("Saved", exact=True)).to_be_visible()
    ada.lock()
    ada.page.goto("/week")
    ada.unlock(LOOK_BACK)
    ada.reads("You had begun this. Here it is as you left it.")
    expect(ada.page.get_by_label("One good thing this week")).to_have_value(GOOD)


@pytest.mark.parametrize("scripted", [True, False])
def test_what_comes_is_chosen_in_two_taps_from_anywhere(ada, server):
    ada.start(server.link)
    ada.goes_to("Me", "Me")
    ada.page.get_by_role("link", name=re.compile("^Quiet hours")).click()
    ada.arrives("What comes to you")
    ada.taps("minutes", "10")
    ada.taps("declined", "touch")
    ada.taps("resting", "yes")
    ada.page.get_by_label("From", exact=True).select_option("22:00")
    ada.page.get_by_label("To", exact=True).select_option("07:00")
    ada.presses("Keep my choices")
    ada.arrives("Me")
    ada.reads("Kept.")
    ada.opens("/me/offers", "What comes to you")
    expect(ada.field("minutes", "10")).to_be_checked()
    expect(ada.page.get_by_label("To", exact=True)).to_have_value("7")


def test_every_screen_of_it_looks_right(open_browser, server):
    looker = Looker()
    ada, sam = [Person(name, *open_browser()) for name in ("Ada", "Sam")]
    connect(ada, sam, server.link)
    for person in (ada, sam):
        looks_back(person, GOOD, arguments=2, touch=0)
    looker.follow(ada)
    ada.watch.allow("422")
    ada.opens("/week", LOOK_BACK)
    walks(ada, thing=0)
    ada.types("Day", day_in(-7))
    ada.presses("Keep the date for both of us")
    ada.is_refused("still to come")
    ada.types("Day", day_in(7))
    ada.presses("Keep the date for both of us")
    ada.arrives(TEN)
    ada.opens("/me/offers", "What comes to you")
    ada.opens("/me", "Me")
    assert looker.findings == [], "\n".join(looker.findings)
    assert len(looker.seen) == 9
