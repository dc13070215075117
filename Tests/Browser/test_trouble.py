"""When the disk takes nothing more, or something else holds the database: calm, nothing lost, reading works."""

import contextlib
import resource
import sqlite3

import pytest
from playwright.sync_api import expect

from people import HOPE

WORDS = "It was lighter on the train"


@contextlib.contextmanager
def no_more_writing(server):
    """No file of the server can grow or change; only this process tree is affected."""
    usual = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (0, usual[1]))
    yield
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, usual)


@contextlib.contextmanager
def somebody_else_writing(server):
    with contextlib.closing(sqlite3.connect(server.data / "rekindle.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("trouble", [no_more_writing, somebody_else_writing])
def test_nothing_is_lost_when_nothing_can_be_written(ada, server, trouble):
    ada.watch.allow("503")
    ada.start(server.link)
    ada.begin("fights")
    ada.opens("/check-in", "How is it between you two?")
    ada.answer(touch=3)
    ada.types("A sentence only for you", WORDS)
    with trouble(server):
        ada.presses("Done")
        ada.arrives("It could not be kept just now.")
        ada.is_refused("Nothing was kept, and nothing is lost")
        expect(ada.page.get_by_label("What you wrote")).to_have_value(WORDS)
        other = ada.context.new_page()
        other.goto("/us")
        expect(other.get_by_text("We fight")).to_be_visible()
        assert other.request.get("/picture").ok
    ada.presses("Send it again")
    ada.arrives("How you see it")
    ada.reads(WORDS, "Rather too much")


@pytest.mark.parametrize("trouble", [no_more_writing, somebody_else_writing])
def test_an_account_is_made_whole_or_not_at_all(ada, server, trouble):
    ada.watch.allow("503")
    ada.opens(server.link, HOPE)
    with trouble(server):
        ada.make_account()
        ada.arrives("It could not be kept just now.")
        ada.does_not_read(ada.password)
    ada.start(server.link)
