"""`rekindle serve` starts only with settings that it understands and with the right key, and says what is wrong."""

import os
import re
import stat
import subprocess

import pytest

from server import BINARY, Server, environment, free_port


def refusal(folder, **settings):
    """What `serve` says when it does not start."""
    usual = dict(PORT=free_port(), DATA=folder / "data")
    ended = subprocess.run(
        [BINARY, "serve"], env=environment(**usual | settings), capture_output=True, text=True, timeout=20)
    assert ended.returncode > 0, "it started, or a signal ended it"
    return ended.stderr


@pytest.mark.parametrize("name, value", [
    ("PORT", "eighty"), ("PORT", "70000"), ("PORT", ""), ("HOST", "no host"), ("DATA", "/dev/null/data"),
    ("NAME", ""), ("OPERATOR", "x" * 81), ("ADDRESS", "hearth.example"), ("ADDRESS", "https://hearth.example/us"),
    ("ADDRESS", "https://hearth.example/?a=b"), ("ADDRESS", "https://hearth.example?a=b"),
    ("ADDRESS", "https://hearth.example#us"), ("ADDRESS", "https://ada@hearth.example"),
    ("ADDRESS", "https://ada:secret@hearth.example"), ("ADDRESS", "ftp://hearth.example"), ("LEAVE_TO", "the weather"),
    ("SIGN_UP", "perhaps"), ("HELP_LINES", "/nowhere/lines.yaml"), ("TRUSTED_PROXY", "localhost"),
    ("TRUSTED_PROXY", "10.0.0.0/8"), ("TRUSTED_PROXY", "127.0.0.1:443"), ("TRUSTED_PROXY", ""),
])
def test_a_wrong_setting_stops_the_start_and_is_named(tmp_path, name, value):
    assert f"REKINDLE_{name}" in refusal(tmp_path, **{name: value})


def test_a_place_where_no_key_can_be_written_stops_the_start_and_is_named(tmp_path):
    assert "/dev/null/server.key" in refusal(tmp_path, KEY_FILE="/dev/null/server.key")


def test_a_misspelt_setting_stops_the_start_and_is_named(tmp_path):
    said = refusal(tmp_path, OPERATER="Grandmother Lind")
    assert "REKINDLE_OPERATER" in said and "no such setting" in said
    assert not (tmp_path / "data").exists()


def test_a_port_in_use_stops_the_start_and_is_named(tmp_path, server):
    said = refusal(tmp_path / "other", PORT=server.port)
    assert "REKINDLE_PORT" in said and str(server.port) in said
    assert server.is_healthy()


@pytest.fixture
def kept(tmp_path, neutral):
    """A server that has run once and left its data."""
    server = Server(tmp_path, leave_to=neutral.url)
    server.start()
    assert server.stop() == 0
    return server.data


def test_the_key_and_the_data_are_for_their_owner_alone(kept):
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    files = [file for file in kept.rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {"server.key", "rekindle.sqlite"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_without_its_key_a_database_is_not_served_and_gets_no_new_key(tmp_path, kept):
    (kept / "server.key").unlink()
    assert str(kept / "server.key") in refusal(tmp_path)
    assert not (kept / "server.key").exists()


@pytest.mark.parametrize("length, words", [(32, "does not belong"), (5, "not a server key"), (0, "not a server key")])
def test_a_wrong_key_is_told_and_left_as_it_is(tmp_path, kept, length, words):
    wrong = os.urandom(length)
    (kept / "server.key").write_bytes(wrong)
    said = refusal(tmp_path)
    assert words in said and str(kept / "server.key") in said
    assert (kept / "server.key").read_bytes() == wrong


def test_a_key_of_another_database_is_told_with_both_places(tmp_path, kept):
    (tmp_path / "other.key").write_bytes(os.urandom(32))
    said = refusal(tmp_path, KEY_FILE=tmp_path / "other.key")
    assert str(tmp_path / "other.key") in said and str(kept / "rekindle.sqlite") in said


def test_a_key_that_others_may_read_is_taken_from_them(kept, neutral):
    (kept / "server.key").chmod(0o644)
    server = Server(kept.parent, leave_to=neutral.url)
    server.start()
    assert server.stop() == 0
    assert stat.S_IMODE((kept / "server.key").stat().st_mode) == 0o600


def test_a_key_that_cannot_be_read_is_told(tmp_path, kept):
    (kept / "server.key").unlink()
    # Whoever runs the tests may read every file, but nobody reads a folder as one.
    (kept / "server.key").mkdir()
    said = refusal(tmp_path)
    assert str(kept / "server.key") in said and re.search("cannot be read|not a server key", said)


def test_a_database_that_is_none_is_told_and_left_as_it_is(tmp_path, kept):
    for file in kept.glob("rekindle.sqlite*"):
        file.write_bytes(b"not a database " * 1000)
    said = refusal(tmp_path)
    assert str(kept / "rekindle.sqlite") in said and "is damaged or is no database" in said
    assert (kept / "rekindle.sqlite").read_bytes() == b"not a database " * 1000


def test_a_database_that_lost_its_middle_is_told_in_a_sentence(tmp_path, kept):
    for beside in kept.glob("rekindle.sqlite-*"):
        beside.unlink()
    database = kept / "rekindle.sqlite"
    whole = database.read_bytes()
    database.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    said = refusal(tmp_path)
    assert str(database) in said and said.startswith("rekindle: The database")


def test_the_link_changes_with_every_start_until_there_is_an_account(server, ada):
    first = server.link
    server.kill_and_start()
    assert server.link != first
    ada.start(server.link)
    server.kill_and_start()
    assert "key=" not in server.output.read_text()


def test_a_second_server_on_the_same_folder_is_refused(tmp_path, server):
    said = refusal(tmp_path, DATA=server.data)
    assert "Another server serves this folder" in said and "rekindle.lock" in said
    assert server.is_healthy()


def test_a_server_that_was_not_stopped_is_spoken_of_at_the_next_start(tmp_path, kept):
    (kept / "rekindle.sqlite-wal").write_bytes(b"left over")
    said = refusal(tmp_path, PORT="1", HOST="203.0.113.1")
    assert "was not stopped properly" in said and "rekindle.sqlite-shm" in said


def test_a_link_that_leads_nowhere_makes_no_database(tmp_path, kept):
    (kept / "rekindle.sqlite").unlink()
    (kept / "rekindle.sqlite").symlink_to(tmp_path / "elsewhere")
    assert "leads nowhere" in refusal(tmp_path)
    assert not (tmp_path / "elsewhere").exists()
