"""English: lexicon, phrases, abbreviations."""
