"""Rules: each finds, none edits."""
