"""Taking everything along: the file comes, the page stays, and what is in the file opens without any server."""

import io
import pathlib
import json
import re
import zipfile

import pytest
from jsonschema import Draft202012Validator
from playwright.sync_api import expect

from people import connect
from server import ROOT

SCHEMA = json.loads((ROOT / "docs/export.schema.json").read_text())


@pytest.fixture
def two(ada, sam, server):
    """With words of their own, and something that opened."""
    connect(ada, sam, server.link)
    for person, words in ((ada, "That you hum"), (sam, "Your hand")):
        person.write_first(words)
        person.presses("Seal it")
        person.page.get_by_role("heading", name=re.compile("Sealed|What you would not")).wait_for()
    for person in (ada, sam):
        person.check_in(strengths=["laughter"], arguments=8, time=5)
        person.page.get_by_role("heading", level=1).wait_for()
    return ada, sam


def takes_along(person):
    """Asks for the file and answers what is in it."""
    person.opens("/me/data/export", "Take your data along")
    person.types("Your password", person.password)
    with person.page.expect_download() as coming:
        person.presses("Download the file")
    download = coming.value
    assert re.fullmatch(r"papers-\d{4}-\d\d-\d\d\.zip", download.suggested_filename)
    packed = zipfile.ZipFile(io.BytesIO(pathlib.Path(download.path()).read_bytes()))
    assert packed.testzip() is None
    return packed


def text(packed, name):
    return packed.read(name).decode()


def book(packed):
    return [name for name in packed.namelist() if name.startswith("book/")]


def test_the_file_holds_what_one_may_read_and_nothing_of_the_other_alone(two):
    ada, sam = two
    sam.opens("/begin", "What brings you here?")
    sam.begin("money", sentence="medlar for nobody else")
    packed = takes_along(ada)
    names = packed.namelist()
    assert names[:2] == ["README.txt", "rekindle.json"]
    assert len(names) == len(set(names)) and not [name for name in names if name.startswith("/") or ".." in name]
    whole = "".join(text(packed, name) for name in names)
    for words in ("That you hum", "Your hand", "We laugh", "Nothing protects these"):
        assert words in whole, words
    assert "medlar" not in whole
    for page in book(packed):
        assert not re.search(r"<script|https?://|//[a-z]|src=|@import|url\(", text(packed, page)), page


def test_the_data_is_as_the_schema_says(two):
    Draft202012Validator.check_schema(SCHEMA)
    for person in two:
        data = json.loads(text(takes_along(person), "rekindle.json"))
        problems = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)]
        assert problems == []
        kinds = {thing["kind"] for thing in data["things"]}
        assert {"profile", "first-minute", "first-minutes", "check-in", "picture"} <= kinds, kinds


def test_the_schema_refuses_what_is_none(two):
    """A schema that takes anything says nothing."""
    data = json.loads(text(takes_along(two[0]), "rekindle.json"))
    validator = Draft202012Validator(SCHEMA)
    for change in (dict(schema="one"), dict(made=7), dict(things="none")):
        assert not validator.is_valid(data | change), change
    first = data["things"][0]
    for change in (dict(kind="walnut"), dict(whose="nobody"), dict(place="elsewhere")):
        assert not validator.is_valid(data | dict(things=[first | change])), change


def test_the_page_can_be_sent_again(two):
    ada, _ = two
    takes_along(ada)
    button = ada.page.get_by_role("button", name="Download the file")
    expect(ada.page.get_by_role("heading", level=1)).to_have_text("Take your data along")
    expect(button).not_to_have_attribute("aria-busy", "true", timeout=10_000)
    ada.types("Your password", ada.password)
    with ada.page.expect_download():
        button.click()


def test_a_wrong_password_gives_no_file(two):
    ada, _ = two
    ada.watch.allow("422")
    ada.opens("/me/data/export", "Take your data along")
    ada.types("Your password", "not the one")
    ada.presses("Download the file")
    ada.is_refused("no file was made")


def test_a_pin_gives_it_as_well(two):
    ada, _ = two
    ada.opens("/me/pin", "A PIN for the lock")
    ada.types("PIN", "4711")
    ada.types("Your password", ada.password)
    ada.presses("Keep the PIN")
    ada.arrives("Me")
    ada.opens("/me/data/export", "Take your data along")
    ada.types("PIN", "4711")
    with ada.page.expect_download():
        ada.presses("Download the file")
    ada.opens("/me", "Me")


@pytest.fixture
def reader(chromium):
    """Somebody who opens the book years later: no network, no scripts."""
    context = chromium.new_context(java_script_enabled=False, offline=True)
    yield context.new_page()
    context.close()


def test_the_book_opens_without_network_and_scripts_and_prints(two, reader, tmp_path):
    ada, _ = two
    packed = takes_along(ada)
    packed.extractall(tmp_path)
    asked = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto((tmp_path / "book/index.html").as_uri())
    expect(reader.get_by_role("heading", level=1)).to_have_text("What is yours")
    links = reader.get_by_role("link")
    assert links.count() == len(book(packed)) - 1
    for number in range(links.count()):
        name = links.nth(number).inner_text()
        links.nth(number).click()
        expect(reader.get_by_role("heading", level=1)).to_have_text(name)
        assert reader.get_by_role("article").count() > 0, name
        expect(reader.get_by_role("article").first).to_contain_text(re.compile(r"\d{4} \u00b7 (Yours|From )"))
        reader.get_by_role("link", name="All pages").click()
    assert [url for url in asked if not url.startswith("file:")] == []


def test_the_book_is_dark_by_night_and_black_on_white_on_paper(two, reader, tmp_path):
    ada, _ = two
    packed = takes_along(ada)
    packed.extractall(tmp_path)
    for name in book(packed):
        reader.goto((tmp_path / name).as_uri())
        reader.emulate_media(color_scheme="dark", media="screen")
        ground = lambda: reader.locator("body").evaluate("(one) => getComputedStyle(one).backgroundColor")
        assert ground() == "rgb(33, 31, 42)"
        reader.emulate_media(color_scheme="dark", media="print")
        assert ground() == "rgb(255, 255, 255)"
        pages = reader.pdf(format="A4")
        assert pages.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b", pages)) <= 2, name
        # Nothing is wider than a phone.
        reader.emulate_media(media="screen")
        reader.set_viewport_size(dict(width=320, height=640))
        assert reader.evaluate("document.documentElement.scrollWidth") <= 320, name
