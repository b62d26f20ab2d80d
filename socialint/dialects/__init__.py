"""How a publishing tool turns a file into posts: one dialect a module."""
