"""Somebody without a browser: forms over a plain connection, for what is written while something else happens."""

import html
import http.client
import re
import urllib.parse
from urllib.parse import urlsplit

PASSWORD = "three quiet green doors"
HIDDEN = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)"')


class Plain:
    """Keeps cookies, and sends what is hidden in a form along."""

    def __init__(self, base, login="ada", password=PASSWORD):
        self.base, self.login, self.password = urlsplit(base), login, password
        self.cookies = {}

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection(self.base.hostname, self.base.port, timeout=30)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def page(self, path):
        status, text = self.ask("GET", path)
        assert status == 200, f"{path}: {status}"
        return html.unescape(text)

    def send(self, page, action, **fields):
        """Fills the form that goes to this address; answers the status."""
        _, text = self.ask("GET", page)
        form = re.search(rf'<form method="post" action="{re.escape(action)}".*?</form>', text, re.DOTALL)
        assert form, f"{page} has no form to {action}"
        hidden = {name: html.unescape(value) for name, value in HIDDEN.findall(form[0])}
        return self.ask("POST", action, urllib.parse.urlencode(hidden | fields))[0]

    def start(self, link):
        """From the printed link to an account."""
        path = link.removeprefix(self.base.geturl())
        action = re.search(r'<form method="post" action="([^"]*)"', self.page(path))[1]
        status = self.send(
            path, html.unescape(action), name=self.login.title(), login=self.login, password=self.password, adult="yes")
        assert status == 303, status

    def sign_in(self):
        assert self.send("/sign-in", "/sign-in", login=self.login, password=self.password) == 303

    def is_let_in(self):
        return self.send("/sign-in", "/sign-in", login=self.login, password=self.password) == 303

    def writes(self, sentence):
        assert self.send("/check-in", "/check-in", sentence=sentence) == 303
