"""Rules that need the whole course."""
