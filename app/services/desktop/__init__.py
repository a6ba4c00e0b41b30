"""The desktop around the window: global hotkey, login item, clipboard, updates."""
