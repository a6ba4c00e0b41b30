"""Tool calls, the permission card and the tool servers dialog."""
