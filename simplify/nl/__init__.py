"""Dutch: lexicon, phrases, verbs, abbreviations."""
