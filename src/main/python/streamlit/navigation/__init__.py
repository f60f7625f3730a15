"""Pages under the names of their package."""
