"""What a run without an outline says, in the same words wherever it is told."""

from __future__ import annotations

from .words import joined, say

_LEAST_TOLD_HA = 0.05  # less would be told as 0.0


def none_outlined(expected_area_m2: float) -> str:
    """What it means that nothing was outlined, although the probabilities sum to an expected area in m2."""
    told = [say("No landslide outlined: no patch of the least size reaches the threshold.")]
    area_ha = expected_area_m2 / 1e4
    if area_ha >= _LEAST_TOLD_HA:
        told.append(
            say("Low probabilities add up to about {area:,.1f} ha, which may be landslides missed here and there, or none.", area=area_ha)
        )
    return joined(" ", told)
