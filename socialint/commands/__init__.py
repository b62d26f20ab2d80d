"""The commands: one module each, imported when it is the one that was typed.

A module offers `arguments(parser)`, which says what may be typed, and `run(options)`, which does
it and returns the exit code.
"""
