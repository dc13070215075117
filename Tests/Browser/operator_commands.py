"""The program's commands for whoever runs a server."""

import contextlib
import resource
import sqlite3
import subprocess

from server import BINARY, environment


def run(*arguments, input=None, most_bytes=None, **settings):
    """Ends by itself; `most_bytes` lets no file grow beyond, as a full disk does."""
    def limit():
        if most_bytes is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    # Signals that are ignored here stay ignored: a write beyond the limit then fails and kills nothing.
    return subprocess.run(
        [BINARY, *map(str, arguments)], env=environment(**settings), input=input, capture_output=True, text=True,
        timeout=60, preexec_fn=limit, restore_signals=False)


def done(*arguments, **options):
    ended = run(*arguments, **options)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def refused(*arguments, **options):
    """What it says on standard error, in one line."""
    ended = run(*arguments, **options)
    assert ended.returncode > 0, f"it was done, or a signal ended it: {ended.stdout}"
    assert ended.stderr.startswith("rekindle: ") and ended.stderr.count("\n") == 1, ended.stderr
    return ended.stderr


@contextlib.contextmanager
def opened(database):
    """Another program that has it open, and keeps each thing that it does."""
    with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as connection:
        yield connection


def rows(database):
    """Every row of a database, by where it is."""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        spaces = opened.execute("SELECT * FROM space").fetchall()
        return set(spaces) | set(opened.execute("SELECT * FROM record").fetchall())


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
