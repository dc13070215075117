"""How long files and functions may be in Sources and Tests."""
import re
import statistics

from layers_folders import place

LONGEST_FILE = 150
LONGEST_FUNCTION = 40
MEDIAN_FILE = 60  # the median is below this
TABLES = ("Words.swift", "+All.swift")

STARTS = re.compile(
    r"(?<![\w.])(?:func\s+([^\s(<]*)|(init|subscript)\b[?!]?(?=\s*[(<])|(deinit)\b|(?:var|let)\s+(\w+))")
# A declaration goes on in the next line when that begins, or this ends, so.
GOES_ON = re.compile(r"\s*(?:\{|->|where\b|throws\b|async\b|rethrows\b|[.?:=&|+,])")
UNFINISHED = re.compile(r"(?:[=,:&|+]|->|\bwhere|\bthrows|\basync)[ \t]*\Z")


def closing(code, at):
    """Where the bracket that opens at `at` is closed."""
    depth = 0
    for found in re.compile(r"[()\[\]{}]").finditer(code, at):
        depth += 1 if found[0] in "([{" else -1
        if depth == 0:
            return found.start()
    return len(code)


def unfinished(file, at):
    """Whether the line that ends at `at` goes on: the text tells, since the code hides a string at its end."""
    return UNFINISHED.search(file.text, max(0, at - 200), at)


def opening(file, at):
    """Where the body of the declaration opens whose name ends at `at`, or nothing when it has none."""
    code = file.code
    while at < len(code):
        character = code[at]
        if character == "{":
            return at
        if character in "([":
            at = closing(code, at)
        elif character in "})];":
            return None
        elif character == "\n" and not (unfinished(file, at) or GOES_ON.match(code, at)):
            return None
        at += 1
    return None


def bodies(file):
    """Every function and property with a body: its name, its first and last position, and where the body opens."""
    for found in STARTS.finditer(file.code):
        opened = opening(file, found.end())
        if opened is not None:
            name = next(filter(None, found.groups()), None) or written(file, found.start())
            yield name, found.start(), closing(file.code, opened), opened


def written(file, start):
    """The name of a function that the code does not show: one in backticks, or an operator."""
    return re.compile(r"func\s+(`[^`]*`|[^\s(]+)").match(file.text, start)[1]


def is_table(file, opened, closed):
    """Whether a body is nothing but one array or dictionary, or one switch, of words."""
    start = re.compile(r"\s*(?:return\s+)?").match(file.code, opened + 1, closed).end()
    if file.code.startswith("[", start):
        end = closing(file.code, start)
        return not file.code[end + 1:closed].strip() and "{" not in file.code[start:end] and '"' in file.text[start:end]
    switch = re.compile(r"switch\b[^{\n]*").match(file.code, start, closed)
    if not switch or not file.code.startswith("{", switch.end()):
        return False
    end = closing(file.code, switch.end())
    return not file.code[end + 1:closed].strip() and says_words(file, switch.end() + 1, end)


def says_words(file, start, end):
    """Whether every case of a switch is one string."""
    if "{" in file.code[start:end]:
        return False
    cases = [found.start() for found in re.compile(r"\b(?:case|default)\b").finditer(file.code, start, end)] + [end]
    return len(cases) > 1 and all(is_words(file, *case) for case in zip(cases, cases[1:]))


def is_words(file, start, end):
    """Whether a case gives a string: in the code it is hidden, and only what it interpolates stays, in brackets."""
    depth, pattern, outside = 0, True, ""
    for at in range(start, end):
        character = file.code[at]
        depth += {"(": 1, "[": 1}.get(character, 0)
        if pattern:
            pattern = depth > 0 or character != ":"
            said = at + 1
        elif depth == 0:
            outside += character
        depth -= {")": 1, "]": 1}.get(character, 0)
    return not pattern and outside.strip() in ("", "return") and '"' in file.text[said:end]


def length_findings(name, lines):
    if lines > LONGEST_FILE and not name.endswith(TABLES):
        yield f"{name}:{lines}: longer than {LONGEST_FILE} lines"


def size_findings(targets, tests):
    sources = [file for files in targets.values() for file in files]
    for file in sources + [file for files in tests.values() for file in files]:
        yield from length_findings(place(file), file.lines)
        told = 0
        for name, start, end, opened in bodies(file):
            lines = file.line(end) - file.line(start) + 1
            if start >= told and lines > LONGEST_FUNCTION and not is_table(file, opened, end):
                told = end  # what lies inside is not told again
                yield f"{place(file)}:{file.line(start)}: {name} has {lines} lines, more than {LONGEST_FUNCTION}"
    middle = statistics.median([file.lines for file in sources] or [0])
    if middle >= MEDIAN_FILE:
        yield f"Sources: the median Swift file has {middle:g} lines, not under {MEDIAN_FILE}"
