"""Stored conversations: the list, and opening one."""
