"""What people type in posts and hardly anywhere else."""

#: Words of feeling before a sentence.
FEELING = (
    "wow", "omg", "lol", "haha", "yes", "no", "yay", "ugh", "hey", "hi", "hello", "well", "oh",
    "damn", "yeah", "nope", "whoa", "congrats", "ok", "aww", "hmm", "sorry", "yep", "welcome",
)  # fmt: skip
#: And after it, with their parts of speech.
LAUGHS = (
    ("lol", "INTJ"),
    ("haha", "INTJ"),
    ("hahaha", "INTJ"),
    ("lmao", "INTJ"),
    ("smh", "INTJ"),
    ("tho", "ADV"),
    ("omg", "INTJ"),
    ("please", "INTJ"),
    ("wtf", "INTJ"),
    ("lolol", "INTJ"),
    ("yay", "INTJ"),
    ("ugh", "INTJ"),
)
#: What a post says that it is, before a colon: an adjective, if any, and a noun.
LABELS = (
    ("new", "post"),
    ("", "video"),
    ("", "update"),
    ("new", "paper"),
    ("latest", "news"),
    ("", "job"),
    ("", "tip"),
    ("", "reminder"),
    ("", "photo"),
    ("", "question"),
    ("fun", "fact"),
    ("hot", "take"),
    ("", "thread"),
    ("", "poll"),
    ("new", "release"),
    ("quick", "note"),
    ("", "announcement"),
    ("", "news"),
    ("new", "episode"),
    ("last", "chance"),
    ("big", "news"),
)
#: What is said to somebody.
WORDS_TO = (
    ("Thanks", "NOUN"),
    ("thanks", "NOUN"),
    ("Congrats", "INTJ"),
    ("Congratulations", "NOUN"),
    ("Kudos", "NOUN"),
    ("Welcome", "INTJ"),
    ("Thx", "NOUN"),
    ("Hello", "INTJ"),
    ("Hi", "INTJ"),
    ("Cheers", "INTJ"),
    ("Hey", "INTJ"),
    ("Shoutout", "NOUN"),
    ("Props", "NOUN"),
)
#: Contractions that the tokenizer knows without their apostrophe.
BARE = frozenset({
    "don't", "didn't", "doesn't", "isn't", "won't", "can't", "couldn't", "wouldn't", "you're",
    "they're", "i've", "i'm", "that's",
})  # fmt: skip
#: Other ways to type a word, where it is this part of speech or ("") any.
SHORT: dict[tuple[str, str], tuple[str, ...]] = {
    ("you", ""): ("u", "ya"),
    ("your", ""): ("ur",),
    ("are", ""): ("r",),
    ("to", ""): ("2", "to"),
    ("for", "ADP"): ("4", "for"),
    ("because", ""): ("bc", "cuz", "b/c"),
    ("with", ""): ("w/",),
    ("without", ""): ("w/o",),
    ("and", ""): ("&", "n", "+"),
    ("people", ""): ("ppl",),
    ("thanks", ""): ("thx", "tx"),
    ("please", ""): ("pls", "plz"),
    ("though", ""): ("tho",),
    ("the", ""): ("the", "da"),
    ("that", ""): ("that", "dat"),
    ("i", ""): ("i",),
    ("about", ""): ("abt",),
    ("them", ""): ("em", "'em"),
    ("really", ""): ("rly", "really"),
    ("tomorrow", ""): ("tmrw",),
    ("tonight", ""): ("2nite", "tonite"),
    ("today", ""): ("2day", "today"),
    ("love", ""): ("luv", "love"),
    ("good", ""): ("gud", "good"),
    ("little", ""): ("lil",),
    ("birthday", ""): ("bday",),
    ("what", ""): ("wat", "what"),
}
