"""The measure that script/bench compares with: Fossil, serving somebody signed in a wiki page of forty entries.

Fossil is a small server of the same kind, written in C over SQLite, that Debian brings. What a machine is worth falls out
of the ratio: both are asked on the same core in the same run.
"""
import http.client
import os
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.parse

PORT = 8094
PAGE = "/wiki?name=Evenings"
TICK = os.sysconf("SC_CLK_TCK")


class Fossil:
    """A repository of its own, and the server over it on the same core as ours."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        home = pathlib.Path(self.folder.name)
        self.environment = os.environ | {"HOME": str(home), "USER": "ada"}
        self.repository = home / "wiki.fossil"
        self.run("init", self.repository, "--admin-user", "ada")
        self.run("user", "password", "ada", "rekindle-demo", "-R", self.repository)
        entries = "\n".join(f"  *  [Evening {n}]: ten minutes, the kettle, and what was good on day {n}." for n in range(40))
        page = home / "page"
        page.write_text(f"<h1>Evenings</h1>\n\n{entries}\n")
        self.run("wiki", "create", "Evenings", page, "-R", self.repository)
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", "fossil", "server", "--localhost", "--port", str(PORT), self.repository],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.cookie = self.sign_in()

    def run(self, *arguments):
        subprocess.run(["fossil", *map(str, arguments)], check=True, env=self.environment, capture_output=True)

    def sign_in(self):
        form = urllib.parse.urlencode({"u": "ada", "p": "rekindle-demo", "in": "Login"})
        for _ in range(200):
            try:
                _, headers, _ = self.ask("/login", "POST", form, {"Content-Type": "application/x-www-form-urlencoded"})
                return headers.get("Set-Cookie").split(";")[0]
            except OSError:
                time.sleep(0.02)
        raise SystemExit("Fossil did not start.")

    def ask(self, path, method="GET", body=None, headers={}):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def page(self):
        """The page as somebody signed in gets it."""
        status, _, body = self.ask(PAGE, headers={"Cookie": self.cookie})
        if status != 200 or b"Evening 39" not in body or b"Logout" not in body and b"logout" not in body:
            raise SystemExit("Fossil does not serve the page to somebody signed in.")
        return body

    def cpu(self):
        """Seconds of processor time, with those of the processes it forked for each request."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return sum(map(int, fields[11:15])) / TICK

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.folder.cleanup()


def cost(server, load):
    """Milliseconds of processor time per request while `load` asks; it says how many it asked."""
    before = server.cpu()
    count = load()
    return (server.cpu() - before) / count * 1000


def requests(text):
    return int(re.search(r"(\d+) requests in", text)[1])
