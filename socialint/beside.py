"""Whether a file that a draft names is there: the one thing outside of it that judges a draft."""

import os


class Finder:
    """Looks beside the draft, and below the folders above it.

    A path that begins with a slash starts at the root of the repository or site, which is some
    folder above the draft; `root` is the highest that is looked into. `asked` has every path that
    was looked for, with the answer: True, False, or None where no folder above says that it is a
    root.
    """

    def __init__(self, draft: str, root: str) -> None:
        self._draft = draft
        self._root = root
        self.asked: dict[str, bool | None] = {}

    def __call__(self, path: str) -> bool | None:
        """Whether the file is there."""
        self.asked[path] = answer = self._find(path)
        return answer

    def _find(self, path: str) -> bool | None:
        folder = os.path.dirname(os.path.abspath(self._draft))
        if os.path.exists(os.path.join(folder, path.lstrip("/"))):
            return True
        if not path.startswith("/"):
            return False
        while True:
            if os.path.exists(os.path.join(folder, path.lstrip("/"))):
                return True
            above = os.path.dirname(folder)
            if folder == self._root or os.path.exists(os.path.join(folder, ".git")):
                return False
            if above == folder:
                return None
            folder = above
