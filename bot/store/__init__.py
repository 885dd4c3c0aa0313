"""PostgreSQL: schema, queries by subject, sealed columns, migrations."""
