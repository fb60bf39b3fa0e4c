"""The MkDocs plugin: thin hooks that call lower floors."""
