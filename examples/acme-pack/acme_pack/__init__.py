"""How Acme writes its posts: rules for socialint, and the check that one of them needs."""
