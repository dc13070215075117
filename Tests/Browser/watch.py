"""Notices what a page does that no page of ours may do."""

from urllib.parse import urlsplit


class Watch:
    """Errors in the console, errors of scripts, and requests that leave this machine's site."""

    def __init__(self, context, origins):
        self.origins = set(origins)
        self.allowed = []
        self.findings = []
        context.on("console", self.hear)
        context.on("weberror", lambda error: self.find(f"script: {error.error}"))
        context.on("request", self.follow)

    def allow(self, *words):
        """What this test brings about on purpose, such as an answer of 422."""
        self.allowed += words

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.find(f"console: {message.text}")

    def follow(self, request):
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and f"{parts.scheme}://{parts.netloc}" not in self.origins:
            self.find(f"left for {request.url}")

    def find(self, finding):
        if not any(words in finding for words in self.allowed):
            self.findings.append(finding)
