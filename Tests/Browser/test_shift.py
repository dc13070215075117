"""Shift three times leaves; the same key in another use does not."""

import pytest
from playwright.sync_api import expect

from people import HOPE

IS_COVERED = """() => [[20, 20], [200, 300], [350, 700]].every(([x, y]) =>
    document.elementFromPoint(x, y) === document.documentElement)"""


@pytest.fixture
def page(ada, server):
    ada.start(server.link)
    ada.page.clock.install()
    ada.opens("/check-in", "How is it between you two?")
    return ada.page


def stays(page):
    """Whatever would come of it has come by now."""
    page.clock.run_for(4_000)
    expect(page.get_by_role("heading", level=1)).to_have_text("How is it between you two?")
    assert not page.evaluate(IS_COVERED)


def press(page, times):
    for _ in range(times):
        page.keyboard.press("Shift")


def click_with_shift(page):
    page.keyboard.down("Shift")
    page.get_by_role("heading", level=1).click()
    page.keyboard.up("Shift")


def turn_the_wheel_with_shift(page):
    page.keyboard.down("Shift")
    page.mouse.wheel(0, 50)
    page.keyboard.up("Shift")


def both_keys(page):
    for key in ("ShiftLeft", "ShiftRight"):
        page.keyboard.down(key)
    for key in ("ShiftLeft", "ShiftRight"):
        page.keyboard.up(key)


def change_the_layout(page):
    page.keyboard.press("Alt+Shift")


def one_letter(page):
    page.keyboard.press("Shift+A")


@pytest.mark.parametrize("use", [click_with_shift, both_keys, change_the_layout, one_letter])
def test_shift_in_another_use_does_not_count(page, use):
    for _ in range(4):
        use(page)
    stays(page)


@pytest.mark.parametrize("use", [click_with_shift, both_keys, change_the_layout, one_letter])
def test_another_use_in_between_begins_the_count_anew(page, use):
    press(page, 2)
    use(page)
    press(page, 2)
    stays(page)


def test_the_wheel_does_too(page):
    # The engine without windows reports the wheel late, so the page is asked to wait for it.
    page.evaluate("addEventListener('wheel', () => document.body.dataset.turned = 'yes')")
    press(page, 2)
    turn_the_wheel_with_shift(page)
    expect(page.locator("body")).to_have_attribute("data-turned", "yes")
    press(page, 2)
    stays(page)


def test_held_alt_with_shift_does_not_count(page):
    page.keyboard.down("Alt")
    press(page, 3)
    page.keyboard.up("Alt")
    stays(page)


def test_in_a_field_it_does_not_count_and_on_a_choice_it_does(page, neutral):
    page.get_by_label("A sentence only for you").click()
    press(page, 3)
    stays(page)
    page.locator("input[name=touch]").first.focus()
    press(page, 3)
    page.clock.run_for(500)
    expect(page).to_have_url(neutral.url)


def test_five_presses_turn_sticky_keys_on_and_leave_nothing(page):
    press(page, 5)
    stays(page)
    assert page.locator("#voice").inner_text() == ""


@pytest.mark.parametrize("times", [3, 4, 6])
def test_the_page_is_covered_at_the_third_press_and_left_a_moment_later(page, neutral, times):
    press(page, times)
    assert page.evaluate(IS_COVERED)
    page.clock.run_for(500)
    expect(page).to_have_url(neutral.url)


def test_shift_leaves_from_the_home_page_too(ada, neutral):
    ada.opens("/", HOPE)
    press(ada.page, 3)
    expect(ada.page).to_have_url(neutral.url)
