"""From the printed link to a picture, for two people in two time zones."""

import pytest
from playwright.sync_api import expect

from people import HOPE
from server import OPERATOR
from story import main_job


def test_two_people_walk_from_the_printed_link_to_a_picture(ada, sam, server):
    for _ in main_job(ada, sam, server):
        pass
    ada.opens("/me/profile", "Your profile")
    expect(ada.page.get_by_label("Time zone")).to_have_value("Europe/Berlin")
    sam.opens("/me/profile", "Your profile")
    expect(sam.page.get_by_label("Time zone")).to_have_value("America/Los_Angeles")
    log = server.log.read_text()
    assert not [words for words in ("Ada", "Sam", "when you cook", "fights", "/check-in") if words in log]


@pytest.mark.parametrize("scripted", [False])
def test_the_same_without_scripts(ada, sam, server):
    for _ in main_job(ada, sam, server):
        pass


def test_the_same_with_the_server_killed_between_all_steps(ada, sam, server):
    for person in (ada, sam):
        # The stream of an open page breaks off with the server, and browsers say so.
        person.watch.allow("net::ERR_INCOMPLETE_CHUNKED_ENCODING", "net::ERR_CONNECTION_")
    for _ in main_job(ada, sam, server):
        server.kill_and_start()


def test_the_printed_link_says_first_that_it_is_a_phase_and_for_whom_this_is(ada, server):
    ada.opens(server.link, HOPE)
    ada.reads("two people who can say no to each other", "start alone")
    ada.reads(f"{OPERATOR} runs this server.")
    expect(ada.page.get_by_role("main").get_by_role("link", name="Help")).to_be_visible()
    expect(ada.page.get_by_role("link", name="Who can read what")).to_be_visible()


def test_the_one_time_link_works_once(ada, sam, server):
    ada.start(server.link)
    sam.opens(server.link, HOPE)
    sam.reads("New accounts come by invitation here.")


def test_the_second_visit_asks_who_could_find_a_recovery_code_and_none_is_a_choice(ada, server):
    ada.start(server.link)
    ada.begin("keep")
    ada.is_heard()
    ada.does_not_read("If you ever lose your password")
    ada.sign_out()
    ada.sign_in()
    ada.follows("Decide", "If the password is lost")
    ada.reads("Who could find this paper?")
    ada.taps("finder", "unwanted")
    ada.presses("Go on")
    ada.arrives("A code, or none")
    ada.presses("I don’t want a code")
    ada.opens("/today", ada.greeting)
    ada.does_not_read("If you ever lose your password")


def test_serve_stops_cleanly_while_browsers_are_looking(ada, server):
    ada.start(server.link)
    assert server.stop() == 0
