"""The user's turn, from speech to a final transcript."""
