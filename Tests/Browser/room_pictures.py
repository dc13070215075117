"""Takes four pictures of each page of a room, as Ada of the demo sees it: phone and desk, by day and by night.

  .build/venv/bin/python Tests/Browser/room_pictures.py NAME      leaves them in .build/pictures/NAME

Which addresses a room has comes from the program itself. A page that leads on for somebody signed in is taken signed
out, or at the lock.
"""

import http.client
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from looks import VIEWS
from server import BINARY, ROOT, Neutral, Server

PASSWORD = "rekindle-demo"
PARAMETER = re.compile(r"\{\w+\}")


def rooms():
    return {room["name"]: room for room in json.loads(subprocess.check_output([BINARY, "rooms"]))}


class Taker:
    """The demo in a browser, with the cookies of Ada and of nobody."""

    def __init__(self, browser, server, all_rooms):
        self.browser, self.server, self.rooms = browser, server, all_rooms
        ada = self.signed_in()
        # Without the cookie of the last use a session is locked.
        locked = ada | {"cookies": [one for one in ada["cookies"] if not one["name"].endswith("seen")]}
        self.states = {"signed in": ada, "signed out": {"cookies": [], "origins": []}, "locked": locked}
        self.linked = self.examples()

    def signed_in(self):
        context = self.browser.new_context(base_url=self.server.base)
        page = context.new_page()
        page.goto("/sign-in")
        page.fill("[name=login]", "ada")
        page.fill("[name=password]", PASSWORD)
        page.click("main button.primary")
        # What is said once is said on the page that comes now.
        page.goto("/today")
        state = context.storage_state()
        context.close()
        return state

    def fetch(self, url, who):
        """Asks once and follows nothing: whatever an answer sets is forgotten, so that leaving locks nobody."""
        cookies = "; ".join(f"{one['name']}={one['value']}" for one in self.states[who]["cookies"])
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        connection.request("GET", url, headers={"Cookie": cookies} if cookies else {})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode(errors="replace")

    def examples(self):
        """For each pattern with a parameter in it an address that a page of the demo links, found from page to page."""
        shown = [
            address["pattern"] for room in self.rooms.values() for address in room["addresses"]
            if address["shows"] and address["access"] != "machines"]
        wanted = {pattern: re.compile(PARAMETER.sub("[a-z0-9-]+", pattern)) for pattern in shown if "{" in pattern}
        found, turn = {}, [pattern for pattern in shown if "{" not in pattern]
        while turn:
            url = turn.pop(0)
            links = re.findall(r'(?:href|action)="(/[^"?#]*)', self.fetch(url, "signed in")[2])
            for pattern in wanted.keys() - found.keys():
                if link := next(filter(wanted[pattern].fullmatch, links), None):
                    found[pattern] = link
                    turn.append(link)
        for pattern in wanted.keys() - found.keys():
            start = pattern[:pattern.index("{")]
            if alike := next((other for other in found if other.startswith(start + "{")), None):
                # Linked only on the way, but of something that another address is about as well.
                value = found[alike][len(start):].split("/")[0]
                found[pattern] = PARAMETER.sub(value, pattern)
        return found

    def page(self, pattern):
        """Where the page is and who sees it; or why there is no picture of it."""
        url = self.linked.get(pattern) if PARAMETER.search(pattern) else pattern
        if url is None:
            return None, None, "no page of the demo links it"
        for who in self.states:
            status, headers, _ = self.fetch(url, who)
            if status == 200 and headers.get_content_type() == "text/html":
                return url, who, None
        return None, None, "it leads on, or is no page"

    def take(self, url, who, folder):
        name = re.sub(r"[^a-z0-9]+", "-", url).strip("-") or "home"
        for view, size in VIEWS.items():
            for scheme in ("light", "dark"):
                context = self.browser.new_context(
                    base_url=self.server.base, storage_state=self.states[who], viewport=size, color_scheme=scheme,
                    is_mobile=view == "phone", has_touch=view == "phone", reduced_motion="reduce",
                    timezone_id="Europe/Berlin")
                page = context.new_page()
                page.goto(url)
                # As high as the page, so that what stays at the edge of the screen covers nothing.
                height = page.evaluate("document.documentElement.scrollHeight")
                page.set_viewport_size(size | {"height": max(size["height"], height)})
                page.screenshot(path=folder / f"{name}-{view}-{scheme}.png")
                context.close()


def main(name):
    all_rooms = rooms()
    if name not in all_rooms:
        sys.exit(f"There is no room {name}. There are: {', '.join(all_rooms)}.")
    folder = ROOT / ".build/pictures" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    neutral = Neutral()
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        server = Server(pathlib.Path(data), neutral.url, "--demo")
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            taker = Taker(browser, server, all_rooms)
            for address in all_rooms[name]["addresses"]:
                if not address["shows"] or address["access"] == "machines":
                    continue
                url, who, reason = taker.page(address["pattern"])
                if reason:
                    print(f"{address['pattern']}: no picture, {reason}")
                    continue
                taker.take(url, who, folder)
                print(f"{url}, {who}")
            browser.close()
        finally:
            server.stop()
            neutral.close()
    print(f"{len(list(folder.iterdir()))} pictures are in {folder.relative_to(ROOT)}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
