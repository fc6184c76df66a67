"""A picture of the loss over the updates, as an SVG file that any browser shows."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT = 720, 320
LEFT, RIGHT, TOP, BOTTOM = 72, 16, 36, 44


def draw_loss(title: str, losses: Sequence[tuple[float, float]]) -> str:
    """`losses` are pairs of update and loss, in order. A line of their running mean lies over the single values."""
    if not losses:
        return _svg(title, "")
    first, last = losses[0][0], losses[-1][0]
    low, high = min(loss for _, loss in losses), max(loss for _, loss in losses)
    across = (last - first) or 1.0
    up = (high - low) or 1.0

    def place(update: float, loss: float) -> str:
        x = LEFT + (update - first) / across * (WIDTH - LEFT - RIGHT)
        y = HEIGHT - BOTTOM - (loss - low) / up * (HEIGHT - TOP - BOTTOM)
        return f"{x:.1f},{y:.1f}"

    raw = " ".join(place(*point) for point in losses)
    mean = " ".join(place(update, loss) for (update, _), loss in zip(losses, _running_mean(losses), strict=True))
    marks = "".join(
        f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{value:.4g}</text>'
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}" stroke="#ddd"/>'
        for value, y in ((high, TOP), ((high + low) / 2, (TOP + HEIGHT - BOTTOM) / 2), (low, HEIGHT - BOTTOM))
    )
    ends = (
        f'<text x="{LEFT}" y="{HEIGHT - 24}">{first:.0f}</text>'
        f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 24}" text-anchor="end">{last:.0f}</text>'
        f'<text x="{(WIDTH + LEFT - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">updates</text>'
    )
    lines = (
        f'<polyline points="{raw}" fill="none" stroke="#c9b458" stroke-opacity="0.5"/>'
        f'<polyline points="{mean}" fill="none" stroke="#7a5c00" stroke-width="2"/>'
    )
    return _svg(title, marks + ends + lines)


def _running_mean(losses: Sequence[tuple[float, float]]) -> list[float]:
    span = max(1, len(losses) // 20)
    values = [loss for _, loss in losses]
    return [
        sum(part) / len(part)
        for part in (values[max(0, index - span) : index + span + 1] for index in range(len(values)))
    ]


def _svg(title: str, content: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="sans-serif" font-size="12"><title>{escape(title)}</title>'
        f'<rect width="100%" height="100%" fill="white"/>'
        f'<text x="{LEFT}" y="20" font-size="14">{escape(title)}</text>{content}</svg>\n'
    )
