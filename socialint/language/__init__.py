"""What the sentences of a post say, and in which language it is written."""
