"""The settings dialog, generated from the declarations in ``app.config``."""
