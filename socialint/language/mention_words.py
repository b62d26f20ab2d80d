"""The closed classes of words that say what a mention after them does.

Function words, formulas of greeting and thanks, and the shorthand of networks: lists from grammar,
not from posts. Each is as `folding.fold` leaves it.
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: What a copy is sent with: whoever follows is to notice, not to take part.
COPY = frozenset({"cc", "c.c", "ccing", "cc'ing", "bcc", "tagging"})
#: Whose words or pictures these are.
CREDIT = frozenset({"rt", "mt", "mrt", "qt", "ht", "h/t", "via", "by", "courtesy", "credit"})
#: A hashtag that means the same.
CREDIT_TAGS = frozenset({"#repost", "#reposted", "#regram", "#rp", "#rt"})
#: Hashtags that recommend everyone whom the post names.
RECOMMENDING_TAGS = frozenset({"#ff", "#followfriday", "#fridayfollow", "#mentionmonday"})
#: Signs that point back at a handle: `@x <- read her`.
POINTING = ("<", "←", "⬅", "👈", "☜")
#: A word governs the mention after it: prepositions and their shorthand.
PREPOSITIONS = _set(
    """
    by via with at from to of for in on about w/ w ft ft. feat feat. featuring against alongside
    behind between among amongst after before over under into onto through like than as near
    around since until till til towards toward per plus using including incl fr fm inside outside
    without within vs vs. versus b/w beside besides across beyond x starring aka meet
    """
)
#: A noun phrase or a clause has begun and is not over yet.
UNFINISHED = _set(
    """
    the a an my our your their its every another fellow and or but nor & when while where
    because not if although whether which who whose is are was were am be been being 's 're
    """
)
#: All of these have the mention after them for their object or subject.
GOVERNING = CREDIT | CREDIT_TAGS | PREPOSITIONS | UNFINISHED
PLEASE = frozenset({"please", "pls", "plz"})
SECOND_PERSON = _set("you u ya ur your you're youre")
#: A pronoun that the mention after it names.
PRONOUNS = frozenset({"us", "him", "them", "you", "u", "ya"})
#: Between a word and the handles that name whom it means: when and where.
WHEN = _set("tonight today tomorrow yesterday now again here there soon")
#: Words that such handles name: "these two".
NUMBERS = _set("two three four five both ones duo trio")
HELD = PRONOUNS | NUMBERS | _set("ladies lads kids")
#: What one feels for or wishes somebody: "love you", "so proud of you", "see you".
FELT = _set("love miss see meet thank appreciate adore hate hug proud happy sorry challenge dare")
#: What a wish wishes: "have a great weekend".
WISHED = _set("great good nice lovely wonderful fantastic awesome amazing blessed safe happy fun")
#: Other words that are followed by whom they are for: "happy anniversary to my parents".
WISHES = _set("happy merry welcome shoutout love")
#: Whom thanks are for where nobody is named yet.
EVERYBODY = _set(
    """
    all everyone everybody those our my the team crew winners speakers sponsors volunteers people
    folks organizers organisers attendees participants
    """
)
#: A word for the people of a picture or a crowd.
GROUPS = _set(
    "team crew squad fam family gang band group baby babies bestie love mate clan trio duo girl boy"
)
#: A question to these is put to every reader.
ANYONE = _set("anyone anybody everyone everybody someone somebody who who's whoever")
#: Words that greet, thank or congratulate.
GREETINGS = _set(
    """
    hey hi hello hiya yo dear thanks thank thankyou thx thnx ty tysm tyvm cheers congrats
    congratulations congratz kudos props bravo welcome goodbye bye rip sorry sry goodnight fyi attn
    ping paging
    """
)
#: Words of thanks and praise that speak to somebody wherever in the sentence they stand.
THANKS = _set("thanks thank thankyou thx thnx tysm tyvm congrats congratulations congratz kudos")
#: How a sentence that greets, praises or wishes begins: with these it is as short as it is fixed.
FORMULAS = GREETINGS | _set(
    """
    happy good great nice well way best sorry please love ily miss sup bless hbd gm gn lovely
    awesome amazing brilliant hats hats
    """
)
#: Those of them that speak to somebody also across a full stop.
SPEAKS = GREETINGS - _set("yo rip dear fyi attn ping paging") | _set("hbd way happy morning")
#: A handle after one of these is the name of the one so called: "our maintainer @x".
CALLINGS = _set(
    """
    friend buddy pal mate colleague coworker teammate partner sponsor speaker panelist panellist
    guest host cohost co-host author coauthor writer editor journalist reporter blogger
    maintainer contributor developer dev engineer designer founder cofounder co-founder ceo cto
    cfo coo cmo director president chair professor prof dr student researcher scientist teacher
    trainer mentor coach artist singer rapper dj mc actor actress photographer model bassist
    drummer guitarist wife husband son daughter brother sister bro sis mom mum dad mother father
    cousin boy girl boyfriend girlfriend hubby homie champion winner member volunteer organizer
    organiser leader lead captain senator mayor minister user customer client supporter creator
    streamer podcaster manager analyst architect lady gentleman boss expert
    celebrity celeb chef star hero legend team
    crew squad fam family folks people gang guys band group committee staff board
    """
)
#: Before one of those: whose they are.
WHOSE = _set("my our your his her their this these those")
#: After these one noun and a handle are one: "from reader @x".
SOURCES = frozenset({"from", "with", "by", "w/"})
#: What may begin a sentence before its subject.
LINKERS = _set("and but or so yet because cuz cos well no yes lol oh wow")
#: Verbs that a question begins with.
ASKING = _set(
    """
    are do did have has were will would can could should is what why how when where who
    """
)
#: After "you": an offer to whoever reads.
OFFERS = _set("can could may might will 'll shall")
#: Emoji and signs that credit a picture, a film, a text or a design.
CREDIT_EMOJI = "📷📸🎥📹📽🎨✍🖊🖋🎬🎤🎙©Ⓒ"
#: Those that point at what follows.
ARROWS = "👉➡→⟶⇒👇⬇↓⤵"
#: Emoji that are a verb after a subject: "I ❤ @x".
HEARTS = "❤♥💙💚💛💜🧡🖤🤍🤎💖💗💕"
SUBJECTS = frozenset({"i", "we", "you", "they"})
#: Emoji that thank.
THANKS_EMOJI = "🙏"
#: What people and organisations put before or after their name where the name alone is taken.
BEFORE_NAMES = _set("official team the get use try join real its iam im")
AFTER_NAMES = _set(
    """
    foundation project official community software global online group world intl team labs tech
    news blog lab org inc ltd app dev hq io co ai uk us eu
    """
)
