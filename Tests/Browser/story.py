"""The main job as two people do it, step by step: whoever tells it may do something between the steps."""

from server import OPERATOR

ADAS_WORDS = "That you hum when you cook"
SAMS_WORDS = "Your hand on my back at the door"


def main_job(ada, sam, server):
    yield from alone(ada, server)
    yield from connecting(ada, sam)
    yield from first_minute(ada, sam)
    yield from the_picture(ada, sam)


def alone(ada, server):
    ada.start(server.link)
    yield
    ada.begin("fights", "touch", sentence="We used to laugh in the car")
    ada.reads("You two fight, more than you want to, and touch has become difficult")
    ada.reads("In your words: “We used to laugh in the car”", "Did I get it?")
    ada.reads("One thing for tonight", "Now, in under a minute:", "Because you marked “")
    yield
    ada.presses("Partly")
    ada.arrives("What brings you here?")
    ada.types("What did I miss?", "It began with the new flat")
    ada.presses("That’s it")
    ada.arrives("What I heard")
    ada.reads("And what I had missed: “It began with the new flat”")
    yield
    ada.is_heard()
    yield
    ada.check_in(arguments=2, touch=-3, ease=5, closeness=3, strengths=["laughter"])
    ada.arrives("How you see it")
    ada.reads("Only you", "We laugh", "On most days", "Rather too little")
    yield


def connecting(ada, sam):
    link = ada.invite()
    ada.reads("It works once, until", "You will not be told whether it was opened", "Ask before you send")
    yield
    sam.opens(link, "Ada would like to try something with you.")
    reads_the_promises(sam)
    yield
    sam.join("Ada")
    sam.reads("Nothing is shared before that")
    yield
    ada.confirm("Sam")
    yield


def reads_the_promises(sam):
    sam.reads("Fifteen minutes a week for four weeks. Then you decide")
    sam.reads("You won’t be graded", "You are not asked to agree that you are the problem")
    sam.reads("Ada cannot see whether you opened this page", "said no to it", "There is no hurry")
    sam.reads(f"{OPERATOR} runs this server.", "The database or a backup alone", "Control of the running machine")
    sam.reads("For Jo and Mika, who are invented")


def first_minute(ada, sam):
    ada.reads("Sealed until you have both answered")
    ada.write_first(ADAS_WORDS)
    ada.presses("Seal it")
    ada.arrives("Sealed.")
    ada.reads("It opens when you have both answered.", ADAS_WORDS)
    yield
    sam.opens("/today", sam.greeting)
    sam.does_not_read(ADAS_WORDS)
    sam.follows("Write one thing", "What would you not want to lose?")
    sam.does_not_read(ADAS_WORDS)
    yield
    sam.write_first(SAMS_WORDS)
    sam.presses("Seal it")
    yield
    for person in (sam, ada):
        person.opens("/us/first", "What you would not want to lose")
        person.reads("Both of you", ADAS_WORDS, SAMS_WORDS)
    yield


def the_picture(ada, sam):
    ada.opens("/check-in", "How is it between you two?")
    ada.reads("You have answered this before", "Only you have seen it so far.")
    ada.presses("Use it")
    ada.arrives("How you two see it")
    ada.reads("Sealed", "What you brought opens when you have both answered and brought some of the same things.")
    yield
    sam.check_in(arguments=8, touch=0, ease=2, closeness=4, time=2, keep=["closeness"], strengths=["laughter", "team"])
    yield
    for person, other in ((sam, "Ada"), (ada, "Sam")):
        person.picture()
        person.reads("Both of you", "We laugh", "You both named that.", "On most days", "A little sooner")
        person.reads("You two feel this differently. That is worth asking about, gently.")
        person.page.get_by_text("The same as a table").click()
        person.page.get_by_role("columnheader", name=other).wait_for()
        in_the_picture = person.page.get_by_role("table").inner_text()
        assert "Touch and affection" in in_the_picture
        # Ease was kept by both, closeness by one, and only one spoke of time.
        assert not [each for each in ("Being oneself", "How close", "Time together") if each in in_the_picture]
    yield
