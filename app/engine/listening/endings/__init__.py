"""How utterances end in each language; see ``Endings`` in ``completeness``."""
