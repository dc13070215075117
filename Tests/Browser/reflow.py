"""How a page looks to somebody who needs large letters, much room between them, or a small screen."""

SMALLEST = dict(width=320, height=640)
# What is left of a screen of 1280 by 1024 at 400 %.
ZOOMED = dict(width=320, height=256)

# As programs enlarge letters that know nothing of a page's measures: each element for itself.
LETTERS = """(times) => {
    const all = [...document.querySelectorAll("body, body *")];
    const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
    all.forEach((one, at) => { one.style.fontSize = `${sizes[at] * times}px`; });
}"""
ROOT_LETTERS = "(times) => { document.documentElement.style.fontSize = `${times * 100}%`; }"
# The distances that WCAG 1.4.12 names.
SPACING = """() => {
    for (const one of document.querySelectorAll("body *")) {
        const set = (name, value) => one.style.setProperty(name, value, "important");
        set("line-height", "1.5"), set("letter-spacing", "0.12em"), set("word-spacing", "0.16em");
        if (one.localName === "p") set("margin-block-end", "2em");
    }
}"""
UNDO = """() => {
    for (const one of document.querySelectorAll("html, body, body *")) one.removeAttribute("style");
}"""

WRONG = """() => {
    const wrong = [];
    const words = (one) => one.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
    const isThere = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden, .skip");
    const boxes = (one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    };
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
        const holder = text.parentElement;
        if (!text.data.trim() || !isThere(holder) || getComputedStyle(holder).clipPath !== "none") continue;
        const cut = holder.closest(".brand") ? [] : boxes(text).filter((box) => box.left < -1 || box.right > innerWidth + 1);
        if (cut.length) wrong.push(`“${words(text)}” reaches to ${Math.round(cut[0].left)}–${Math.round(cut[0].right)}`);
    }
    for (const one of document.querySelectorAll("body *")) {
        if (!isThere(one) || !words(one) || one.closest(".brand, svg") || one.matches("textarea, input, select")) continue;
        const { overflowX, overflowY } = getComputedStyle(one);
        const isCut = (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1)
            || (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1);
        if (isCut && one.clientWidth > 1) wrong.push(`“${words(one)}” is cut off`);
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.push(`${document.documentElement.scrollWidth} px wide`);

    const [hide, ...others] = document.querySelectorAll(".tools a");
    const at = hide.getBoundingClientRect();
    const isOnPage = at.left >= 0 && at.right <= innerWidth && at.top >= 0 && at.bottom <= innerHeight;
    if (!hide.matches("[data-hide]") || !isOnPage) wrong.push("Hide is not on the page");
    if (others.some((one) => one.getBoundingClientRect().top < at.top - 1)) wrong.push("Hide does not come first");
    for (const group of [".tools a", ".tabs a"]) {
        const all = [...document.querySelectorAll(group)].map((one) => ({ name: words(one), box: one, text: boxes(one) }));
        all.forEach((one, place) => {
            const { left, right } = one.box.getBoundingClientRect();
            if (one.text.some((box) => box.left < left - 1 || box.right > right + 1)) wrong.push(`${one.name} leaves its place`);
            for (const next of all.slice(place + 1))
                if (one.text.some((a) => next.text.some((b) => meet(a, b)))) wrong.push(`${one.name} meets ${next.name}`);
        });
    }
    const bars = [...document.querySelectorAll(".top, .tabs")].filter((one) => getComputedStyle(one).position !== "static");
    const taken = bars.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
    if (taken > innerHeight / 2) wrong.push(`the bars take ${Math.round(taken)} of ${innerHeight} px`);
    return wrong;
}"""


# A window whose colours are its owner's has no shades of ours; the mark alone says where one is.
UNMARKED = """() => [...document.querySelectorAll(".tabs a[aria-current]")].filter((one) => {
    const mark = getComputedStyle(one, "::before").backgroundColor;
    return mark === getComputedStyle(one.closest(".tabs")).backgroundColor;
}).map((one) => `${one.textContent.trim()} looks like the tabs beside it`)"""


def views(page):
    """Sets up one look after the other and names it; the page is as it was afterwards."""
    page.set_viewport_size(SMALLEST)
    yield "small"
    for times in (1.5, 2):
        for name, letters in (("letters", LETTERS), ("letters of the root", ROOT_LETTERS)):
            page.evaluate(letters, times)
            yield f"{name} {times}"
            page.evaluate(UNDO)
    page.evaluate(SPACING)
    yield "spacing"
    page.evaluate(UNDO)
    page.emulate_media(forced_colors="active")
    yield "forced colours"
    page.emulate_media(forced_colors="none")
    page.set_viewport_size(ZOOMED)
    yield "zoomed"
    page.set_viewport_size(SMALLEST)


def faults(page):
    """What is wrong with a page in each of these looks."""
    found = []
    for view in views(page):
        unmarked = page.evaluate(UNMARKED) if view == "forced colours" else []
        found += [f"{view}: {wrong}" for wrong in page.evaluate(WRONG) + unmarked]
    return found
