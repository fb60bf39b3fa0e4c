"""E-learning module engine: Markdown lessons and YAML quizzes become a self-contained learning site."""

__version__ = "0.1.0"
