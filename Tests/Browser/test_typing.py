"""Typing without a pause, and what the line about saving says meanwhile."""

from playwright.sync_api import expect

from test_drafts import ada_at_the_check_in


def test_whoever_types_without_a_pause_loses_a_second_at_most(ada_at_the_check_in):
    ada = ada_at_the_check_in
    ada.page.clock.install()
    ada.page.reload()
    field = ada.page.get_by_label("A sentence only for you")
    text = "It was lighter on the train."
    for letter in text:
        field.press_sequentially(letter)
        if letter == " ":
            with ada.page.expect_response("**/draft?**"):
                ada.page.clock.run_for(1_000)
        else:
            ada.page.clock.run_for(50)
    # As a browser that crashes does: nothing of the page runs any more.
    other = ada.context.new_page()
    other.goto("/check-in")
    kept = other.get_by_label("A sentence only for you").input_value()
    assert text.startswith(kept) and kept.endswith("on the")


def test_saved_is_said_once_and_again_only_after_trouble(ada_at_the_check_in):
    ada = ada_at_the_check_in
    ada.watch.allow("Failed to load resource", "ERR_FAILED")
    ada.page.clock.install()
    ada.page.reload()
    ada.page.evaluate("""() => {
        globalThis.said = [];
        const state = document.querySelector("[data-draft-state]");
        new MutationObserver(() => said.push(state.textContent)).observe(state, { childList: true });
    }""")
    field = ada.page.get_by_label("A sentence only for you")

    def types(letter):
        field.press_sequentially(letter)
        with ada.page.expect_event("requestfinished" if not blocked else "requestfailed"):
            ada.page.clock.run_for(1_000)

    blocked = False
    for letter in "abc":
        types(letter)
    expect(ada.page.get_by_text("Saved", exact=True)).to_be_visible()
    blocked = True
    ada.context.route("**/draft?**", lambda route: route.abort())
    for letter in "de":
        types(letter)
    expect(ada.page.get_by_text("Not saved yet")).to_be_visible()
    ada.context.unroute_all()
    blocked = False
    types("f")
    expect(ada.page.get_by_text("Saved", exact=True)).to_be_visible()
    assert ada.page.evaluate("said") == ["Saved", "Not saved yet", "Saved"]
