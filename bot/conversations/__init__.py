"""All people work: one file per conversation; every word comes from `locales/`."""
