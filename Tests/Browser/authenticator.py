"""What an authenticator shows for a key: RFC 6238 with SHA-1, six digits, thirty seconds."""

import base64
import hashlib
import hmac
import struct
import time


def code(key):
    secret = key.replace(" ", "")
    secret = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(secret, struct.pack(">q", int(time.time()) // 30), hashlib.sha1)
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start:start + 4])[0] & 0x7FFF_FFFF
    return f"{number % 1_000_000:06}"
