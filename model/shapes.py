"""Handles, hashtags, links and emoji as people write them, made up at random."""

from random import Random


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SYLLABLES = _split(
    "ba be ci co da de el fi ga han in jo ka la li ma mi na no pe ra ri sa so ta ti va xi zo"
)
_TAG_WORDS = _split(
    "data science open source code python design health climate energy future tech news music art "
    "food travel book love life game team win live now day week world space water city green work "
    "job hiring startup growth privacy security cloud web mobile research genomics galaxy biology "
    "physics maths school learn teach write read photo film sport run bike home friday monday"
)
_EMOJI = _split(
    "😀 😂 😍 🤔 😭 🙏 👏 🎉 🚀 🔥 ✨ ❤️ 💜 👍 👇 👉 💡 📢 "
    "📸 🎥 🧵 ✅ ⭐ 🌍 🐍 🎓 💻 📈 🙌 😎 😅 🤯 💪 ☕ 🐛 ⚡"
)
_EMOTICONS = (":)", ":-)", ";)", ":D", ":(", ":P", "<3", "xD", ":/", ":-(", "=)", ";-)")


def title(text: str) -> str:
    """With a capital at the beginning."""
    return text[:1].upper() + text[1:]


def _name(random: Random) -> str:
    return "".join(random.choice(_SYLLABLES) for _ in range(random.randint(2, 4)))


def handle(random: Random) -> str:
    """`@linari`, `@KaZo_Lab`, `@sota.example.social`, `@mari@example.org`."""
    name = _name(random)
    drawn = random.random()
    if drawn < 0.3:
        name = name.capitalize() + random.choice(("", "Lab", "HQ", "_org", "Project"))
    elif drawn < 0.5:
        name += str(random.randint(1, 99))
    elif drawn < 0.6:
        name += ".example.social"
    elif drawn < 0.65:
        name += "@example.org"
    return "@" + name


def hashtag(random: Random) -> str:
    """`#python`, `#OpenScience`, `#kazo2024`."""
    drawn = random.random()
    if drawn < 0.5:
        return "#" + random.choice(_TAG_WORDS)
    if drawn < 0.8:
        return "#" + "".join(word.capitalize() for word in random.sample(_TAG_WORDS, 2))
    return f"#{_name(random).capitalize()}{random.choice(('', random.randint(10, 99)))}"


def cashtag(random: Random) -> str:
    """`$KAZO`."""
    return "$" + _name(random).upper()[:4]


def link(random: Random) -> str:
    """Any address: all look alike to the pipeline."""
    return f"https://example.org/{_name(random)}"


def emoji(random: Random) -> str:
    """One emoji, or the same a few times."""
    return random.choice(_EMOJI) * random.choice((1, 1, 1, 1, 2, 3))


def emoticon(random: Random) -> str:
    """A face made of punctuation marks."""
    return random.choice(_EMOTICONS)
