"""The bot through which staff and parents talk: conversations, delivery, storage, channels."""
