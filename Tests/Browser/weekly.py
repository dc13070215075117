"""What comes round each week, as people do it: looking back, and the ten minutes."""

import re

from playwright.sync_api import expect

LOOK_BACK = "How was the week?"
TEN = "Ten minutes a week"


def looks_back(person, good="", keep=(), **signs):
    person.opens("/week", LOOK_BACK)
    person.reads("Only you", "One good thing")
    person.types("One good thing this week", good)
    person.answer(**signs)
    for item in keep:
        person.taps("bring", item, on=False)
    person.presses("Done")
    person.arrives(re.compile("How you (two )?see it"))


def walks(person, thing=None, second="How you two see it"):
    """From the first screen to the last, with this thing."""
    person.opens("/week/ten", TEN)
    person.page.get_by_role("link", name=re.compile("^Begin")).click()
    person.arrives("One good moment")
    person.follows("Go on", second)
    person.follows("Go on", "One thing for the week")
    if thing is not None:
        choices = person.page.locator('input[name="thing"]:not([value=""])')
        expect(choices.first).to_be_attached()
        person.taps("thing", choices.nth(thing).get_attribute("value"))
    person.presses("Go on")
    person.arrives("When next?")


def downloads_the_file(person, path):
    """Answers what is in it, line by line."""
    with person.page.expect_download() as download:
        person.page.get_by_role("link", name="Put it into a calendar").click()
    assert download.value.suggested_filename == "ten-minutes.ics"
    download.value.save_as(path)
    text = path.read_bytes().decode()
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
    lines = text.split("\r\n")
    # Random letters may spell anything.
    said = "\n".join(line for line in lines if not line.startswith("UID:")).lower()
    assert not [word for word in ("ada", "sam", "rekindle", "hearth", "http", "127.0.0.1") if word in said]
    return lines
