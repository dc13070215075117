"""Reads Swift without a compiler: code without its words, and the names of types that a file declares and uses."""
import bisect
import pathlib
import re
from dataclasses import dataclass, field
from functools import cached_property


# A regular expression, which may hold a lone quotation mark.
PATTERN = re.compile(r"#/(?:(?!/#).)*/#|(?<=[\s(\[{:,=])/(?![\s/*])(?:\\.|[^/\\\n])+/", re.DOTALL)


def code_of(text):
    """Swift without the words in comments, strings, patterns and quoted names; what is interpolated stays."""
    out, end = list(text), len(text)

    def hide(start, stop):
        for at in range(start, min(stop, end)):
            if out[at] != "\n":
                out[at] = " "
        return stop

    def comment(at):
        depth, start = 0, at
        while at < end:
            if text.startswith("/*", at):
                depth, at = depth + 1, at + 2
            elif text.startswith("*/", at):
                depth, at = depth - 1, at + 2
                if depth == 0:
                    break
            else:
                at += 1
        return hide(start, at)

    def string(at, hashes, quote):
        at = hide(at, at + len(hashes + quote))
        escape = "\\" + hashes
        while at < end and not text.startswith(quote + hashes, at):
            if text.startswith(escape + "(", at):
                at = code(hide(at, at + len(escape)) + 1, nested=True)
            elif text.startswith(escape, at):
                at = hide(at, at + len(escape) + 1)
            else:
                at = hide(at, at + 1)
        return hide(at, at + len(quote + hashes))

    def code(at, nested=False):
        depth = 0
        while at < end:
            opening = re.compile(r'(#*)("""|")').match(text, at)
            if text.startswith("//", at):
                line = text.find("\n", at)
                at = hide(at, end if line < 0 else line)
            elif text.startswith("/*", at):
                at = comment(at)
            elif opening:
                at = string(at, *opening.groups())
            elif pattern := PATTERN.match(text, at):
                at = hide(at, pattern.end())
            elif text[at] == "`":
                close = text.find("`", at + 1)
                at = hide(at, end if close < 0 else close + 1)
            else:
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                at += 1
                if nested and depth < 0:
                    break
        return at

    code(0)
    return "".join(out)


DECLARED = re.compile(r"\b(struct|class|enum|actor|protocol|typealias|associatedtype|extension)\s+([A-Z]\w*)")
GENERIC = re.compile(r"\b(?:func\s+[^\s(<]+|(?:struct|class|enum|actor|typealias)\s+\w+|init[?!]?|subscript)\s*<")
PRIVATE = re.compile(r"\b(?:private|fileprivate)\b[^\n;{}()]*\Z")
# A name after a dot is a member. `Outer.Inner` is one use, and so is `Module.Name`.
USED = re.compile(r"(?<!\w)(?<!(?<!\.)\.)([A-Z]\w*)(?:\s*\.\s*([A-Z]\w*))?")
IMPORTS = re.compile(r"(?m)^[^\n]*\bimport\s[^\n]*$")


def parameters(code, at):
    """The generic parameters whose `<` ends at `at`, up to the `>` that closes them."""
    depth, names, expected = 1, [], True
    for token in re.finditer(r"[A-Za-z_]\w*|->|\S", code[at:at + 2000]):
        word = token[0]
        depth += {"<": 1, "(": 1, "[": 1, ">": -1, ")": -1, "]": -1}.get(word, 0)
        if depth == 0:
            break
        if depth == 1 and word == ",":
            expected = True
        elif expected and word not in ("each", "let"):
            names.append(word)
            expected = False
    return names


@dataclass
class Span:
    """A type or extension at the top of a file, from its keyword to its last brace."""
    outer: str
    start: int
    end: int


@dataclass
class SwiftFile:
    top: str  # Sources or Tests
    path: pathlib.PurePath  # below the folder of its target
    target: str
    text: str
    declared: dict = field(default_factory=dict)  # types at the top that others can see, with their line
    hidden: set = field(default_factory=set)  # private types at the top, and types inside functions
    nested: dict = field(default_factory=dict)  # by the type around them, also generic parameters
    spans: list = field(default_factory=list)

    def __post_init__(self):
        self.code = code_of(self.text)
        self.breaks = [found.start() for found in re.finditer("\n", self.code)]
        self.read_declarations()

    @property
    def folder(self):
        return self.path.parts[0] if len(self.path.parts) > 1 else "."

    @property
    def lines(self):
        return self.text.count("\n")

    def line(self, position):
        return bisect.bisect_left(self.breaks, position) + 1

    def read_declarations(self):
        events = [(found.start(), found) for found in re.finditer(r"[{}]", self.code)]
        events += [(found.start(), found) for found in DECLARED.finditer(self.code)]
        around, waiting = [], None  # what each open brace belongs to: a type's Span, or nothing
        for at, found in sorted(events, key=lambda event: event[0]):
            if found[0] == "{":
                around.append(waiting)
                waiting = None
            elif found[0] == "}":
                closed = around.pop() if around else None
                if closed and not around:
                    closed.end = found.end()
            else:
                waiting = self.declare(found[1], found[2], at, around)
        self.read_generics()

    def declare(self, keyword, name, at, around):
        if not around:
            span = Span(name, at, self.code.find("\n", at))
            self.spans.append(span)
            if keyword != "extension":
                if PRIVATE.search(self.code, max(0, self.code.rfind("\n", 0, at)), at):
                    self.hidden.add(name)
                else:
                    self.declared[name] = self.line(at)
            return None if keyword == "typealias" else span
        if None in around:
            self.hidden.add(name)
        else:
            self.nested.setdefault(around[0].outer, set()).add(name)
        return None if keyword in ("typealias", "associatedtype") else around[0]

    def read_generics(self):
        for found in GENERIC.finditer(self.code):
            names = parameters(self.code, found.end())
            span = self.span(found.start())
            if span:
                self.nested.setdefault(span.outer, set()).update(names)
            else:
                self.hidden.update(names)

    def span(self, position):
        return next((span for span in self.spans if span.start <= position < span.end), None)

    @cached_property
    def uses(self):
        """Each use of a type that may stand outside this file: position, name, and the name after its dot."""
        code = IMPORTS.sub(lambda found: " " * len(found[0]), self.code)
        return [(found.start(), found[1], found[2]) for found in USED.finditer(code) if found[1] not in self.hidden]


def read(root, top="Sources"):
    """All Swift files below Sources or Tests, by target."""
    targets = {}
    for folder in sorted((root / top).iterdir()):
        files = sorted(folder.rglob("*.swift"))
        targets[folder.name] = [
            SwiftFile(top, path.relative_to(folder), folder.name, path.read_text("utf-8", "replace")) for path in files
        ]
    return targets
