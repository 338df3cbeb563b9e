<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../gui/about.py"/>
        <source>About SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Finds landslides in Sentinel-1 images from before and after an event, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Licence: GPL-2.0-or-later. Method after {paper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Not tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and simulated landslides are not real ones. Look at the ranked chips before you act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{name} {version}, licence {licence}, for pixels of {low} to {high} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Share of ground without landslides that was flagged, at {count} places: at most {share} % ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides; {recall} % of the test landslides found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Whole Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Map View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons to search; where some are selected, only the selected ones count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon layer of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>What the map shows when you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>The project has no polygon layer; add one, or choose another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>{count} selected polygons of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>All {total} polygons; select some to search only those.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../briefing.py"/>
        <source>The folder {path} does not exist; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written ({reason}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslides in {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before ({before}) and after ({after})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before and after the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>screening by radar, to be checked before acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>landslides outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{flagged} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>chips flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>of these chips observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslide probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Outline of a landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chip with its rank, 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed by the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Radar image after the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The radar images are not where they were: no background is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Where to look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source> (without {count} chips that were looked at and rejected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Area [ha]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>90 % interval [ha]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Caveats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the calibration chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Nobody has checked this on the ground unless a mark says so. Small slides, slides that change nothing in the radar image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated slides and on one real landslide, so treat the figures as an order of urgency, not as a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Images {side}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Understood as: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Model: {name} {version}, pair {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Detected {detected}, briefing made {made} (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{name} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipPreviewWidget</name>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Select a chip to see it before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipTable</name>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rank: 1 is the chip with the largest expected area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Area [ha]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Expected landslide area in hectares; the bar is its 90 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>{area} ha, with 90 % confidence {low} to {high} ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Probability that the chip holds a landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Observed share of the chip: where it is low, no landslide found does not mean no landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Centre of the chip, WGS 84; the context menu copies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Row and column of the chip in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsBox</name>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Ranked Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The chip lies outside the map's coordinate system; choose another one for the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Copy “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Take Mark Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>No results yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{count} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectBox</name>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>2 Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectionRunner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>A detection is already under way; wait until it is done, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The SAR Landslide algorithms are not registered; restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>Detect landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{phase}, about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The detection stopped without a result; the log may tell why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too small: give at least {smallest} x {smallest} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in its own reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in {reference_system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>Resampled to the {target:g} m that the models know, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: it is resampled to {target:.3g} m {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <location filename="../core/sources.py"/>
        <source>The coordinates of {name} lie outside its reference system: check its georeferencing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m or less, and check its georeferencing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The raster's rows do not run from north to south: it is resampled to a north-up grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the larger ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area {path} does not exist: check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds no polygons: give a polygon layer as the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) holds no polygons: choose or select at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) has no coordinate reference system: assign the right one to its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) and the images do not overlap: choose an area inside the images, and check the reference systems of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <location filename="../core/finished_run.py"/>
        <source>coordinates far beyond the Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{role}: band {number} of {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use VV or VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} was given for {role}, but {raster} has bands 1 to {count} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} holds {polarisations}, but the models read VV and VH: use images in these polarisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The bands name dates but not which are before: taken as before up to {last_pre}, after from {first_post}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>name the bands pre_VV, pre_VH, post_VV and post_VH or say which is which with the band option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band without names, but a scene needs four: {name_them}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands without names, but a scene needs four: {name_them}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The {count} bands of {raster} do not say what they are: {name_them}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band that do not show which are from before and which from after the event: {name_them}, or give the images before and after separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands that do not show which are from before and which from after the event: {name_them}, or give the images before and after separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation its {count} band is: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or say it with the band option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation its {count} bands are: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or say it with the band option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Both a scene and separate images were given: give either one scene or images before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{count} scenes were given: give one raster with all bands, or the images before and after separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from after the event was given: a detection needs images before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from before the event was given: a detection needs images before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Before the event there is {before} and after it {after}: give the same polarisation on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing after the event and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing before the event and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Only {polarisation} is there before and after: VV and VH together detect more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} of {raster} is given both before and after the event: it cannot show a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The images from after the event ({first_post}) are older than those from before ({first_pre}): were they swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check which image is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>{name} was not made for this plugin (it has no model card): use a model exported by its training code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} has schema version {version}, but this plugin reads {known}: update the plugin or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} lacks {reason}: export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} is damaged ({reason}): export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <location filename="../core/onnx_file.py"/>
        <source>{name} does not fit this plugin: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating points are no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>the thresholds of its operating points do not rise between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating point at {threshold:g} is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it is a {found}, but a {wanted} is needed in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it reads {polarisations} instead of VV and VH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its chips have {found} px instead of {wanted} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its stride of {stride} px does not divide a chip of {chip_size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is not a multiple of its stride of {stride} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is larger than {limit} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pooling {pooling} is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pixel spacings {spacings} m are no range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its {name} of {value} is no probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has no bins or an impossible k_px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has bins that are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/change_vrt.py"/>
        <source>No polarisation is there both before and after: check the images of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>'{mark}' is no mark: choose {marks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The number of chips is {count}: give 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>The run has no chip {chip}: open its table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>{path} has no column named {column}: choose the folder of a finished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <location filename="../core/run_record.py"/>
        <source>{path} cannot be read ({reason}): choose the folder of a finished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>'{name}' is no column: choose among {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The file {path} cannot be written ({reason}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <location filename="../core/detect.py"/>
        <location filename="../core/zones.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <source>Square {number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is there already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is one of the images: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} cannot be written ({reason}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Opening the models and the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>The image {raster} lies where the run writes its results: choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Writing the record of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>There was no interrupted run to resume: this one began from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Resumed an interrupted run: {count:,} of its squares were done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>The journal of the interrupted run is damaged ({reason}): this one began from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Detecting: chip {number:,} of {count:,}, {segmented:,} looked at closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel in the area is observed both before and after: choose another area, and check the nodata values and the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel is observed both before and after: check the nodata values, the unit, and that the images cover the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Building overviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <location filename="../core/polygons.py"/>
        <source>Drawing polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run was cancelled, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory of this computer is too small for the run: choose a smaller tile size, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this sentence; the images and earlier results are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>A polygon cannot be placed on the map of the run ({reason}): check the reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>{path} is no chip table of a run ({reason}): choose the folder of a finished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{name} cannot be written ({reason}): check the free space of the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} holds several rasters: name one of them, such as {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The raster {path} does not exist: check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>{now}, it was {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>it has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models and options as before, or start again without resuming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>mask.tif cannot be read ({reason}): detect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>{path} cannot be written ({reason}): the map does without this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models gave {output} of shape {found} instead of {expected}: they do not do what their cards say, so export them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The model {file} does not exist: choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained together: use two models of one pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>The model {path} cannot be read ({reason}): check the rights to it, or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} has more than {limit} MB, which no model of this plugin has: choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} is not a model that can be opened ({reason}): install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is cut into too many pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>field {number} of a message is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has a field without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is not encoded as a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a number stands where a message should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a text in it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a metadata entry is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it brings training steps along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it defines functions of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has no graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds sparse weights, which are never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds loops or conditions, so that it might never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it keeps weights in other files, which are never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it needs operators of '{domain}', which are not part of ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_metadata.py"/>
        <source>The model {file} cannot be read ({reason}): choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/onnx_metadata.py"/>
        <source>{name} is damaged or no ONNX model: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The threshold is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The gate is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The option segment is '{value}': choose 'gated' or 'all'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The number of threads is {value}: give a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value} px: give 0 or a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is given in pixels and in m2: give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value:g} m2: give 0 or a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be written ({reason}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be written for {folder} ({reason}): check the free space and the rights there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be moved to {folder} ({reason}): close what uses its files, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a file: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The folder {folder} already holds results ({file}): choose another folder or allow overwriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>Another run is writing into {folder}: wait until it ends, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <source>The landslide polygons cannot be drawn ({reason}): check the free space of the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>The images of this run cannot be shown. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>They are not the ones that the run looked at any more: detect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>{file} has changed since the run: detect again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <location filename="../core/request.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was there when the run began and is not any more ({reason}): bring it back, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was changed while the run was reading it: leave the images alone until the run ends, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} cannot be read ({reason}): check the file and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>onnxruntime, which runs the models, is not installed: install it in the plugin's settings or with 'pip install --no-deps onnxruntime'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not known: choose automatic, {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not part of the installed onnxruntime: the processor was used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>{file} is not a model that can be opened ({reason}): install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' failed ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' computes probabilities that differ by {difference:.2g} from the processor's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider {problems}: '{used}' was used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The raster name {path} is no text that GDAL can open: rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which does not exist: bring it back, or make the raster again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} has more than {limit} MB of text: make it of fewer sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>decibel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{unit} (judged from the values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent:.0f} % no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The note has {count:,} letters: shorten it to at most {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may write, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there, or only for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it has no layer named chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>{path} is no record of a run: choose the folder of a finished run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>The record of the run does not name its images: detect again to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The unit '{unit}' is not known: choose auto, linear, amplitude or db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} is resampled to the grid of {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {others} more are resampled to the grid of {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>band {number} of {raster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The values of {name} are integers (median {median:.4g}) without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The values were judged to be {unit}: choose the unit yourself if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} declares {width} x {height} pixels but holds no value of them: export the image again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is tied to the ground by control points only: terrain-correct (geocode) it to a map projection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no georeferencing: assign the right one, or export the image again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no coordinate reference system: assign the right one, or export the image again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or geographic reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has pixels of no size in its georeferencing: export the image again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or gamma0), not SLC data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the reference system of the other images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The classifier gave no numbers for a chip: the model is damaged, so install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The segmenter gave no numbers for observed pixels: the model is damaged, so install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are no decibels: they look like scaled integers, so declare their scale and offset in the raster or convert them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>{lowest} looks like decibel (median {lowest_median:.3g}) but {highest} does not (median {highest_median:.3g}): convert the images to one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zones.py"/>
        <source>Area {number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for before and after images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give either one raster with both dates or images before and after, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give one raster with both dates, or at least one image before and one after the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <location filename="../wheels.py"/>
        <source>{file} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>Another QGIS window is installing onnxruntime; wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>no permission or no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} is full of old installations; delete it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be changed; make it writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>onnxruntime is installed, but Windows cannot load it ({reason}); install Microsoft's Visual C++ Redistributable 2015-2022 and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>onnxruntime is installed but cannot be loaded ({reason}); install another wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be read ({reason}); copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not the file that was published under this name: it was damaged or changed on its way (SHA-256 {sha256}…); get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not among the files that were checked for this plugin; whatever is in it will run with your rights. Install it only if you know who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>one for {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not an onnxruntime wheel; choose {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another system ({found}), this is {system}; choose {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is damaged ({reason}); get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be unpacked into {folder} ({reason}); make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds the same file twice or too many files; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} would unpack to more than {limit} GB; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} does not hold onnxruntime; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Flagged only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips that most likely hold no landslide, here and in the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter by words, area, mark, or what the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Words or numbers in rank, place, chip or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source> ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips with less expected landslide area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Not Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Show chips with this mark only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Only in map view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips outside the map view; follows when you move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandslideDock</name>
    <message>
        <location filename="../gui/dock.py"/>
        <source>SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>3 Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>New here? A small simulated scene shows in a minute what this panel does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>onnxruntime is installed; detections can start now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>No landslides found in {chips} chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>{slides} landslides found in {chips} chips, {area} ha in all; {flagged} chips flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>How to Read It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Add to Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>{slides} landslides found, but the project was closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Computed on {provider} in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written. Press Detect Landslides to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Install onnxruntime first, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose radar images first, in step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Correct what step 1 says about the images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose an area first, in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Show Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold, smallest polygon, processor and output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Exact probability from which a pixel counts as landslide, in place of the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Unit of the smallest polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Min. area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Suspicious Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>All (Slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Which chips the second network maps pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Landslide probability of a chip from which it is suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>What computes; automatic takes the fastest that gives the same results as the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>One per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor threads of the networks; fewer leave more of the computer to other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Choose the Folder for Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels of this scene, {area}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>public Python package host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Folder, package index or web folder of your office from which Install takes the wheel; the checksum is compared in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Package Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Address or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Authentication for this address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverridesBox</name>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>If This Is Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit, no-data value and bands, where they were understood wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Linear Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit of the pixel values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>A further value that means no data, besides 0, NaN and the declared one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Band that holds this polarisation; automatic goes by the bands' names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VV band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VH band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>The no-data value “{text}” is not a number; write one such as -9999, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the offline help [F1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Try the Demo Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Add a small simulated scene to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy versions, model and last run to the clipboard, for a problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the log panel, tab SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>About SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Version, licence, and what the model was and was not tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene cannot be copied to your profile ({reason}); free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Demo scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; press Detect Landslides to see what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Diagnostics copied; paste them into your problem report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>The chip could not be read; see the Log Messages panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <location filename="../layers.py"/>
        <source>Ranked chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Change: red weaker after, cyan stronger after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those who looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Outlines of connected landslide pixels with true ground area and probability. Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Ground that the images did not see, before or after: radar shadow, layover, or beyond the images or the area that the run was given. No landslide there does not mean that there is none. Outlines are generalised; the mask has them to the pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest was swept away; cyan has become stronger. Computed from the images whenever it is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The result {path} cannot be opened as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Save the ranked chips, the outlines, or a briefing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips as shown, in this order, with all their columns, marks and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Selected Chips as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Only the chips that are selected in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Chips and Landslides as GeoPackage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips shown, with marks and notes, and all landslide outlines in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>GeoPackage files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Briefing as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>One page to print: map, the twenty worst places, method, caveats and provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Mark the selected chips as “{mark}”; press {key} in the table. The same again takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>What you saw there; saved in chips.gpkg and exported. Press Enter when done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBox</name>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detec&amp;t Landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detect landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Stop the detection; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help, demo scene, diagnostics and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Start the detection in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuntimeBox</name>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python Package onnxruntime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>One More Thing to Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>From Wheel File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Without internet: choose an onnxruntime-….whl file that you copied here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Uninstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Delete what the plugin installed into your QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>The Python package onnxruntime, which runs the detection, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It came with this plugin and only has to be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None was published for this Python and system ({machine}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Choose a Wheel File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python wheels (onnxruntime*.whl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime was removed; what is still in use goes when QGIS is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Unknown Wheel File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuntimeInstaller</name>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>No onnxruntime was published for {machine}; if you have one, use its wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Downloading {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{done} of {total} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{file} cannot be renamed ({reason}); try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Checking and unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Install onnxruntime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime could not be installed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>The new onnxruntime will be used after a restart of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime was installed but is not found; restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SarLandslideAlgorithm</name>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Compare with inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Scores a detection against mapped landslides: area, count, size classes and ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Mapped landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Table of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <location filename="../processing/export_csv.py"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Precision of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Recall of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Intersection over union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Rank correlation of the chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>{found} of {observed} observed landslides found; precision {precision}, recall {recall}, intersection over union {iou}, rank correlation {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Compose dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Averages images before and after an event into one raster of four bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Detect landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Add results to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Only where these polygons are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Or only in this extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a pixel from which it counts [from the model]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a chip from which it is mapped [from the model]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Chips to map in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Smallest landslide polygon [m², from the model]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor threads [one per core]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Replace results in the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Go on where a run was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Ranked chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Ranked chips as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Record of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Number of observed chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Number of flagged chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Number of landslide polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide area [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>The Python package onnxruntime is missing; open the SAR Landslide panel from the Raster menu to install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Give either polygons or an extent as the area, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Unpacking onnxruntime, which came with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Run as part of a model: the results are in the output folder, not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Export briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>landslide,map,print,layout,pdf,report,briefing,share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Prints a detection on one page: map, worst places, method, caveats and provenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Heading [made from the name of the image]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Flagged chips only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Only chips with these marks [all chips]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Number of chips, best rank first [all]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Columns [all]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Table of chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Number of chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>{count} chips written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rank areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranks polygons, such as municipalities, by the landslide area expected in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas (municipalities, catchments, buffered roads …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Name of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranked areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>{count} areas; the first has {hectares:.1f} ha of expected landslides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/run_input.py"/>
        <source>Output folder of a detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Raster with both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images before the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>… and images after the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Unit of the pixel values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Further no-data value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SarLandslidePlugin</name>
    <message>
        <location filename="../plugin.py"/>
        <source>SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Detect Landslides in Radar Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the SAR Landslide panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SarLandslideProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>SAR Landslide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneBox</name>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>1 Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>One Layer with Both Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Before and After Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>How the images before and after the event are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Kind of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Raster with VV and VH before and after; follows the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layer with both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>&amp;Before the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>A&amp;fter the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Check one or more dates; several dates are averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Reading the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Choose radar images from before and after the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Understood as {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneReader</name>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>The scene could not be read; see the Log Messages panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitivityBox</name>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>How sure the model must be before it marks a pixel as landslide; arrow keys work too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Miss nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Few false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from exactly {percent} %, as set under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %, as the model suggests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>This model does not tell how many false alarms to expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Expect about {alarms} false alarms per 1,000 km²; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>No false alarm in the {area} km² tested; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>{share} % of the test landslides are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source> (measured at {percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Figures of the model card, measured at a threshold of {percent} %; false alarms were counted on {area} km² without landslides. Other regions, seasons and numbers of dates differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WheelDownload</name>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{index} does not list {file}; ask who keeps this package index, or use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} does not have {file}; use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The proxy does not let QGIS through ({reason}); see Settings &gt; Options &gt; Network, or use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} refuses the download (status {status}); use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The certificate of {host} is not trusted ({reason}); see Settings &gt; Options &gt; Authentication, or use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>the file ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: open any page in a browser and try again, or use a wheel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The folder {folder} cannot be written ({reason}); make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
