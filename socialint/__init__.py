"""A linter for social media drafts: what will cost its author trust, before it is posted."""

__version__ = "0.1.0"
