"""Mountains cut by rivers: uplift, channel incision and hillslope creep, with fastscapelib's solvers."""

from __future__ import annotations

import fastscapelib as fastscape
import numpy as np
from skimage.transform import resize

from training.simulate.fields import Array

STEPS = 40  # the solvers are implicit, so that steps of 10,000 years and more are stable


def erode(elevation_m: Array, spacing_m: float, parameters: dict, random: np.random.Generator) -> Array:
    """Relief (H x W, m) after uplift and erosion; the edges stay as low as they are and drain the rest.

    dz/dt = U - K A^m S + D laplace(z), with A the drainage area and S the slope: the stream power law with n = 1, solved after
    Braun and Willett (2013), and linear creep. How long it lasts is drawn from `parameters`, so that some scenes are hardly
    dissected and others mature. Of relief smaller than `cell_m` a share stays as it was.
    """
    fine = elevation_m.shape
    coarse = tuple(max(16, round(length * spacing_m / parameters["cell_m"])) for length in fine)
    if coarse[0] >= fine[0]:
        return _erode(elevation_m.astype(float), spacing_m, parameters, random)
    start = resize(elevation_m.astype(float), coarse, order=1, anti_aliasing=True)
    end = _erode(start, fine[0] * spacing_m / coarse[0], parameters, random)
    rest = elevation_m - resize(start, fine, order=3)
    return resize(end, fine, order=3) + parameters["fine_share"] * rest


def flow_graph(shape: tuple[int, int], spacing_m: float) -> tuple[fastscape.RasterGrid, fastscape.FlowGraph]:
    """A grid and where its water flows, each cell to its lowest neighbour and out of pits; the edges drain the rest."""
    edges = [fastscape.NodeStatus.FIXED_VALUE] * 4
    grid = fastscape.RasterGrid(list(shape), [spacing_m, spacing_m], edges)
    return grid, fastscape.FlowGraph(grid, [fastscape.SingleFlowRouter(), fastscape.MSTSinkResolver()])


def _erode(elevation_m: Array, spacing_m: float, parameters: dict, random: np.random.Generator) -> Array:
    grid, flow = flow_graph(elevation_m.shape, spacing_m)
    rivers = fastscape.SPLEroder(flow, parameters["erodibility"], parameters["area_exponent"], 1.0)
    creep = fastscape.DiffusionADIEroder(grid, parameters["diffusivity_m2_per_year"])
    years = 10 ** random.uniform(*np.log10(parameters["years"])) / STEPS
    uplift_m = np.zeros(elevation_m.shape)
    uplift_m[1:-1, 1:-1] = parameters["uplift_m_per_year"] * years
    for _ in range(STEPS):
        elevation_m = elevation_m + uplift_m
        flow.update_routes(elevation_m)
        elevation_m = elevation_m - rivers.erode(elevation_m, flow.accumulate(1.0), years)
        elevation_m = elevation_m - creep.erode(elevation_m, years)
    return elevation_m
