"""From the outbox to a chat: order, rate, retry, receipts; and from a chat to the inbox."""
