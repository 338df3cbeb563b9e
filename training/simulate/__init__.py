"""Simulated Sentinel-1 data cubes: terrain, imaging geometry, land cover, speckle, landslides and what is mistaken for them."""
