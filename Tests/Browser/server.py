"""The program under test, and the neutral page outside that Hide goes to."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("REKINDLE_BINARY", ROOT / ".build/release/rekindle"))
OPERATOR = "Grandmother Lind"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def environment(**settings):
    """A clean environment with these settings, named without their REKINDLE_."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("REKINDLE_")}
    return clean | {f"REKINDLE_{name}": str(value) for name, value in settings.items()}


class Server:
    """`rekindle serve` on a port and a data folder that outlive its process."""

    def __init__(self, folder, leave_to, *flags):
        self.flags = flags
        self.data = folder / "data"
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.settings = dict(PORT=self.port, DATA=self.data, LEAVE_TO=leave_to, OPERATOR=OPERATOR)
        self.output, self.log = folder / "output", folder / "log"
        self.besides = {}
        self.process = None

    def start(self):
        with self.output.open("wb") as output, self.log.open("ab") as log:
            # Signals that are ignored here stay ignored: a write beyond a file's limit then fails and kills nothing.
            self.process = subprocess.Popen(
                [BINARY, "serve", *self.flags], env=environment(**self.settings) | self.besides, stdout=output, stderr=log,
                restore_signals=False)
        self.wait_until_healthy()

    def wait_until_healthy(self):
        deadline = time.monotonic() + 20
        while not self.is_healthy():
            assert self.process.poll() is None, f"serve ended: {self.log.read_text()}"
            assert time.monotonic() < deadline, "serve does not answer"
            time.sleep(0.02)

    def is_healthy(self):
        try:
            with urllib.request.urlopen(f"{self.base}/healthz", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError):
            return False

    @property
    def mark(self):
        """What the names of its cookies begin with."""
        with urllib.request.urlopen(f"{self.base}/sign-in", timeout=5) as answer:
            return re.search(r"(\S+)-visit=", str(answer.headers)).group(1)

    @property
    def link(self):
        """The one-time link for the first account, as it was printed."""
        return re.search(r"http://\S+/start\?key=\S+|http://\S+\?key=\S+", self.output.read_text()).group()

    def kill(self):
        """As a power cut does: without a word."""
        self.process.kill()
        self.process.wait()

    def kill_and_start(self):
        self.kill()
        self.start()

    def stop(self):
        """As whoever runs it does; answers the exit code."""
        if self.process is None or self.process.poll() is not None:
            return 0
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.kill()
            return "it did not stop within 15 seconds"


class Neutral:
    """A dull page on another host name, which remembers how it was asked for."""

    def __init__(self):
        self.asked = []
        neutral = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                neutral.asked.append((self.path, dict(self.headers)))
                page = b"<!doctype html><html lang=en><title>Weather</title><h1>Weather</h1><link rel=icon href=data:,>"
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.origin = f"http://localhost:{self.server.server_port}"
        self.url = f"{self.origin}/weather"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
