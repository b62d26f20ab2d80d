"""Measurements, and what they are compared with; not part of the package."""
