"""Without a connection: one page that holds nothing of anybody."""

import contextlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from test_shared_phone import only_what_is_for_being_offline, stored


def test_offline_page_is_shown_when_the_server_is_away_and_only_that(ada, server):
    ada.watch.allow("ERR_CONNECTION_REFUSED", "ERR_INTERNET_DISCONNECTED")
    ada.start(server.link)
    ada.begin("fights", sentence="I miss the river")
    paths = stored(ada.page)["caches"]
    assert only_what_is_for_being_offline(paths)
    server.kill()
    for path in ("/today", "/us", "/begin/heard", "/check-in", "/help"):
        ada.opens(path, "No connection just now.")
        ada.does_not_read("river", "Ada", "We fight")
    expect(ada.page.get_by_role("navigation", name="Main")).to_have_count(0)
    assert ada.page.evaluate("getComputedStyle(document.body).fontSize") >= "18px"
    server.start()
    ada.opens("/us", "Your story")
    ada.reads("We fight")
    assert stored(ada.page)["caches"] == paths


def away(ada, server):
    """With the page kept, and the server gone."""
    ada.watch.allow("ERR_CONNECTION_REFUSED", "ERR_INTERNET_DISCONNECTED", "ERR_EMPTY_RESPONSE", "503", "500", "404")
    ada.start(server.link)
    ada.begin("fights")
    assert only_what_is_for_being_offline(stored(ada.page)["caches"])
    server.kill()


def test_without_a_connection_there_are_numbers_the_words_of_the_pause_and_two_ways_on(ada, server):
    away(ada, server)
    ada.opens("/us", "No connection just now.")
    ada.reads("I need a pause.", "Until then nobody follows", "Calls need no internet.")
    assert [call.get_attribute("href") for call in ada.page.locator(".calls a").all()] == [
        "tel:112", "tel:999", "tel:911", "tel:000"]
    ada.page.get_by_role("link", name="Try again").click()
    ada.arrives("No connection just now.")
    server.start()
    ada.page.get_by_role("link", name="Try again").click()
    ada.arrives("Your story")


@pytest.mark.parametrize("name", ["Hide", "Leave this site"])
def test_hide_leads_away_without_a_connection(ada, server, neutral, name):
    away(ada, server)
    ada.opens("/us", "No connection just now.")
    ada.page.get_by_role("link", name=name, exact=True).click()
    ada.page.wait_for_url(neutral.url + "**")


@contextlib.contextmanager
def another(port, answer):
    """Something else that answers at the same port."""
    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        asked = 0

        def do_GET(self):
            Answers.asked += 1
            answer(self, Answers.asked)

        def log_message(self, *_):
            pass

    other = ThreadingHTTPServer(("127.0.0.1", port), Answers)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    yield
    other.shutdown()
    other.server_close()


def says(handler, status, words):
    body = f"<!doctype html><title>x</title><h1>{words}</h1>".encode()
    handler.send_response(status)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.mark.parametrize("status", [200, 404, 500, 503])
def test_whatever_a_server_answers_is_shown(ada, server, status):
    away(ada, server)
    with another(server.port, lambda handler, asked: says(handler, status, "Answered")):
        ada.opens("/us", "Answered")


def test_a_connection_that_closes_as_it_is_used_is_no_reason_to_say_that_there_is_none(ada, server):
    away(ada, server)

    asked = []

    def answer(handler, _):
        if handler.path == "/us":
            asked.append(handler.path)
        if handler.path != "/us" or len(asked) > 1:
            return says(handler, 200, "Answered")
        # A connection that was never used before: the browser itself does not ask again.
        handler.close_connection = True

    with another(server.port, answer):
        ada.opens("/us", "Answered")
