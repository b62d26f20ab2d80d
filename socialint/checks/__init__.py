"""The checks that rules use: one file each, imported only when an enabled rule names it."""
