"""Two with something of theirs open, and one of them leaving, as people do it."""

import re

from people import connect
from story import ADAS_WORDS, SAMS_WORDS

ALONE = "You are here on your own now."
TOGETHER = "What was yours together"
BEFORE = "What would you not want to lose?"


def open_together(ada, sam, link):
    """Connected, with their first minutes open."""
    connect(ada, sam, link)
    for person, words in ((ada, ADAS_WORDS), (sam, SAMS_WORDS)):
        person.write_first(words)
        person.presses("Seal it")
        person.page.get_by_role("heading", name=re.compile("Sealed|What you would not")).wait_for()


def leaves(person, letter=""):
    """From the list of what is one's own to the calm page afterwards."""
    person.goes_to("Me", "Me")
    person.page.get_by_role("link", name=re.compile("^Your data")).click()
    person.arrives("Your data")
    person.page.get_by_role("link", name=re.compile("^Disconnect from")).click()
    person.arrives(re.compile("^Disconnect from"))
    person.reads("You need no reason", "If a rest would be enough", "What happens, for both of you")
    person.types("Words to leave behind, if you like", letter)
    person.types("Your password", person.password)
    person.presses("Disconnect")
    person.arrives(ALONE)


def reads_together(person, *words):
    """Opens what was theirs together, and in it what they said first."""
    person.opens("/me/data/ours", TOGETHER)
    person.page.locator("a.row", has_text="First minutes").click()
    person.arrives("First minutes")
    person.reads(*words)
