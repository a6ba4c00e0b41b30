"""Voices and speech recognition models: choosing, downloading, pronunciation."""
