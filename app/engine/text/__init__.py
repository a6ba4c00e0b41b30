"""What is said of what is shown: Markdown, numbers and abbreviations as spoken words."""
