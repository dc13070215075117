"""A whole week, Monday to Sunday on a moved clock: of two people, of one with a guest beside, and of one alone."""

import datetime
import re
import sqlite3
import sys
import zoneinfo

import pytest
from playwright.sync_api import expect

from clock import DAY, Clock, a_monday
from people import connect
from weekly import TEN, downloads_the_file, looks_back, walks

GUEST = "Quincibald"
GOOD_NEWS = "When something good happens"
PLAN = "This week"
# What each keeps for oneself, and what one lets both read.
HIS = ["It was my idea to stop", "I put the phone down at eight", "The dog between us on the sofa"]
HERS = ["We laughed at the end", "Barefoot on the step, with tea"]
FOR_BOTH = "I say the good thing first"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="clock.c stands in for a part of Linux")
both_ways = pytest.mark.parametrize("scripted", [True, False], ids=["scripts", "no scripts"])


@pytest.fixture
def clock(tmp_path):
    clock = Clock(tmp_path)
    clock.moves_to(a_monday())
    return clock


@pytest.fixture
def server(server, clock):
    """The same server, on the moved clock."""
    assert server.stop() == 0
    server.besides = clock.environment
    server.start()
    return server


class Eyes:
    """Remembers all that came before somebody's eyes, and what lay hidden in those pages."""

    def __init__(self, person):
        self.pages = []
        person.on_arrival = self.look

    def look(self, person):
        self.pages.append((person.page.url, person.page.content()))

    def never_saw(self, *words):
        assert [(each, url) for url, page in self.pages for each in words if each in page] == []


class Week:
    """The days, and whether pages change by themselves."""

    def __init__(self, clock, scripted, *people):
        self.clock, self.scripted, self.people = clock, scripted, people

    def next_day(self):
        """Nobody stays open overnight: each opens again in the evening."""
        self.clock.moves_by(DAY)
        for person in self.people:
            person.page.goto("/today")
            person.unlock(person.greeting)

    def looks_again(self, person):
        """With scripts, what the other brings about comes by itself."""
        if not self.scripted:
            person.page.reload()


def words(person):
    """All that somebody reads on the page."""
    return person.page.get_by_role("main").inner_text()


def whole(person):
    """That and what is folded away."""
    return person.page.get_by_role("main").inner_html()


def offered(person):
    """What can be ticked, each with its title."""
    ticks = person.page.locator("label", has=person.page.locator('input[name="mark"]'))
    ids = [tick.locator("input").get_attribute("value") for tick in ticks.all()]
    return dict(zip(ids, [tick.inner_text().strip().split("\n")[0] for tick in ticks.all()]))


def says_how_tonight_is(person, tap, heading):
    """One tap, a first move, and nothing of it stays."""
    person.opens("/today", person.greeting)
    before = words(person)
    person.presses(tap)
    person.arrives(heading)
    person.reads("Now, in under a minute:")
    person.follows("Enough for tonight", person.greeting)
    assert words(person) == before


def goes_through(person, title):
    """From the first screen of a practice past the last."""
    person.arrives("To begin with")
    person.presses("Go on")
    heading = person.page.get_by_role("heading", level=1)
    expect(heading).to_have_text(re.compile("^(On your own|Step one)"))
    if heading.inner_text() == "On your own":
        person.presses("Go on")
        expect(heading).to_have_text(re.compile("^Step one"))
    steps = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    count = steps.index(heading.inner_text().split()[-1]) + 1
    for step in steps[1:count - 1]:
        person.presses("Go on")
        person.arrives(f"Step {step} of {steps[count - 1]}")
    person.presses("Go on")
    person.arrives("The last step")
    expect(person.page.get_by_role("link", name=title)).to_be_visible()
    person.presses("That was it")


def says_how_it_was(person, line, glad=False):
    person.taps("how", "glad")
    person.types("A line about it, if you like", line)
    if glad:
        person.taps("glad", "yes")
    person.presses("Keep my answer")
    person.arrives("That was it.")


def offers_a_try(person, weeks, minutes, change, submit, release=False):
    person.opens("/try", "A try")
    person.taps("weeks", weeks)
    person.taps("minutes", minutes)
    person.types("What I would change", change)
    if release:
        person.taps("release", "yes")
    person.presses(submit)


def zone_of(person):
    person.opens("/me/profile", "Your profile")
    return zoneinfo.ZoneInfo(person.page.get_by_label("Time zone").input_value())


def keeps_next_sunday(person, clock, submit):
    """Answers the moment, a week on."""
    day = clock.today + 7 * DAY
    person.types("Day", day.isoformat())
    person.types("Time", "20:30")
    person.presses(submit)
    person.arrives(TEN)
    person.reads("Kept.", "Next time", "20:30")
    return datetime.datetime.combine(day, datetime.time(20, 30))


def is_in_the_calendar(lines, moment, zone):
    at = moment.replace(tzinfo=zone).astimezone(datetime.timezone.utc)
    expected = {"BEGIN:VEVENT", "SUMMARY:Ten minutes", f"DTSTART:{at:%Y%m%dT%H%M%SZ}", "DURATION:PT10M", "END:VEVENT"}
    assert expected <= set(lines), lines
    names = {re.split("[:;]", line)[0] for line in lines if line}
    assert not names & {"DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER", "URL"}


# Two people, two browsers


@both_ways
def test_a_week_of_two(ada, sam, server, clock, scripted, tmp_path):
    connect(ada, sam, server.link)
    week, hers, his = Week(clock, scripted, ada, sam), Eyes(ada), Eyes(sam)
    says_how_tonight_is(ada, "Ten quiet minutes", "Ten quiet minutes.")
    says_how_tonight_is(sam, "We just fought", "First, some air.")

    week.next_day()
    chosen = tick_and_meet(week, ada, sam)

    week.next_day()
    do_one_together(ada, sam, *chosen[0])

    week.next_day()
    begin_a_try(week, ada, sam)

    week.next_day()
    set_aside_without_a_word(ada, sam, [title for _, title in chosen])

    week.next_day()
    look_back_at_the_week(ada, sam)

    week.next_day()
    ten_minutes(ada, sam, clock, tmp_path)
    put_all_away(ada, sam)

    hers.never_saw("First, some air.", *HIS)
    his.never_saw("Here is one that fits.", *HERS)
    # Each found their own again, and what both were meant to read was read.
    for eyes, own in ((hers, HERS), (his, HIS)):
        pages = [page for _, page in eyes.pages]
        assert [each for each in (*own, FOR_BOTH) if not any(each in page for page in pages)] == []


def tick_and_meet(week, ada, sam):
    """Answers what both ticked, each as its id and its title."""
    ada.opens("/plan", PLAN)
    lists = {"ada": offered(ada)}
    sam.opens("/plan", PLAN)
    lists["sam"] = offered(sam)
    both = [each for each in lists["ada"] if each in lists["sam"]][:2]
    on_hers = whole(ada)
    only_hers = next(each for each in lists["ada"] if each not in lists["sam"])
    # Something that she is not offered for herself either.
    only_his = next(each for each in lists["sam"] if each not in lists["ada"] and lists["sam"][each] not in on_hers)

    ticks(sam, *both, only_his)
    sam.reads("Your ticks are kept", "The rest is not shown anywhere.")
    chooses_one_for_himself(sam)
    ada.opens("/plan", PLAN)
    assert whole(ada) == on_hers, "what he did alone changed her page"

    ticks(ada, *both, only_hers)
    week.looks_again(sam)
    titles = [lists["ada"][each] for each in both]
    for person, private in ((ada, lists["sam"][only_his]), (sam, lists["ada"][only_hers])):
        person.reads("You would both be glad of these.", *titles)
        together = person.page.get_by_role("main").inner_text().split("One thing just for you")[0]
        assert private not in together
    ada.does_not_read(lists["sam"][only_his])
    # In the order of the page, which is nobody's.
    shown = words(ada)
    return sorted(((each, lists["ada"][each]) for each in both), key=lambda one: shown.index(one[1]))


def ticks(person, *practices):
    for each in practices:
        person.taps("mark", each)
    person.presses("Keep my ticks")
    person.arrives(PLAN)


def chooses_one_for_himself(person):
    person.follows("Choose one, if you like", "One thing just for you")
    choice = person.page.locator('input[name="practice"][type="radio"]').first
    practice = choice.get_attribute("value")
    person.taps("practice", practice)
    person.presses("This one")
    person.arrives(PLAN)
    expect(person.page.get_by_role("button", name="Leave it")).to_be_visible()
    return practice


def do_one_together(ada, sam, practice, title):
    for person in (ada, sam):
        person.opens("/plan", PLAN)
        person.follows("See the steps", title)
        person.page.get_by_role("main").get_by_role("link", name="Begin", exact=True).click()
        person.page.get_by_role("button", name="Begin").wait_for()
        way = next(each for each in ("together", "apart") if person.field("way", each).count())
        person.taps("way", way)
        person.presses("Begin")
        goes_through(person, title)
        person.arrives("How was it?")
    says_how_it_was(sam, HIS[0], glad=True)
    sam.page.get_by_text("Your own notes on this").click()
    sam.reads("You were glad of this.")
    ada.does_not_read("were glad of this", "both glad of this")
    says_how_it_was(ada, HERS[0], glad=True)
    ada.reads("You were both glad of this.")
    for person in (ada, sam):
        person.opens(f"/library/{practice}", title)
        person.reads("You were both glad of this.")


def begin_a_try(week, ada, sam):
    offers_a_try(sam, 2, 15, HIS[1], "Seal it")
    sam.arrives("Sealed.")
    offers_a_try(ada, 4, 30, FOR_BOTH, "Seal it", release=True)
    week.looks_again(sam)
    for person in (ada, sam):
        person.arrives("Your try")
        # The shorter time, the fewer minutes, and only the words that were meant for both.
        person.reads("about 15 minutes a week", FOR_BOTH)


def set_aside_without_a_word(ada, sam, titles):
    sam.opens("/plan", PLAN)
    on_his = whole(sam)
    ada.opens("/plan", PLAN)
    things = ada.page.get_by_role("heading", level=2, name=re.compile("|".join(map(re.escape, titles))))
    for left in (1, 0):
        ada.presses("Not this week")
        expect(things).to_have_count(left)
    ada.reads("All of it is set aside, on your page alone.", "There is nothing you need to do this week.")
    sam.opens("/plan", PLAN)
    assert whole(sam) == on_his, "what she set aside changed his page"


def look_back_at_the_week(ada, sam):
    looks_back(sam, HIS[2], arguments=8, time=2, keep=["time"])
    sam.reads("Sealed")
    ada.picture()
    ada.does_not_read("A little sooner", "Rare, or heavy")
    looks_back(ada, HERS[1], arguments=2, time=5)
    for person in (ada, sam):
        person.picture()
        person.reads("Both of you", "On most days", "A little sooner")
        # Of the time together only one brought an answer.
        person.does_not_read("Rare, or heavy", "Side by side")
    for person in (ada, sam):
        person.opens("/week", "How was the week?")


def ten_minutes(ada, sam, clock, folder):
    walks(ada, thing=0)
    moment = keeps_next_sunday(ada, clock, "Keep the date for both of us")
    hers = downloads_the_file(ada, folder / "ada.ics")
    is_in_the_calendar(hers, moment, zone_of(ada))
    sam.opens("/week/ten", TEN)
    sam.reads("Next time", "One thing until then")
    is_in_the_calendar(downloads_the_file(sam, folder / "sam.ics"), moment, zone_of(ada))


def put_all_away(ada, sam):
    sam.opens("/plan", PLAN)
    sam.page.get_by_text("Put all of it away", exact=True).click()
    sam.reads("Ada sees a week with nothing chosen, and no reason.")
    sam.presses("Put it away")
    sam.arrives(PLAN)
    ada.opens("/plan", PLAN)
    for person in (ada, sam):
        person.reads("One light thing on your own page")
        expect(person.page.get_by_role("button", name="Not this week")).to_have_count(1)
        assert "both be glad of these" not in words(person)
    assert "Sam put" not in words(ada) and "Sam has" not in words(ada)


# One person, alone or with a guest on the same phone


@both_ways
@pytest.mark.parametrize("guest", [None, GUEST], ids=["alone", "guest"])
def test_a_week_of_one_phone(ada, server, clock, scripted, guest, tmp_path):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    week = Week(clock, scripted, ada)
    says_how_tonight_is(ada, "A good day", "A good day.")

    week.next_day()
    a_week_for_oneself(ada)

    week.next_day()
    if guest:
        do_one_with_a_guest(ada, server, clock, guest)
    else:
        do_one_alone(ada)

    week.next_day()
    offers_a_try(ada, 2, 15, FOR_BOTH, "Begin")
    ada.arrives("Your try")
    ada.reads("about 15 minutes a week", FOR_BOTH, "Only you")

    week.next_day()
    ada.opens("/plan", PLAN)
    ada.presses("Not this week")
    expect(ada.page.get_by_role("button", name="Not this week")).to_have_count(0)

    week.next_day()
    looks_back(ada, HERS[1], arguments=2, time=5)
    ada.arrives("How you see it")
    ada.reads("Only you", "On most days", "Side by side")

    week.next_day()
    ada.opens("/week/ten?step=1", "One good moment")
    ada.reads("If someone is with you, let them tell theirs too.")
    walks(ada, thing=0, second="How it is for you")
    ada.reads("Only you")
    moment = keeps_next_sunday(ada, clock, "Keep the date")
    is_in_the_calendar(downloads_the_file(ada, tmp_path / "ten.ics"), moment, zone_of(ada))
    if guest:
        is_kept_nowhere(ada, server, guest)


def a_week_for_oneself(ada):
    ada.opens("/plan", PLAN)
    ada.reads("Small enough for a tired evening.", "Now, in under a minute:", "Only you")
    ada.does_not_read("You would both", "you both tick", "Both of you")
    practice = chooses_one_for_himself(ada)
    expect(ada.page.locator("main").get_by_role("link", name="See the steps")).to_have_count(2)
    ada.opens(f"/library/{practice}", re.compile("."))
    ada.opens("/plan", PLAN)


def begins(ada, way):
    ada.opens("/library/good-news", GOOD_NEWS)
    ada.follows("Begin", "Who is there tonight?")
    ada.taps("way", way)


def do_one_alone(ada):
    begins(ada, "alone")
    ada.presses("Begin")
    goes_through(ada, GOOD_NEWS)
    ada.arrives("How was it?")
    ada.reads("Only you")
    ada.does_not_read("both glad")
    says_how_it_was(ada, "The bread rose")


def do_one_with_a_guest(ada, server, clock, guest):
    before = rows(server)
    begins(ada, "onePhone")
    ada.types("Who is beside you?", guest)
    ada.presses("Begin")
    ada.arrives("To begin with")
    ada.presses("Go on")
    ada.arrives("Step one of five")
    ada.reads(f"Over to {guest}, who reads this one out.")
    assert rows(server) == before, "the database knows that somebody was there"
    before = the_phone_locks_in_between(ada, server, clock, guest)
    begins(ada, "onePhone")
    ada.types("Who is beside you?", guest)
    ada.presses("Begin")
    goes_through(ada, GOOD_NEWS)
    ada.arrives("Thank you both.")
    ada.does_not_read(guest)
    assert rows(server) == before, "the database knows that somebody was there"
    ada.follows("Go on, on your own", "How was it?")
    ada.does_not_read(guest)
    says_how_it_was(ada, HERS[0])
    ada.does_not_read(guest)
    assert rows(server) != before, "what she kept herself is there"


def the_phone_locks_in_between(ada, server, clock, guest):
    """Under their hands. It still knows where they were, and no longer with whom. What is kept once it is unlocked comes
    back: a password is counted as a try before it is compared."""
    clock.moves_by(datetime.timedelta(minutes=20))
    ada.presses("Go on")
    ada.arrives("Locked")
    ada.does_not_read(guest)
    ada.unlock("Who is there tonight?")
    unlocked = rows(server)
    ada.does_not_read(guest)
    expect(ada.field("way", "onePhone")).to_be_checked()
    ada.types("Who is beside you?", guest)
    ada.presses("Begin")
    ada.arrives("Step two of five")
    return unlocked


def rows(server):
    """Every row of every table, as sorted words."""
    with sqlite3.connect(f"file:{server.data}/rekindle.sqlite?mode=ro", uri=True) as database:
        tables = [name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: sorted(map(repr, database.execute(f'SELECT * FROM "{table}"'))) for table in tables}


PAGES = [
    "/today", "/plan", "/plan/solo", "/together", "/talk", "/us", "/library", "/library?q=good", "/library/good-news",
    "/library/good-news/do", "/library/good-news/done", "/favourites", "/week", "/week/ten", "/week/ten?step=1",
    "/week/ten?step=2", "/week/ten?step=3", "/week/ten?step=4", "/try", "/picture", "/check-in", "/me", "/me/profile",
    "/me/sessions", "/me/offers", "/invite", "/help",
]


def is_kept_nowhere(ada, server, guest):
    """Neither on a page nor in the raw files, the one that was not yet merged included."""
    for path in PAGES:
        ada.opens(path, re.compile("."))
        ada.does_not_read(guest)
    assert not [cookie for cookie in ada.context.cookies() if guest in str(cookie)]
    files = [file for file in server.data.rglob("*") if file.is_file()] + [server.output, server.log]
    assert {"rekindle.sqlite", "rekindle.sqlite-wal"} <= {file.name for file in files if file.stat().st_size}
    spellings = [guest.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    assert not [file for file in files if any(each in file.read_bytes() for each in spellings)]
