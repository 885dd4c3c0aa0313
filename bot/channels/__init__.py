"""The only place that talks to Telegram and catches its errors."""
