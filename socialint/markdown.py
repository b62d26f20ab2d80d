"""Markdown to a view with regions: what is code, quotation, link, image, heading or list item."""
