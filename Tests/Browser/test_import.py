"""Bringing in a file: taken along on one server, looked at and brought in on another, and the same again from there."""

import json
import zipfile

import pytest
from jsonschema import Draft202012Validator
from playwright.sync_api import expect

from conftest import PHONE
from people import Person
from server import Server
from test_export import SCHEMA, takes_along, text, two  # noqa: F401  (the couple of that test)
from watch import Watch

pytestmark = pytest.mark.parametrize("scripted", [True, False])


@pytest.fixture
def second(tmp_path, neutral):
    """Another server, with a database and a key of its own."""
    folder = tmp_path / "second"
    folder.mkdir()
    server = Server(folder, leave_to=neutral.url)
    server.start()
    yield server
    assert server.stop() == 0, server.log.read_text()


@pytest.fixture
def eve(second, chromium, neutral, scripted):
    """Somebody on the other server."""
    context = chromium.new_context(
        base_url=second.base, java_script_enabled=scripted, timezone_id="Europe/Berlin", **PHONE)
    told = {"name": f"{second.mark}-told", "value": "1", "httpOnly": True, "sameSite": "Lax"}
    context.add_cookies([told | {"url": second.base}])
    context.set_default_timeout(10_000)
    watch = Watch(context, [second.base, neutral.origin])
    person = Person("Eve", context, watch)
    person.start(second.link)
    yield person
    context.close()
    assert watch.findings == []


def kept(packed, path):
    """The file as it lies on a disk."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as again:
        for name in packed.namelist():
            again.writestr(name, packed.read(name))
    return path


def chooses(person, path):
    person.opens("/me/data/import", "Bring in a file")
    person.types("Your password", person.password)
    person.page.get_by_label("The file", exact=True).set_input_files(path)
    person.presses("See what is in it")


def things(packed):
    data = json.loads(text(packed, "rekindle.json"))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)] == []
    return data["things"]


def test_it_is_equal_on_the_other_server_but_for_the_mark(two, eve, tmp_path):  # noqa: F811
    ada, _ = two
    packed = takes_along(ada)
    taken = things(packed)
    before = things(takes_along(eve))
    chooses(eve, kept(packed, tmp_path / "papers.zip"))
    eve.arrives("What is in the file")
    eve.reads("Only yours", "Shared with someone when the file was made", "Nothing of it has been brought in yet")
    eve.does_not_read("That you hum", "What would be left out")
    eve.presses("Bring it in")
    eve.arrives("From a file")
    eve.reads("Brought in.", "nobody checked it")
    after = things(takes_along(eve))
    came = [thing for thing in after if thing.get("fromFile")]
    assert [{name: thing[name] for name in thing if name != "fromFile"} for thing in came] == taken
    assert [(thing["kind"], thing["place"]) for thing in after if not thing.get("fromFile")] == [
        (thing["kind"], thing["place"]) for thing in before]

    eve.opens("/me/data/import", "Bring in a file")
    eve.page.get_by_role("link", name="Made on").click()
    eve.arrives("From a file")
    eve.page.get_by_role("link", name="First minutes").click()
    eve.reads("That you hum", "Your hand", "From a file, which says that it was both of yours")
    eve.does_not_read("From Sam", "Sam wrote")


def test_it_is_left_or_taken_out_again(two, eve, tmp_path):  # noqa: F811
    ada, _ = two
    path = kept(takes_along(ada), tmp_path / "papers.zip")
    chooses(eve, path)
    eve.arrives("What is in the file")
    eve.presses("Leave it")
    eve.arrives("Bring in a file")
    chooses(eve, path)
    eve.arrives("What is in the file")
    eve.presses("Bring it in")
    eve.arrives("From a file")
    # The same file once more changes nothing.
    chooses(eve, path)
    eve.arrives("Bring in a file")
    eve.reads("You have brought in this file already.")
    eve.page.get_by_role("link", name="Made on").click()
    eve.page.get_by_role("link", name="Take all of it out again").click()
    eve.arrives("Take it out again")
    eve.types("Your password", eve.password)
    eve.presses("Take it out")
    eve.arrives("Bring in a file")
    expect(eve.page.get_by_role("link", name="Made on")).to_have_count(0)
    assert not [thing for thing in things(takes_along(eve)) if thing.get("fromFile")]


@pytest.mark.parametrize("name,content,words", [
    ("picture.png", b"\x89PNG\r\n", "not a file of your data"),
    ("half.zip", b"PK\x03\x04half", "This zip is not whole"),
    ("newer.json", b'{"made":"2026-10-20","schema":99,"things":[]}', "A newer version of Rekindle"),
])
def test_what_is_none_is_refused_in_a_sentence(eve, tmp_path, name, content, words):
    eve.watch.allow("422")
    (tmp_path / name).write_bytes(content)
    chooses(eve, tmp_path / name)
    eve.is_refused(words)
    eve.opens("/me/data/import", "Bring in a file")
