"""Words of a post that sets one group against another: who is named, with what contempt.

Nouns are given in the plural, as groups are named; verbs in the base form.
"""

from typing import Final

from socialint.language.lexicon import listed

#: Names that say contempt of any group that they are given to.
NAMES: Final = listed(
    "idiots morons imbeciles cretins dimwits halfwits nitwits dunces simpletons losers scumbags"
    " bigots hypocrites parasites leeches bloodsuckers traitors cowards degenerates vermin sheeple"
    " bozos buffoons jerks assholes arseholes dickheads douchebags snobs pencil-pushers bean-"
    " counters paper-pushers"
)
#: The same, of what may also be meant as it is: only where a group is named beside it.
FIGURES: Final = listed(
    "clowns sheep vultures snakes rats dinosaurs zombies trolls suits amateurs puppets goons"
    " muppets monkeys pigs dogs fools scammers cheats crooks thugs frauds grifters liars savages"
    " lunatics fanatics"
)
#: Groups that may be named as the enemy.
GROUPS: Final = listed(
    "people developers engineers programmers designers managers executives bosses recruiters"
    " marketers salespeople lawyers bankers politicians journalists reporters academics scientists"
    " experts consultants employers founders investors elites liberals conservatives republicans"
    " democrats leftists rightists socialists capitalists feminists vegans environmentalists"
    " activists boomers millennials immigrants migrants foreigners refugees muslims christians"
    " jews atheists americans europeans women men landlords bureaucrats globalists unions"
    " corporations media press government establishment elite left right haters critics skeptics"
    " gatekeepers analysts economists doctors teachers professors"
)
#: What somebody does to us who is against us.
HOSTILE: Final = listed(
    "hate despise loathe fear envy destroy destroying silence silencing erase erasing cancel ruin"
    " ruining mock mocking betray betraying exploit rob poison poisoning brainwash brainwashing"
    " deceive enslave eliminate sabotage resent persecute undermine undermining"
)
#: Us, whom they are against.
OURS: Final = listed("us our")
#: What of ours they are said to destroy.
VALUES: Final = listed(
    "country culture values children kids schools way nation future freedom freedoms rights jobs"
    " town city community industry world society home homes families history democracy language"
    " religion faith economy people planet traditions"
)
#: What is said of a group that is named as the problem.
ENEMY: Final = listed(
    "enemy enemies problem evil scum vermin parasites cancer disease trash garbage sick"
    " disgusting brainwashed pathetic clueless subhuman stupid dumb idiots morons liars disgrace"
    " traitors"
)
#: What says so of any group, whether it is pointed at or not.
EVIL: Final = listed("enemy enemies scum vermin parasites evil subhuman")
#: Praise, which takes the sting out of "you people".
KIND: Final = listed(
    "thank thanks love amazing awesome great rock best wonderful fantastic lovely brilliant cool"
    " incredible kind beautiful welcome happy proud appreciate miss admire"
)
#: Signs that a sentence speaks about such talk instead of talking so.
ABOUT: Final = listed(
    "say says said saying call calls calling think thinks mindset mentality thinking narrative"
    " rhetoric stereotype stereotypes myth slur phrase word term avoid instead pretend wrongly"
    " story novel movie film game episode player players play villain cat cats dog dogs kid kids"
)
#: Where those work who are called names for it.
OFFICES: Final = listed(
    "marketing sales hr it legal finance accounting management procurement compliance engineering"
    " design support leadership headquarters hq office boardroom government congress parliament"
    " senate washington brussels westminster media press charge power power team department"
    " company agency city council ministry board upstairs payroll operations product security"
    " academia"
)
#: Words by which a sentence denies what it says.
DENIALS: Final = listed("not n't never nobody no without hardly")
