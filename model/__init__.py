"""How the shipped pipeline for English posts is trained; see README.md in this folder."""
