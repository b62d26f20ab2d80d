"""What a mention does: spoken to, part of what is said, or neither."""

import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import run

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from socialint.language.loader import FOLDER
from socialint.language.mentions import Role, by_place, gratuitous, roles
from socialint.text import Range

needs_pipeline = pytest.mark.skipif(
    not Path(FOLDER, "meta.json").exists(), reason="no trained pipeline in this checkout"
)
_LETTERS = {Role.ADDRESSEE: "A", Role.PART: "P", Role.NONE: "N", None: "?"}


def ranges(text: str) -> list[Range]:
    return [Range(*found.span()) for found in regex.finditer(r"(?<!\w)@\w+", text)]


def placed(text: str) -> str:
    return "".join(_LETTERS[role] for role in by_place(text, ranges(text)))


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        # Opening handles
        ("@ana @ben that is a fair point", "AA"),
        (".@ana is on stage now", "P"),
        ("🎉 @ana well said", "A"),
        # After a finished sentence
        ("The recording is up. @ana @ben", "NN"),
        ("Is it out? @ana @ben @cyd", "NNN"),
        ("The recording is up.\n\n@ana", "N"),
        ("Read all of it at https://example.org/notes @ana", "N"),
        ("The recording is up #python #data @ana", "N"),
        ("It works! 🎉 @ana @ben", "NN"),
        ("It works! #python @ana #data @ben", "NN"),
        ("It is over… “”) @ana (more soon)", "N"),
        ("It is over… “Yes.” @ana @ben", "NN"),
        ("We are done. @ana @ben Next week we rest.", "NN"),
        ("We are done. @ana @ben @cyd #python Next week we rest.", "NNN"),
        # Copies
        ("The notes are up cc @ana @ben", "NN"),
        ("The notes are up (cc: @ana)", "N"),
        # Governed
        ("A talk by @ana, @ben and @cyd.", "PPP"),
        ("Lunch with the @ana team", "P"),
        ("RT @ana: the notes are up", "P"),
        ("#Repost @ana", "P"),
        ("Dinner with our speakers @ana @ben", "PP"),
        ("Greetings from sunny @ana", "P"),
        ("A picture from bystander @ana", "P"),
        ("They hosted us @ana", "P"),
        ("It is here and @ana built it", "P"),
        # Names
        ("We met Jane Doe @jdoe yesterday", "P"),
        ("We flew to Kraków with Jane Roe @someone", "P"),
        ("WE FLEW TO JANE ROE @someone", "?"),
        ("made in Poland @ana", "?"),
        # Signs
        ("Our host (@ana) was great", "P"),
        ("Speakers: @ana @ben", "PP"),
        ("A sunset over the bay 📷 @ana", "P"),
        ("We shipped it 🙏 @ana", "A"),
        ("Less is more.\n\n- @ana", "P"),
        ("Well spoken, @ana", "A"),
        ("We shipped it, @ana @ben @cyd", "???"),
        ("We met Jane, @ana, and @ben", "PP"),
        ("We shipped it - @ana @ben @cyd", "???"),
        ("“Less is more.” @ana", "P"),
        ("Today's guests → @ana", "P"),
        ("We ❤ @ana", "P"),
        ("A great day ❤ @ana @ben", "??"),
        # Followed
        ("Is that so? @ana?", "A"),
        ("@ana\n@ben\nis that so", "AA"),
        ("Out now. @ana's talk is up", "P"),
        ("Out now. @ana: this is it", "P"),
        ("Out now. @ana, have a look", "A"),
        ("The notes are up @ana, have a look", "P"),
        ("We are done. @ana wrote the rest", "P"),
        ("We are done. @ana Next week is hers", "P"),
        ("We are done\n@ana Next week is yours", "A"),
        ("A great day @ana Next week we rest", "?"),
        ("A great day @ana via @ben", "?P"),
        # Lists
        ("Thanks to all who helped\n@ana\n@ben, @cyd", "PPP"),
        ("With talks from:\n\n✨ @ana\n✨ @ben", "PP"),
        ("The team is\n• Jane @ana\n• Tom @ben", "PP"),
        ("A fine day\n✨ @ana", "P"),
        ("We are done here\n@ana @ben", "NN"),
        ("1. @ana\n2) @ben", "PP"),
        ("Whom shall we ask? @ana or @ben", "PP"),
        ("Hosted by @ana | @ben | @cyd", "PPP"),
        # The same handle again
        ("@ana that was your last chance. Goodbye for now. @ana", "AA"),
        ("We met @ana. The notes are up. cc @ana", "??"),
        # Recommended
        ("Good reads all week! @ana @ben #FollowFriday", "PP"),
        ("Good reads all week! @ana <- do not miss her", "P"),
        ("Good reads all week! @ana 👈", "P"),
        # Named elsewhere in the post
        ("Jane Doe speaks at noon. @jane_doe", "P"),
        ("The Example Foundation opens today! cc @examplefound", "P"),
        ("#JaneDoe is on stage. @JaneDoe99 @ana", "PN"),
        ("#JaneMontgomery is on stage. @montgomery", "P"),
        ("Jane is on stage. @janitors_of_europe", "N"),
        # Spoken to
        ("Thank you @ana for the notes", "A"),
        ("Happy birthday @ana", "A"),
        ("Happy birthday! @ana", "A"),
        ("What do you think? @ana", "A"),
        ("Do you like it? @ana @ben @cyd", "NNN"),
        ("But you said so yourself @ana @ben @cyd", "AAA"),
        ("Your notes are great @ana", "A"),
        ("You can read the notes now @ana", "?"),
        ("You can not be right @ana", "A"),
        ("Lol @ana", "?"),
        ("So kind of you sorry @ana", "A"),
        ("It was so good thank you for the notes @ana", "A"),
        ("Thanks to all who came! @ana", "P"),
        ("Thanks to all who came @ana", "P"),
        ("What a day with my team! @ana @ben", "PP"),
        ("Thank you, Jane! https://example.org @ana", "N"),
        ("Congratulations to the winners! @ana @ben", "PP"),
        ("Happy anniversary to my parents @ana @ben", "PP"),
        ("Thanks to Jane for the notes. @ana", "N"),
        ("Thanks to the whole team! @ana @ben @cyd", "PPP"),
        ("So happy for you @ana", "A"),
        ("Sorry to keep you waiting @ana", "?"),
        ("Have a great weekend @ana @ben @cyd", "AAA"),
        ("Have a look at the notes @ana @ben @cyd", "???"),
        ("FYI @ana", "A"),
        ("FYI, the notes are up. @ana @ben", "NN"),
        # A group, and the handles of who is in it
        ("Team photo! @ana @ben @cyd", "PPP"),
        ("The notes are up. Team photo soon, too! @ana @ben @cyd", "NNN"),
        ("They joined us today @ana @ben", "PP"),
        ("A fine day with these two @ana @ben", "PP"),
        ("Day two @ana @ben", "??"),
        # After a question, a cry, a pause
        ("Where is it? @ana @ben", "AA"),
        ("Anyone who knows? @ana @ben", "NN"),
        ("Are the notes up @ana @ben?", "AA"),
        ("So true! @ana", "A"),
        ("The notes are up. So happy! @ana", "N"),
        ("And the winner is … @ana", "P"),
        ("The notes are out … @ana", "N"),
        ("New song feat. @ana & @ben", "PP"),
        # Numbers, and lists that end in a comma
        ("We released version 3. @ana @ben", "NN"),
        ("We are done. @ana @ben,\n@cyd We rest.", "NNA"),
        ("A slow river | @ana", "P"),
        # Whose handle it is
        ("The Example project opens today. @example_org", "P"),
        # Only the grammar can tell
        ("We met @ana", "?"),
        ("A great day @ana @ben", "??"),
        ("So please RT @ana @ben", "??"),
        ("A great day #python @ana", "?"),
    ],
)
def test_place(text: str, letters: str) -> None:
    assert placed(text) == letters


@pytest.mark.parametrize(("relation", "role"), [("vocative", Role.ADDRESSEE), ("obj", Role.PART)])
def test_grammar_decides_where_place_does_not(relation: str, role: Role) -> None:
    asked: list[list[str]] = []

    def relations(sentence: Sequence[str]) -> list[str]:
        asked.append(list(sentence))
        return [relation if word.startswith("@") else "dep" for word in sentence]

    text = "Done. We met @ana today. Bye"
    place = [Range(13, 17)]
    assert by_place(text, place) == (Role.PART,)
    text = "Done. We met @ana. Bye"
    assert roles(text, place, relations) == (role,)
    text = "We met @[Ana Doe](urn:li:1) #data\nBye"
    assert roles(text, [Range(7, 27)], relations) == (role,)
    text = "We met @ana Next week we rest"
    assert roles(text, [Range(7, 11)], relations) == (role,)
    text = "A great day #data @ana"
    alone = Role.PART if role is Role.PART else Role.NONE
    assert roles(text, [Range(18, 22)], relations) == (alone,)
    text = "A great day @ana @ben"
    assert roles(text, ranges(text), relations) == (alone, alone)
    assert asked == [
        ["We", "met", "@ana", "."],
        ["We", "met", "@name", "#data"],
        ["We", "met", "@ana", "Next", "week", "we", "rest"],
        ["A", "great", "day", "#data", "@ana"],
        ["A", "great", "day", "@ana", "@ben"],
    ]


@needs_pipeline
def test_the_pipeline_reads_what_place_does_not_tell() -> None:
    text = "Yesterday we met @ana"
    assert roles(text, ranges(text)) == (Role.PART,)
    text = "We released the new version of our library today @ana @ben @cyd"
    assert roles(text, ranges(text)) == (Role.NONE,) * 3


def test_a_sure_place_needs_no_pipeline() -> None:
    code = (
        "import sys; from socialint.language.mentions import roles; "
        "from socialint.text import Range; "
        "roles('Out now. @ana', [Range(9, 13)]); assert 'spacy' not in sys.modules"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0


_WORDS = "@ana @ben We met you . ? , : ( ) - and by cc #tag 🎉 📷 @ • Thanks RT please “ 's …"
_PIECES = st.sampled_from([*_WORDS.split(), "\n", "https://example.org"])


@given(st.lists(_PIECES, max_size=12).map(" ".join) | st.text())
def test_every_mention_has_a_role(text: str) -> None:
    mentions = ranges(text)
    found = roles(text, mentions, lambda sentence: ["obj"] * len(sentence))
    assert len(found) == len(mentions)
    known = by_place(text, mentions)
    assert all(place in {None, role} for place, role in zip(known, found, strict=True))


@pytest.mark.parametrize(
    "handle", ["@galaxia@social.example", "@galaxia.social.example", "@[Galaxia AG](urn:li:1)"]
)
def test_a_server_is_no_part_of_a_name(handle: str) -> None:
    text = f"The Galaxia opens today. {handle}"
    place = [Range(25, len(text))]
    assert by_place(text, place) == (Role.PART,)
    assert by_place(text.replace("The Galaxia", "The museums"), place) == (Role.NONE,)


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("A great day @ana @ben", (True, True)),
        ("A great day @ana", (False,)),
        ("We are done. @ana @ben", (True, True)),
        ("We met @ana. cc @ana @ben", (False, False, True)),
    ],
)
def test_what_is_gratuitous(text: str, free: tuple[bool, ...]) -> None:
    def beside(sentence: Sequence[str]) -> list[str]:
        return ["vocative"] * len(sentence)

    assert gratuitous(text, ranges(text), beside) == free


def test_without_english_nothing_is_parsed() -> None:
    def refused(sentence: Sequence[str]) -> list[str]:
        raise AssertionError(sentence)

    text = "Ein Tag am See @ana @ben. Schluss. @cyd"
    assert gratuitous(text, ranges(text), refused, english=False) == (False, False, True)


@given(st.lists(_PIECES, max_size=12).map(" ".join) | st.text())
def test_only_what_has_no_role_is_gratuitous(text: str) -> None:
    mentions = ranges(text)
    every = ["vocative", "obj"]
    for relation in every:
        found = roles(text, mentions, lambda sentence: [relation] * len(sentence))  # noqa: B023
        free = gratuitous(text, mentions, lambda sentence: [relation] * len(sentence))  # noqa: B023
        assert all(role is Role.NONE for role, one in zip(found, free, strict=True) if one)


def test_no_mentions() -> None:
    assert roles("Nobody is named.", []) == ()
