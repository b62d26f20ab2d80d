"""What a rule is, what a check is, and what a check may know besides the post in hand."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, cast

from socialint.draft import Draft, Post
from socialint.finding import Hit, Severity
from socialint.platforms.base import Platform
from socialint.traits import Trait
from socialint.wordlists import excuses_of, triggers_of
from socialint.words import Lexicon

if TYPE_CHECKING:
    from socialint.language.facts import Sentence

#: What a check judges: each post, the draft as a whole, or (later) a history of posts.
Scope = Literal["post", "draft", "feed"]
#: What a check cannot do without: sentences, or a limit that the platform documents.
Need = Literal["sentences", "limit"]

#: What rules read: the text as it stands, or its sentences, which takes longer.
Tier = Literal["surface", "language"]

TIERS: tuple[Tier, ...] = ("surface", "language")
SCOPES: tuple[Scope, ...] = ("post", "draft", "feed")
GOALS = ("information", "conversation", "visibility", "community")
EVIDENCE = ("policy", "standard", "study", "article", "convention")


#: A text of more code points is no post: a network's longest takes half of that.
LONGEST_POST = 200_000


class TooLong(Exception):  # noqa: N818 - it is the post's state
    """A text that is too long to be read sentence by sentence."""

    def __init__(self) -> None:
        super().__init__(f"a text of over {LONGEST_POST:,} characters is not read by sentences")


def sentences_of(
    post: Post, owner: str = "", handles: Iterable[str] = ()
) -> tuple["Sentence", ...]:
    """The facts of an English post's sentences; loads the pipeline. Raises TooLong."""
    if len(post.view.text) > LONGEST_POST:
        raise TooLong
    # Most of what a run does needs no sentence: it must not pay for importing this.
    from socialint.language.facts import analyse

    return analyse(post.view.text, post.entities, owner, handles, post.view.regions)


class Context(NamedTuple):
    """What a check may know: the platform, and what the author said of themselves and their aim.

    `today` is an input, so that the same draft gives the same findings on any day that is named.
    """

    platform: Platform
    lexicon: Lexicon
    goal: str | None = None
    topics: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    owner: str | None = None
    vocabulary: tuple[str, ...] = ()
    today: str = "1970-01-01"
    #: Whether a local file that the draft names is there; None where nobody looked.
    found: Callable[[str], bool | None] = lambda _path: None
    #: Whether the draft is English: of any other, nothing is known of its sentences.
    english: bool = True
    #: The facts of an English post's sentences, worked out when a check first asks for them.
    sentences: Callable[[Post], tuple["Sentence", ...]] = sentences_of


class Example(NamedTuple):
    """A text that must or must not be found, with the spans that must be marked in it.

    `files` are those that the draft's folder holds.
    """

    text: str
    bad: bool
    marks: tuple[tuple[int, int], ...] = ()
    fixed: str | None = None
    platform: str | None = None
    publisher: str | None = None
    goal: str | None = None
    topics: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    options: Mapping[str, object] = {}
    line: int = 0


class Switch(NamedTuple):
    """When a rule is on: always, never, or when the configuration has a key (`topics`)."""

    on: bool = True
    when: str | None = None


class Deferred:
    """Options as they were compiled: made when first needed, for their check is imported then."""

    __slots__ = ("_made", "_make", "excuses", "triggers")

    def __init__(
        self, make: Callable[[], Any], triggers: tuple[str, ...], excuses: tuple[str, ...]
    ) -> None:
        self._make = make
        self._made: Any = None
        self.triggers = triggers
        self.excuses = excuses

    def get(self) -> Any:
        """The options."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def __eq__(self, other: object) -> bool:
        """Whether both stand for equal options."""
        return isinstance(other, Deferred) and self.get() == other.get()

    __hash__ = None  # type: ignore[assignment]


class Rule(NamedTuple):
    """Policy and words: data that names a check. See `pack` for how it is written.

    `severity` is by goal, under `default` for any other; a goal without one has the rule off.
    `given` are its options, or what makes them. `scope`, `needs` and `when` come from the check.
    """

    id: str
    pack: str
    summary: str
    severity: Mapping[str, Severity]
    check: str
    given: Any
    message: str
    evidence: str
    scope: Scope = "post"
    needs: tuple[Need, ...] = ()
    when: tuple[Trait, ...] = ()
    enabled: Switch = Switch()
    platforms: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    yields_to: tuple[str, ...] = ()
    since: str = "0.1.0"
    why: str = ""
    sources: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    path: str = ""

    @property
    def tier(self) -> Tier:
        """`language` where the check needs sentences."""
        return "language" if "sentences" in self.needs else "surface"

    @property
    def options(self) -> Any:
        """The options, of the type that the check declares."""
        return self.given.get() if isinstance(self.given, Deferred) else self.given

    @property
    def triggers(self) -> tuple[str, ...]:
        """The literals without one of which the rule's own words are not in a text."""
        given = self.given
        return given.triggers if isinstance(given, Deferred) else tuple(triggers_of(given))

    @property
    def excuses(self) -> tuple[str, ...]:
        """The other literals that the options want found: alone they make no hit."""
        given = self.given
        return given.excuses if isinstance(given, Deferred) else tuple(excuses_of(given))

    def severity_for(self, goal: str | None) -> Severity | None:
        """How much the rule weighs under this goal; None where it is off."""
        return self.severity.get(goal or "default", self.severity.get("default"))


class NoOptions(NamedTuple):
    """The options of a check that has none."""


Subject = TypeVar("Subject", Post, Draft)
Body = Callable[[Subject, Any, Context], Iterable[Hit]]


class Check(NamedTuple):
    """A function that rules use, with the type of its options.

    Unless `when` is empty, the function has nothing to say of a subject with none of those traits.
    """

    id: str
    function: Callable[[Any, Any, Context], Iterable[Hit]]
    options: type[Any]
    scope: Scope
    needs: tuple[Need, ...]
    when: tuple[Trait, ...]

    def __call__(self, subject: Post | Draft, options: object, context: Context) -> Iterator[Hit]:
        """The hits of one post or draft."""
        return iter(self.function(subject, options, context))


def check(
    id_: str,
    *,
    scope: Scope = "post",
    needs: tuple[Need, ...] = (),
    when: tuple[Trait, ...] = (),
) -> Callable[[Body[Subject]], Check]:
    """Make a check of a function `(subject, options, context) -> iterable of hits`.

    The type of the options is the function's annotation: a NamedTuple of at most five fields, each
    with a default.
    """

    def wrap(function: Body[Subject]) -> Check:
        options = cast("type[Any]", function.__annotations__["options"])
        return Check(id_, function, options, scope, needs, when)

    return wrap
