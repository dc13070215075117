"""The stream of news, as it comes through a plain connection."""

import http.client


class Stream:
    """Opened with a person's cookies, read byte by byte."""

    def __init__(self, person, server):
        cookies = person.context.cookies(server.base)
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
        self.connection.request("GET", "/live", headers={
            "Accept": "text/event-stream", "Cookie": "; ".join(f"{one['name']}={one['value']}" for one in cookies)})
        self.answer = self.connection.getresponse()

    @property
    def headers(self):
        return dict(self.answer.getheaders())

    def read(self, expected):
        """Exactly these bytes."""
        assert self.answer.read(len(expected)) == expected

    def is_silent(self, seconds=1):
        """The last thing to ask: after that there is nothing more to read."""
        self.connection.sock.settimeout(seconds)
        try:
            return not self.answer.read(1)
        except TimeoutError:
            return True

    def has_ended(self):
        return self.answer.read(1) == b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.answer.close()
        self.connection.close()
