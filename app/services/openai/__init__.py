"""The OpenAI client and the errors and limits that every service built on it shares."""
