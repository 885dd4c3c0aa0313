"""Translation that never lies: fixed phrase, checked machine, or the source sentence, marked."""
