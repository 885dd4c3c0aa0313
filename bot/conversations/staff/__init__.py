"""Conversations with staff."""
