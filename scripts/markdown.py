"""Pieces of the Markdown that is generated."""

from socialint.report.mdparts import code, fence, table

__all__ = ["code", "fence", "table"]
