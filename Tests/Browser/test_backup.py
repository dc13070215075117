"""`rekindle backup` and `rekindle restore`: one moment, whole, also under load; refused wherever something could be lost."""

import os
import re
import shutil
import stat
import threading

import pytest

from operator_commands import done, files, opened, refused, rows, run
from plain import Plain
from server import Server


@pytest.fixture
def ada_writes(server):
    """Ada has an account and has written something."""
    ada = Plain(server.base)
    ada.start(server.link)
    ada.writes("sentence 0")
    return ada


@pytest.fixture
def kept(server, ada_writes):
    """Her server has been stopped."""
    assert server.stop() == 0
    return server


@pytest.fixture
def backup(kept, tmp_path):
    target = tmp_path / "backup.sqlite"
    done("backup", target, DATA=kept.data)
    return target


def fresh(server, tmp_path, name="second"):
    """A folder for another server, with the key in it."""
    other = Server(tmp_path / name, leave_to="http://127.0.0.1:9/")
    other.data.mkdir(parents=True, mode=0o700)
    shutil.copy(server.data / "server.key", other.data)
    return other


def test_under_writing_killed_and_restored_all_is_as_it_was(server, ada_writes, tmp_path):
    written, stopping = ["sentence 0"], threading.Event()

    def write():
        while not stopping.is_set():
            written.append(f"sentence {len(written)}")
            ada_writes.writes(written[-1])
            stopping.wait(0.01)

    writing = threading.Thread(target=write)
    writing.start()
    copies = [tmp_path / f"copy-{number}.sqlite" for number in range(5)]
    try:
        for copy in copies:
            done("backup", copy, DATA=server.data)
    finally:
        stopping.set()
        writing.join()
    assert len(written) > 5
    server.kill()
    for copy in copies[0], copies[-1]:
        other = fresh(server, tmp_path, copy.stem)
        done("restore", copy, DATA=other.data)
        assert rows(other.data / "rekindle.sqlite") == rows(copy)
        other.start()
        ada = Plain(other.base)
        ada.sign_in()
        page = ada.page("/check-in")
        assert any(re.search(rf"\b{sentence}\b", page) for sentence in written), "nothing that was written is there"
        assert other.stop() == 0


def test_a_backup_is_one_file_for_its_owner_and_needs_no_key(kept, tmp_path):
    key = (kept.data / "server.key").read_bytes()
    (kept.data / "server.key").unlink()
    target = tmp_path / "backup.sqlite"
    assert "opened and compared" in done("backup", target, DATA=kept.data)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.glob("backup*")] == ["backup.sqlite"]
    assert key not in target.read_bytes()
    assert not (kept.data / "server.key").exists()


def test_what_is_there_is_not_written_over(kept, backup):
    before = backup.read_bytes()
    assert f"There is something at {backup} already" in refused("backup", backup, DATA=kept.data)
    assert backup.read_bytes() == before


@pytest.mark.parametrize("most_bytes", [0, 100, 4096, 20_000])
def test_a_full_disk_leaves_nothing(kept, tmp_path, most_bytes):
    folder = tmp_path / "backups"
    folder.mkdir()
    # Beside an open database nothing has to be made to read it.
    with opened(kept.data / "rekindle.sqlite") as database:
        database.execute("SELECT COUNT(*) FROM record").fetchall()
        before = rows(kept.data / "rekindle.sqlite")
        refused("backup", folder / "backup.sqlite", DATA=kept.data, most_bytes=most_bytes)
    assert list(folder.iterdir()) == []
    assert rows(kept.data / "rekindle.sqlite") == before


@pytest.mark.parametrize("place", ["nowhere/backup.sqlite", "data", ""])
def test_a_place_that_cannot_be_is_told(kept, tmp_path, place):
    refused("backup", tmp_path / place, DATA=kept.data)
    assert not (tmp_path / "nowhere").exists()


def test_where_there_is_no_database_nothing_is_made(tmp_path):
    assert "There is no file at" in refused("backup", tmp_path / "backup.sqlite", DATA=tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_beside_a_running_server_nothing_is_restored(server, ada_writes, tmp_path):
    target = tmp_path / "backup.sqlite"
    done("backup", target, DATA=server.data)
    assert "Another server serves this folder" in refused("restore", target, "--replace", DATA=server.data)
    assert server.is_healthy()


def test_a_database_that_is_there_is_moved_aside_only_where_that_is_said(kept, backup, tmp_path):
    database = kept.data / "rekindle.sqlite"
    before = rows(database)
    assert "There is something at" in refused("restore", backup, DATA=kept.data)
    assert rows(database) == before
    said = done("restore", backup, "--replace", DATA=kept.data)
    aside = [path for path in kept.data.glob("rekindle.sqlite.before-*") if path.suffix[-1].isdigit()]
    assert len(aside) == 1 and str(aside[0]) in said and "tell everybody" in said
    assert rows(aside[0]) == before == rows(database)
    kept.start()
    assert Plain(kept.base).is_let_in()


def wrong_key(backup, folder):
    (folder / "server.key").write_bytes(bytes(32))
    return "another server key"


def no_key(backup, folder):
    (folder / "server.key").unlink()
    return "no server key"


def newer(backup, folder):
    with opened(backup) as database:
        database.execute("INSERT INTO grdb_migrations VALUES ('9999 something new')")
    return "newer version"


def cut_off(backup, folder):
    backup.write_bytes(backup.read_bytes()[:-1000])
    return "cut off"


def empty(backup, folder):
    backup.write_bytes(b"")
    return "cut off"


def damaged(backup, folder):
    whole = backup.read_bytes()
    backup.write_bytes(whole[:8192] + b"\xaa" * 4096 + whole[12288:])
    return "damaged"


def of_something_else(backup, folder):
    backup.unlink()
    with opened(backup) as database:
        database.execute("CREATE TABLE songs (name)")
    return "not made by Rekindle"


def ahead_of_it(backup, folder):
    backup.with_name(backup.name + "-wal").write_bytes(b"left over")
    return "belongs to one database"


def ahead_of_another(backup, folder):
    (folder / "rekindle.sqlite-wal").write_bytes(b"left over")
    return "belongs to one database"


def missing(backup, folder):
    backup.unlink()
    return "There is no file"


@pytest.mark.parametrize("trouble", [
    wrong_key, no_key, newer, cut_off, empty, damaged, of_something_else, ahead_of_it, ahead_of_another, missing])
def test_what_would_not_open_is_not_restored(kept, backup, tmp_path, trouble):
    other = fresh(kept, tmp_path)
    words = trouble(backup, other.data)
    before = files(other.data)
    assert words in refused("restore", backup, DATA=other.data)
    # The lock stays; it is what holds it that counts.
    assert files(other.data).items() - {("rekindle.lock", b"")} == before.items()


def test_a_full_disk_restores_nothing(kept, backup, tmp_path):
    other = fresh(kept, tmp_path)
    assert "The disk is full" in refused("restore", backup, DATA=other.data, most_bytes=5000)
    assert not list(other.data.glob("rekindle.sqlite*"))


def test_a_backup_in_a_folder_for_reading_alone_is_restored(kept, backup, tmp_path):
    other = fresh(kept, tmp_path)
    backup.chmod(0o400)
    done("restore", backup, DATA=other.data)
    assert stat.S_IMODE((other.data / "rekindle.sqlite").stat().st_mode) == 0o600


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_in_a_folder_of_another_user_nothing_is_written(kept, backup, tmp_path):
    other = fresh(kept, tmp_path)
    os.chown(other.data, 12_345, 12_345)
    assert "belongs to another user" in refused("restore", backup, DATA=other.data)
    assert set(files(other.data)) == {"server.key"}


def test_without_a_place_the_commands_say_how_they_are_used(tmp_path):
    for command in ["backup", "restore"]:
        ended = run(command, DATA=tmp_path / "data")
        assert ended.returncode == 64 and "Usage" in ended.stderr
