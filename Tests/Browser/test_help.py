"""Help and the self-check: for everybody, signed in or not, with scripts or not, and kept nowhere."""

import pytest
from playwright.sync_api import expect

SCRIPTED = pytest.mark.parametrize("scripted", [True, False])


@SCRIPTED
def test_help_works_signed_out_and_begins_with_danger(ada):
    ada.opens("/help", "Help")
    headings = ada.page.get_by_role("main").get_by_role("heading", level=2).all_inner_texts()
    assert headings == ["In danger now", "People you can reach", "When something is hard", "How things work here"]
    for words in ("If you are afraid of your partner", "If you are pressed into sex or touch",
                  "If you worry about what you do yourself", "If it feels as if there is no way on"):
        ada.page.get_by_text(words, exact=True).click()
        expect(ada.page.locator("details[open] p").last).to_be_visible()


@pytest.mark.parametrize("size", [(320, 568), (360, 640), (390, 844)])
def test_the_numbers_for_danger_stand_on_the_first_screen_as_wide_as_the_page(ada, size):
    width, height = size
    ada.page.set_viewport_size({"width": width, "height": height})
    ada.opens("/help", "Help")
    calls = ada.page.locator(".calls").first.get_by_role("link").all()
    assert [call.get_attribute("href") for call in calls] == ["tel:112", "tel:999", "tel:911", "tel:000"]
    for call in calls:
        box = call.bounding_box()
        assert box["y"] + box["height"] <= height and box["height"] >= 44 and box["width"] >= width * 0.8, box


@SCRIPTED
def test_a_country_is_chosen_by_form_and_shows_its_lines(ada):
    ada.opens("/help", "Help")
    ada.page.get_by_label("Country").select_option(label="Germany")
    ada.presses("Show its help lines")
    expect(ada.page.get_by_role("heading", name="Germany").first).to_be_visible()
    expect(ada.page.get_by_label("Country")).to_have_value("DE")
    expect(ada.page.get_by_role("link", name="116 016").first).to_have_attribute("href", "tel:116016")
    expect(ada.page.get_by_text("Last checked").first).to_be_visible()
    expect(ada.page.get_by_text("Check first").first).to_be_visible()
    expect(ada.page.locator(".calls").first.get_by_role("link").first).to_have_attribute("href", "tel:112")
    expect(ada.page.locator("main a[href='tel:112']")).to_have_count(1)
    expect(ada.page.get_by_role("heading", name="TelefonSeelsorge")).to_have_count(1)
    ada.page.get_by_role("link", name="The emergency numbers are at the top.").click()
    expect(ada.page.get_by_role("heading", name="In danger now")).to_be_in_viewport()


def test_everything_to_ring_is_large_enough_to_hit(ada):
    ada.page.set_viewport_size({"width": 360, "height": 640})
    for path, heading in (("/help?country=US", "Help"), ("/help?country=all", "People you can reach")):
        ada.opens(path, heading)
        for link in ada.page.locator("main a[href^='tel:'], main a[href^='sms:']").all():
            assert link.bounding_box()["height"] >= 43.5, link.get_attribute("href")
    ada.opens("/help?country=US", "Help")
    expect(ada.page.get_by_role("link", name="Text START to 88788").first).to_have_attribute("href", "sms:88788")


def answers(person, yes=()):
    """Goes through the self-check: no to all but these."""
    person.opens("/help/questions", "A few questions, for you alone")
    person.taps("alone", "yes")
    person.presses("Go on")
    person.reads("Your answers are used once")
    for number in range(1, 19):
        person.taps(f"q{number}", "yes" if number in yes else "no")
    person.presses("See what fits")
    person.arrives("What may fit")


@SCRIPTED
def test_a_yes_leads_to_the_fitting_part_of_help_and_to_ordinary_choices(ada):
    answers(ada, yes=[1, 15])
    ada.reads("If you are afraid of your partner", "If it feels as if there is no way on", "Nothing of this was kept.")
    ada.reads("Stay with the things for one.", "Leave inviting for another time.")
    ada.does_not_read("If you are worried for a child")
    ada.follows("People you can reach", "Help")


@SCRIPTED
def test_only_noes_lead_to_a_plain_answer(ada):
    answers(ada)
    ada.reads("None of these questions was a yes.")
    ada.does_not_read("Leave inviting for another time.")


@SCRIPTED
def test_whoever_is_not_alone_is_asked_nothing(ada):
    ada.opens("/help/questions", "A few questions, for you alone")
    ada.taps("alone", "no")
    ada.presses("Go on")
    ada.arrives("Then not now")


def test_leaving_the_first_question_open_is_refused_kindly(ada):
    ada.watch.allow("422")
    ada.opens("/help/questions", "A few questions, for you alone")
    ada.presses("Go on")
    ada.is_refused("Choose one of the two, or leave this page; both are fine.")
    expect(ada.page.get_by_role("alert")).to_be_focused()


def test_the_self_check_changes_no_byte_of_the_data_and_of_the_log(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    before = kept(server)
    answers(ada, yes=[1, 8, 15])
    assert kept(server) == before
    ada.opens("/today", ada.greeting)
    ada.does_not_read("afraid")


def kept(server):
    files = {file.name: file.read_bytes() for file in server.data.iterdir() if not file.name.endswith("-shm")}
    return files | {"log": server.log.read_bytes()}


def test_the_way_to_a_link_leads_past_the_self_check(ada, server):
    ada.start(server.link)
    ada.opens("/invite", "Asking somebody to join you")
    ada.reads("Everybody is offered them, and nothing is kept.")
    ada.follows("a few questions for you alone", "A few questions, for you alone")
