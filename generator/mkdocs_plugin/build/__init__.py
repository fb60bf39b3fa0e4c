"""Building as `tuntas build` does it: beside the old site, swapped in at the end."""
