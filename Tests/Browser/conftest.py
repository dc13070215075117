"""One browser for all tests; for each test a server of its own, a neutral page outside, and people."""

import contextlib
import os
import re
import shutil

import pytest
from playwright.sync_api import Error, expect, sync_playwright

from people import Person
from server import BINARY, ROOT, Neutral, Server
from watch import Watch

PHONE = dict(viewport=dict(width=390, height=844), has_touch=True, is_mobile=True)
DESKTOP = dict(viewport=dict(width=1280, height=900))

expect.set_options(timeout=10_000)


@pytest.fixture(scope="session")
def playwright():
    assert BINARY.exists(), f"{BINARY} is missing; script/build makes it"
    with sync_playwright() as playwright:
        yield playwright


@contextlib.contextmanager
def launched(playwright, *programs):
    program = next(filter(None, map(shutil.which, programs)), None)
    assert program, "chromium is missing; script/bootstrap test installs it"
    # Real browsers keep pages in memory for the Back button, and so does this one.
    browser = playwright.chromium.launch(
        executable_path=program, args=["--no-sandbox"], ignore_default_args=["--disable-back-forward-cache"])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def chromium(playwright):
    """The engine without windows, where it is packaged: it takes a third less time."""
    with launched(playwright, "chromium-headless-shell", "chromium") as browser:
        yield browser


@pytest.fixture(scope="session")
def whole_chromium(playwright):
    """For what the engine alone does not do, such as sending on what a page says while it is left."""
    with launched(playwright, "chromium") as browser:
        yield browser


@pytest.fixture
def neutral():
    page = Neutral()
    yield page
    page.close()


@pytest.fixture
def server(tmp_path, neutral):
    server = Server(tmp_path, leave_to=neutral.url)
    server.start()
    yield server
    assert server.stop() == 0, server.log.read_text()


@pytest.fixture
def scripted():
    """Whether scripts run; tests that say otherwise are parametrised with it."""
    return True


@pytest.fixture
def open_browser(request, server, neutral, scripted):
    """Opens browsers, one per device, and looks afterwards at what they noticed."""
    needs_whole = request.node.get_closest_marker("whole_browser")
    chromium = request.getfixturevalue("whole_chromium" if needs_whole else "chromium")
    opened = []

    def open_one(knows_hide=True, **options):
        usual = dict(base_url=server.base, java_script_enabled=scripted, timezone_id="Europe/Berlin")
        context = chromium.new_context(**usual | options)
        if knows_hide:
            told = {"name": f"{server.mark}-told", "value": "1", "httpOnly": True, "sameSite": "Lax"}
            context.add_cookies([told | {"url": server.base}])
        context.set_default_timeout(10_000)
        opened.append((context, Watch(context, [server.base, neutral.origin])))
        return opened[-1]

    yield open_one
    if request.node.stash.get(FAILED, False):
        keep_pictures(request.node.name, opened)
    for context, _ in opened:
        context.close()
    assert [watch.findings for _, watch in opened if watch.findings] == []


@pytest.fixture
def ada(open_browser):
    """On her phone in Berlin, at night."""
    return Person("Ada", *open_browser(**PHONE, timezone_id="Europe/Berlin", color_scheme="dark"))


@pytest.fixture
def sam(open_browser):
    """At a desk in Los Angeles."""
    return Person("Sam", *open_browser(**DESKTOP, timezone_id="America/Los_Angeles", color_scheme="light"))


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call" and report.failed:
        item.stash[FAILED] = True
    return report


def keep_pictures(name, opened):
    """What was on the screens when a test failed; these people are invented."""
    folder = ROOT / ".build/browser-failures"
    os.makedirs(folder, exist_ok=True)
    pages = [page for context, _ in opened for page in context.pages]
    for number, page in enumerate(pages, 1):
        path = folder / f"{re.sub(r'[^A-Za-z0-9]+', '-', name).strip('-')}-{number}.png"
        with contextlib.suppress(Error):
            page.screenshot(path=path, full_page=True, timeout=2_000)
