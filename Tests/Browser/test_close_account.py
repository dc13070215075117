"""`rekindle account close`: an account goes with all that is only theirs; the other one is not connected any more."""

import pytest

from operator_commands import done, refused, rows
from plain import Plain


@pytest.fixture
def couple(ada, sam, server):
    ada.start(server.link)
    sam.page.goto(ada.invite())
    sam.join("Ada")
    ada.confirm("Sam")
    return ada, sam


def test_the_other_one_is_not_connected_any_more_and_the_closed_one_gets_in_by_nothing(couple, server):
    ada, sam = couple
    sam.opens("/today", sam.greeting)
    for person in couple:
        person.watch.allow("Failed to load", "ERR_", "net::")
    assert server.stop() == 0
    said = done("account", "close", "ada", input="ada\n", **server.settings)
    assert "The account is closed" in said
    server.start()
    sam.opens("/today", sam.greeting)
    sam.opens("/invite", "Asking somebody to join you")
    sam.does_not_read("See who it is")
    ada.page.goto("/today")
    ada.arrives("Sign in")
    assert not Plain(server.base, "ada").is_let_in()
    assert Plain(server.base, "sam").is_let_in()


@pytest.fixture
def kept(server):
    Plain(server.base).start(server.link)
    assert server.stop() == 0
    return server


@pytest.mark.parametrize("typed", ["", "\n", "sam\n", "yes\n", "Ada \n"])
def test_only_the_same_name_once_more_closes_it(kept, typed):
    before = rows(kept.data / "rekindle.sqlite")
    assert "Nothing was closed" in refused("account", "close", "ada", input=typed, **kept.settings)
    assert rows(kept.data / "rekindle.sqlite") == before


def test_nothing_asked_where_that_was_said(kept):
    before = rows(kept.data / "rekindle.sqlite")
    assert "Type the login name" not in done("account", "close", "ada", "--yes", **kept.settings)
    # What is left is the instance's own, and where tries are counted.
    after = rows(kept.data / "rekindle.sqlite")
    assert len(after) < len(before)
    kept.start()
    assert "key=" in kept.output.read_text()


def test_a_name_that_nobody_has_closes_nothing(kept):
    before = rows(kept.data / "rekindle.sqlite")
    assert "There is no account" in refused("account", "close", "eve", "--yes", **kept.settings)
    assert rows(kept.data / "rekindle.sqlite") == before


def test_beside_a_running_server_nothing_is_closed(server):
    Plain(server.base).start(server.link)
    assert "Another server serves this folder" in refused("account", "close", "ada", "--yes", **server.settings)
    assert Plain(server.base).is_let_in()


def test_with_another_key_nothing_is_closed(kept):
    before = rows(kept.data / "rekindle.sqlite")
    (kept.data / "server.key").write_bytes(bytes(32))
    assert "does not belong" in refused("account", "close", "ada", "--yes", **kept.settings)
    assert rows(kept.data / "rekindle.sqlite") == before


def test_where_there_is_no_database_none_is_made(tmp_path):
    assert "There is no file" in refused("account", "close", "ada", "--yes", DATA=tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_there_is_no_other_thing_to_do_to_an_account(kept):
    said = done("account", "--help", **kept.settings)
    assert "close" in said and "There is no reset" in said
    assert "reset-password" not in said
