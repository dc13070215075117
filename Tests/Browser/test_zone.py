"""A browser that lives by another clock than somebody's pages says so to them alone, and changes nothing by itself."""

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from people import Person


@pytest.mark.parametrize("zone, is_said", [
    ("Pacific/Auckland", True), ("Europe/Berlin", False), ("Europe/Vienna", True)])
def test_on_a_journey_me_offers_to_change_the_zone(ada, open_browser, server, zone, is_said):
    ada.start(server.link)
    away = Person("Ada", *open_browser(**PHONE, timezone_id=zone))
    away.sign_in()
    away.goes_to("Me", "Me")
    words = away.page.get_by_text("This browser goes by")
    if not is_said:
        expect(words).to_be_hidden()
        return
    expect(words).to_be_visible()
    expect(words).to_contain_text(f"This browser goes by {zone}, and your pages by Europe/Berlin.")
    away.opens("/me/profile", "Your profile")
    expect(away.page.get_by_label("Time zone")).to_have_value("Europe/Berlin")
