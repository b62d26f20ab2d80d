"""Whether a word names a person or a group of people.

By the word itself: what the pipeline says of names is too unsure to hang an accusation on, and a
product's name looks like a person's. A handle counts as a person.
"""

from functools import cache
from typing import Final

from socialint.language.clause import Clause
from socialint.language.lexicon import listed

#: Who is spoken to, with the spellings of posts.
SECOND: Final = listed("you u ya ye y'all yall yous youse thou")
#: A person who is spoken of; `they` may be things, and is told apart by what else is said.
THIRD: Final = listed("he she him her")
#: The author, alone or among others.
OWN: Final = listed("i we me us myself ourselves my our mine im")
#: Words for people by what they are to each other, by trade, by opinion and by origin.
PEOPLE: Final = listed(
    "people person persons human humans humanity man men woman women girl girls boy boys guy guys"
    " gal gals dude dudes bro bros lady ladies gentleman gentlemen kid kids child children teenager"
    " adult adults folk folks fella fellow individual individuals mother father mom dad mum parent"
    " parents son daughter brother sister husband wife spouse grandma grandpa uncle aunt cousin"
    " neighbour neighbor neighbours neighbors stranger friend friends crowd"
    " politician politicians congressman congresswoman senator senators congress senate president"
    " minister ministers mayor governor chancellor king queen prince leader leaders government"
    " administration party republican republicans democrat democrats dem dems repub repubs gop"
    " tory tories labour liberal liberals conservative conservatives leftist leftists"
    " rightwinger communist communists socialist socialists feminist feminists activist activists"
    " voter voters citizen citizens lawmaker lawmakers official officials bureaucrat bureaucrats"
    " supporter supporters follower followers fan fans hater haters believer believers"
    " boss bosses managers ceo ceos cto executive executives founder founders recruiter"
    " recruiters employer employers employee employees colleague colleagues"
    " coworker coworkers teammate teammates team staff management board investor investors"
    " consultant consultants banker bankers landlord landlords tenant salesman salesmen"
    " customer customers user users competitor competitors"
    " developer developers dev devs programmer programmers coder coders engineer engineers designer"
    " designers maintainer maintainers contributor contributors admin admins moderator moderators"
    " mod mods reviewer reviewers author authors journalist"
    " journalists reporter reporters blogger bloggers influencer influencers celebrity celebrities"
    " actress singer musician artist artists coach referee"
    " cyclist cyclists teacher teachers professor professors student students scientist scientists"
    " researcher researchers academic academics doctor doctors nurse nurses lawyer lawyers"
    " cop cops police officer officers soldier soldiers marketer marketers waiter waiters"
    " journalist media press company companies corporation corporations startup startups"
    " millennial millennials boomer boomers zoomer zoomers"
    " muslim muslims jew jews christian christians catholic catholics hindu hindus atheist atheists"
    " immigrant immigrants migrant migrants refugee refugees foreigner foreigners"
    " american americans mexican mexicans russian russians chinese african africans asian asians"
    " arab arabs european europeans german germans french british indian indians"
    " gay gays lesbian lesbians homosexual homosexuals queers black white trans"
    " transgender disabled female females male males elite elites"
    " representative representatives potus flotus scotus congressmen adviser advisers cronies crony"
    " creature creatures"
)
#: What nobody chooses to be, or is hated for being.
GROUPS: Final = listed(
    "women girls men muslims jews christians hindus catholics immigrants migrants refugees"
    " foreigners gays lesbians homosexuals queers mexicans arabs africans asians russians americans"
    " indians females males"
)
ONE_OF: Final = listed("woman muslim jew christian immigrant migrant refugee foreigner lesbian")
#: The same, of those who are called so before "people" or another word for them.
KINDS: Final = listed(
    "black white brown gay queer trans transgender disabled jewish muslim chinese foreign old"
    " homeless mexican arab african asian russian american indian poor female"
)
#: The ends of words for people that no thing's name has.
_ENDS: Final = ("ists", "crat", "crats", "woman", "women", "people", "folks", "voters", "haters")


@cache
def names_people(word: str) -> bool:
    """Whether a word, as compared, is a noun for people."""
    return word in PEOPLE or (len(word) > 6 and word.endswith(_ENDS))


def names_group(clause: Clause, at: int) -> bool:
    """Whether the word there names people by origin, faith, sex or the like: "women"."""
    word, before = clause.words[at], clause.words[at - 1] if at else ""
    return word in GROUPS or word in ONE_OF or (before in KINDS and word in _FOLK)


_FOLK: Final = listed("people person persons folks men man lives")


def compounded(clause: Clause, at: int, after: int = -1) -> bool:
    """Whether the noun there is a tool by the noun before it: "package managers", "user agents"."""
    place = at - 1
    return (
        place > after
        and clause.tags[place] == "NOUN"
        and clause.kinds[place] is None
        and not names_people(clause.words[place])
        and clause.words[place] in _TOOLED
    )


_TOOLED: Final = listed(
    "package packages password task window file process session state memory build test bot api"
    " database dependency version project content download boot print code"
)


def person(clause: Clause, at: int, *, handles: bool = True) -> bool:
    """Whether the word there stands for a person or group other than the author.

    `handles`: a mention counts; a company has one too, so charges that fit a thing leave it out.
    """
    word = clause.words[at]
    if word in SECOND or word in THIRD or word == "who":
        return True
    if clause.kinds[at] == "mention":
        return handles
    if clause.tags[at] in ("NOUN", "PROPN", "ADJ", "PRON") and names_people(word):
        return not compounded(clause, at)
    return clause.tags[at] == "PROPN" and at > 0 and clause.words[at - 1] in _TITLES


_TITLES: Final = listed(
    "mr mr. mrs mrs. ms ms. dr dr. sir sen sen. senator rep rep. congressman congresswoman"
    " president pres pres. minister chancellor governor gov gov. mayor king queen prince"
)
