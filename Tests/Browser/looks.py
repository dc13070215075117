"""Looks at a page as people do: on a phone and at a desk, by day and by night, on small screens and in large letters."""

from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

from reflow import faults

PHONE = dict(width=390, height=844)
VIEWS = {"phone": PHONE, "desktop": dict(width=1280, height=900)}
HEAVIEST = 25 * 1024


class Looker:
    """Collects what is wrong with the pages that somebody comes to, each once."""

    def __init__(self):
        self.seen, self.findings = set(), []
        self.axe = Axe()

    def follow(self, person):
        person.on_arrival = lambda person: self.look(person.page)
        return person

    def look(self, page):
        name = f"{urlsplit(page.url).path} “{page.get_by_role('heading', level=1).inner_text()}”{stage(page)}"
        if name in self.seen:
            return
        self.seen.add(name)
        self.weigh(page, name)
        page.evaluate(self.axe.axe_script)
        closed = page.locator("details:not([open])").element_handles()
        for details in closed:
            details.evaluate("(one) => { one.open = true; }")
        self.findings += [f"{name}: {fault}" for fault in faults(page)]
        for view, size in VIEWS.items():
            page.set_viewport_size(size)
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                self.ask_axe(page, f"{name} {view} {scheme}")
        for details in closed:
            details.evaluate("(one) => { one.open = false; }")
        page.set_viewport_size(PHONE)

    def weigh(self, page, name):
        weight = len(page.content().encode())
        if weight > HEAVIEST:
            self.findings.append(f"{name}: {weight} bytes")

    def ask_axe(self, page, name):
        for violation in page.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]:
            where = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            self.findings.append(f"{name}: {violation['id']}: {violation['help']}: {where}")


def stage(page):
    """Pages with one address and one heading differ in what they say first, and in what they refuse."""
    main = page.locator("main")
    words = main.locator("[role=alert]").all_inner_texts() + main.locator(".lede, legend").all_inner_texts()[:1]
    return f" ({'; '.join(' '.join(each.split())[:40] for each in words)})" if words else ""
