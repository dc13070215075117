"""References between the folders of a target, by names of types (docs/decisions/0020), and what a target or a room may
know."""
from collections import defaultdict
from dataclasses import dataclass

# What a target may use of another's folders, and the single types beside them: the vault knows no room.
KNOWS = {("RekindleVault", "RekindleCore"): ({"Sealing", "Base", "Accounts"}, {"Member"})}

# Targets whose folders are rooms, and the folders that every room may rest on. Rooms know no other room: what one gives to
# another is a value of the core, through the catalogue.
ROOMS = {"RekindleRooms": {"Flow", "Catalogue"}}

# What every room may use of the core and of what is done in rooms, beside its own folder: contents, who somebody is, and
# the values that rooms hand each other.
COMMON = {
    "RekindleCore": {"Sealing", "Base", "Crossings", "Library", "Profile"},
    "RekindleRooms": {"Flow", "Catalogue", "Drafts"},
}
# Every crossing that remains, by target and room: the folders of other rooms of which it may use types, in the core, in
# what is done in rooms, or in its own target. A new one is refused, and so is one that nobody uses any more.
CROSSINGS = {
    "RekindleCore": {"Tonight": {"Doing"}},  # what was done lately decides what fits
    "RekindleRooms": {
        # One thing to begin with, chosen as an evening's is; words of danger are answered with parts of Help.
        "Beginning": {"Tonight", "Help"},
        "Tonight": {"Doing"},
        "Weekly": {"Plan"},  # how long a light thing is
    },
    "RekindleUsPages": {
        "Beginning": {"Tonight", "Help"},
        "Plan": {"Tonight"},  # the one thing for oneself is suggested as an evening's is
        "Weekly": {"Signs"},  # the look back is the short check-in
    },
    # A practice's page says that both were glad of it; a search with words of danger shows parts of Help.
    "RekindleLibraryPages": {"Library": {"Doing", "Help"}},
    "RekindleAccountPages": {
        "Accounts": {"Trust"}, "Help": {"Trust"}, "Inviting": {"Trust"},  # who can read what
        "Profile": {"Accounts"},  # how one gets in, in a line
        # Ending a connection and an account takes the password or the PIN, as the ways in do.
        "Data": {"Accounts", "Parting"},
        # The password or the PIN once more; what was shared once with somebody else.
        "Export": {"Accounts", "Parting"},
        # The same for what is brought in; kinds are called there as among one's data.
        "Importing": {"Accounts", "Data"},
    },
    "RekindleTodayPages": {},
}


@dataclass(frozen=True)
class Use:
    file: object
    line: int
    name: str
    of: object  # the file that declares the name

    def __str__(self):
        return f"{place(self.file)}:{self.line} uses {self.name} of {self.of.path}"


def place(file):
    return f"{file.top}/{file.target}/{file.path}"


class Names:
    """Who declares what, over all targets."""

    def __init__(self, targets):
        self.targets = targets
        self.declaring = {}
        self.nested = defaultdict(set)
        for target, files in targets.items():
            names = self.declaring[target] = defaultdict(list)
            for file in files:
                for name in file.declared:
                    names[name].append(file)
                for outer, inner in file.nested.items():
                    self.nested[outer] |= inner

    def uses(self, target, declaring):
        """What the files of a target use of the types of `declaring`, which may be itself.

        As the compiler does: a nested type or generic parameter comes before a type of the target, and that before one
        of a lower target. A name that stays in doubt, since several folders declare it, counts nothing.
        """
        for file in self.targets.get(target, []):
            for position, name, member in file.uses:
                if name in self.targets and member:
                    if name != declaring:
                        continue
                    name = member
                elif self.is_shadowed(file, position, name):
                    continue
                elif declaring != target and name in self.declaring[target]:
                    continue
                found = self.declaring.get(declaring, {}).get(name, [])
                folders = {other.folder for other in found}
                if len(folders) == 1 or (declaring == target and file.folder in folders):
                    yield Use(file, file.line(position), name, self.nearest(file, found))

    def is_shadowed(self, file, position, name):
        span = file.span(position)
        return span is not None and name != span.outer and name in self.nested.get(span.outer, ())

    def nearest(self, file, found):
        return min(found, key=lambda other: (other.folder != file.folder, str(other.path)))

    def edges(self, target):
        """Folder to folder, with every use between them, in the order of files and lines."""
        edges = defaultdict(list)
        for use in self.uses(target, target):
            if use.file.folder != use.of.folder:
                edges[use.file.folder, use.of.folder].append(use)
        return dict(edges)


def way(after, start, goal):
    """The shortest way, or nothing."""
    before, turn = {start: None}, [start]
    while turn and goal not in before:
        following = []
        for folder in turn:
            for other in sorted(after[folder]):
                if other not in before:
                    before[other] = folder
                    following.append(other)
        turn = following
    if goal not in before:
        return None
    found = [goal]
    while before[found[-1]] is not None:
        found.append(before[found[-1]])
    return found[::-1]


def circles(edges):
    """Shortest circles first, no two with an edge in common: each needs a cut of its own. A longer one that shares an
    edge with a shorter is told when that is cut, if it is there still."""
    after = defaultdict(set)
    for start, end in edges:
        after[start].add(end)
    found = set()
    for start, end in edges:
        back = way(after, end, start)
        if back:
            first = back.index(min(back))
            found.add(tuple(back[first:] + back[:first]))
    shown = set()
    for circle in sorted(found, key=lambda circle: (len(circle), circle)):
        steps = list(zip(circle, circle[1:] + circle[:1]))
        if shown.isdisjoint(steps):
            shown.update(steps)
            yield steps


def circle_findings(names):
    for target in names.targets:
        edges = names.edges(target)
        for steps in circles(edges):
            around = " > ".join([step[0] for step in steps] + [steps[0][0]])
            lines = [f"Sources/{target}: a circle of folders: {around}"]
            for step in steps:
                lines.append(f"  {edges[step][0]}" + more(len(edges[step])))
            yield "\n".join(lines)


def more(count):
    return f" and {count - 1} more" if count > 1 else ""


def stranger_findings(names):
    for (target, lower), (folders, types) in KNOWS.items():
        told = set()
        for use in names.uses(target, lower):
            if use.of.folder not in folders and use.name not in types and (use.file.path, use.name) not in told:
                told.add((use.file.path, use.name))
                where = f"{place(use.file)}:{use.line}"
                yield f"{where}: {target} knows no room, and may not use {use.name} of {lower}/{use.of.path}"


def room_findings(names):
    for target, common in ROOMS.items():
        if target not in names.targets:
            continue
        for (room, other), uses in names.edges(target).items():
            if other not in common:
                use = uses[0]
                where = f"{place(use.file)}:{use.line}"
                yield f"{where}: {room} knows no other room, and may not use {use.name} of {use.of.path}{more(len(uses))}"


def crossing_findings(names):
    for target, declared in CROSSINGS.items():
        if target not in names.targets:
            continue
        used = {}
        # Between the folders of RekindleRooms nothing crosses: `room_findings` says so.
        for lower in dict.fromkeys(["RekindleCore", "RekindleRooms", target]):
            if target == "RekindleRooms" == lower:
                continue
            for use in names.uses(target, lower):
                room, other = use.file.folder, use.of.folder
                if other not in COMMON.get(lower, {"."}) | {room}:
                    used.setdefault((room, other), (use, lower))
        for (room, other), (use, lower) in used.items():
            if other not in declared.get(room, ()):
                where = f"{place(use.file)}:{use.line}"
                yield f"{where}: {room} may not use {use.name} of {lower}/{use.of.path}: the crossing is not declared"
        there = {file.folder for file in names.targets[target]}
        for room in declared:
            for other in sorted(declared[room]) if room in there else ():
                if (room, other) not in used:
                    yield f"Sources/{target}/{room}: nothing crosses to {other} any more, but it is declared"


def graph(names, target):
    """What each folder rests on, and by which types."""
    edges = names.edges(target)
    for start in sorted({file.folder for file in names.targets[target]}):
        ends = sorted(end for begin, end in edges if begin == start)
        yield f"{target}/{start} " + ("rests on" if ends else "rests on no other folder")
        for end in ends:
            uses = edges[start, end]
            types = ", ".join(sorted({use.name for use in uses}))
            yield f"  {end}: {types} ({uses[0].file.path}:{uses[0].line}{more(len(uses))})"
