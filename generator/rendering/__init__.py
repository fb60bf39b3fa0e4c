"""A course becomes strings of HTML and payloads for the browser."""
