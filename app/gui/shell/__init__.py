"""The main window and what surrounds the conversation: header, tray, notices, help."""
