"""What each sentence of a post does, and what a post does as a whole."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.language import gist, lexicon
from socialint.language.facts import Asking, Gain, Mood, Sentence, analyse, read_ahead
from socialint.language.sentences import split
from socialint.platforms.base import Entity, EntityKind
from socialint.text import Range, Region


def links(text: str) -> list[Entity]:
    found = []
    for word in text.split():
        if word.startswith("https://"):
            at = text.index(word)
            found.append(Entity(EntityKind.LINK, Range(at, at + len(word)), word, word))
    return found


def facts(text: str) -> tuple[Sentence, ...]:
    return analyse(text, links(text))


def only(text: str) -> Sentence:
    (one,) = facts(text)
    return one


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("The new parser reads files twice as fast.", Mood.DECLARATIVE),
        ("Which editor do you use?", Mood.INTERROGATIVE),
        ("What would you change about it", Mood.INTERROGATIVE),
        ("Write the test first.", Mood.IMPERATIVE),
        ("Don't trust the cache.", Mood.IMPERATIVE),
        ("Please read the notes.", Mood.IMPERATIVE),
        ("Let's start with the basics.", Mood.IMPERATIVE),
        ("Tip: use a narrow column.", Mood.IMPERATIVE),
        ("Webinar tomorrow, 18:00", Mood.FRAGMENT),
        ("How to write a test", Mood.FRAGMENT),
        ("#python #testing", Mood.FRAGMENT),
    ],
)
def test_mood(text: str, mood: Mood) -> None:
    assert facts(text)[0].mood is mood


def test_who_speaks_and_to_whom() -> None:
    assert only("We moved the office to the harbour.").speaker
    assert not only("The office moved to the harbour.").speaker
    assert only("You can see the harbour from your desk.").reader
    assert not only("The harbour is close.").reader
    (own,) = analyse("@harbourlab opened a second office.", owner="", handles=["HarbourLab"])
    assert own.speaker


@pytest.mark.parametrize(
    "text",
    [
        "Which editor do you use?",
        "When you review code, what do you look at first?",
        "What's your favourite debugger?",
        "Have you tried this at work?",
        "We wrote our own scheduler. Would you have done the same?",
        "Tests first or code first. Thoughts?",
        "Agree?",
        "How do you handle secrets? In the application or in the database?",
        "Any tips?",
        "Tell us what broke for you.",
        "If you have a better way, drop it in the comments.",
        "Please share your experience below.",
        "Reply with the tool that you could not work without.",
        "Let me know how it goes.",
        "LMK how it went",
        "Curious how you handle this.",
        "I'd love to hear what you do instead.",
        "Let's discuss in the comments.",
        "Send me your questions.",
        "What do you use? I am on my third keyboard.",
        "What do you think? Is this the way?\n\n#python",
        "What do you think?\n\nP.S. The slides are online.",
        "What did you learn?\n\n***\n\nThe guide has seven chapters and three exercises.",
    ],
)
def test_asks_the_reader(text: str) -> None:
    assert gist.asks_reader(facts(text))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Want to learn Rust? Join the course at https://example.org", Asking.OFFER),
        ("Would you like to learn Rust?", Asking.OFFER),
        ("Do you want better tests?", Asking.OFFER),
        ("Looking for a job?", Asking.OFFER),
        ("Have you read it? Read it here: https://example.org", Asking.ANSWERED),
        ("Should you quit? Probably not, since the market is bad.", Asking.ANSWERED),
        ("The best part? It is free.", Asking.RHETORICAL),
        ("Isn't it amazing?", Asking.RHETORICAL),
        ("Did you know that owls sleep?", Asking.RHETORICAL),
        ("What if it rains?", Asking.RHETORICAL),
        ("How great is that?", Asking.RHETORICAL),
        ("Why bother?", Asking.RHETORICAL),
        ("- What can I delegate?", Asking.RHETORICAL),
        ("So would you have known it", Asking.RHETORICAL),
        ('Her talk is called "Why do we test?"', None),
        ('"Why do we test?"', None),
    ],
)
def test_questions_that_do_not_ask(text: str, why: Asking | None) -> None:
    first = facts(text)[0]
    if why is not None and "known" not in text:
        assert first.asking is why
    assert not gist.asks_reader(facts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Comment GUIDE and you get it.",
        "Share this with your network.",
        "Let me know if you're interested.",
        "People tell me they like it.",
        "Find what you are curious about and write it down.",
        "Solution: share one photo a day.",
        "The harbour is close.",
    ],
)
def test_what_invites_no_answer(text: str) -> None:
    assert not gist.asks_reader(facts(text))


def test_a_question_in_a_title_or_link_text_is_quoted() -> None:
    text = "Which editor do you use?"
    (one,) = analyse(text, regions=[Region("link-text", Range(0, len(text)))])
    assert one.asking is Asking.QUOTED
    (one,) = analyse("Tell us what broke.", regions=[Region("quotation", Range(0, 19))])
    assert one.asking is None


@pytest.mark.parametrize(
    "text",
    [
        "We just released Kestrel 2.0!",
        "Happy to announce that Kestrel is a finalist.",
        "We are proud to be part of it.",
        "Kestrel 2.0 is out!",
        "Kestrel 2.0 has been released.",
        "Kestrel is coming to Windows.",
        "Day 3 of the course starts now.",
        "Webinar tomorrow, 18:00",
        "New episode with Ana Brown",
        "Here is another guide for you:",
        "These are our slides.",
        "Brought to you by the Kestrel team",
        "Dr. Ana Brown discusses the future of owls at the summit.",
        "The club is hosting a workshop.",
        "Our new newsletter has one idea a week.",
        "The Owl Hour has started!",
        "Kestrel workshop starting, with questions from last week",
        "This course introduces beginners to the night sky.",
        "We'll discuss your questions on Monday.",
    ],
)
def test_announces(text: str) -> None:
    assert only(text).announces


@pytest.mark.parametrize(
    "text",
    [
        "It is dark in the forest.",
        "Write the test first.",
        "Prices are starting to fall.",
        "When I started my first job, I was afraid.",
        "Is Kestrel 2.0 out?",
    ],
)
def test_announces_nothing(text: str) -> None:
    assert not only(text).announces


def test_what_names_the_owner_announces() -> None:
    text = "Harbour Lab opens its doors to students."
    assert analyse(text, owner="Harbour Lab")[0].announces
    assert not analyse("It is dark.", owner="Harbour Lab")[0].announces


@pytest.mark.parametrize(
    "text",
    [
        "Join us!",
        "Register today.",
        "Read more: https://example.org",
        "More info: https://example.org",
        "Link in the comments",
        "You can sign up and read it here.",
        "You can read it here: https://example.org",
        "Start here: https://example.org",
        "Come and see our booth.",
        "If you want to learn more, go here.",
        "The future of owls https://example.org",
        "Why owls never sleep: https://example.org",
        "For more information read https://example.org",
        "In an hour, join us on stage.",
        "Come to see the birds.",
    ],
)
def test_sends(text: str) -> None:
    assert only(text).sends


@pytest.mark.parametrize(
    "text",
    [
        "Read a page a day.",
        "Start small.",
        "It is dark in the forest.",
        "Use a narrow column.",
        "Banks embrace riskier trades: https://example.org",
        "RT @ana Owls at dawn https://example.org",
        "If you would like to contribute to the count, see https://example.org",
    ],
)
def test_sends_nowhere(text: str) -> None:
    assert not only(text).sends


@pytest.mark.parametrize(
    ("text", "gain"),
    [
        ("The tests pass because the clock stands still.", Gain.REASON),
        ("Startup is 40 % faster.", Gain.RESULT),
        ("The course costs $5 now.", Gain.RESULT),
        ("We dropped support for Windows.", Gain.RESULT),
        ("You can now sort by name.", Gain.RESULT),
        ("You should close the file.", Gain.STEP),
        ("Write the failing test first.", Gain.STEP),
        ("Step into the light.", Gain.STATEMENT),
        ("This fixes crashes when owls land.", Gain.BENEFIT),
        ("Tickets are 40 % off with the code OWL.", Gain.RESULT),
        ("We are holding a survey so that every owl is counted.", Gain.REASON),
        ("Secure your seat now", Gain.STATEMENT),
        ("The deadline has been extended to May.", Gain.STATEMENT),
        ("The leak has been fixed.", Gain.RESULT),
        ("The owl guide: how to find a nest", None),
        ("Our guide is now out in 22 languages.", Gain.DETAIL),
        ("8 tips for quiet owls https://example.org", None),
        ("Did you know that 2 of 3 owls sleep in barns?", Gain.DETAIL),
        ("Join us to learn how to build a nest.", Gain.BENEFIT),
        ("It runs in your browser.", Gain.BENEFIT),
        ("It has become much easier to find a nest.", Gain.BENEFIT),
        ("A tool built to count owls was found.", Gain.BENEFIT),
        ("You can count owls by their calls.", Gain.BENEFIT),
        ("You can read it here: https://example.org", None),
        ("By counting calls, we found the nest.", Gain.REASON),
        ('"An owl is a bird that hunts by night and sleeps by day in barns."', Gain.LESSON),
        ("University of Leeds, England", None),
        ("Why owls never sleep: https://example.org", None),
        ("So proud to be an owl.", None),
        ("The flag lets editors skip a page.", Gain.BENEFIT),
        ("We learned to ask twice.", Gain.LESSON),
        ("The failure taught us more than the success.", Gain.LESSON),
        ("It is dark in the forest.", Gain.STATEMENT),
        ("My mother walked home alone.", Gain.STORY),
        ("She walked home alone.", Gain.STORY),
        ("We just released Kestrel 2.0!", None),
        ("Join us!", None),
        ("Have a great weekend.", None),
        ("How to be 5x faster:", None),
        ("Every project should have an end.", Gain.STEP),
        ("About 40 % of owls are grey.", Gain.RESULT),
        ("Thanks to all who came yesterday", None),
        ("Which editor do you use?", None),
    ],
)
def test_tells(text: str, gain: Gain | None) -> None:
    assert only(text).tells is gain


def test_a_title_that_leads_to_somebody_else_does_not_send() -> None:
    assert not only("The future of owls https://example.org via @ana").sends


def test_items_tell() -> None:
    assert only("- a sunny place for owls").tells is Gain.STATEMENT
    assert only("- Kestrel parser https://example.org").tells is Gain.STATEMENT
    assert only("a place").tells is None


@pytest.mark.parametrize(
    ("text", "courteous"),
    [
        ("Thanks to everyone who came.", True),
        ("Please welcome Ana!", True),
        ("Huge congrats to the team", True),
        ("RT @ana: we are live", True),
        ("Happy birthday, Kestrel", True),
        ("Happy to announce Kestrel 2.0", False),
        ("It is dark in the forest.", False),
    ],
)
def test_courtesy(text: str, courteous: bool) -> None:
    assert gist.courteous(facts(text)) is courteous


def test_a_post_that_only_promotes() -> None:
    post = facts("Kestrel 2.0 is out!\nGet it here: https://example.org\n#kestrel")
    assert gist.only_promotes(post)
    assert gist.gives_nothing(post)
    assert [one.promotes for one in post] == [True, True, False]


def test_a_release_that_says_what_changed() -> None:
    post = facts("Kestrel 2.0 is out: startup is 40 % faster because it reads each file once.")
    assert gist.promotes(post)
    assert gist.states_value(post)
    assert not gist.only_promotes(post)


def test_a_question_is_enough() -> None:
    post = facts("Which editor do you use?")
    assert not gist.states_value(post)
    assert not gist.gives_nothing(post)
    assert not gist.courteous(())


def test_nothing_to_read() -> None:
    assert analyse("") == ()
    assert analyse("🎉") == ()


def test_a_sentence_does_not_depend_on_its_neighbours() -> None:
    sentences = ["We just released Kestrel 2.0!", "It is dark in the forest.", "Close the file."]
    alone = [only(one) for one in sentences]
    together = facts(" ".join(sentences))
    for one, other in zip(alone, together, strict=True):
        assert one[1:9] == other[1:9]


@settings(max_examples=50, deadline=None)
@given(st.text() | st.text(alphabet="Whatdoyu? .!:\"'\n-@#1🚀"))
def test_any_text_has_the_facts_of_its_sentences(text: str) -> None:
    found = analyse(text)
    assert [one.range for one in found] == [one.range for one in split(text)]
    assert found == analyse(text)


def test_bases_of_words() -> None:
    assert {"study", "studies"} <= lexicon.bases("studies")
    assert "stop" in lexicon.bases("stopping")
    assert "write" in lexicon.bases("wrote")
    assert "ship" in lexicon.bases("shipped")


def test_spacy_waits_for_the_first_sentence() -> None:
    code = (
        "import sys; from socialint.language.facts import analyse; analyse('');"
        " sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_list_of_topics_tells_nothing() -> None:
    topics = "Watch the talk to learn about:\n- the sleep of young owls\n- the food of old owls\n"
    assert [one.tells for one in analyse(topics)][1:] == [None, None]
    listed = "Kestrel 2.0 is out:\n- the search of old notes\n- the export of new notes\n"
    assert [one.tells for one in analyse(listed)][1:] == [Gain.STATEMENT, Gain.STATEMENT]


def test_what_is_told_to_be_discovered_behind_a_link_is_sent_for() -> None:
    text = "Discover the sleep of owls.\n\nA film by Ana Brown.\n\nhttps://example.org"
    assert analyse(text, links(text))[0].sends
    assert not analyse("Discover the sleep of owls.")[0].sends


def test_what_was_read_ahead_is_read_alike() -> None:
    texts = ["We just released Kestrel 2.0!", "Owls sleep by day, because they hunt by night. 🦉"]
    alone = [analyse(text) for text in texts]
    read_ahead([*texts, "And one more."])
    assert [analyse(text) for text in texts] == alone
    read_ahead([])


def test_a_greeting_before_a_message_is_no_courtesy() -> None:
    greeting = "Good morning, everyone! Thanks for coming."
    assert gist.courteous(analyse(greeting))
    assert not gist.courteous(
        analyse(f"{greeting} Our guide is out. It is new. It is long. It is red. Read it.")
    )


def test_of_an_endless_sentence_the_beginning_is_read() -> None:
    for text in ("a" * 20_000 + " guess ", "a " * 20_000, "https://example.org/" + "a" * 20_000):
        (one,) = analyse(text)
        assert one.range.end == len(text.rstrip())


@pytest.mark.parametrize(
    "text",
    [
        "That suits you, doesn't it?",
        "Are you already looking at owls, or still at hawks?",
        "Got a question about owls? Reply to this post!",
        "If you keep owls, I'd love to hear what you feed them.",
    ],
)
def test_more_ways_to_ask(text: str) -> None:
    assert gist.asks_reader(analyse(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our count needs your help: join us at https://example.org",
        "The sleep of owls: https://example.org via @ana",
        "If you would like to contribute to our guide, see https://example.org",
    ],
)
def test_what_asks_for_help_or_hands_on_does_not_promote(text: str) -> None:
    assert not gist.promotes(analyse(text, links(text)))
