"""What `action.yml` runs: `install.py`, then `lint.py` in the environment that it made."""
