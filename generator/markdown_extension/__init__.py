"""The quiz fence for Python-Markdown."""
