"""Ada and Sam, and what they do on a page: read, tap, type and press, by the words that stand there."""

import re

from playwright.sync_api import expect

from plain import PASSWORD

HOPE = "A rough patch is a phase, not a verdict."


class Person:
    """Somebody with a browser."""

    def __init__(self, name, context, watch):
        self.name, self.login, self.password = name, name.lower(), PASSWORD
        self.context, self.watch = context, watch
        self.page = context.new_page()
        self.on_arrival = lambda person: None

    # Reading

    def arrives(self, heading):
        """Waits for the page with this heading."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
        self.on_arrival(self)

    def reads(self, *words):
        for each in words:
            expect(self.page.get_by_role("main")).to_contain_text(each)

    def does_not_read(self, *words):
        """Neither on the page nor hidden in it."""
        content = self.page.content()
        assert [each for each in words if each in content] == [], self.page.url

    def is_refused(self, words):
        expect(self.page.get_by_role("alert")).to_contain_text(words)
        self.on_arrival(self)

    # Doing

    def opens(self, path, heading):
        self.page.goto(path)
        self.arrives(heading)

    def follows(self, name, heading):
        self.page.get_by_role("link", name=name, exact=True).first.click()
        self.arrives(heading)

    def goes_to(self, tab, heading):
        self.page.get_by_role("navigation", name="Main").get_by_role("link", name=tab, exact=True).click()
        self.arrives(heading)

    def types(self, label, words):
        self.page.get_by_label(label, exact=True).fill(words)

    def presses(self, name, **options):
        self.page.get_by_role("button", name=name, exact=True).first.click(**options)

    def goes_back(self):
        # A page that the browser had kept in memory is there without loading.
        self.page.go_back(wait_until="commit")
        self.page.get_by_role("heading", level=1).wait_for()

    def field(self, name, value):
        return self.page.locator(f'input[name="{name}"][value="{value}"]')

    def taps(self, name, value, on=True):
        """Taps the words beside a choice, as a finger does."""
        box = self.field(name, value)
        self.page.locator("label", has=box).click()
        expect(box).to_be_checked(checked=on)

    # Accounts

    def start(self, link):
        """From the printed link to an account."""
        self.opens(link, HOPE)
        self.make_account()
        self.arrives("What brings you here?")

    def make_account(self):
        self.types("Your name", self.name)
        self.types("Login name", self.login)
        self.types("Password", self.password)
        self.taps("adult", "yes")
        self.presses("Make my account")

    def sign_in(self, heading=None):
        self.opens("/sign-in", "Sign in")
        self.types("Login name", self.login)
        self.types("Password", self.password)
        self.presses("Sign in")
        self.arrives(heading or self.greeting)

    def sign_out(self):
        self.goes_to("Me", "Me")
        self.presses("Sign out")
        self.arrives(HOPE)

    @property
    def greeting(self):
        return re.compile(rf"(Good (morning|afternoon|evening)|It’s late), {self.name}\.")

    def lock(self):
        """As ten minutes without a tap do: this browser was here, and no time of last use counts any more."""
        self.context.request.get("/leave", max_redirects=0)

    def unlock(self, heading):
        self.arrives("Locked")
        self.types("Your password", self.password)
        self.presses("Open again")
        self.arrives(heading)

    # The main job

    def begin(self, *concerns, sentence=""):
        for concern in concerns:
            self.taps("concern", concern)
        self.types("In a sentence of your own, if you like", sentence)
        self.presses("That’s it")
        self.arrives("What I heard")

    def is_heard(self):
        self.presses("Yes")
        self.arrives(self.greeting)

    def invite(self):
        """Makes a link and answers it."""
        self.goes_to("Me", "Me")
        self.page.get_by_role("link", name=re.compile("^Invite someone")).click()
        self.arrives("Asking somebody to join you")
        self.presses("Make the link")
        self.arrives("Your link")
        return self.page.get_by_label("Send this to the one you mean").input_value()

    def join(self, inviter):
        """From the page for the invited one to a name on its way."""
        self.follows("Make my own account", "An account of your own")
        self.make_account()
        self.arrives(f"{inviter} would like to try something with you.")
        self.presses(f"Join as {isolated(self.name)}")
        self.arrives("Your name is on its way.")

    def confirm(self, joiner):
        self.goes_to("Today", self.greeting)
        self.follows("See who it is", f"{joiner} said yes.")
        self.types("Your password", self.password)
        self.presses(f"Yes, that is {isolated(joiner)}")
        self.arrives("What would you not want to lose?")

    def write_first(self, words):
        self.types("I would not want to lose…", words)

    def answer(self, strengths=(), **signs):
        """Marks answers in the check-in, such as `touch=-3`."""
        for name, step in signs.items():
            self.taps(name, step)
        for strength in strengths:
            self.taps("strength", strength)

    def check_in(self, strengths=(), keep=(), bring=(), **signs):
        self.opens("/check-in", "How is it between you two?")
        self.answer(strengths, **signs)
        for item in keep:
            self.taps("bring", item, on=False)
        for item in bring:
            self.taps("bring", item)
        self.presses("Done")

    def picture(self):
        self.opens("/picture", "How you two see it")


def isolated(name):
    """A name as it stands in a button, apart from the sentence's direction."""
    return f"\u2068{name}\u2069"


def connect(ada, sam, link):
    """Ada and Sam, each with an account, connected, at their first shared act."""
    ada.start(link)
    ada.begin("fights")
    sam.page.goto(ada.invite())
    sam.join("Ada")
    ada.confirm("Sam")
    sam.opens("/us/first", "What would you not want to lose?")
