"""Words of claims about everybody: who is meant, what makes a claim smaller, what is no claim.

Grammar decides first (see `claiming`); these say which nouns are people or what people live by, and
which words leave room for another case. Nouns are given in the singular, verbs in the base form.
"""

from typing import Final

from socialint.language.lexicon import SPEAKER, listed

#: People by what they do or are, and what they come together in.
PEOPLE: Final = listed(
    "people person human humans man woman men women child kid parent adult teenager boomer"
    " millennial generation customer client buyer consumer reader writer author creator influencer"
    " coach consultant mentor expert leader manager boss ceo founder entrepreneur solopreneur"
    " owner investor executive employee employer worker freelancer professional recruiter"
    " candidate applicant seeker hire hunter graduate student teacher professor academic"
    " researcher scientist engineer developer programmer coder maintainer designer architect"
    " analyst marketer salesperson seller journalist politician artist musician athlete beginner"
    " junior senior novice newbie skeptic sceptic hater critic competitor company business startup"
    " organization organisation corporation enterprise team agency brand firm industry market"
    " country society government audience community crowd generalist specialist technologist"
    " performer learner introvert extrovert blogger operator adviser advisor lawyer doctor nurse"
    " voter citizen somebody someone one others"
)
#: What people live, work and strive by.
LIFE: Final = listed(
    "life job career work success failure growth money wealth happiness love trust talent skill"
    " degree diploma education idea dream goal habit mindset discipline motivation hustle luck"
    " fear doubt timing consistency persistence patience simplicity quality quantity winner loser"
    " leadership culture strategy marketing content copy story storytelling advice feedback"
    " meeting honesty truth kindness confidence ambition creativity passion experience perfection"
    " perfectionism procrastination comfort discomfort action execution speed networking"
    " relationship reputation attention interview resume cv salary profession role position field"
    " niche product innovation change progress technology tech software code documentation design"
    " science history politics media news school college university time effort post profile"
    " approach plan excuse problem solution mistake lesson project process competition freedom"
    " shortcut secret loyalty courage curiosity humility empathy gratitude integrity focus clarity"
    " branding teamwork competence intelligence knowledge power fame ego pride jealousy regret"
    " stress burnout art nature friendship marriage luck charm sleep pain sales selling price"
    " wisdom youth network"
)
#: Determiners and possessives of what is this one, not any: "our team", "that job".
NAMED: Final = SPEAKER | listed("this that these those here its his her their them him your both")

#: Words that leave room for another case, wherever they stand in the sentence.
HEDGES: Final = listed(
    "usually often sometimes mostly typically generally normally commonly frequently probably"
    " perhaps maybe possibly apparently seemingly arguably might may seem seems seemed seldom"
    " appears tend tends almost nearly practically virtually basically roughly approximately imo"
    " imho afaik personally hopefully if unless according joke joking lol lmao haha 😂 🤣 😅 😉 ;)"
    " supposedly allegedly ideally theoretically rarely hypothesis predict prediction yet"
    " currently yesterday tonight tomorrow"
)
#: Words by which a sentence gives an opinion as one, where they stand outside the claim itself.
OPINIONS: Final = listed(
    "suspect guess wish suppose sounds says said say claims claimed argues argued thought"
    " wondering imagine pretend believed believe believes assume assumes assumed"
)
#: Amounts that leave room for others, where they stand before what is claimed.
AMOUNTS: Final = listed("many some most several few half fewer certain")
#: The same in several words.
HEDGE_PHRASES: Final = (
    "in my experience", "in our experience", "in my opinion", "in my view", "for me", "for us",
    "i think", "i believe", "i find", "i found", "we found", "we think", "i feel", "i hope",
    "we hope", "feels like", "feel like", "felt like", "looks like", "it depends", "as far as",
    "more or less", "kind of", "sort of", "from what", "i know", "we know of", "i 've met",
    "i have met", "i 've seen", "i 've worked", "i worked", "i talk", "i meet", "i see", "we see",
    "just about", "pretty much", "not everyone", "not everybody", "not every", "not all",
    "not always", "in our case", "in my case", "to me", "for example", "for instance", "so that",
    "such that", "as if", "as though", "as long as", "we surveyed", "we asked", "that 's not",
    "it 's not", "n't mean", "not mean", "n't that", "n't true", "not true", "myth that",
    "lie that", "last week", "last month", "last year", "last night", "last quarter",
    "idea that", "belief that", "at our", "on our",
    "in our", "at my", "on my",
)  # fmt: skip

#: What everybody may do or get is an invitation.
INVITED: Final = listed(
    "welcome invite encourage free able eligible allow include get receive win benefit join"
    " attend contribute participate access enjoy gather involve deserve excited thrilled"
)
#: Verbs and adjectives of a sentence that brings a claim up as a truth: "remember that everyone …".
CERTAIN: Final = listed(
    "remember know realize realise accept note trust understand admit face learn clear true truth"
    " fact obvious certain simple lesson"
)
#: What people do as a habit: verbs by which "everyone …" speaks of people, not of one occasion.
HABITS: Final = listed(
    "want need love hate like know think believe have talk say tell use struggle care fear agree"
    " remember forget expect promise lie make start fail judge buy get do read write sell chase"
    " dream notice understand learn copy follow watch listen work play pay hire trust regret ask"
    " share speak win lose own build come quit complain worry owe wake compare pretend seek"
    " crave value respect enjoy touch match beat replace stop prefer believe focus compete save"
    " give live die try become reward matter"
)
#: What we say of all of us without claiming anything.
SHARED: Final = listed(
    "remember been hope look love miss hear gather sorry excited devastated agree"
)
#: What is promised of a product, or said in comfort: "you 'll never miss a build".
PROMISED: Final = listed(
    "miss need worry forget run lose stop walk understand guess wonder ask leave want look know"
    " touch see"
)
#: What is not asked of anybody: "no experience is needed".
NEEDED: Final = listed("need require necessary leave available allow expect change deserve entitle")

#: What dies without anybody claiming it: "the link is dead".
DYING: Final = listed(
    "link url battery phone laptop line server process thread node site page channel account"
    " plant body pet drive disk man woman king queen president actor singer father mother dad mum"
    " mom brother sister friend writer author dog cat soldier child people person fish bird bulb"
    " wifi connection repo repository"
)

#: Verbs in the present that only help others.
PRESENT: Final = listed("is are 's 're am 'm has have do does will 'll wo ca can cannot")
#: Verbs in the past, and what is only thought of.
PAST: Final = listed(
    "was were did had could would 'd might may should must went got came saw said told made took"
    " gave knew found thought felt left kept began became brought bought built lost won met paid"
    " ran sent sat stood spoke taught wrote grew fell held heard led learnt meant understood chose"
    " drove broke spent ate forgot rose wore"
)
#: What leads a clause that says when or whether, not that.
CONDITIONS: Final = listed(
    "if when whether until unless once so before after where whenever than as how why"
)
#: Signs that a sentence states what a program does, or a rule of logic.
TECHNICAL: Final = listed(
    "null none function method parameter variable thread mutex lock cache buffer queue stack heap"
    " pointer array integer string boolean byte api endpoint server database query column index"
    " schema json yaml xml http https tcp dns port socket packet kernel compiler runtime"
    " interpreter parser token file folder directory path flag argument config configuration"
    " setting default header exception bug commit branch merge container docker kubernetes cluster"
    " script command terminal shell install upgrade hash chain transaction wallet ledger miner"
    " protocol consensus contract theorem lemma proof node blockchain model dataset data pipeline"
    " password key version release test"
)

#: People as such, in the plural.
FOLK: Final = listed(
    "people humans men women kids adults developers engineers programmers designers founders"
    " entrepreneurs solopreneurs leaders managers executives ceos bosses companies startups"
    " businesses employers employees recruiters customers clients buyers consumers creators"
    " writers readers marketers students teachers professors scientists researchers journalists"
    " politicians investors experts performers teams freelancers workers influencers coaches"
    " beginners juniors seniors millennials boomers americans europeans parents users candidates"
    " winners losers"
)
#: What one says of a whole trade or habit to be done with it: "college is a scam".
DOOMED: Final = listed(
    "dead myth lie scam obsolete rigged doomed worthless pointless extinct meaningless joke waste"
)
#: What one says of whoever disagrees: "anyone who … is lying".
DISMISSED: Final = listed(
    "lie lying liar wrong fool idiot naive delusional clueless mistaken kid dishonest stupid crazy"
)
#: What praise makes the measure of a whole group: "the best founders listen".
PRAISE: Final = listed(
    "best great greatest real true smart smartest successful top good strong stronger elite worst"
    " bad average weak mediocre wise rich poor"
)
#: Verbs by which one thing is always above another.
WINS: Final = listed("beat win trump lose outperform fail eat")
#: What there is only one of.
ONLY: Final = listed("way thing reason path difference person people skill constant limit job")
#: What there is only one of in the world: "nobody trusts the media".
WORLD: Final = listed(
    "same best worst most media press news government market truth past future world law rule"
    " manual system"
)
#: Verbs of knowing: of what follows them, one case may be meant.
KNOWN: Final = listed("know understand remember notice see ask tell")

#: What people do who are only quoted, or asked about: no claim by itself.
REPORTED: Final = listed(
    "love need like enjoy prefer say ask tell talk share use read respect value have think"
    " come go meet move"
)
#: What something is said not to do for the reader: "a degree won't make you a leader".
SERVES: Final = listed(
    "get make save give help improve fix teach bring buy solve change land earn pay protect"
)
#: What one strives for: "you can't lead without trust", "the only way to win".
STRIVES: Final = listed(
    "succeed win grow learn improve become lead build survive scale stand achieve earn thrive live"
    " be beat change master excel matter progress compete sell innovate inspire develop create"
    " evolve advance escape stay make love keep"
)
#: What is spoken of as the only one there is: "the timing will never be right".
KNOWN_AS_ONE: Final = WORLD | listed(
    "timing tech technology money work idea time resume cv degree job-market ladder workweek funnel"
    " newsletter blog web internet office career crowd game"
)
#: What a group is offered or spared: "students don't pay".
OFFERED: Final = INVITED | listed("pay charge lose own notice see hear")
#: What we all are, where we speak of people and not of ourselves today.
HUMAN: Final = listed(
    "capable human different equal replaceable wrong guilty flawed alike same mortal"
)
#: Of what one says that nobody tells it, or that everyone gets it wrong.
LESSON: Final = listed(
    "thing secret truth question one part lesson skill challenge advice mistake problem step rule"
    " fact reason trap metric cost topic conversation side"
)
#: Days and months: what is said of one of them is said of one occasion.
DATES: Final = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june"
    " july august september october november december"
)
