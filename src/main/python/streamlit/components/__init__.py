"""Components: pages of others inside the page."""
