# mypy: ignore-errors
# (jax lives in an environment of its own, so its types are unknown here)
"""Fit a small transformer to pairs of token rows; runs on jax, in an environment of its own.

Usage: python fit.py rows.npz weights.npz STEPS
"""

from __future__ import annotations

import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

WIDTH, INNER, HEADS, LAYERS, LONGEST = 96, 192, 4, 2, 64


def positions() -> np.ndarray:
    """Return the sinusoids that tell where a token stands, as CTranslate2 and OpenNMT compute them."""
    at = np.arange(LONGEST)[:, None]
    rate = np.exp(np.arange(0, WIDTH, 2) * -(np.log(10000.0) / WIDTH))
    table = np.zeros((LONGEST, WIDTH), np.float32)
    table[:, 0::2], table[:, 1::2] = np.sin(at * rate), np.cos(at * rate)
    return table


def fresh(words: int) -> dict:
    """Return weights to start from, by name."""
    chance = np.random.default_rng(1)

    def matrix(rows: int, columns: int) -> np.ndarray:
        return chance.normal(0, (2 / (rows + columns)) ** 0.5, (rows, columns)).astype(np.float32)

    weights = {"embedding": chance.normal(0, WIDTH**-0.5, (words, WIDTH)).astype(np.float32)}
    weights["projection.bias"] = np.zeros(words, np.float32)

    def norm(name: str) -> None:
        weights[f"{name}.gamma"], weights[f"{name}.beta"] = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def linear(name: str, rows: int, columns: int) -> None:
        weights[f"{name}.weight"], weights[f"{name}.bias"] = matrix(rows, columns), np.zeros(rows, np.float32)

    for side in ("encoder", "decoder"):
        norm(f"{side}.norm")
        for layer in range(LAYERS):
            for block in ("self",) if side == "encoder" else ("self", "cross"):
                norm(f"{side}.{layer}.{block}.norm")
                for part in "qkvo":
                    linear(f"{side}.{layer}.{block}.{part}", WIDTH, WIDTH)
            norm(f"{side}.{layer}.inner.norm")
            linear(f"{side}.{layer}.inner.0", INNER, WIDTH)
            linear(f"{side}.{layer}.inner.1", WIDTH, INNER)
    return weights


def _norm(w, name, x):
    x = x - x.mean(-1, keepdims=True)
    return x / jnp.sqrt((x**2).mean(-1, keepdims=True) + 1e-5) * w[f"{name}.gamma"] + w[f"{name}.beta"]


def _linear(w, name, x):
    return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]


def _attend(w, name, x, memory, mask):
    def heads(part, y):
        y = _linear(w, f"{name}.{part}", y)
        return y.reshape(*y.shape[:2], HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

    q, k, v = heads("q", x), heads("k", memory), heads("v", memory)
    scores = q @ k.transpose(0, 1, 3, 2) / (WIDTH // HEADS) ** 0.5 + jnp.where(mask, 0.0, -1e9)
    out = (jax.nn.softmax(scores) @ v).transpose(0, 2, 1, 3).reshape(x.shape)
    return _linear(w, f"{name}.o", out)


def _inner(w, name, x):
    return _linear(w, f"{name}.1", jax.nn.relu(_linear(w, f"{name}.0", _norm(w, f"{name}.norm", x))))


def loss(w, source, target, places):
    """Return the mean cross entropy of the next token; rows are padded with 0."""

    def embed(rows):
        return w["embedding"][rows] * WIDTH**0.5 + places[: rows.shape[1]]

    seen = (source > 0)[:, None, None, :]
    x = embed(source)
    for layer in range(LAYERS):
        name = f"encoder.{layer}"
        y = _norm(w, f"{name}.self.norm", x)
        x = x + _attend(w, f"{name}.self", y, y, seen)
        x = x + _inner(w, f"{name}.inner", x)
    memory = _norm(w, "encoder.norm", x)
    given, wanted = target[:, :-1], target[:, 1:]
    past = jnp.tril(jnp.ones((given.shape[1], given.shape[1]), bool))[None, None]
    x = embed(given)
    for layer in range(LAYERS):
        name = f"decoder.{layer}"
        y = _norm(w, f"{name}.self.norm", x)
        x = x + _attend(w, f"{name}.self", y, y, past)
        x = x + _attend(w, f"{name}.cross", _norm(w, f"{name}.cross.norm", x), memory, seen)
        x = x + _inner(w, f"{name}.inner", x)
    logits = _norm(w, "decoder.norm", x) @ w["embedding"].T + w["projection.bias"]
    chosen = jnp.take_along_axis(jax.nn.log_softmax(logits), wanted[..., None], -1)[..., 0]
    real = wanted > 0
    return -(chosen * real).sum() / real.sum()


@jax.jit
def step(w, first, second, at, source, target, places, rate):
    """Take one step of Adam."""
    value, slope = jax.value_and_grad(loss)(w, source, target, places)
    first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, slope)
    second = jax.tree.map(lambda v, g: 0.98 * v + 0.02 * g * g, second, slope)
    w = jax.tree.map(
        lambda p, m, v: p - rate * (m / (1 - 0.9**at)) / (jnp.sqrt(v / (1 - 0.98**at)) + 1e-9), w, first, second
    )
    return w, first, second, value


def main(rows: str, out: str, steps: int) -> None:
    """Fit and save."""
    data = np.load(rows)
    source, target, words = data["source"], data["target"], int(data["words"])
    places = jnp.asarray(positions())
    w = {name: jnp.asarray(value) for name, value in fresh(words).items()}
    first = jax.tree.map(jnp.zeros_like, w)
    second = jax.tree.map(jnp.zeros_like, w)
    chance = np.random.default_rng(2)
    began = time.time()
    for at in range(1, steps + 1):
        pick = chance.integers(0, len(source), 32)
        rate = 2.5e-3 * min(at / 150, max(0.02, 1 - at / steps) ** 0.5)
        w, first, second, value = step(w, first, second, float(at), source[pick], target[pick], places, rate)
        if at % 100 == 0 or at == steps:
            print(f"step {at} loss {float(value):.3f} {time.time() - began:.0f} s", flush=True)
    np.savez(out, places=positions(), **{name: np.asarray(value) for name, value in w.items()})


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
