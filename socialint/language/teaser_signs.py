"""The ways of speaking by which a few words tease, as patterns over folded text.

The names in capitals stand for the parts given above them.
"""

from functools import cache
from typing import Final

import regex

#: Where a teaser begins: after what people put before a headline.
_START = r"""\A [^\w]* (?: (?: photos? | video | watch | meet | see | and | but | so | wow | icymi
    | opinion | exclusive | read | new | psst ) \W+ )*"""
#: Words that ask; "what a …" exclaims.
_WH = r"(?: how | why | what (?! \ an? \b ) | where | who )"
#: Numbers that a list is announced with.
_NUMBER = r"""(?: \d{1,3} (?![\d.,:/%-]) | two | three | four | five | six | seven | eight | nine
    | ten | eleven | twelve | fifteen | twenty | thirty | fifty | dozens\ of )"""
#: What such a number counts when it counts no list: time, people hurt, measures.
_MEASURED = r"""(?! \ ?(?: years? | months? | weeks? | days? | hours? | hrs? | minutes? | mins?
    | seconds? | percent | dead | killed | injured | people | points? | st | nd | rd | th | am | pm
    | mph | km | k | m | x ) \b )"""
#: What comes in lists that are published as such.
_LISTED = r"""(?: things | ways | reasons | tips | mistakes | facts | signs | tricks | times
    | moments | questions | ideas | lessons | secrets | rules | steps | habits | stories | recipes
    | quotes | hacks | places | gifts | myths | truths | words | pictures | photos | pics | gifs
    | memes | tweets | women | men | people | strategies | principles | tools | traits | skills )"""
#: What stands for an answer that is not said.
_RIDDLE = r"""(?: (?: exactly | just | some | the | a \ few ) \ )* (?: WH | when | NUMBER | LISTED
    | proof | secrets? | deal | best | worst | only | one ) \b"""
#: After what is counted: that much is said of it.
_SETTLED = r"""(?! \ (?: needed | wanted | left | remaining | available | open | added | closed
    | fixed | merged | released | solved | ago ) \b )"""
#: After "this": a time, the post itself or what it shows, or a verb. None leaves a riddle.
_KNOWN = r"""(?! (?: weeks? | weekend | months? | years? | mornings? | afternoon | evening | night
    | time | days? | summer | winter | spring | fall | autumn | season | century | decade | quarter
    | (?: mon | tues | wednes | thurs | fri | satur | sun ) day | past | last | coming | next
    | january | february | march | april | may | june | july | august | september | october
    | november | december | post | article | blog | tweet | toot | thread | talk | webinar | event
    | video | episode | release | version | issue | session | page | link | form | survey | guide
    | tutorial | paper | course | workshop | project | feature | update | psa | poll | gif
    | newsletter | community | team | repo | is | are | was | were | has | have | had | will | isn't
    | would | could | should | can | may | might | must | does | did | won't | can't | doesn't
    | one | at | in | on | out | and | or | but | so | to | for | with | because | by | as | if )
    \b )"""
#: Somebody without a name.
_SOMEBODY = r"""(?: m[ae]n | wom[ae]n | moms? | mums? | dads? | guys? | girls? | boys? | teens?
    | teenagers? | couples? | kids? | students? | teachers? | artists? | photographers? | famil\w+
    | mothers? | fathers? | bab(?:y|ies) | toddlers? | dogs? | cats? | doctors? | brides? | grooms?
    | chefs? | grand(?:ma|pa|mother|father)\w* | town | city | company | startup | village
    | designers? | employees? | founders? | entrepreneurs? | wife | husband | nurses? )"""

#: Each sign: its name, its points, its pattern. Two points: the point itself is missing. One: the
#: words inflate, or promise to concern the reader.
SIGNS: Final = (
    # "Here's why …", "this is how …": what is announced lies elsewhere.
    ("announced", 2, r"\b here (?: '?s | \ is | \ are ) \ RIDDLE"),
    ("here-is", 2, r"\b here (?: '?s | \ is | \ are ) \ (?! to \b | RIDDLE )"),
    (
        "this-is",
        2,
        r"""\b (?: this | these ) (?: \ is | '?s | \ are ) \ (?: exactly \ | just \ )?
          (?: how | why | what | where | when | who ) \b
        | START these \ are \ (?: the | my | our | some | probably | \d+ ) \b
        | START this \ is \ the \ (?: one | most | only | best | worst | \w+est ) \b""",
    ),
    # A question's words without its mark: a title for an answer that is not here.
    (
        "how-or-why",
        1,
        r"START (?: WH | when ) \b (?! , | [^?]* \? )",
    ),
    (
        "late-wh",
        1,
        r"""(?: [:.!,–—-] | \b (?: find \ out | see | learn | discover | look \ at | guess
            | reveals? | explains? | and ) ) \s+ WH \b (?! [^?]* \? )""",
    ),
    ("how-to", 1, r"\b how \ (?: not \ )? to \b"),
    # "7 reasons …": the number is given, the list is not.
    (
        "number",
        2,
        r"""START (?: here \ are | the | these | those | my | our | your | just | only | literally
            | top | another | (?: \w+ \ ){0,2} here \ are | [\w'\ ]{0,30} : )* \s* NUMBER MEASURED
            \ (?: [\w'-]+ ,? \ ){0,4}? \w{2,} s \b SETTLED
        | \A \W* (?: top | best ) \ \d+ \b""",
    ),
    ("listed", 1, r"\b NUMBER \ (?: [\w'&-]+ \ ){0,3}? LISTED \b"),
    # "This man …", "… with these foods": pointed at, and never named.
    ("this", 2, r"START (?: this | these ) \ KNOWN \w"),
    ("late-this", 2, r"\w \ (?: this | these ) (?: \ KNOWN \w | [!.…]* \s* \Z )"),
    (
        "unnamed",
        1,
        r"START (?: this | these | one | an? | the ) \ (?: [\w-]+ \ ){0,3}? SOMEBODY \b",
    ),
    # "She was on course for stardom": a pronoun before its name.
    ("pronoun", 2, r"START (?: he | she | they | hes | shes | theyre | his | her | their ) \b"),
    ("it", 1, r"START it \b"),
    # "Things you …", "the one thing": a noun that could be any.
    (
        "thing",
        2,
        r"""\b (?: things? | something | stuff ) \ (?: you | to | that | we | only | every\w*
            | about | people | they | he | she | no | not | nobody | got | did ) \b
        | \b (?: the \ one | only | NUMBER | weird | strange | crazy ) \ things? \b
            (?! \ (?: i | we ) \b )
        | START (?: things? | something | stuff ) \b
        | START (?: one | a \ single ) \ (?: simple \ | small \ | little \ | tiny \ )? [a-z]+
            \ (?: changed? | changes | saved | made | ruined | cost | will | can | could | that )
            \b""",
    ),
    # Words for what is hidden or astonishing.
    (
        "curious",
        1,
        r"""\b (?: secrets? | secretly | tricks? | truths? | mistakes? | hacks? | reasons? | ways?
            | weird\w* | surpris\w+ | shock\w+ | hidden | myster\w+ | bizarre | strange\w*
            | unexpected\w* | unusual | little-known | twists? | genius | amazing\w* | incredibl\w+
            | creep\w+ | wrong | lessons? | tips ) \b""",
    ),
    # "The truth about …", "the mistake most people make": a noun whose content is not said.
    (
        "held-back",
        2,
        r"""\b the \ (?: [\w-]+ \ ){0,2}
            (?: truth | secrets? | reasons? | story | mistakes? | tricks? | lessons? | facts )
            \ (?: about | of | behind | why | to | for | when | that | people | you | we | everyone
            | nobody | every | most | many ) \b""",
    ),
    (
        "inflated",
        1,
        r"""\b (?: ever | literally | insane\w* | hilarious\w* | perfect\w* | epic | everyone
            | everybody | everything | absolutely | totally | completely | seriously | gorgeous
            | stunning | craz[iy]\w* | unbelievabl\w+ | heartbreaking | adorable | awesome
            | beautiful | brilliant | ridiculous\w* | terrifying | obsessed | forever | never
            | always | magic\w* | awkward\w* | powerful | truly | really | actually
            | scar[iy]\w+ | dramatically ) \b""",
    ),
    (
        "superlative",
        1,
        r"""(?<! \b at \ ) \b (?: most | least | best | worst | \w{2,}iest | (?: great | bigg | cool
            | fast | strong | weak | cheap | smart | strang | weird | long | hott | simpl | hard
            | old | rich | young | high | odd | sadd | dumb ) est ) \b""",
    ),
    (
        "only",
        1,
        r"""\b (?: the | this | that | these ) \ (?: one | only | real | simple | right | \d+ )
            \ [a-z]+""",
    ),
    ("you", 1, r"\b (?: you | your | yours | you'\w+ | youll | youre | youve | yourself ) \b"),
    (
        "needed",
        1,
        r"""\b (?: need | should | must | have | want | dying | got ) \ to \ (?: know | see | read
            | try | watch | hear | do | stop | start ) \b
        | \b (?: you | we | everyone | every \ \w+ ) \ (?: all \ )? (?: should | must | need ) \b
        | \b must-(?: see | read | try | watch )s? \b""",
    ),
    # "You're holding it wrong": how, is not said.
    (
        "accused",
        2,
        r"""\b you (?: 're | \ are | '?ve \ been | re ) \ (?: probably \ | all \ )? \w+ing \b .*
            \b wrong \b
        | \b (?: everything | all ) \ you \ (?: know | knew | learned ) \ about \b
        | \b (?: get | gets | got ) \ (?: this | it | that )? \ ? wrong \b""",
    ),
    # What the click will do to the reader.
    (
        "promised",
        2,
        r"""\b (?: won't | wont | will \ not | not | no \ one \ will | never | to ) \ believe \b
        | \b guess \ wh | START (?: just \ )? wait \ (?: un )? till? \ you \b
        | \b (?: blow | break | melt )s? \ (?: your | my | our ) \b
        | \b (?: make | makes ) \ you \ \w | \b guaranteed \ to \b
        | \b you \ (?: didn't | never ) \ (?: know | knew ) \b
        | \b (?: may | might ) \ (?: not \ know | have \ missed ) \b
        | \b (?: may | might | will ) \ (?: surprise | shock | change | ruin )
            \ (?: you | your ) \b""",
    ),
    (
        "next",
        2,
        r"""(?<! that's \ ) (?<! thats \ ) \b what \ (?: really \ | actually \ )? happen\w* \b
        | (?<! what \ ) \b happens? \ (?: when | next | to | if ) \b
        | \b happened \ (?: when | next | after ) \b""",
    ),
    (
        "quiz",
        3,
        r"""\b quiz \b | \A \W* can \ (?: you | we ) \b | \A \W* are \ you \ actually \b
        | \b how \ (?: well | much ) \ do \ you \ (?: really \ )? know \b
        | \b we'?ll \ (?: guess | reveal | tell ) \b | \b (?: will | can )
            \ (?: determine | reveal ) \b
        | \b says? \ (?: a \ lot \ )? about \ you \b | \b which \b .* \b are \ you \b""",
    ),
    ("cut-off", 1, r"(?: \.\.+ | … ) \s* \Z"),
)
#: A colon with the answer or the list behind it.
EXPLAINED: Final = r""": \ + (?! (?: WH | when | here | this | these | \d ) \b )
    (?: [^\s:]+ \ + ){2,} \w"""
#: What a teaser does give: who said or did what, and figures.
GIVEN: Final = (
    r"""\b (?: says | said | after | amid | reports? | reportedly | breaking | police | court
        | announce[sd]? | because ) \b""",
    r"[$£€] \s? \d | \d \s? % | \b percent \b | \b [mb]illion \b | \d [,.] \d",
    r"""\b (?: today | yesterday | tomorrow | tonight
        | (?: mon | tues | wednes | thurs | fri | satur | sun ) day ) \b""",
)


@cache
def compiled(source: str) -> "regex.Pattern[str]":
    """A pattern of this module, its parts put in, ready to be searched for in folded text."""
    named = {
        "START": _START,
        "RIDDLE": _RIDDLE,
        "WH": _WH,
        "NUMBER": _NUMBER,
        "MEASURED": _MEASURED,
        "LISTED": _LISTED,
        "SETTLED": _SETTLED,
        "KNOWN": _KNOWN,
        "SOMEBODY": _SOMEBODY,
    }
    for name, part in named.items():
        source = source.replace(name, part)
    return regex.compile(source, regex.VERBOSE | regex.VERSION1)
