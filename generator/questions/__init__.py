"""The kinds of question, one folder each."""
