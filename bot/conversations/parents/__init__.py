"""Conversations with parents."""
