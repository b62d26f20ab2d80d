"""The version, in a module of its own that nothing else hangs on."""

__version__ = "0.1.0"
