"""Words by what they do in a post: invite, send somewhere, announce, give a reason.

Grammar decides first (mood, subject, place in the sentence); these say what kind of verb or noun
stands in that place. Verbs and nouns are given in their base form: `has` knows their endings.
"""

from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final


def listed(text: str) -> frozenset[str]:
    """The words of a list written as a text."""
    return frozenset(text.split())


SPEAKER: Final = listed("i we our my us me ours mine myself ourselves")
READER: Final = listed(
    "you your yours yourself yourselves ya u ur y'all folks everyone anyone anybody"
)
WH: Final = listed("what which who whom whose when where why how what's who's where's how's when's")
AUXILIARIES: Final = listed(
    "do does did is are was were am have has had will would can could should shall may might"
    " must ca wo don"
)
PRONOUNS: Final = listed(
    "i you we they he she it this that these those there anyone anybody someone everyone ya u"
)

#: Verbs that ask for an answer: "tell us …", "let me know …", "drop a … below".
ANSWER: Final = listed(
    "tell share reply comment drop post send write answer suggest name add respond leave"
)
#: What is answered with.
ANSWERS: Final = listed(
    "thought question feedback opinion experience idea tip advice guess answer story suggestion"
    " take favorite favourite recommendation example comment pick learning lesson insight skill"
    " link reason issue bug setup stack tool trick input perspective prediction project"
    " favourites"
)
#: Where an answer goes.
REPLY_PLACES: Final = listed("below comment comments reply replies thread here us me 👇 ⬇️ ⬇ ↓ 👇🏻")
#: What is asked for instead of an answer.
NO_ANSWERS: Final = listed("email friends network")
#: Question openings that offer something instead: "want to …? Join …".
OFFERS: Final = listed(
    "want wanna need like looking ready struggling curious interested thinking missed tired new"
    " searching hate love wondering wonder wondered afraid stuck feeling familiar sure trying"
    " hungry"
)

#: Verbs that send the reader to something, when they are told to somebody.
GO: Final = listed(
    "join read check register watch grab download see visit head find learn subscribe follow"
    " tune apply book listen explore discover attend meet catch enroll enrol view browse sign"
    " donate order preorder stream install access claim save submit nominate rsvp"
)
#: Verbs that send somewhere only where a link, "here" or "below" says so.
GO_LINKED: Final = listed(
    "get try start use take buy vote support help contribute participate hit click go come"
    " contact pick look review send enter stop swing pass search open star dm email message"
    " upvote drop"
)
GOING: Final = GO | GO_LINKED
#: What says so.
POINTERS: Final = listed("here below link links 👇 👇🏻 ⬇️ ⬇ ↓ → 👉 profile bio")
#: The same, where nothing but the verb can mean a place: "register", "subscribe".
GO_ONLY: Final = listed(
    "join register subscribe rsvp enroll enrol preorder attend tune preregister donate apply"
)
#: Signs, in a sentence that tells the reader to do something, that it is about going somewhere.
PLACES: Final = listed(
    "here below link links comments newsletter bio profile us our my me tomorrow tonight out"
    " more website site blog registration spot seat seats ticket tickets video videos"
    " episode guide article post full live slides recording stream livestream webinar event"
    " channel 👇 ⬇️ ⬇ ↓ 👇🏻 → 👉 details info free talk session booth stand agenda program"
    " programme schedule survey"
)
#: Fragments that only lead to a link: "More info:", "Full changelog:", "Details:".
LEADS: Final = listed(
    "more info information details link links read full registration register post blog video"
    " slides recording website site source docs changelog announcement via here agenda program"
    " programme tickets stream livestream watch code repo paper article story thread preprint"
    " podcast episode demo release notes roadmap schedule signup apply book report url join rsvp"
    " zoom learn"
)

#: Verbs by which one presents something of one's own.
ANNOUNCE: Final = listed(
    "release launch publish announce host present introduce ship open write record unveil start"
    " run organise organize invite hire look build create offer celebrate join welcome make"
    " teach speak share give talk post update finish win receive reach hit plan bring hold"
    " attend cover drop add partner support sponsor exhibit discuss participate do have go need"
    " put interview"
)
#: What follows "happy to", "proud to" and the like.
MOODS: Final = listed(
    "happy excited proud thrilled delighted honored honoured humbled pleased glad stoked"
    " grateful pumped"
)
#: States in which a thing of one's own is presented: "2.0 is out", "day 3 starts now".
ARRIVED: Final = listed(
    "out live available released launched published open here coming ready online announced"
    " happening starting closing updated shipped finalist archived done over"
)
ARRIVE: Final = listed(
    "start begin launch land drop arrive open close run end kick return come go premiere air ship"
)
#: Things that are announced.
THINGS: Final = listed(
    "webinar talk workshop livestream stream meetup conference episode course training session"
    " newsletter release survey sale podcast hackathon sprint event class cohort article guide"
    " post video book ebook playbook blog tutorial product app tool plugin package version"
    " update beta demo interview report playlist recording slides issue edition challenge"
    " masterclass bootcamp giveaway vacancy opening internship fellowship award grant summit"
    " panel keynote lecture lesson program programme project community channel breakdown"
    " announcement partnership roadmap proposal launch reminder briefing"
)
#: When something takes place.
TIMES: Final = listed(
    "today tomorrow tonight now soon monday tuesday wednesday thursday friday saturday sunday"
    " january february march april may june july august september october november december mon"
    " tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm utc cet"
    " cest et pt est pst edt week weekend month morning afternoon evening min minute hour h 📅 🗓️"
    " ⏰ 🕐 online room hall booth"
)

#: Verbs and phrases by which one asks for help with something, which is no promotion of it.
HELPING: Final = listed("contribute volunteer triage")
HELP: Final = (
    "your help",
    "help us",
    "need help",
    "needs help",
    "love to chat about your",
    "user interview",
    "our survey",
    "take the survey",
    "take part in a survey",
    "fill in",
    "fill out",
    "looking for someone",
    "looking for people",
)

#: What a course, a talk or an article does.
COVERS: Final = listed(
    "introduce cover focus teach explain show explore present discuss offer provide walk guide"
    " describe examine highlight look dive take"
)

#: Words that join a reason, a purpose or a result to what is said.
REASONS: Final = listed(
    "because since so therefore thus hence thanks otherwise instead unless without"
)
#: Verbs that say what something does for its reader.
BENEFITS: Final = listed(
    "let allow enable help improve fix add support reduce save speed prevent avoid simplify"
    " resolve solve remove protect secure replace require recommend automate eliminate ensure"
    " deprecate handle extend cover boost increase contain include maintain accelerate streamline"
    " facilitate strengthen empower optimize optimise minimize minimise shorten"
)
#: Verbs that say what changed in a thing.
CHANGES: Final = listed(
    "drop add fix improve support deprecate remove replace rewrite speed reduce resolve patch"
    " upgrade"
)
#: Verbs by which one tells what one has come to know.
LESSONS: Final = listed(
    "learn realize realise discover find notice understand recommend suggest advise prove"
    " measure regret"
)
#: Comparisons and amounts of change.
RESULTS: Final = listed(
    "faster slower better worse more less fewer smaller larger cheaper easier harder safer"
    " simpler longer shorter higher lower increase decrease improvement reduction growth drop"
    " half double twice"
)
THANKS: Final = listed(
    "thank thanks thx congrats congratulations welcome kudos shoutout props cheers rip happy"
    " hope hello hi hey good"
)


@cache
def bases(word: str) -> frozenset[str]:
    """What a word may be a form of, itself included."""
    found = {word}
    if word.endswith("ies"):
        found.add(word[:-3] + "y")
    if word.endswith("s"):
        found |= {word[:-1], word.removesuffix("es")}
    for ending in ("ed", "ing", "d"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending)
            found |= {stem, stem + "e"}
            if stem[-1] == stem[-2:-1]:
                found.add(stem[:-1])
    return frozenset(found | {_IRREGULAR.get(word, word)})


def has(word: str, words: AbstractSet[str]) -> bool:
    """Whether a word, in whatever form, is one of these."""
    return not words.isdisjoint(bases(word))


_IRREGULAR: Final = {
    "wrote": "write",
    "written": "write",
    "built": "build",
    "made": "make",
    "gave": "give",
    "given": "give",
    "spoke": "speak",
    "held": "hold",
    "began": "begin",
    "went": "go",
    "came": "come",
    "ran": "run",
    "won": "win",
    "did": "do",
    "had": "have",
    "has": "have",
    "brought": "bring",
    "taught": "teach",
    "found": "find",
    "meant": "mean",
    "understood": "understand",
    "thought": "think",
    "knew": "know",
    "kept": "keep",
    "meeting": "meet",
    "lmk": "let",
}
