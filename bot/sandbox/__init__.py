"""A stand-in for Telegram on your own machine, with a chat page in the browser."""
