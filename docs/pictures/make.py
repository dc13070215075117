"""Takes the pictures of README from the demo; `script/pictures` runs this."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).parent
PORT = 8094
PAGES = {"today": "/today", "week": "/plan", "picture": "/picture"}
# What a screen does not show, and what paper would move to another page.
SCREEN = ".skip { display: none } * { break-inside: auto !important; break-after: auto !important }"
SIZE = dict(width="390px", height="780px")


def wait_for(url):
    for _ in range(200):
        try:
            return urllib.request.urlopen(url)
        except OSError:
            time.sleep(0.1)
    raise SystemExit("The demo did not start.")


def take(page, name, path, folder):
    page.goto(path)
    page.add_style_tag(content=SCREEN)
    page.emulate_media(media="screen")
    pdf = f"{folder}/{name}.pdf"
    page.pdf(path=pdf, print_background=True, page_ranges="1", **SIZE)
    svg = subprocess.run(["pdftocairo", "-svg", pdf, "-"], check=True, capture_output=True, text=True).stdout
    # Finer digits than these are not seen, and make up a third of the file.
    (HERE / f"{name}.svg").write_text(re.sub(r"(\d+\.\d{4})\d+", r"\1", svg))


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        environment = os.environ | {"REKINDLE_DATA": folder, "REKINDLE_PORT": str(PORT)}
        server = subprocess.Popen([".build/release/rekindle", "serve", "--demo"], env=environment)
        try:
            wait_for(f"http://127.0.0.1:{PORT}/healthz")
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(
                base_url=f"http://127.0.0.1:{PORT}", viewport=dict(width=390, height=780), bypass_csp=True)
            page.goto("/sign-in")
            page.fill("[name=login]", "ada")
            page.fill("[name=password]", "rekindle-demo")
            page.click("main button.primary")
            for name, path in PAGES.items():
                take(page, name, path, folder)
            browser.close()
        finally:
            server.terminate()
            server.wait()


main()
