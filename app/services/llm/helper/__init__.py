"""The built-in helper: answers everyday questions offline, without a language model."""
