"""What was two people's together: to be read, printed, and put away for oneself alone."""

import pytest

from parting import TOGETHER, leaves, open_together, reads_together
from story import ADAS_WORDS, SAMS_WORDS
from test_prints import prints

EMPTY = "There is nothing here"


def test_it_comes_out_on_paper_with_nothing_to_press(ada, sam, server):
    open_together(ada, sam, server.link)
    leaves(ada, "I wish you well.")
    for person in (ada, sam):
        prints(person, "/me/data/ours", "As it was when the connection ended")
        reads_together(person, ADAS_WORDS, SAMS_WORDS)
        prints(person, person.page.url, ADAS_WORDS, SAMS_WORDS)
    prints(ada, "/me/data", "What is kept")


@pytest.mark.parametrize("scripted", [True, False])
def test_one_thing_is_put_away_and_stays_with_the_other(ada, sam, server):
    open_together(ada, sam, server.link)
    leaves(ada)
    reads_together(sam, ADAS_WORDS)
    sam.page.locator("summary", has_text="Put this away").first.click()
    sam.presses("Put this away")
    sam.reads("Put away.")
    sam.does_not_read(ADAS_WORDS)
    reads_together(ada, ADAS_WORDS, SAMS_WORDS)


@pytest.mark.parametrize("scripted", [True, False])
def test_all_of_it_is_put_away_with_the_password(ada, sam, server):
    ada.watch.allow("422", "404")
    open_together(ada, sam, server.link)
    leaves(ada)
    ada.opens("/me/data/ours", TOGETHER)
    ada.follows("Put all of this away", "Put all of it away")
    ada.types("Your password", "somebody else’s guess")
    ada.presses("Put all of it away")
    ada.is_refused("That is not your password")
    ada.types("Your password", ada.password)
    ada.presses("Put all of it away")
    ada.arrives(TOGETHER)
    ada.reads("Put away.", EMPTY)
    reads_together(sam, ADAS_WORDS, SAMS_WORDS)
