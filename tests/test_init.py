import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from socialint import config, pack
from socialint.cli import run
from socialint.config import Config, ConfigError
from socialint.configcheck import check_names
from socialint.draft import Account
from socialint.hook import FILE
from socialint.init import compose, init
from socialint.settings import Overrides, resolve
from socialint.survey import Place, Survey
from socialint.wellknown import FoundAccount

ROOT = Path(__file__).parent.parent
BIN = os.path.dirname(sys.executable)
DRAFTS = Path(__file__).parent.parent.parent / "shared" / "drafts"


@pytest.fixture(autouse=True)
def _in_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config.forget()


def write(path: str, text: str = "Some words.\n") -> None:
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def written() -> Config:
    """The configuration that fits the current folder, loaded."""
    found = config.load(init(".").path)
    check_names(found, pack.default())
    return found


def galaxy(*media: str) -> str:
    return "---\nmedia:\n" + "".join(f"- {name}\n" for name in media) + "---\nSome words.\n"


def test_nothing_there() -> None:
    told = init(".").told
    assert told[0] == "Wrote socialint.toml: 0 drafts found."
    assert "Say in `include` where your drafts are." in told
    assert config.load("socialint.toml")._replace(files=(), folder="") == Config()


def test_the_file_teaches() -> None:
    text = init(".").text
    for key in ("platforms", "include", "handles", "owner", "goal", "topics", "rules"):
        assert key in text


def test_repository_texts_are_no_drafts() -> None:
    for path in ("README.md", "docs/guide.md", "LICENSE.txt", "posts/README.md", "a/CHANGELOG.md"):
        write(path)
    assert written().include == ()


@pytest.mark.parametrize(
    ("path", "glob"),
    [
        ("_posts/2025-01-01-a.md", "_posts/**/*.md"),
        ("content/posts/a.md", "content/posts/**/*.md"),
        ("social-media/a.txt", "social-media/**/*.txt"),
        ("marketing/drafts/2024/a.md", "marketing/drafts/**/*.md"),
    ],
)
def test_folders_of_drafts_are_included(path: str, glob: str) -> None:
    write("docs/a.md")
    write(path)
    assert written().include == (glob,)
    assert written_again().platforms == ()


def written_again() -> Config:
    return config.load(init(".", force=True).path)


def test_folder_where_most_name_a_target_is_included() -> None:
    write("out/a.md", "---\nplatform: mastodon\n---\nHi\n")
    write("out/b.md", "---\nplatform: x\n---\nHi\n")
    write("out/c.md")
    write("docs/d.md")
    assert written().include == ("out/**/*.md",)


def test_folder_names_the_platform() -> None:
    write("my-linkedin-posts/a/post.md")
    found = written()
    assert found.include == ("my-linkedin-posts/**/*.md",)
    assert found.platforms == ("linkedin",)
    assert found.per_path == ()


def test_folders_name_several_platforms() -> None:
    write("posts/linkedin/a.md")
    write("mastodon/a.md")
    write("linkedin/a.md")
    found = written()
    assert found.platforms == ()
    assert resolve(found, Overrides(), "linkedin/a.md").platforms == ("linkedin",)
    assert resolve(found, Overrides(), "mastodon/a.md").platforms == ("mastodon",)


@pytest.mark.parametrize(
    ("suffix", "publisher"), [(".tweet", "twitter-together"), (".toot", "toot-together")]
)
def test_suffix_tells_the_publisher(suffix: str, publisher: str) -> None:
    write(f"drafts/a{suffix}")
    found = written()
    assert (found.publisher, found.include) == (publisher, ())


def test_two_publishers_are_none() -> None:
    write("a.tweet")
    write("b.toot")
    assert written().publisher is None


def test_galaxy_social() -> None:
    for number in range(3):
        write(f"posts/{number}.md", galaxy("bluesky-us", "mastodon-us", "matrix-us"))
    write("posts/slip.md", galaxy("bluesky-uss"))
    found = written()
    assert found.publisher == "galaxy-social"
    assert found.accounts == {
        "bluesky-us": Account("bluesky"),
        "mastodon-us": Account("mastodon"),
    }


def test_plugin_file_tells_the_accounts() -> None:
    write("posts/a.md", galaxy("bluesky-other", "bluesky-other"))
    write(
        "plugins.yml",
        "plugins:\n  - name: bluesky-us\n    config:\n      username: us.example.org\n"
        "  - name: mastodon-us\n    config:\n      username: $SECRET\n  - name: slack\n",
    )
    assert written().accounts == {
        "bluesky-us": Account("bluesky", "us.example.org"),
        "mastodon-us": Account("mastodon"),
    }


@pytest.mark.parametrize("text", ["plugins: [", "", "- a", "plugins: none"])
def test_broken_plugin_file_is_no_obstacle(text: str) -> None:
    write("plugins.yml", text)
    assert written().accounts == {}


def test_folders_of_bots() -> None:
    write("posts/feed_bot/news/a.md")
    write("posts/robotics/a.md")
    write("posts/a.md")
    found = written()
    assert [one.glob for one in found.per_path] == ["posts/feed_bot/**"]
    assert resolve(found, Overrides(), "posts/feed_bot/news/a.md").preset == "platform-only"
    assert resolve(found, Overrides(), "posts/a.md").preset == "article"


def test_files_of_one_shape() -> None:
    for month in range(1, 8):
        write(f"tweets/build-2021-0{month}-28.tweet", f"Thanks to our {month} sponsors!\n")
        write(f"tweets/2021-0{month}-01-news.tweet", f"{'words ' * month}are here\n")
    write("tweets/build-day.tweet")
    assert [one.glob for one in written().per_path] == ["tweets/build-*.tweet"]


def test_archive_is_left_out() -> None:
    write("archive/2023/a.tweet")
    write("b.tweet")
    assert written().extend_exclude == ("archive/",)


def test_archive_that_is_all_there_is_stays() -> None:
    write("archive/2023/a.tweet")
    assert written().extend_exclude == ()


def test_handles_of_the_readme() -> None:
    write(
        "README.md",
        "[X](https://twitter.com/example) https://bsky.app/profile/example.org, and"
        " <https://fosstodon.org/@one> <https://fosstodon.org/@two>"
        " [share](https://twitter.com/intent) https://x.com/other/status/1",
    )
    assert written().handles == ("example.org", "example")


def test_other_front_matter_is_left_alone() -> None:
    write("pages/a.md", "---\nmedia: photo.png\nplatform: [\n---\nx\n")
    write("pages/b.md", "---\nlayout: post\n---\nx\n")
    assert written().include == ()


# Writing


def test_never_overwrites_without_force() -> None:
    write("socialint.toml", "goal = 'community'")
    with pytest.raises(ConfigError, match="exists already: --force overwrites it"):
        init(".")
    assert Path("socialint.toml").read_text(encoding="utf-8") == "goal = 'community'"
    init(".", force=True)
    assert config.load("socialint.toml").goal is None
    assert os.listdir() == ["socialint.toml"]


def test_pyproject_is_a_configuration_too() -> None:
    write("pyproject.toml", "[tool.socialint]")
    with pytest.raises(ConfigError, match="already"):
        init(".")
    write("sub/a.md")
    init("sub")
    assert os.path.exists("sub/socialint.toml")


def test_missing_folder() -> None:
    with pytest.raises(ConfigError, match="no such folder"):
        init("nowhere")


def test_command(capsys: pytest.CaptureFixture[str]) -> None:
    write("a.tweet")
    assert run(["init"]) == 0
    assert "Wrote socialint.toml: 1 draft found." in capsys.readouterr().out
    assert run(["init"]) == 2
    assert "--force" in capsys.readouterr().err
    assert run(["init", "--force"]) == 0


NAMES = st.text("ab\"\\ #'.-é\n", min_size=1, max_size=6)
PLACES = st.builds(Place, NAMES, st.integers(1, 9), st.sampled_from([None, "x", "linkedin"]))
SURVEYS = st.builds(
    Survey,
    st.dictionaries(st.sampled_from(["socialint", "galaxy-social"]), st.integers(1, 3)),
    st.sampled_from([None, "galaxy-social"]),
    st.lists(PLACES, max_size=2, unique_by=lambda place: place.glob).map(tuple),
    st.lists(
        st.builds(FoundAccount, NAMES, st.just("mastodon"), NAMES),
        max_size=2,
        unique_by=lambda account: account.name,
    ).map(tuple),
    st.lists(NAMES, max_size=2).map(tuple),
    st.lists(PLACES.map(lambda place: place._replace(glob=f"bot/{place.glob}")), max_size=1).map(
        tuple
    ),
    st.lists(PLACES, max_size=2).map(tuple),
)


@given(SURVEYS, NAMES)
def test_whatever_was_found_makes_valid_toml(found: Survey, name: str) -> None:
    values = tomllib.loads(compose(found, name))
    assert list(values.get("accounts", {})) == [account.name for account in found.accounts]
    assert values.get("include", []) == [place.glob for place in found.include]
    assert values.get("extend-exclude", []) == [place.glob for place in found.archives]
    assert {place.glob for place in found.bots} <= set(values.get("per-path", {}))


@pytest.mark.skipif(not DRAFTS.is_dir(), reason="the folder of real drafts is not there")
def test_real_repositories(tmp_path: Path) -> None:
    """Each gets a configuration that loads and leaves no draft of it out but what was posted."""
    for folder in sorted(DRAFTS.iterdir()):
        here = tmp_path / folder.name
        shutil.copytree(folder, here)
        here.chmod(0o755)
        result = init(str(here))
        found = config.load(str(here / "socialint.toml"))
        check_names(found, pack.default())
        total = sum(len(names) for _, _, names in os.walk(folder)) - (folder / "LICENSE").exists()
        assert f": {total:,} draft" in result.told[0]


def test_the_hook_is_written_once(capsys: pytest.CaptureFixture[str]) -> None:
    write("posts/one.tweet")
    assert run(["init", "--hook"]) == 0
    assert "Next: pre-commit install" in capsys.readouterr().out
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))[0]
    ((hook,),) = (one["hooks"] for one in yaml.safe_load(Path(FILE).read_text("utf-8"))["repos"])
    same = ("id", "entry", "files", "types", "require_serial", "verbose")
    assert [hook[key] for key in same] == [ours[key] for key in same]
    before = Path(FILE).read_bytes()
    assert run(["init", "--force", "--hook"]) == 2
    assert "there is one already" in "".join(capsys.readouterr().err)
    assert Path(FILE).read_bytes() == before


@pytest.mark.skipif(
    not os.path.exists(os.path.join(BIN, "pre-commit")), reason="pre-commit is not installed"
)
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_from_nothing_to_a_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", BIN + os.pathsep + os.environ["PATH"])
    write("posts/one.tweet", "Get https://localhost:8000/notes while it lasts.\n")
    for command in (
        ["git", "init", "--quiet"],
        ["socialint", "init", "--hook"],
        ["pre-commit", "install"],
        ["git", "add", "."],
    ):
        subprocess.run(command, check=True, capture_output=True)
    author = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    stopped = subprocess.run(
        ["git", *author, "commit", "-m", "Post"], capture_output=True, text=True, check=False
    )
    assert stopped.returncode == 1
    assert "login-link" in stopped.stdout + stopped.stderr
