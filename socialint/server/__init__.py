"""The language server: what an editor shows of a draft while it is written.

`positions` counts as editors do, `analyst` judges a text, `documents` keeps what is open and when
it is judged, the others are a feature each, and `app` is the server itself. Needs the extra
`server` (pygls); nothing outside of this package may import it but the command.
"""
