"""Two presses before the answer is there are one."""

from playwright.sync_api import expect


def test_a_double_press_on_the_recovery_form_still_shows_the_new_code(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.is_heard()
    ada.opens("/me/recovery", "If the password is lost")
    ada.taps("finder", "me")
    ada.presses("Go on")
    ada.types("Your password", ada.password)
    ada.presses("Make a code")
    ada.arrives("Write this down now")
    code = ada.page.locator(".accounts-code").inner_text()
    ada.opens("/today", ada.greeting)
    ada.sign_out()
    ada.opens("/recover", "A lost password")
    sent = []
    ada.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    ada.types("Login name", ada.login)
    ada.types("Recovery code", code)
    ada.types("New password", ada.password + " again")
    ada.page.get_by_role("button", name="Open my account").dblclick()
    ada.arrives("Write this down now")
    assert ada.page.locator(".accounts-code").inner_text() != code
    assert len(sent) == 1


def test_a_form_that_came_back_with_the_back_button_can_be_sent(ada, server):
    ada.start(server.link)
    ada.begin("fights")
    ada.goes_back()
    ada.arrives("What brings you here?")
    ada.taps("concern", "touch")
    ada.presses("That’s it")
    ada.arrives("What I heard")


def test_what_was_pressed_says_that_it_is_on_its_way(ada, server):
    ada.start(server.link)
    ada.taps("concern", "fights")
    # Nothing of a page that is being left can be asked, so it leaves word.
    ada.page.evaluate("""() => document.addEventListener("submit", (event) => {
        sessionStorage.setItem("was", event.submitter.getAttribute("aria-busy"));
    })""")
    ada.presses("That’s it")
    ada.arrives("What I heard")
    assert ada.page.evaluate("sessionStorage.getItem('was')") == "true"
