"""What can be counted, for Prometheus; no label holds a person, a child or a word."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()
FAST = (0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10)

deliveries = Counter("ouderbrug_deliveries", "Deliveries by what became of them.", ["state"], registry=REGISTRY)
floods = Counter("ouderbrug_floods", "Times that Telegram asked to wait.", registry=REGISTRY)
copies = Counter("ouderbrug_second_copies", "Messages sent again because an answer was lost.", registry=REGISTRY)
updates = Counter("ouderbrug_updates", "Updates that were stored.", registry=REGISTRY)
turns = Histogram("ouderbrug_turn_seconds", "From a stored update to its last answer.", buckets=FAST, registry=REGISTRY)
parked = Counter("ouderbrug_parked_turns", "Turns that failed for good.", registry=REGISTRY)
waiting = Gauge("ouderbrug_waiting_deliveries", "Deliveries that wait.", registry=REGISTRY)
oldest = Gauge("ouderbrug_oldest_waiting_seconds", "Age of the oldest delivery that is due.", registry=REGISTRY)
unfinished = Gauge("ouderbrug_unfinished_updates", "Stored updates that are not finished.", registry=REGISTRY)
stopped_bots = Gauge("ouderbrug_stopped_bots", "Bots that Telegram does not accept any more.", registry=REGISTRY)
