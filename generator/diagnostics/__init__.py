"""What we tell authors: where something stands, what is wrong with it, and how that reads."""
