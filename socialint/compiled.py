"""The rules without examples and reasons: written by scripts/generate.py."""

from typing import Any

# fmt: off
RULES: tuple[dict[str, Any], ...] = ({'id': 'engagement-bait',
  'pack': 'growth',
  'summary': 'A like, comment, tag or repost asked for as a price',
  'check': 'phrase',
  'message': '“{match}” makes a reaction the price: ask what you really want to know, or leave '
             'it out.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('automated-dm',),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'options': {'any': ('comment yes below', 'tag a friend who')}},)
