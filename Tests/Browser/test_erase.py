"""Erasing oneself: what it cannot reach is said before, everything of one's own is gone after, and the other keeps theirs."""

import pytest

from parting import open_together, reads_together
from story import ADAS_WORDS, SAMS_WORDS


@pytest.mark.parametrize("scripted", [True, False])
def test_everything_goes_and_the_other_keeps_what_had_opened(ada, sam, server):
    ada.watch.allow("422")
    open_together(ada, sam, server.link)
    ada.opens("/me/data/erase", "Erase me")
    ada.reads("What stays with somebody else", "has not said how long they keep backups", "Some disks keep old blocks")
    ada.types("Your password", "somebody else’s guess")
    ada.presses("Erase me for good")
    ada.is_refused("nothing was erased")
    ada.types("Your password", ada.password)
    ada.presses("Erase me for good")
    ada.arrives("It is done.")
    ada.does_not_read("Ada", ADAS_WORDS)

    ada.opens("/today", "Sign in")
    ada.types("Login name", ada.login)
    ada.types("Password", ada.password)
    ada.presses("Sign in")
    ada.is_refused("The login name or password is wrong")

    sam.opens("/us", "Your story")
    reads_together(sam, ADAS_WORDS, SAMS_WORDS)


def test_how_long_backups_are_kept_is_said_where_it_is_known(ada, server):
    ada.start(server.link)
    assert server.stop() == 0, server.log.read_text()
    server.settings["BACKUP_DAYS"] = 30
    server.start()
    ada.opens("/me/data/erase", "Erase me")
    ada.reads("Whoever runs this server says that they keep them for 30 days.")


def test_a_number_of_days_that_is_none_stops_the_start(server):
    assert server.stop() == 0, server.log.read_text()
    server.settings["BACKUP_DAYS"] = "some"
    with pytest.raises(AssertionError, match="REKINDLE_BACKUP_DAYS"):
        server.start()
    del server.settings["BACKUP_DAYS"]
    server.start()
