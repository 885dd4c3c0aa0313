"""Speed and memory: `make bench` prints what was measured beside what is asked; machines differ, so it never fails."""
