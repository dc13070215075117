"""The page for developers is served with `--demo` and never without; its clock moves the whole demo."""

import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from server import Server


@pytest.fixture
def demo(tmp_path, neutral):
    folder = tmp_path / "demo"
    folder.mkdir()
    server = Server(folder, neutral.url, "--demo")
    server.start()
    yield server
    assert server.stop() == 0, server.log.read_text()


def test_a_server_without_the_demo_has_no_gallery(server):
    assert "/gallery" not in server.output.read_text()
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{server.base}/gallery")


def test_the_demo_says_where_it_is_and_a_week_passes_at_once(demo, chromium):
    assert f"{demo.base}/gallery" in demo.output.read_text()
    context = chromium.new_context(base_url=demo.base)
    page = context.new_page()
    page.goto("/sign-in")
    page.fill("[name=login]", "ada")
    page.fill("[name=password]", "rekindle-demo")
    page.click("main button.primary")
    page.goto("/gallery")
    page.get_by_role("button", name="A week ahead").click()
    expect(page.get_by_text("7 days ahead")).to_be_visible()
    page.locator("main a[href='/plan']").click()
    expect(page).to_have_url(f"{demo.base}/plan")
    page.goto("/gallery")
    page.get_by_role("button", name="Back to now").click()
    expect(page.get_by_text("which is now")).to_be_visible()
    context.close()
