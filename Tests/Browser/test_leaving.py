"""Leaving and locking hang on nobody's answer: no message that gets lost, no other site, and not this server."""

import re
import socket

import pytest
from playwright.sync_api import expect


class Silent:
    """A page elsewhere that takes every connection and never answers."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.origin = f"http://localhost:{self.socket.getsockname()[1]}"
        self.url = f"{self.origin}/weather"

    def close(self):
        self.socket.close()


@pytest.fixture
def silent(neutral):
    page = Silent()
    # The server leads there; who looks at requests knows the other one alone.
    neutral.url = page.url
    yield page
    page.close()


@pytest.fixture
def ada_at_her_story(ada, server):
    ada.watch.allow("ERR_", "Failed to load resource", "left for")
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    ada.goes_to("Story", "Your story")
    ada.reads("We fight")
    return ada


def hides(person):
    person.page.get_by_role("link", name="Hide").click(no_wait_after=True)


def is_locked(person):
    """In another window, and in this one after going back as far as it goes."""
    other = person.context.new_page()
    other.goto("/today")
    expect(other.get_by_role("heading", level=1)).to_have_text("Locked")
    for _ in range(2):
        person.page.go_back(wait_until="commit")
        expect(person.page.get_by_role("heading", level=1)).to_have_text(re.compile("Locked|No connection"))
        person.does_not_read("We fight")


@pytest.mark.parametrize("scripted", [False])
def test_the_page_is_blank_while_the_other_site_does_not_answer(silent, ada_at_her_story):
    ada = ada_at_her_story
    # The page that leads away has taken the place of the story, and that is all that is on the screen meanwhile. Asking
    # the browser itself for it would wait for the page that is on its way.
    with ada.page.expect_event("framenavigated", lambda frame: frame.url.endswith("/leave")):
        hides(ada)
    shown = ada.context.request.get("/leave", max_redirects=0)
    assert shown.status == 200 and "We fight" not in shown.text()
    silent.close()
    other = ada.context.new_page()
    other.goto("/us")
    expect(other.get_by_role("heading", level=1)).to_have_text("Locked")


def test_a_message_that_a_blocker_swallows_is_not_needed(ada_at_her_story, neutral):
    ada = ada_at_her_story
    ada.context.route("**/leave", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    ada.page.evaluate("navigator.sendBeacon = undefined")
    hides(ada)
    expect(ada.page).to_have_url(neutral.url)
    is_locked(ada)


def test_neither_is_the_network(ada_at_her_story):
    ada = ada_at_her_story
    ada.context.set_offline(True)
    hides(ada)
    expect(ada.page.get_by_text("We fight")).to_have_count(0)
    # By then nothing is on its way any more.
    ada.page.wait_for_url(lambda url: not url.endswith("/us"))
    ada.context.set_offline(False)
    other = ada.context.new_page()
    other.goto("/today")
    expect(other.get_by_role("heading", level=1)).to_have_text("Locked")


def test_nobody_waits_for_this_server(ada_at_her_story, neutral):
    ada = ada_at_her_story
    held = []
    ada.context.route("**/leave", lambda route: held.append(route))
    hides(ada)
    expect(ada.page.get_by_text("We fight")).to_have_count(0)
    expect(ada.page).to_have_url(neutral.url)
    is_locked(ada)


def test_another_window_of_the_session_covers_itself(ada_at_her_story, neutral):
    ada = ada_at_her_story
    other = ada.context.new_page()
    other.goto("/us")
    expect(other.get_by_text("We fight")).to_be_visible()
    hides(ada)
    expect(ada.page).to_have_url(neutral.url)
    expect(other.get_by_text("We fight")).not_to_be_visible()
    expect(other.get_by_text("Locked.")).to_be_visible()
    # The ways out stay.
    expect(other.get_by_role("link", name="Help")).to_be_visible()


@pytest.mark.whole_browser
def test_the_words_typed_last_are_kept(ada_at_her_story, neutral):
    ada = ada_at_her_story
    ada.opens("/check-in", "How is it between you two?")
    ada.types("A sentence only for you", "It was lighter on the train")
    hides(ada)
    expect(ada.page).to_have_url(neutral.url)
    ada.page.goto("/check-in")
    ada.unlock("How is it between you two?")
    expect(ada.page.get_by_label("A sentence only for you")).to_have_value("It was lighter on the train")
