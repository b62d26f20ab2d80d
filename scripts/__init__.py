"""What is generated from the sources of truth."""
