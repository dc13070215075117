"""Everything can be done without a mouse or a finger."""

import re

from playwright.sync_api import expect

from people import HOPE, PASSWORD


class Keys:
    """Somebody with a keyboard alone."""

    def __init__(self, page):
        self.page = page

    @property
    def focused(self):
        return self.page.evaluate("""() => {
            const one = document.activeElement;
            const label = (one.labels?.[0] ?? one).innerText;
            return { tag: one.tagName, name: one.name ?? "", value: one.value ?? "", words: label.trim() };
        }""")

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def tab_to(self, **wanted):
        """Presses Tab until the focus is there; every stop on the way is visible."""
        for _ in range(120):
            self.press("Tab")
            focused = self.focused
            if focused["tag"] != "BODY":
                assert self.is_marked(), f"nobody sees that the focus is on {focused}"
            if all(focused[key] == value for key, value in wanted.items()):
                return
        raise AssertionError(f"Tab does not lead to {wanted}")

    def is_marked(self):
        """Whether an outline or shadow shows the focus, on the element or on what stands for it."""
        return self.page.evaluate("""() => {
            const one = document.activeElement;
            const marks = (each) => {
                const style = getComputedStyle(each);
                const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
                return isOutlined || style.boxShadow !== "none";
            };
            return [one, one.nextElementSibling, one.closest("label")].some((each) => each && marks(each));
        }""")

    def type(self, words):
        self.page.keyboard.type(words)


def test_the_start_form_can_be_done_with_the_keyboard_alone(ada, server):
    ada.watch.allow("422")
    ada.opens(server.link, HOPE)
    keys = Keys(ada.page)
    keys.tab_to(name="name")
    keys.type("Ada")
    keys.tab_to(name="login")
    keys.type("ada")
    keys.tab_to(name="password")
    keys.type(PASSWORD)
    keys.press("Enter")
    ada.is_refused("This is for people of 18 or over.")
    expect(ada.page.get_by_role("alert")).to_be_focused()
    expect(ada.page.get_by_label("Login name")).to_have_value("ada")
    expect(ada.page.get_by_label("Password", exact=True)).to_have_value("")
    keys.tab_to(name="password")
    keys.type(PASSWORD)
    keys.tab_to(name="adult")
    keys.press("Space")
    keys.tab_to(words="Make my account")
    keys.press("Enter")
    ada.arrives("What brings you here?")


def test_the_check_in_can_be_done_with_the_keyboard_alone(ada, server):
    ada.start(server.link)
    ada.opens("/check-in", "How is it between you two?")
    keys = Keys(ada.page)
    keys.tab_to(name="arguments")
    move_to(keys, "2")
    keys.tab_to(name="touch")
    move_to(keys, "-3")
    keys.tab_to(name="closeness")
    move_to(keys, "3")
    keys.tab_to(name="strength", value="team")
    keys.press("Space")
    keys.tab_to(name="sentence")
    keys.type("It was a long day")
    keys.tab_to(words="Done")
    keys.press("Space")
    ada.arrives("How you see it")
    ada.reads("On most days", "Rather too little", "Side by side", "We are a team", "It was a long day")


def move_to(keys, value):
    """Goes through one question with an arrow key."""
    for _ in range(12):
        keys.press("ArrowDown")
        if keys.focused["value"] == value:
            return
    raise AssertionError(f"the arrow does not lead to {value}")


def test_the_first_stop_skips_to_the_page(ada, server):
    ada.start(server.link)
    ada.opens("/today", ada.greeting)
    keys = Keys(ada.page)
    keys.press("Tab")
    assert keys.focused["words"] == "Skip to the page" and keys.is_marked()
    keys.press("Enter")
    expect(ada.page.get_by_role("main")).to_be_focused()
    keys.press("Tab")
    assert ada.page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_hide_can_be_reached_on_the_way(ada, neutral):
    ada.opens("/help", "Help")
    keys = Keys(ada.page)
    keys.tab_to(words="Hide")
    keys.press("Enter")
    expect(ada.page).to_have_url(neutral.url)


def test_a_refusal_is_on_the_screen_beside_its_field(ada, server):
    ada.watch.allow("422")
    ada.page.set_viewport_size({"width": 360, "height": 640})
    ada.opens(server.link, HOPE)
    ada.types("Your name", "Ada")
    ada.types("Login name", "ada")
    ada.types("Password", "short")
    ada.taps("adult", "yes")
    ada.presses("Make my account")
    ada.is_refused("Make the password at least")
    field, words = ada.page.get_by_label("Password", exact=True), ada.page.locator("#field-password-refusal")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(words).to_be_in_viewport()
    expect(field).to_be_in_viewport()


def test_what_is_typed_into_a_password_field_can_be_read_and_is_covered_again(ada, server):
    ada.opens(server.link, HOPE)
    field = ada.page.get_by_label("Password", exact=True)
    field.fill("three quiet doors")
    expect(field).to_have_attribute("type", "password")
    ada.presses("Show what I type")
    expect(field).to_have_attribute("type", "text")
    ada.presses("Cover it")
    expect(field).to_have_attribute("type", "password")
    expect(field).to_have_value("three quiet doors")


def test_what_the_browser_filled_in_by_itself_is_not_shown(ada, server):
    ada.opens(server.link, HOPE)
    field = ada.page.get_by_label("Password", exact=True)
    # A browser says of what it fills in that something was put in, and not how.
    field.evaluate("(field) => { field.value = 'three quiet doors'; field.dispatchEvent(new Event('input')); }")
    field.press("End")
    field.press("x")
    ada.presses("Show what I type")
    expect(field).to_have_attribute("type", "text")
    expect(field).to_have_value("")
    field.fill("three quiet doors")
    ada.presses("Cover it")
    ada.presses("Show what I type")
    expect(field).to_have_value("three quiet doors")


def test_so_it_is_in_the_rooms_however_far_down_the_field_is(ada, server):
    ada.watch.allow("422")
    ada.page.set_viewport_size({"width": 360, "height": 640})
    ada.start(server.link)
    ada.opens("/check-in", "How is it between you two?")
    ada.types("A sentence only for you", "a long day " * 60)
    ada.presses("Done")
    ada.is_refused("The sentence is longer than")
    field, words = ada.page.get_by_label("A sentence only for you"), ada.page.locator("#field-sentence-refusal")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_attribute("aria-describedby", re.compile("^field-sentence-refusal "))
    expect(words).to_be_in_viewport()
    expect(field).to_be_in_viewport()
