"""Reading configuration files: text, TOML, the files that they extend, and all their mistakes."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from socialint.configbase import PYPROJECT, ConfigError, ConfigFile, shown
from socialint.configkeys import CONFIGURATION
from socialint.configkinds import Reader
from socialint.draft import Account
from socialint.installed import Unavailable, resolve
from socialint.platforms import NAMES as PLATFORMS
from socialint.result import Mistake
from socialint.version import __version__

Raw = dict[str, Any]
Chain = Sequence[tuple[ConfigFile, Raw]]

_TABLE = ("tool", "socialint")


def read_chain(path: str) -> Chain:
    """A file and, one after another, those that it extends; each with what TOML makes of it.

    Raises:
        ConfigError: a file cannot be read, extends itself, or is for another version.
    """
    chain: list[tuple[ConfigFile, Raw]] = []
    next_path: str | None = os.path.abspath(path)
    while next_path is not None:
        file, raw = _parse(next_path)
        chain.append((file, raw))
        _check_version(file, raw)
        next_path = _extended(file, raw, [known.path for known, _ in chain])
    return chain


def read_values(chain: Chain) -> list[dict[str, Any]]:
    """The values of each file of a chain, of the types that `Config` has.

    Raises:
        ConfigError: with all mistakes of all files.
    """
    accounts = [name for _, raw in chain for name in _table(raw.get("accounts"))]
    found: list[dict[str, Any]] = []
    mistakes: list[Mistake] = []
    for file, raw in chain:
        reader = Reader(file.text, shown(file.path), file.table, accounts)
        if not file.table and "tool" in raw:
            reader.wrong(("tool",), "here the keys stand at the top, without [tool.socialint]")
            raw = {key: value for key, value in raw.items() if key != "tool"}  # noqa: PLW2901 - the same file, without what was told
        values = CONFIGURATION.read(raw, (), reader) or {}
        _finish(values, raw, os.path.dirname(file.path), reader)
        found.append(values)
        mistakes.extend(reader.mistakes)
    if mistakes:
        raise ConfigError(mistakes)
    return found


def _parse(path: str) -> tuple[ConfigFile, Raw]:
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise _error(f"cannot be read: {error.strerror or error}", path) from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _error("not UTF-8: save the file in this encoding", path, line) from None
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(str(error), text, path) from None
    except RecursionError:
        raise _error("not read: nested too deep", path) from None
    if os.path.basename(path) != PYPROJECT:
        return ConfigFile(path, text), raw
    mine = _table(raw.get("tool")).get("socialint")
    if mine is None:
        raise _error("there is no table [tool.socialint]", path)
    if not isinstance(mine, dict):
        raise _error_at(ConfigFile(path, text), _TABLE, "tool.socialint must be a table")
    return ConfigFile(path, text, _TABLE), mine


def _syntax_error(message: str, text: str, path: str) -> ConfigError:
    place = re.search(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$", message)
    line = place["line"] if place else None
    # At the end of the document: the last line that says something.
    last = text.rstrip().count("\n") + 1
    message = message[: place.start()] if place else message
    return _error(f"not TOML: {message[:1].lower()}{message[1:]}", path, int(line or last))


def _check_version(file: ConfigFile, raw: Raw) -> None:
    """Refuse another version at once: what else is wrong may follow from it."""
    wanted = raw.get("required-version")
    if not isinstance(wanted, str):
        return
    from socialint.requirement import allows

    path = (*file.table, "required-version")
    try:
        allowed = allows(wanted, __version__)
    except ValueError as error:
        raise _error_at(file, path, f"'required-version': {error}") from None
    if not allowed:
        message = f"written for socialint {wanted}, and this is {__version__}"
        raise _error_at(file, path, message)


def _extended(file: ConfigFile, raw: Raw, known: Sequence[str]) -> str | None:
    """The file that another one extends; None where it names none."""
    name = raw.get("extends")
    if not isinstance(name, str) or not name.strip():
        return None
    path = _beside(name, os.path.dirname(file.path))
    place = (*file.table, "extends")
    if path in known:
        names = " → ".join(shown(one) for one in (*known[known.index(path) :], path))
        raise _error_at(file, place, f"'extends' runs in a circle: {names}")
    if not os.path.isfile(path):
        raise _error_at(file, place, f"'extends' names {name!r}, which is no file")
    return path


def _finish(values: dict[str, Any], raw: Raw, folder: str, reader: Reader) -> None:
    """What a key means beyond its type: paths from the file's folder, accounts as records."""
    if "packs" in values:
        values["packs"] = tuple(_packs(values["packs"], folder, reader))
    if "cache-dir" in values:
        values["cache-dir"] = _beside(values["cache-dir"], folder)
    if "accounts" in values:
        values["accounts"] = dict(_accounts(values["accounts"], raw["accounts"], reader))


def _packs(names: Sequence[str], folder: str, reader: Reader) -> Iterator[str]:
    for index, name in enumerate(names):
        try:
            yield resolve(name, folder)
        except Unavailable as error:
            reader.wrong(("packs", index), f"'packs' names {name!r}, which {error}")


def _accounts(
    accounts: Mapping[str, Any], raw: Raw, reader: Reader
) -> Iterator[tuple[str, Account]]:
    for name, entry in accounts.items():
        # `mastodon-example` says where it is by its name, as galaxy-social has it.
        platform = entry.get("platform") or name.lower().partition("-")[0]
        limits = dict(entry.get("limits", {}))
        if "limit" in entry:
            limits.setdefault("characters", entry["limit"])
        if platform in PLATFORMS:
            yield name, Account(platform, entry.get("handle", "").lstrip("@"), limits)
        elif "platform" not in raw[name]:
            expected = 'needs a platform, such as platform = "mastodon"'
            reader.wrong(("accounts", name), f"the account {name!r} {expected}")


def _beside(path: str, folder: str) -> str:
    return os.path.normpath(os.path.join(folder, os.path.expanduser(path)))


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _error(message: str, path: str, line: int | None = None) -> ConfigError:
    return ConfigError([Mistake(message, shown(path), line)])


def _error_at(file: ConfigFile, place: Sequence[str | int], message: str) -> ConfigError:
    from socialint.tomlplace import line_of

    return _error(message, file.path, line_of(file.text, tuple(place)))
