"""The course as frozen values: no files, no YAML, no HTML."""
