"""A clock for the program under test that a test may move: see clock.c."""

import datetime
import pathlib
import shutil
import struct
import subprocess

DAY = datetime.timedelta(days=1)
WEEKS_IN_A_CYCLE = 4


class Clock:
    """Stands still in no moment, but may jump ahead."""

    def __init__(self, folder):
        self.file = folder / "ahead"
        self.file.write_bytes(bytes(8))
        self.environment = dict(LD_PRELOAD=built(folder), CLOCK_AHEAD=self.file)

    @property
    def ahead(self):
        return datetime.timedelta(seconds=struct.unpack("=q", self.file.read_bytes())[0])

    @property
    def now(self):
        return datetime.datetime.now(datetime.timezone.utc) + self.ahead

    @property
    def today(self):
        return self.now.date()

    def moves_to(self, moment):
        ahead = moment - datetime.datetime.now(datetime.timezone.utc)
        with self.file.open("r+b") as file:
            file.write(struct.pack("=q", int(ahead.total_seconds())))

    def moves_by(self, time):
        self.moves_to(self.now + time)


def built(folder):
    """The library to preload, made once."""
    compiler = shutil.which("cc") or shutil.which("clang")
    assert compiler, "a C compiler is missing; clang comes with Swift"
    library = folder / "clock.so"
    source = pathlib.Path(__file__).with_name("clock.c")
    subprocess.run([compiler, "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, source], check=True)
    return library


def a_monday():
    """Half past six in the evening, UTC, of the next week that is a quiet one for nobody: the first of four."""
    day = datetime.date.today()
    day += DAY * (7 - day.weekday())
    while ((day - datetime.date(1970, 1, 1)).days + 3) // 7 % WEEKS_IN_A_CYCLE:
        day += 7 * DAY
    return datetime.datetime.combine(day, datetime.time(18, 30), datetime.timezone.utc)
