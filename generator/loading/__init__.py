"""Sources become a course, with everything that is wrong."""
