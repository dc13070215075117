"""A proxy between a browser and the server that changes what comes through it."""

import contextlib
import socket
import threading


class Tap:
    """Passes everything on, but for headers that it takes out, and for streams once it swallows them."""

    def __init__(self, port, without=b""):
        self.port, self.without, self.streams = port, without, []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self.listening.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self.serve, args=(self.listening.accept()[0],), daemon=True).start()

    def serve(self, near):
        swallows = threading.Event()
        with contextlib.suppress(OSError), near, socket.create_connection(("127.0.0.1", self.port)) as far:
            answers = threading.Thread(target=self.answer, args=(far, near, swallows), daemon=True)
            answers.start()
            with contextlib.suppress(OSError):
                while data := near.recv(65536):
                    if data.startswith(b"GET /live "):
                        self.streams.append(swallows)
                    far.sendall(data)
            with contextlib.suppress(OSError):
                far.shutdown(socket.SHUT_RDWR)
            answers.join()

    def answer(self, far, near, swallows):
        with contextlib.suppress(OSError):
            while data := far.recv(65536):
                if not swallows.is_set():
                    near.sendall(data.replace(self.without, b"X-Was: ") if self.without else data)
            near.shutdown(socket.SHUT_RDWR)

    def swallow(self):
        """Nothing comes any more down the streams that are open now, and they stay open."""
        for swallows in self.streams:
            swallows.set()

    def close(self):
        self.listening.close()
