"""Every setting, declared once: one module for each page of the settings dialog.

A declaration defines the key in ``settings.json``, the ``REPARTEE_…`` variable, the flag, the
dialog's row, and the row in docs/settings.md (the idea is qutebrowser's ``configdata.yml``).
"""
