"""A built site becomes the same site, self-contained."""
