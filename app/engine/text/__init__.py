"""Turns the text that is shown into the words that are spoken."""
