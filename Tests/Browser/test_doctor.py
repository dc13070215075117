"""`rekindle doctor`: one line each, status 1 where there is something to do, no names, and nothing is changed."""

import datetime
import os
import pathlib
import re
import shutil
import time

import pytest

from operator_commands import done, files, opened, run
from plain import Plain
from server import ROOT, Server

DAY = 86_400
WHAT = ["key", "database", "files", "room", "disk", "clock", "backups", "help lines", "address", "server"]


def looked(**settings):
    """Its exit status, and for each thing that it looked at whether all is well, and the words."""
    ended = run("doctor", **settings)
    assert ended.stderr == ""
    lines = {}
    for line in ended.stdout.splitlines():
        state, what, words = re.fullmatch(r"(ok   |to do)  ([a-z ]+): (.+)", line).groups()
        assert what not in lines
        lines[what] = (state == "ok   ", words)
    return ended.returncode, lines


@pytest.fixture
def well(server, tmp_path):
    """The settings of a server that is looked after: it has run, there is a backup, and help lines were checked today."""
    Plain(server.base).start(server.link)
    backups = tmp_path / "backups"
    backups.mkdir(mode=0o700)
    done("backup", backups / "nightly.sqlite", DATA=server.data)
    today = datetime.date.today().isoformat()
    lines = (ROOT / "Sources/RekindleLibrary/Content/help-lines.yaml").read_text()
    checked = tmp_path / "help-lines.yaml"
    checked.write_text(re.sub(r'lastChecked: "[\d-]+"', f'lastChecked: "{today}"', lines))
    return dict(DATA=server.data, BACKUP_DIR=backups, HELP_LINES=checked)


def test_where_all_is_well_every_line_says_so(well):
    status, lines = looked(**well)
    assert list(lines) == WHAT
    # What disk the tests run on is nobody's fault.
    assert [what for what in WHAT if not lines[what][0] and what not in ("disk", "room")] == []
    assert status == (0 if all(fine for fine, _ in lines.values()) else 1)
    assert lines["server"][1] == "One serves the folder."


def test_nothing_is_changed_and_nobody_named(well, server):
    server.stop()
    before = files(server.data), files(well["BACKUP_DIR"])
    ended = run("doctor", **well)
    # What SQLite makes beside a database to read it holds nothing.
    after = {name: text for name, text in files(server.data).items() if not name.endswith(("-wal", "-shm"))}
    assert (after, files(well["BACKUP_DIR"])) == before
    assert not re.search(r"\bada\b", ended.stdout, re.IGNORECASE)


def aged(path, days):
    moment = time.time() - days * DAY
    os.utime(path, (moment, moment))


def read_by_all(folder, settings):
    (folder / "server.key").chmod(0o644)
    return "key", "Give it mode 0600"


def other_key(folder, settings):
    (folder / "server.key").write_bytes(os.urandom(32))
    return "key", "does not belong"


def short_key(folder, settings):
    (folder / "server.key").write_bytes(b"short")
    return "key", "32 bytes"


def no_key(folder, settings):
    (folder / "server.key").unlink()
    return "key", "There is no server key"


def open_folder(folder, settings):
    folder.chmod(0o755)
    return "files", "Others have rights to data"


def open_database(folder, settings):
    (folder / "rekindle.sqlite").chmod(0o640)
    return "files", "Others have rights to rekindle.sqlite"


def newer_database(folder, settings):
    with opened(folder / "rekindle.sqlite") as database:
        database.execute("INSERT INTO grdb_migrations VALUES ('9999 something new')")
    return "database", "newer version"


def written_tomorrow(folder, settings):
    aged(folder / "rekindle.sqlite", -1)
    return "clock", "Set the clock"


def runs_out_too_late(folder, settings):
    late = int(time.time()) + 70 * DAY
    with opened(folder / "rekindle.sqlite") as database:
        database.execute("UPDATE record SET expires = ? WHERE expires = (SELECT MAX(expires) FROM record)", [late])
    return "clock", "Set the clock"


def old_backup(folder, settings):
    aged(settings["BACKUP_DIR"] / "nightly.sqlite", 3)
    return "backups", "The newest is 3 days old"


def no_backup(folder, settings):
    (settings["BACKUP_DIR"] / "nightly.sqlite").unlink()
    return "backups", "There is no file"


def no_place_for_backups(folder, settings):
    del settings["BACKUP_DIR"]
    return "backups", "REKINDLE_BACKUP_DIR"


def backup_for_all(folder, settings):
    (settings["BACKUP_DIR"] / "nightly.sqlite").chmod(0o644)
    return "backups", "Others have rights"


def backup_kept_too_long(folder, settings):
    old = settings["BACKUP_DIR"] / "old.sqlite"
    shutil.copy(settings["BACKUP_DIR"] / "nightly.sqlite", old)
    aged(old, 20)
    settings["BACKUP_DAYS"] = 14
    return "backups", "older than the 14 days"


def unfinished_backup(folder, settings):
    left = settings["BACKUP_DIR"] / "other.sqlite.unfinished"
    left.touch()
    aged(left, 1)
    return "backups", "never finished"


def key_beside_backups(folder, settings):
    shutil.copy(folder / "server.key", settings["BACKUP_DIR"] / "copied")
    return "backups", "The server key lies beside"


def old_help_lines(folder, settings):
    lines = pathlib.Path(settings["HELP_LINES"])
    long_ago = (datetime.date.today() - datetime.timedelta(days=182)).isoformat()
    lines.write_text(re.sub(r'lastChecked: "[\d-]+"', f'lastChecked: "{long_ago}"', lines.read_text(), count=1))
    return "help lines", "more than 180 days ago"


def no_help_lines(folder, settings):
    settings["HELP_LINES"] = folder / "nothing.yaml"
    return "help lines", "REKINDLE_HELP_LINES"


def no_proxy(folder, settings):
    settings["ADDRESS"] = "https://hearth.example"
    return "address", "names no proxy"


def no_address(folder, settings):
    settings["TRUSTED_PROXY"] = "127.0.0.1"
    return "address", "REKINDLE_ADDRESS is not said"


def without_tls(folder, settings):
    settings.update(ADDRESS="http://hearth.example", TRUSTED_PROXY="127.0.0.1")
    return "address", "without https"


def open_to_the_network(folder, settings):
    settings["HOST"] = "0.0.0.0"
    return "address", "every machine in this network"


@pytest.mark.parametrize("trouble", [
    read_by_all, other_key, short_key, no_key, open_folder, open_database, newer_database, written_tomorrow,
    runs_out_too_late, old_backup, no_backup, no_place_for_backups, backup_for_all, backup_kept_too_long,
    unfinished_backup, key_beside_backups, old_help_lines, no_help_lines, no_proxy, no_address, without_tls,
    open_to_the_network])
def test_what_is_to_do_is_said_in_its_line(well, server, trouble):
    server.stop()
    what, words = trouble(server.data, well)
    status, lines = looked(**well)
    assert status == 1
    fine, said = lines[what]
    assert not fine and words in said
    # A key that does not fit is no trouble of the other lines.
    assert [other for other in WHAT if not lines[other][0] and other not in (what, "disk", "room")] == []


@pytest.mark.parametrize("settings", [
    dict(ADDRESS="https://hearth.example", TRUSTED_PROXY="127.0.0.1"),
    dict(ADDRESS="https://hearth.example", TRUSTED_PROXY="10.0.0.2", HOST="0.0.0.0"), dict()])
def test_addresses_that_fit_together_are_fine(well, settings):
    assert looked(**well | settings)[1]["address"][0]


def test_where_there_is_nothing_yet_that_is_said(tmp_path):
    status, lines = looked(DATA=tmp_path / "data")
    assert status == 1 and not lines["key"][0] and not lines["database"][0] and not lines["files"][0]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("settings", [dict(PORT="eighty"), dict(OPERATER="Grandmother Lind"), dict(BACKUP_DAYS="-1")])
def test_settings_that_would_stop_the_start_are_said(well, settings):
    status, lines = looked(**well | settings)
    assert status == 1 and list(lines) == ["settings"]
    assert f"REKINDLE_{next(iter(settings))}" in lines["settings"][1]


def test_a_second_server_on_the_folder_is_seen(well, server, tmp_path):
    # Where somebody removes the file, the lock on it no longer holds up anybody.
    (server.data / "rekindle.lock").unlink()
    (tmp_path / "second").mkdir()
    second = Server(tmp_path / "second", leave_to="http://127.0.0.1:9/")
    second.data = server.data
    second.settings["DATA"] = server.data
    second.start()
    try:
        fine, said = looked(**well)[1]["server"]
        assert not fine and said.startswith("2 servers")
    finally:
        assert second.stop() == 0


def test_a_server_that_was_killed_is_spoken_of(well, server):
    server.kill()
    fine, said = looked(**well)[1]["server"]
    assert fine and said.startswith("None serves") and "not stopped properly" in said


def test_a_start_with_a_clock_that_stands_behind_says_so(well, server):
    assert "clock" not in server.log.read_text()
    server.stop()
    aged(server.data / "rekindle.sqlite", -2)
    server.start()
    assert "rekindle: The clock of this machine says" in server.log.read_text()
