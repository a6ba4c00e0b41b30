"""Speech to text and voice activity detection."""
