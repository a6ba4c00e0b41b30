"""Chat models: any OpenAI-compatible server, and the built-in helper."""
