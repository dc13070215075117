"""The link between two people: shown again, handed on, taken back, and good for one."""

from playwright.sync_api import expect

from people import Person

GONE = "This link opens nothing any more."


def test_a_link_is_shown_again_with_a_code_for_a_camera_until_it_is_taken_back(ada, sam, server):
    ada.start(server.link)
    link = ada.invite()
    ada.opens("/invite", "Your link")
    expect(ada.page.get_by_label("Send this to the one you mean")).to_have_value(link)
    expect(ada.page.get_by_role("img", name="A square code for a camera")).to_be_visible()
    for way, scheme in (("By e-mail", "mailto:"), ("By message", "sms:")):
        assert ada.page.get_by_role("link", name=way).get_attribute("href").startswith(scheme)
    sam.opens(link, "Ada would like to try something with you.")
    ada.presses("Take the link back")
    ada.arrives("Asking somebody to join you")
    sam.opens(link, GONE)


def test_ada_cannot_see_whether_sam_opened_the_link_or_said_no(ada, sam, server):
    ada.start(server.link)
    link = ada.invite()
    before = ada.page.get_by_role("main").inner_text()
    sam.opens(link, "Ada would like to try something with you.")
    sam.page.close()
    ada.opens("/invite", "Your link")
    assert ada.page.get_by_role("main").inner_text() == before


def test_a_link_opened_by_oneself_is_not_used_up(ada, server):
    ada.start(server.link)
    ada.opens(ada.invite(), "This is your own link.")
    ada.follows("Back to inviting", "Your link")


def test_a_third_person_finds_nothing_behind_a_used_link(ada, sam, open_browser, server):
    ada.start(server.link)
    link = ada.invite()
    third = Person("Kim", *open_browser())
    sam.page.goto(link)
    sam.join("Ada")
    third.opens(link, GONE)
    ada.confirm("Sam")
    third.opens(link, GONE)


def test_a_yes_can_be_taken_back_before_it_is_confirmed(ada, sam, server):
    ada.start(server.link)
    sam.page.goto(ada.invite())
    sam.join("Ada")
    sam.opens("/invite", "You said yes to Ada.")
    sam.presses("Take my yes back")
    sam.arrives("Asking somebody to join you")
    ada.opens("/invite", "Your link")
    ada.does_not_read("Sam")


def test_the_link_can_be_copied(ada, server):
    ada.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ada.start(server.link)
    link = ada.invite()
    ada.presses("Copy")
    expect(ada.page.get_by_text("Copied")).to_be_visible()
    assert ada.page.evaluate("navigator.clipboard.readText()") == link
