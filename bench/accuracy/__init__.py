"""How often the rules are right about labelled posts: `python -m bench.accuracy`.

`rows` says what is measured and against which labels, `labelled` reads the labelled posts (beside
the project, not part of it), `reading` lints them as drafts, `shares` counts, `measure` puts the
figures together, and `show` prints them. What is committed of it is `bench/results.json`.
"""
