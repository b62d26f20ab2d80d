"""Whether socialint finds and counts as the networks' own packages do."""
