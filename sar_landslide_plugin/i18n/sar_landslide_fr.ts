<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../gui/about.py"/>
        <source>About SAR Landslide</source>
        <translation>À propos de SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Finds landslides in Sentinel-1 images from before and after an event, on this computer.</source>
        <translation>Trouve les glissements de terrain dans des images Sentinel-1 prises avant et après un événement, sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Licence: GPL-2.0-or-later. Method after {paper}.</source>
        <translation>Licence : GPL-2.0-or-later. Méthode d’après {paper}.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Also calibrated on</source>
        <translation>Calibré en outre sur</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Tested on</source>
        <translation>Testé sur</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Not tested on</source>
        <translation>Non testé sur</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and simulated landslides are not real ones. Look at the ranked chips before you act.</source>
        <translation>Tout ce qui n’est pas nommé ci-dessus : autres régions, saisons, capteurs et types de terrain. Des glissements insérés ou simulés ne sont pas des glissements réels. Examinez les vignettes classées avant d’agir.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{name} {version}, licence {licence}, for pixels of {low} to {high} m.</source>
        <translation>{name} {version}, licence {licence}, pour des pixels de {low} à {high} m.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{data}. All landslides in them are synthetic.</source>
        <translation>{data}. Tous les glissements qu’elles contiennent sont synthétiques.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>simulated scenes</source>
        <translation>scènes simulées</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of southern California, 30 m</source>
        <translation>images réelles du sud de la Californie, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of hilly forest in Myanmar, 30 m</source>
        <translation>images réelles de collines boisées au Myanmar, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>single real images of European and other lowland, 10 m</source>
        <translation>images réelles isolées de plaines d’Europe et d’ailleurs, 10 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>synthetic slides in real images</source>
        <translation>glissements synthétiques dans des images réelles</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>chips</source>
        <translation>vignettes</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>average precision, 1 is best</source>
        <translation>précision moyenne, 1 est le meilleur score</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>the same of the smoothed VH log-ratio</source>
        <translation>la même pour le log-ratio VH lissé</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the marked pixels that are landslide</source>
        <translation>part des pixels marqués qui sont en glissement</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the landslide pixels that are marked</source>
        <translation>part des pixels en glissement qui sont marqués</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the chips whose area lies in their 90 % interval</source>
        <translation>part des vignettes dont la surface se trouve dans leur intervalle à 90 %</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Area marked where nothing happened, mean of the chips of a place and its dates, at {count} places: at most {share} % ({place}). Single pairs of dates can be several times worse.</source>
        <translation>Surface marquée là où rien ne s’est passé, moyenne des vignettes d’un lieu et de ses dates, en {count} lieux : au plus {share} % ({place}). Pour certaines paires de dates prises seules, elle peut être plusieurs fois plus grande.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides, where the same ground counts once for each set of dates; {recall} % of the area of synthetic landslides found, less of small ones.</source>
        <translation>À un seuil de {percent} % : {alarms} fausses alarmes par 1 000 km² sur {area} km² sans glissement, où le même terrain compte une fois pour chaque jeu de dates ; {recall} % de la surface de glissements synthétiques trouvée, moins pour les petits.</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Whole Images</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Map View</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon Layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not</source>
        <translation>Les vignettes de 128 × 128 pixels qui touchent la zone sont analysées et classées, les autres non</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons to search; where some are selected, only the selected ones count</source>
        <translation>Polygones à analyser ; si certains sont sélectionnés, seuls ceux-là comptent</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon layer of the area</source>
        <translation>Couche de polygones de la zone</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>What the map shows when you start.</source>
        <translation>Ce que la carte montre au lancement.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Choose a polygon layer, or another area.</source>
        <translation>Choisissez une couche de polygones, ou une autre zone.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>The project has no polygon layer; add one, or choose another area.</source>
        <translation>Le projet n’a pas de couche de polygones ; ajoutez-en une ou choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, all searched; select some to search only those.</source>
        <translation>Polygones : {count}, tous examinés ; sélectionnez-en pour n’examiner que ceux-là.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, of which selected and searched: {selected}.</source>
        <translation>Polygones : {count}, dont sélectionnés et examinés : {selected}.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../briefing.py"/>
        <source>The folder {path} does not exist; choose another folder.</source>
        <translation>Le dossier {path} n’existe pas ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written; choose another folder.</source>
        <translation>La synthèse {path} ne peut pas être écrite ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written ({reason}); choose another folder.</source>
        <translation>La synthèse {path} ne peut pas être écrite ({reason}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before ({before}) and after ({after})</source>
        <translation>Images Sentinel-1 avant ({before}) et après ({after})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before and after the event</source>
        <translation>Images Sentinel-1 avant et après l’événement</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Scène simulée : aucun de ces glissements n’est réel</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date}</source>
        <translation>Événement du {date}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date} (no image names a date to check it by)</source>
        <translation>Événement du {date} (aucune image n’indique de date pour le vérifier)</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Premier tri par radar, à vérifier avant d’agir</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} confirmed</source>
        <translation>confirmées : {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} rejected</source>
        <translation>rejetées : {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined, without rejected chips</source>
        <translation>nombre de glissements délimités, sans les vignettes rejetées</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined</source>
        <translation>nombre de glissements délimités</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area, without rejected chips</source>
        <translation>surface cartographiée, sans les vignettes rejetées</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area</source>
        <translation>surface cartographiée</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips but the rejected ones</source>
        <translation>surface attendue, somme de toutes les vignettes sauf les rejetées</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips</source>
        <translation>surface attendue, somme de toutes les vignettes</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{flagged} of {count}</source>
        <translation>{flagged} sur {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>chips flagged</source>
        <translation>vignettes signalées</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>of these chips seen and searched</source>
        <translation>part vue et explorée de ces vignettes</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslide probability</source>
        <translation>Probabilité de glissement</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Outline of a landslide</source>
        <translation>Contour d’un glissement</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chip with its rank</source>
        <translation>Vignette et son rang</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rejected after looking</source>
        <translation>Rejetées après examen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed or not searched</source>
        <translation>Non observé ou non exploré</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed by the images</source>
        <translation>Non observé par les images</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Radar image after the event</source>
        <translation>Image radar après l’événement</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The radar images are not where they were: no background is drawn.</source>
        <translation>Les images radar ne sont plus à leur place : aucun fond n’est dessiné.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The map shows {part} km of {whole} km.</source>
        <translation>La carte montre {part} km sur {whole} km.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Where to look first</source>
        <translation>Où regarder d’abord</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source> (left out after looking: {count})</source>
        <translation> (écartées après examen : {count})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>No chip is flagged, and no landslide area is expected. That does not prove that there is none.</source>
        <translation>Aucune vignette n’est signalée, et aucune surface de glissement n’est attendue. Cela ne prouve pas qu’il n’y a aucun glissement.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Caveats</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Area [ha]</source>
        <translation>Surf. [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>90 % interval [ha]</source>
        <translation>Int. à 90 % [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the calibration chips.</source>
        <translation>Un réseau de neurones compare la rétrodiffusion avant et après dans des vignettes de 128 × 128 pixels ; un second attribue à chaque pixel des vignettes suspectes une probabilité calibrée de glissement. Les vignettes sont classées par surface attendue, somme de ces probabilités multipliées par la surface au sol des pixels, avec un intervalle qui contenait la surface réelle dans 90 % des vignettes de calibration.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Runs on one event were combined: where several observed the ground, what all find is more certain, and what one alone finds is less.</source>
        <translation>Des exécutions sur un même événement ont été combinées : là où plusieurs ont observé le sol, ce que toutes trouvent est plus sûr, et ce qu’une seule trouve l’est moins.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Nobody has checked this on the ground unless a note says so: marks are made at the desk, from the images. Small slides, slides that change nothing in the radar image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated slides and on one real landslide, so treat the figures as an order of urgency, not as a survey.</source>
        <translation>Personne n’a vérifié ceci sur le terrain, sauf si une note l’indique : les marques sont faites au bureau, d’après les images. Les petits glissements, ceux qui ne changent rien à l’image radar et tout ce qui se trouve dans l’ombre radar ou le repliement (layover) échappent à la détection ; inondations, récoltes, coupes rases et neige peuvent ressembler à des glissements. Là où peu de terrain a été vu, l’absence de glissement trouvé ne signifie pas l’absence de glissement. La détection a été mesurée sur des glissements simulés et sur un seul glissement réel : prenez les chiffres pour un ordre d’urgence, non pour un levé.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>… and {count} more in run.json</source>
        <translation>… et {count} de plus dans run.json</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Images {side}: {names}</source>
        <translation>Images {side} : {names}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Understood as: {sentence}</source>
        <translation>Interprété ainsi : {sentence}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Model: {name} {version}, pair {pair}</source>
        <translation>Modèle : {name} {version}, paire {pair}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels</source>
        <translation>Seuils : pixel {pixel}, vignette {chip} ; plus petit contour {px} pixels</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</source>
        <translation>Logiciel : {name} {version}, GDAL {gdal}, onnxruntime {runtime}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Detected {detected}, briefing made {made} (UTC)</source>
        <translation>Détection {detected}, synthèse {made} (UTC)</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Only a part was looked at: {area}</source>
        <translation>Seule une partie a été examinée : {area}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Left out as flat, below {slope}°: by {name}</source>
        <translation>Omis car plat, moins de {slope}° : selon {name}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides after {date}</source>
        <translation>Glissements après le {date}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides at {place}</source>
        <translation>Glissements à {place}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides in {scene}</source>
        <translation>Glissements de terrain dans {scene}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>the scene</source>
        <translation>la scène</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before and after</source>
        <translation>avant et après</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy “{text}”</source>
        <translation>Copier « {text} »</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy Rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Take Mark Back</source>
        <translation>Retirer la marque</translation>
    </message>
</context>
<context>
    <name>ChipPreviewWidget</name>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Select a chip to see it before and after.</source>
        <translation>Sélectionnez une vignette pour la voir avant et après.</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip</source>
        <translation>{polarisation}, noir {low} dB, blanc {high} dB avant et après ; l’image fait {width} de large, le cadre est la vignette</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{side}: {dates}</source>
        <translation>{side} : {dates}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>mean of {count} dates, {first} to {last}</source>
        <translation>moyenne de {count} dates, du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>ChipTable</name>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rank: 1 is the chip with the largest expected area</source>
        <translation>Rang : 1 est la vignette dont la surface attendue est la plus grande</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Area [ha]</source>
        <translation>Surf. [ha]</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Expected landslide area in hectares; the bar is its 90 % interval</source>
        <translation>Surface de glissement attendue, en hectares ; la barre est son intervalle à 90 %</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>{area} ha (90 % interval {low} to {high} ha)</source>
        <translation>{area} ha (intervalle à 90 % : {low} à {high} ha)</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Probability that the chip holds a landslide</source>
        <translation>Probabilité que la vignette contienne un glissement</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note</source>
        <translation>Ce que vous avez constaté : confirmée ✓, rejetée ✗, incertaine ?, et ✎ s’il y a une note</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Share of the chip that was seen and searched: where it is low, no landslide found does not mean no landslide</source>
        <translation>Part de la vignette vue et explorée : si elle est faible, l’absence de glissement trouvé ne signifie pas l’absence de glissement</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Where to look: a point on the largest outline in the chip, or where it is most probable; WGS 84, the context menu copies it</source>
        <translation>Où regarder : un point du plus grand contour de la vignette, ou là où un glissement est le plus probable ; WGS 84, le menu contextuel le copie</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chip</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Row and column of the chip in the scene</source>
        <translation>Ligne et colonne de la vignette dans la scène</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Not marked</source>
        <translation>Sans marque</translation>
    </message>
</context>
<context>
    <name>ChipsBox</name>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Ranked Chips</source>
        <translation>Vignettes classées</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure</source>
        <translation>Cliquez sur une vignette, ou avancez avec les flèches, pour la voir sur la carte ; C confirme, R rejette, U marque comme incertaine</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Marks of {count} chips taken back.</source>
        <translation>Vignettes dont la marque a été retirée : {count}.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{count} chips marked as “{mark}”.</source>
        <translation>Vignettes marquées « {mark} » : {count}.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{problem} The note stays here and is saved with the next mark or note.</source>
        <translation>{problem} La note reste ici et sera enregistrée avec la prochaine marque ou note.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Not saved, because these chips are no longer shown: {notes}</source>
        <translation>Non enregistré, car ces vignettes ne sont plus affichées : {notes}</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The results in this folder were replaced by those of another run, which are shown now; try again with these.</source>
        <translation>Les résultats de ce dossier ont été remplacés par ceux d’une autre exécution, affichés maintenant ; réessayez avec ceux-ci.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The chip lies outside the map's coordinate system; choose another one for the map.</source>
        <translation>La vignette se trouve hors du système de coordonnées de la carte ; choisissez-en un autre pour la carte.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine Runs</source>
        <translation>Combiner des exécutions</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose runs on one event, as from ascending and from descending orbits. What one orbit does not see the other may, and what only one takes for a landslide counts for less.</source>
        <translation>Choisissez des exécutions sur un même événement, comme celles d’orbites ascendantes et descendantes. Ce qu’une orbite ne voit pas, l’autre peut le voir, et ce qu’une seule prend pour un glissement compte moins.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>&amp;Add Run from Folder…</source>
        <translation>&amp;Ajouter une exécution depuis un dossier…</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>The results in {path} were combined of other runs: add those instead.</source>
        <translation>Les résultats dans {path} sont la combinaison d’autres exécutions : ajoutez plutôt celles-ci.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>{run}, from {threshold} %</source>
        <translation>{run}, à partir de {threshold} %</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Choisir le dossier d’une exécution terminée</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check at least two runs.</source>
        <translation>Cochez au moins deux exécutions.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs of different sensitivity, such as {one} % and {other} %, cannot be combined: detect again at the same.</source>
        <translation>Des exécutions de sensibilités différentes, comme {one} % et {other} %, ne peuvent pas être combinées : détectez de nouveau avec la même.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check no more than {most} runs.</source>
        <translation>Cochez au plus {most} exécutions.</translation>
    </message>
</context>
<context>
    <name>DetectBox</name>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>2 Detect</source>
        <translation>2 Détection</translation>
    </message>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
</context>
<context>
    <name>DetectionRunner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>A run is already under way; wait until it is done, or cancel it first.</source>
        <translation>Une exécution est déjà en cours ; attendez qu’elle soit terminée ou annulez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The SAR Landslide algorithms are not registered; restart QGIS.</source>
        <translation>Les algorithmes de SAR Landslide ne sont pas enregistrés ; redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{phase}, about {time} left</source>
        <translation>{phase}, encore {time} environ</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The detection stopped without a result; the log may tell why.</source>
        <translation>La détection s’est arrêtée sans résultat ; le journal peut en donner la raison.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../__init__.py"/>
        <source>SAR Landslide needs Python {oldest} or newer, but this QGIS brings {found}: install a newer QGIS.</source>
        <translation>SAR Landslide a besoin de Python {oldest} ou plus récent, mais ce QGIS apporte {found} : installez un QGIS plus récent.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too small: give at least {smallest} x {smallest} pixels.</source>
        <translation>{name} compte {width} x {height} pixels, ce qui est trop petit : donnez au moins {smallest} x {smallest} pixels.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.</source>
        <translation>{name} compte {width} x {height} pixels, ce qui est trop grand : donnez au plus {limit:,} de côté.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in its own reference system</source>
        <translation>dans son propre système de référence</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in {reference_system}</source>
        <translation>dans {reference_system}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>Resampled to the {target:g} m that the models know, {name}</source>
        <translation>Après rééchantillonnage aux {target:g} m que les modèles connaissent, {name}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: it is resampled to {target:.3g} m {where}.</source>
        <translation>La taille de pixel de {name} est de {spacing}, or les modèles connaissent {low:g} à {high:g} m : l’image est rééchantillonnée à {target:.3g} m {where}.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>All that the images cover together</source>
        <translation>L’étendue totale couverte par les images</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m or less, and check its georeferencing.</source>
        <translation>La taille de pixel de {name} est de {spacing:.3g} m, aucun glissement n’y serait visible : donnez une image de {high:g} m ou moins, et vérifiez son géoréférencement.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, finer than any radar image: check its georeferencing.</source>
        <translation>La taille de pixel de {name} est de {spacing:.3g} m, plus fine que celle de toute image radar : vérifiez son géoréférencement.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <location filename="../core/run_on_grid.py"/>
        <location filename="../core/sources.py"/>
        <source>The coordinates of {name} lie outside its reference system: check its georeferencing.</source>
        <translation>Les coordonnées de {name} sortent de son système de référence : vérifiez son géoréférencement.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The raster's rows do not run from north to south: it is resampled to a north-up grid.</source>
        <translation>Les lignes du raster ne vont pas du nord au sud : il est rééchantillonné sur une grille orientée au nord.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the larger ones.</source>
        <translation>L’emprise {x_min:g} {y_min:g} {x_max:g} {y_max:g} n’a pas d’étendue : donnez d’abord les plus petits x et y, puis les plus grands.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area {path} does not exist: check its name and folder.</source>
        <translation>La zone {path} n’existe pas : vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.</source>
        <translation>{name} ne peut pas être lu comme polygones : donnez un fichier que GDAL peut ouvrir, par exemple un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read to its end ({reason}): export or copy the file again.</source>
        <translation>{name} ne peut pas être lu jusqu’au bout ({reason}) : exportez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds no polygons: give a polygon layer as the area.</source>
        <translation>{name} ne contient aucun polygone : donnez comme zone une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds several layers of polygons ({layers}): give a file with the one to search.</source>
        <translation>{name} contient plusieurs couches de polygones ({layers}) : donnez un fichier avec celle à examiner.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) holds no polygons: choose or select at least one.</source>
        <translation>La zone ({source}) ne contient aucun polygone : choisissez-en ou sélectionnez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) has no coordinate reference system: assign the right one to its layer.</source>
        <translation>La zone ({source}) n’a pas de système de coordonnées de référence : attribuez le bon à sa couche.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.</source>
        <translation>La zone ({source}) ne peut pas être placée sur la carte des images ({reason}) : vérifiez son système de référence.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) and the images do not overlap: choose an area inside the images, and check the reference systems of both (that of the images is {crs}).</source>
        <translation>La zone ({source}) et les images ne se recouvrent pas : choisissez une zone à l’intérieur des images, et vérifiez les systèmes de référence des deux (celui des images est {crs}).</translation>
    </message>
    <message>
        <location filename="../core/band_text.py"/>
        <source>“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for before and after images.</source>
        <translation>« {part} » n’est pas un rôle de bande ; écrivez par exemple pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, ou VV=1, VH=2 pour des images avant et après.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{role}: band {number} of {raster}</source>
        <translation>{role} : bande {number} de {raster}</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH.</source>
        <translation>Le rôle de bande « {role} » n’est pas connu ici : utilisez pre_VV, pre_VH, post_VV ou post_VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use VV or VH.</source>
        <translation>Le rôle de bande « {role} » n’est pas connu ici : utilisez VV ou VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} was given for {role}, but {raster} has bands 1 to {count} only.</source>
        <translation>La bande {number} a été donnée pour {role}, mais {raster} n’a que les bandes 1 à {count}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} of {raster} was given for VV and for VH: choose one of them; where VV and VH are files of their own, put VV and VH into the file names instead.</source>
        <translation>La bande {number} de {raster} a été indiquée pour VV et pour VH : choisissez l’une des deux ; si VV et VH sont des fichiers distincts, mettez plutôt VV et VH dans les noms de fichiers.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} holds {polarisations}, but the models read VV and VH: use images in these polarisations.</source>
        <translation>{raster} contient {polarisations}, or les modèles lisent VV et VH : utilisez des images dans ces polarisations.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>name the bands pre_VV, pre_VH, post_VV and post_VH, or choose the bands yourself</source>
        <translation>nommez les bandes pre_VV, pre_VH, post_VV et post_VH ou choisissez-les vous-même</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} a {count} bande sans nom, alors qu’une scène en demande quatre : {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} a {count} bandes sans nom, alors qu’une scène en demande quatre : {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The {count} bands of {raster} do not say what they are: {name_them}.</source>
        <translation>Les {count} bandes de {raster} ne disent pas ce qu’elles sont : {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not show what is from before and what from after the event: {name_them}, or give the images before and after separately.</source>
        <translation>{raster} n’indique pas ce qui précède et ce qui suit l’événement : {name_them}, ou donnez séparément les images avant et après.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given twice; it counts once.</source>
        <translation>{raster} est donné deux fois ; il compte une fois.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from before the event, but its bands are named as from after it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} est donné comme antérieur à l’événement, mais ses bandes portent des noms d’après : mettez-le de l’autre côté, ou choisissez ses bandes vous-même.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from after the event, but its bands are named as from before it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} est donné comme postérieur à l’événement, mais ses bandes portent des noms d’avant : mettez-le de l’autre côté, ou choisissez ses bandes vous-même.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation it holds: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or choose the bands yourself.</source>
        <translation>{raster} n’indique pas quelle polarisation il contient : nommez les bandes VV et VH, mettez VV ou VH dans le nom de fichier d’un raster à une bande, ou choisissez les bandes vous-même.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image but comes with one: give the images of VV and VH.</source>
        <translation>D’après son nom, {raster} n’est pas une image radar mais en accompagne une : donnez les images de VV et VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image and is left out.</source>
        <translation>D’après son nom, {raster} n’est pas une image radar et est écarté.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} and {others} more are by their names no radar images and are left out.</source>
        <translation>D’après leurs noms, {raster} et {others} de plus ne sont pas des images radar et sont écartés.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Both a scene and separate images were given: give either one scene or images before and after.</source>
        <translation>Une scène et des images séparées ont été données à la fois : donnez soit une scène, soit des images avant et après.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{count} scenes were given: give one raster with all bands, or the images before and after separately.</source>
        <translation>{count} scènes ont été données : donnez un seul raster avec toutes les bandes, ou les images avant et après séparément.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from after the event was given: a detection needs images before and after.</source>
        <translation>Aucune image après l’événement n’a été donnée : une détection demande des images avant et après.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from before the event was given: a detection needs images before and after.</source>
        <translation>Aucune image avant l’événement n’a été donnée : une détection demande des images avant et après.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Before the event there is {before} and after it {after}: give the same polarisation on both sides.</source>
        <translation>Avant l’événement : {before} ; après : {after}. Donnez la même polarisation des deux côtés.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing after the event and is not used.</source>
        <translation>{polarisation} manque après l’événement et n’est pas utilisée.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing before the event and is not used.</source>
        <translation>{polarisation} manque avant l’événement et n’est pas utilisée.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Only {polarisation} is there before and after: VV and VH together detect more.</source>
        <translation>Seule {polarisation} existe avant et après : VV et VH ensemble détectent davantage.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>{name} was not made for this plugin (it has no model card): use a model exported by its training code.</source>
        <translation>{name} n’a pas été fait pour cette extension (il n’a pas de fiche du modèle) : utilisez un modèle exporté par son code d’entraînement.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} has schema version {version}, but this plugin reads {known}: update the plugin or export the model again.</source>
        <translation>La fiche de {name} a la version de schéma {version}, mais cette extension lit {known} : mettez l’extension à jour ou exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} lacks {reason}: export the model again.</source>
        <translation>Il manque {reason} à la fiche de {name} : exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} is damaged ({reason}): export the model again.</source>
        <translation>La fiche de {name} est endommagée ({reason}) : exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <location filename="../core/onnx_file.py"/>
        <source>{name} does not fit this plugin: {problem}.</source>
        <translation>{name} ne convient pas à cette extension : {problem}.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating points are no list</source>
        <translation>ses points de fonctionnement ne sont pas une liste</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>the thresholds of its operating points do not rise between 0 and 1</source>
        <translation>les seuils de ses points de fonctionnement ne sont pas croissants entre 0 et 1</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating point at {threshold:g} is impossible</source>
        <translation>son point de fonctionnement à {threshold:g} est impossible</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it is a {found}, but a {wanted} is needed in its place</source>
        <translation>c’est un « {found} », alors qu’il faut ici un « {wanted} »</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it reads {polarisations} instead of VV and VH</source>
        <translation>il lit {polarisations} au lieu de VV et VH</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its chips have {found} px instead of {wanted} px</source>
        <translation>ses vignettes ont {found} px au lieu de {wanted} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its stride of {stride} px does not divide a chip of {chip_size} px</source>
        <translation>son pas de {stride} px ne divise pas une vignette de {chip_size} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is not a multiple of its stride of {stride} px</source>
        <translation>son halo de {halo} px n’est pas un multiple de son pas de {stride} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is larger than {limit} px</source>
        <translation>son halo de {halo} px dépasse {limit} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pooling {pooling} is impossible</source>
        <translation>son agrégation (pooling) {pooling} est impossible</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pixel spacings {spacings} m are no range</source>
        <translation>ses tailles de pixel {spacings} m ne forment pas une plage</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its {name} of {value} is no probability</source>
        <translation>sa valeur « {name} » ({value}) n’est pas une probabilité</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has no bins or an impossible k_px</source>
        <translation>son intervalle de surface n’a pas de classes, ou un k_px impossible</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has bins that are no numbers</source>
        <translation>son intervalle de surface a des classes qui ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../core/change_vrt.py"/>
        <source>No polarisation is there both before and after: check the images of the run.</source>
        <translation>Aucune polarisation n’existe à la fois avant et après : vérifiez les images de l’exécution.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>'{mark}' is no mark: choose {marks}.</source>
        <translation>« {mark} » n’est pas une marque : choisissez {marks}.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The number of chips is {count}: give 1 or more.</source>
        <translation>Le nombre de vignettes est {count} : donnez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>The run has no chip {chip}: open its table again.</source>
        <translation>L’exécution n’a pas de vignette {chip} : rouvrez son tableau.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>'{name}' is no column: choose among {columns}.</source>
        <translation>« {name} » n’est pas une colonne : choisissez parmi {columns}.</translation>
    </message>
    <message>
        <location filename="../core/chip_table.py"/>
        <source>{path} has no column named {column}: choose the folder of a finished run.</source>
        <translation>{path} n’a pas de colonne nommée {column} : choisissez le dossier d’une exécution terminée.</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}, {observed:,} with data, {segmented:,} looked at closely</source>
        <translation>Détection : vignette {number:,} sur {count:,}, {observed:,} avec données, {segmented:,} examinées en détail</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}</source>
        <translation>Détection : vignette {number:,} sur {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Opening the runs</source>
        <translation>Ouverture des exécutions</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <location filename="../core/detect.py"/>
        <location filename="../core/zones.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give the folders of at least two different ones.</source>
        <translation>Exécutions à combiner : {count} ; indiquez les dossiers d’au moins deux différentes.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give no more than {most}.</source>
        <translation>Exécutions à combiner : {count} ; indiquez-en au plus {most}.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{folder} holds a run that is to be combined: choose another output folder.</source>
        <translation>{folder} contient une exécution à combiner : choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were made with different models ({model} and {another}), whose probabilities do not compare: detect again with the same.</source>
        <translation>{first} et {other} ont été faits avec des modèles différents ({model} et {another}), dont les probabilités ne se comparent pas : relancez la détection avec les mêmes.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were cut at different thresholds ({value:.6g} and {another:.6g}): detect again at the same.</source>
        <translation>{first} et {other} ont des seuils différents ({value:.6g} et {another:.6g}) : relancez la détection avec le même.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The record of the run in {folder} does not tell how it was made: detect again.</source>
        <translation>Le compte rendu de l’exécution dans {folder} ne dit pas comment elle a été faite : relancez la détection.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The models of the runs (pair {pair}) are not where they were: bring them back, or detect again.</source>
        <translation>Les modèles des exécutions (paire {pair}) ne sont plus où ils étaient : remettez-les en place ou relancez la détection.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} have no ground in common, nor is another run between them: combine runs on one place.</source>
        <translation>{first} et {other} n’ont pas de terrain en commun, et aucune autre exécution ne les relie : combinez des exécutions sur un même lieu.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The map of all runs would have {width:,} x {height:,} pixels, most of them of no run: combine runs on one place, with pixels of similar size.</source>
        <translation>La carte de toutes les exécutions aurait {width:,} x {height:,} pixels, la plupart d’aucune : combinez des exécutions sur un même lieu, avec des pixels de taille semblable.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>None of the runs observed anything: check the folders.</source>
        <translation>Aucune des exécutions n’a rien observé : vérifiez les dossiers.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/detect.py"/>
        <source>Writing the record of the run</source>
        <translation>Écriture du compte rendu de l’exécution</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Combining: window {number:,} of {count:,}</source>
        <translation>Combinaison : fenêtre {number:,} sur {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The run in {folder} was changed while it was read: combine again when nothing writes there.</source>
        <translation>L’exécution dans {folder} a été modifiée pendant sa lecture : recommencez quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The images before the event of {last} reach to {last_day}, those after it of {first} begin on {first_day}: the runs may be on different events.</source>
        <translation>Les images avant l’événement de {last} vont jusqu’au {last_day}, celles après de {first} commencent le {first_day} : les exécutions portent peut-être sur des événements différents.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The event of {first} is of {day}, that of {other} of {other_day}: the runs may be on different events.</source>
        <translation>L’événement de {first} est du {day}, celui de {other} du {other_day} : les exécutions portent peut-être sur des événements différents.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>{first} and {other} looked at the same image ({name}): what both find is no more certain for that. Combine runs on different images.</source>
        <translation>{first} et {other} ont regardé la même image ({name}) : ce que les deux trouvent n’en est pas plus sûr. Combinez des exécutions sur des images différentes.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <source>Square {number:,} of {count:,}</source>
        <translation>Carré {number:,} sur {count:,}</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is there already: choose another name.</source>
        <translation>{file} existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is one of the images: choose another name.</source>
        <translation>{file} est l’une des images : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The event day '{event}' is not understood as a date: write year, month and day as 2015-04-25.</source>
        <translation>Le jour de l’événement « {event} » n’est pas reconnu comme une date : écrivez l’année, le mois et le jour sous la forme 2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} names neither side nor date, so the event day cannot tell where it belongs: give it a date in its name, as 2015-04-25, or choose the bands yourself.</source>
        <translation>La bande {number} de {raster} n’indique ni côté ni date, le jour de l’événement ne peut donc pas dire où elle se range : donnez-lui une date dans son nom, comme 2015-04-25, ou choisissez vous-même les bandes.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.</source>
        <translation>Pris comme avant jusqu’au {last_pre}, comme après à partir du {first_post} : l’événement a eu lieu le {event}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day itself are left out: they may be from before it or after it.</source>
        <translation>Les images du jour même de l’événement sont écartées : elles peuvent être d’avant ou d’après.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left after it: name their bands post, or give the images before and after separately.</source>
        <translation>Les images du jour de l’événement, {event}, peuvent être d’avant ou d’après, et sans elles il ne reste rien d’après : nommez leurs bandes post, ou donnez séparément les images d’avant et d’après.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left before it: name their bands pre, or give the images before and after separately.</source>
        <translation>Les images du jour de l’événement, {event}, peuvent être d’avant ou d’après, et sans elles il ne reste rien d’avant : nommez leurs bandes pre, ou donnez séparément les images d’avant et d’après.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from before the event on {event}: add images from after it, or correct the event day.</source>
        <translation>Toutes les dates, du {first} au {last}, précèdent l’événement du {event} : ajoutez des images d’après, ou corrigez le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from after the event on {event}: add images from before it, or correct the event day.</source>
        <translation>Toutes les dates, du {first} au {last}, suivent l’événement du {event} : ajoutez des images d’avant, ou corrigez le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No event day was given, so the dates are parted in the middle, which is a guess: before up to {last_pre}, after from {first_post}. Give the event day: dates on its wrong side hide landslides.</source>
        <translation>Le jour de l’événement n’a pas été donné : les dates sont donc séparées au milieu, ce qui n’est qu’une supposition : avant jusqu’au {last_pre}, après à partir du {first_post}. Donnez le jour de l’événement : des dates du mauvais côté cachent des glissements.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The bands name dates but not which are before: taken as before up to {last_pre}, after from {first_post}.</source>
        <translation>Les bandes indiquent des dates mais pas lesquelles sont avant : pris comme avant jusqu’au {last_pre}, comme après à partir du {first_post}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No image names its date, as 2015-04-25: the event day {event} could not be checked.</source>
        <translation>Aucune image n’indique sa date, sous la forme 2015-04-25 : le jour de l’événement {event} n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} names no date, as 2015-04-25: its side could not be checked by the event day.</source>
        <translation>{raster} n’indique pas de date, sous la forme 2015-04-25 : son côté n’a pas pu être vérifié avec le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} and others name no date, as 2015-04-25: their sides could not be checked by the event day.</source>
        <translation>{raster} et d’autres n’indiquent pas de date, sous la forme 2015-04-25 : leur côté n’a pas pu être vérifié avec le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>By their names the images are monthly means: that of {month}, given as from before the event, may be of days after it, too.</source>
        <translation>D’après leurs noms, les images sont des moyennes mensuelles : celle de {month}, donnée comme antérieure à l’événement, peut aussi comprendre des jours postérieurs.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The image of {date} is a day from the event: is the event day in UTC, as the dates of Sentinel-1 are?</source>
        <translation>L’image du {date} est à un jour de l’événement : le jour de l’événement est-il en UTC, comme les dates de Sentinel-1 ?</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from before the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} date du jour même de l’événement et est donnée comme d’avant l’événement, ce qu’un jour ne permet pas de savoir : vérifiez à quelle heure elle a été prise.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from after the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} date du jour même de l’événement et est donnée comme d’après l’événement, ce qu’un jour ne permet pas de savoir : vérifiez à quelle heure elle a été prise.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from before the event: check that the event was later.</source>
        <translation>{raster} a été prise le jour même de l’événement, à {time} UTC, et est donnée comme d’avant l’événement : vérifiez que l’événement a eu lieu plus tard.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from after the event: check that the event was earlier.</source>
        <translation>{raster} a été prise le jour même de l’événement, à {time} UTC, et est donnée comme d’après l’événement : vérifiez que l’événement a eu lieu plus tôt.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date} and is given as from before and as from after the event on {event}: give it on one side only.</source>
        <translation>{raster} date du {date} et est donnée à la fois comme image d’avant et comme image d’après l’événement du {event} : donnez-la d’un seul côté.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, after the event on {event}, and is named as from before it: correct its name, or the event day.</source>
        <translation>La bande {number} de {raster} date du {date}, après l’événement du {event}, et son nom la dit d’avant : corrigez son nom, ou le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, before the event on {event}, and is named as from after it: correct its name, or the event day.</source>
        <translation>La bande {number} de {raster} date du {date}, avant l’événement du {event}, et son nom la dit d’après : corrigez son nom, ou le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, after the event on {event}, and is given as from before it: put it on the other side, or correct the event day.</source>
        <translation>{raster} date du {date}, après l’événement du {event}, et est donnée comme image d’avant : mettez-la de l’autre côté, ou corrigez le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, before the event on {event}, and is given as from after it: put it on the other side, or correct the event day.</source>
        <translation>{raster} date du {date}, avant l’événement du {event}, et est donnée comme image d’après : mettez-la de l’autre côté, ou corrigez le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>What is given as from after the event (up to {last_post}) is all older than what is given as from before it (from {first_pre}): give the older images as before, the newer ones as after.</source>
        <translation>Tout ce qui est donné comme postérieur à l’événement (jusqu’au {last_post}) est plus ancien que ce qui est donné comme antérieur (à partir du {first_pre}) : donnez les images les plus anciennes comme images d’avant, les plus récentes comme images d’après.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check which image is which.</source>
        <translation>Les dates avant (jusqu’au {last_pre}) et après l’événement (à partir du {first_post}) se chevauchent : vérifiez quelle image est laquelle.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Between the last image before the event, of {last}, and the first one after it, of {first}, lie {days} days, in which more than an event changes the ground: use images nearer to it, where there are any.</source>
        <translation>Entre la dernière image d’avant l’événement, du {last}, et la première d’après, du {first}, il y a {days} jours, pendant lesquels le terrain ne change pas seulement par un événement : prenez des images plus proches, s’il y en a.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Les dates d’avant l’événement, dont la moyenne est prise, s’étendent sur {days} jours, du {first} au {last}, et les saisons diffèrent : prenez celles qui sont proches de l’événement, à moins de {limit} jours.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates after the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Les dates d’après l’événement, dont la moyenne est prise, s’étendent sur {days} jours, du {first} au {last}, et les saisons diffèrent : prenez celles qui sont proches de l’événement, à moins de {limit} jours.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Opening the models and the images</source>
        <translation>Ouverture des modèles et des images</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>{file} is read by the run and would be replaced by its results: choose another output folder.</source>
        <translation>{file} est lu par l’exécution et serait remplacé par ses résultats : choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>All that is observed both before and after is flat by {name}: choose another area, a smaller slope, or do not leave out flat ground.</source>
        <translation>Tout ce qui est observé avant et après est plat selon {name} : choisir une autre zone, une pente plus faible, ou ne pas omettre le terrain plat.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel outside layover and shadow is observed both before and after: choose another area or other images, or do not leave out layover and shadow.</source>
        <translation>Aucun pixel hors du repliement (layover) et de l’ombre n’est observé à la fois avant et après : choisissez une autre zone ou d’autres images, ou n’écartez pas le repliement et l’ombre.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel in the area is observed both before and after: choose another area, and check the nodata values and the unit.</source>
        <translation>Aucun pixel de la zone n’est observé à la fois avant et après : choisissez une autre zone, et vérifiez les valeurs sans données et l’unité.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel is observed both before and after: check the nodata values, the unit, and that the images cover the same place.</source>
        <translation>Aucun pixel n’est observé à la fois avant et après : vérifiez les valeurs sans données, l’unité, et que les images couvrent le même endroit.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are nearly all positive (median {median:.3g}), so they cannot be {unit}: choose linear power or amplitude, or let the unit be found out.</source>
        <translation>Les valeurs de {name} sont presque toutes positives (médiane {median:.3g}) et ne peuvent donc pas être dans l’unité « {unit} » : choisissez puissance linéaire ou amplitude, ou laissez déterminer l’unité.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are mostly negative (median {median:.3g}), so they cannot be {unit}: choose decibel, or let the unit be found out.</source>
        <translation>Les valeurs de {name} sont surtout négatives (médiane {median:.3g}) et ne peuvent donc pas être dans l’unité « {unit} » : choisissez décibels ou laissez déterminer l’unité.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values look like {judged}, but are taken as {unit}: choose the unit yourself if that is wrong.</source>
        <translation>Les valeurs ressemblent à {judged}, mais sont prises pour {unit} : choisissez vous-même l’unité si c’est faux.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Before the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Avant l’événement, VH est plus brillant que VV, ce qui est rare : les bandes ont-elles été interverties ?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>After the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Après l’événement, VH est plus brillant que VV, ce qui est rare : les bandes ont-elles été interverties ?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>By their names {one} is {calibration} and {other} is {other_calibration}, which differ by a decibel or two, on slopes by more: use images of one calibration before and after.</source>
        <translation>D’après leurs noms, {one} est en {calibration} et {other} en {other_calibration}, qui diffèrent d’un ou deux décibels, et davantage sur les pentes : prenez avant et après des images d’un même étalonnage.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <location filename="../core/orbits.py"/>
        <location filename="../core/unit_choice.py"/>
        <source>band {number} of {raster}</source>
        <translation>la bande {number} de {raster}</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} and {other} are both of {date} and show the same ground in {polarisation}: their mean is taken; if they are not alike, as sigma0 and gamma0 are not, give one of them.</source>
        <translation>{raster} et {other} sont toutes deux du {date} et montrent le même terrain en {polarisation} : leur moyenne est prise ; si elles ne sont pas de même nature, comme sigma0 et gamma0, n’en donnez qu’une.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} on {date} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} a plusieurs bandes pour {role} au {date} (bandes {numbers}) : leur moyenne est prise ; si elles ne sont pas de même nature, choisissez vous-même laquelle est voulue.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} a plusieurs bandes pour {role} (bandes {numbers}) : leur moyenne est prise ; si elles ne sont pas de même nature, choisissez vous-même celle qui convient.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Band {number} of {raster} is given both before and after the event: it cannot show a change.</source>
        <translation>La bande {number} de {raster} est donnée à la fois avant et après l’événement : elle ne peut montrer aucun changement.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{image} by {difference:.1f} dB</source>
        <translation>{image} (+{difference:.1f} dB)</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from before the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Plus brillantes que les autres images d’avant l’événement, comme après la pluie : {images}. Laissez ces images de côté si les autres suffisent.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from after the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Plus brillantes que les autres images d’après l’événement, comme après la pluie : {images}. Laissez ces images de côté si les autres suffisent.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground brightened more than the rest in {share:.0f} % of the scene, as after rain: detecting evens out a part of this.</source>
        <translation>Sur {share:.0f} % de la scène, le sol sombre s’est éclairci plus que le reste, comme après la pluie : la détection en compense une partie.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground darkened more than the rest in {share:.0f} % of the scene, as when it dries: detecting evens out a part of this.</source>
        <translation>Sur {share:.0f} % de la scène, le sol sombre s’est assombri plus que le reste, comme en séchant : la détection en compense une partie.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Only what images from before and after the event cover is searched; {share:.0f} % of {raster} lies outside: if it matters, add images of the other side there.</source>
        <translation>Seul ce que couvrent des images d’avant et d’après l’événement est analysé ; {share:.0f} % de {raster} se trouvent en dehors : si c’est important, ajoutez-y des images de l’autre côté de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run was cancelled, and nothing was written.</source>
        <translation>L’exécution a été annulée, rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{folder} is gone: results in a temporary folder are deleted when QGIS is closed. Detect again, or choose the folder of a finished run.</source>
        <translation>{folder} n’existe plus : les résultats d’un dossier temporaire sont supprimés à la fermeture de QGIS. Détectez de nouveau, ou choisissez le dossier d’une exécution terminée.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be read ({reason}): choose the folder of a finished run.</source>
        <translation>{path} ne peut pas être lu ({reason}) : choisissez le dossier d’une exécution terminée.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished run.</source>
        <translation>chips.csv et {raster} dans {folder} ne viennent pas de la même exécution : choisissez le dossier d’une exécution terminée.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory of this computer is too small for the run: choose a smaller tile size, or close other programs.</source>
        <translation>La mémoire de cet ordinateur est insuffisante pour l’exécution : choisissez une taille de tuile plus petite, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this sentence; the images and earlier results are untouched.</source>
        <translation>L’exécution s’est arrêtée sur un défaut de l’extension ({kind} : {reason} ; {file}, ligne {line}) : merci de signaler cette phrase ; les images et les résultats précédents sont intacts.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The layer holds no polygons: give polygons, such as a buffer around lines or points.</source>
        <translation>La couche ne contient pas de polygones : donnez des polygones, par exemple un tampon autour de lignes ou de points.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>they lie nowhere on Earth</source>
        <translation>ils ne se trouvent nulle part sur Terre</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The polygons cannot be placed on the map of the run ({reason}): check the reference system of the layer.</source>
        <translation>Les polygones ne peuvent pas être placés sur la carte de l’exécution ({reason}) : vérifiez le système de référence de la couche.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>None of the polygons ({count}) lies on the map of the run: choose a layer of this place, and check the reference systems of both (that of the run is {crs}).</source>
        <translation>Aucun des polygones ({count}) ne se trouve sur la carte de l’exécution : choisissez une couche de ce lieu et vérifiez les systèmes de référence des deux (celui de l’exécution est {crs}).</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is not of the place of the images: give one of the same place.</source>
        <translation>Le modèle d’altitude {name} n’est pas au même endroit que les images : en donner un du même endroit.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.</source>
        <translation>Le terrain plat est omis : ce qui, selon {name}, a moins de {slope:g}° de pente et n’est pas proche d’un terrain plus raide.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} does not cover all that is searched: beyond it nothing is left out.</source>
        <translation>Le modèle d’altitude {name} ne couvre pas tout ce qui est exploré : au-delà, rien n’est omis.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Nearly all of the ground is flat by {name}: check that it holds heights in metres.</source>
        <translation>Selon {name}, presque tout le terrain est plat : vérifier qu’il contient des altitudes en mètres.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is one of the images: give a raster of heights in metres.</source>
        <translation>Le modèle d’altitude {name} est l’une des images : donner un raster d’altitudes en mètres.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.</source>
        <translation>{name} a {count} bandes, mais un modèle d’altitude en a une : donner un raster d’altitudes en mètres.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.</source>
        <translation>{name} contient des valeurs {kind}, qui ne sont pas des altitudes, comme celles d’un ombrage : donner un raster d’altitudes en mètres.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The values of {name} are in “{unit}”: give a raster of heights in metres or feet.</source>
        <translation>Les valeurs de {name} sont en « {unit} » : donner un raster d’altitudes en mètres ou en pieds.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The pixels of the elevation model {name} are {spacing:.3g} m wide, in which slopes vanish: give one of {most:g} m or less, such as Copernicus GLO-30 or SRTM.</source>
        <translation>Les pixels du modèle d’altitude {name} font {spacing:.3g} m, les pentes y disparaissent : en donner un de {most:g} m ou moins, comme Copernicus GLO-30 ou SRTM.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged ({reason}).</source>
        <translation>{raster} ne peut pas être lu à la ligne {row} : le fichier est endommagé ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged.</source>
        <translation>{raster} ne peut pas être lu à la ligne {row} : le fichier est endommagé.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{name} cannot be written ({reason}): check the free space of the output folder.</source>
        <translation>{name} ne peut pas être écrit ({reason}) : vérifiez l’espace libre du dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} holds several rasters: name one of them, such as {first}.</source>
        <translation>{raster} contient plusieurs rasters : nommez l’un d’eux, par exemple {first}.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.</source>
        <translation>{raster} est au format {format}, que l’extension n’ouvre pas : exportez l’image en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The raster {path} does not exist: check its name and folder.</source>
        <translation>Le raster {path} n’existe pas : vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The folder {path} is no raster: give the images in it, each by its name.</source>
        <translation>Le dossier {path} n’est pas un raster : indiquez par leur nom les images qu’il contient.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.</source>
        <translation>{raster} ne peut pas être lu comme raster : donnez un fichier que GDAL peut ouvrir, par exemple un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <source>{file} does not belong to these results: combine the runs again.</source>
        <translation>{file} n’appartient pas à ces résultats : combinez à nouveau les exécutions.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>The images of this run cannot be shown. {reason}</source>
        <translation>Les images de cette exécution ne peuvent pas être affichées. {reason}</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>{file} has changed since the run: detect again to be sure.</source>
        <translation>{file} a changé depuis l’exécution : relancez la détection pour en être sûr.</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>{now}, it was {then}</source>
        <translation>{now}, auparavant {then}</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>it has changed</source>
        <translation>valeur modifiée</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models and options as before, or start again without resuming.</source>
        <translation>L’exécution ne peut pas être reprise, car {name} n’est plus le même ({told}) : donnez les mêmes images, modèles et options qu’avant, ou recommencez sans reprise.</translation>
    </message>
    <message>
        <location filename="../core/kept_run.py"/>
        <source>The results cannot be copied to {folder} ({reason}): choose another folder.</source>
        <translation>Les résultats ne peuvent pas être copiés vers {folder} ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Scène simulée : aucun de ces glissements n’est réel</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Premier tri par radar, à vérifier avant d’agir</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Expected landslide area: {area:.1f} ha (90 % interval {low:.1f} to {high:.1f} ha)</source>
        <translation>Surface de glissements attendue : {area:.1f} ha (intervalle à 90 % : {low:.1f} à {high:.1f} ha)</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Probability that the chip holds landslides: {probability:.2f}</source>
        <translation>Probabilité que la vignette contienne des glissements : {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Chip {chip}</source>
        <translation>Vignette {chip}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{rank}: {area:.1f} ha</source>
        <translation>{rank} : {area:.1f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Outlined: {area:.2f} ha</source>
        <translation>Dans le contour : {area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Drawn by hand</source>
        <translation>Dessiné à la main</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Mean probability in it: {probability:.2f}</source>
        <translation>Probabilité moyenne à l’intérieur : {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{area:.2f} ha</source>
        <translation>{area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>this GDAL writes no KML</source>
        <translation>ce GDAL n’écrit pas de KML</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} under its name: download that of the product, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Aucun masque de repliement (layover) et d’ombre ne se trouve sous son nom à côté de {raster} : téléchargez aussi celui du produit (_ls_map.tif de HyP3, _mask.tif d’OPERA) et gardez tous les noms, ou n’écartez pas le repliement et l’ombre.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} or any other image under its name: download those of the products, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Aucun masque de repliement (layover) et d’ombre ne se trouve sous son nom à côté de {raster} ni d’aucune autre image : téléchargez aussi ceux des produits (_ls_map.tif de HyP3, _mask.tif d’OPERA) et gardez tous les noms, ou n’écartez pas le repliement et l’ombre.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>Layover and shadow count as not observed, by the masks that came with the images.</source>
        <translation>Le repliement (layover) et l’ombre comptent comme non observés, d’après les masques livrés avec les images.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster}: nothing is left out of it.</source>
        <translation>Aucun masque de repliement (layover) et d’ombre ne se trouve à côté de {raster} : rien n’en est écarté.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} and {others} more: nothing is left out of them.</source>
        <translation>Aucun masque de repliement (layover) et d’ombre ne se trouve à côté de {raster} et de {others} de plus : rien n’en est écarté.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>The mask {mask} ({found}) is not on the pixels of {raster} ({wanted}): take both as they were downloaded, or do not leave out layover and shadow.</source>
        <translation>Le masque {mask} ({found}) n’est pas sur les pixels de {raster} ({wanted}) : prenez les deux tels que téléchargés, ou n’écartez pas le repliement (layover) et l’ombre.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>mask.tif cannot be read ({reason}): detect again.</source>
        <translation>mask.tif ne peut pas être lu ({reason}) : relancez la détection.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>{path} cannot be written ({reason}): the map does without this layer.</source>
        <translation>{path} ne peut pas être écrit ({reason}) : la carte se passera de cette couche.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller tile size.</source>
        <translation>Les modèles ont échoué sur « {provider} » ({reason}) : choisissez le moteur de calcul « cpu » ou une taille de tuile plus petite.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models gave {output} of shape {found} instead of {expected}: they do not do what their cards say, so export them again.</source>
        <translation>Les modèles ont donné {output} de forme {found} au lieu de {expected} : ils ne font pas ce que disent leurs fiches, exportez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The model {file} does not exist: choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation>Le modèle {file} n’existe pas : choisissez un dossier qui contient classifier.onnx et segmenter.onnx.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained together: use two models of one pair.</source>
        <translation>classifier.onnx ({first}) et segmenter.onnx ({second}) dans {folder} n’ont pas été entraînés ensemble : utilisez deux modèles d’une même paire.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: export the model again.</source>
        <translation>{name} prend {inputs} et donne {outputs}, ce qui n’est pas un « {stage} » de cette extension : exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{pre} is named as from after the event but given as from before it, and {post} the other way round: give each on its own side, or choose the bands yourself if the names are wrong.</source>
        <translation>{pre} est d’après son nom postérieur à l’événement mais donné comme antérieur, et {post} l’inverse : donnez chacun de son côté, ou choisissez vous-même les bandes si les noms sont faux.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from after the event, but given as from before it: check which image is which.</source>
        <translation>{raster} est d’après son nom postérieur à l’événement, mais donné comme antérieur : vérifiez quelle image est laquelle.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from before the event, but given as from after it: check which image is which.</source>
        <translation>{raster} est d’après son nom antérieur à l’événement, mais donné comme postérieur : vérifiez quelle image est laquelle.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>The model {path} cannot be read ({reason}): check the rights to it, or install it again.</source>
        <translation>Le modèle {path} ne peut pas être lu ({reason}) : vérifiez ses droits d’accès, ou réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} has more than {limit} MB, which no model of this plugin has: choose another model.</source>
        <translation>{name} dépasse {limit} Mo, ce qu’aucun modèle de cette extension n’atteint : choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{name} n’est pas un modèle que l’on puisse ouvrir ({reason}) : réinstallez le modèle.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is cut into too many pieces</source>
        <translation>il est découpé en trop de morceaux</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>field {number} of a message is there twice</source>
        <translation>le champ {number} d’un message y figure deux fois</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has a field without a number</source>
        <translation>il a un champ sans numéro</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is not encoded as a model</source>
        <translation>il n’est pas encodé comme un modèle</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it ends too early</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a number stands where a message should</source>
        <translation>un nombre s’y trouve à la place d’un message</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a text in it is not UTF-8</source>
        <translation>un texte qu’il contient n’est pas en UTF-8</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a metadata entry is there twice</source>
        <translation>une entrée de métadonnées y figure deux fois</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it brings training steps along</source>
        <translation>il apporte des étapes d’entraînement</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it defines functions of its own</source>
        <translation>il définit ses propres fonctions</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has no graph</source>
        <translation>il n’a pas de graphe</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds sparse weights, which are never read</source>
        <translation>il contient des poids creux, qui ne sont jamais lus</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>its operator {kind} lacks an input</source>
        <translation>il manque une entrée à son opérateur {kind}</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds loops or conditions, so that it might never end</source>
        <translation>il contient des boucles ou des conditions, et pourrait ne jamais se terminer</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it keeps weights in other files, which are never read</source>
        <translation>il garde des poids dans d’autres fichiers, qui ne sont jamais lus</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it needs operators of '{domain}', which are not part of ONNX</source>
        <translation>il lui faut des opérateurs de « {domain} », qui ne font pas partie d’ONNX</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is not installed: install it in the plugin's settings or with 'pip install --no-deps onnxruntime'.</source>
        <translation>onnxruntime, qui exécute les modèles, n’est pas installé : installez-le dans les préférences de l’extension ou avec « pip install --no-deps onnxruntime ».</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>Another plugin has loaded onnxruntime {version} from {folder}, which is too old for the models: switch that plugin off and restart QGIS.</source>
        <translation>Une autre extension a chargé onnxruntime {version} depuis {folder}, trop ancien pour les modèles : désactivez cette extension et redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is installed but cannot be loaded ({reason}): install it again, and on Windows also Microsoft's Visual C++ Redistributable 2015-2022.</source>
        <translation>onnxruntime, qui exécute les modèles, est installé, mais ne peut pas être chargé ({reason}) : réinstallez-le et, sous Windows, installez aussi Visual C++ Redistributable 2015-2022 de Microsoft.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime {version} in {folder} is too old, the models need {oldest} or newer: press Install in the plugin's panel, which leaves that one as it is, or update it.</source>
        <translation>onnxruntime {version} dans {folder} est trop ancien, les modèles demandent {oldest} ou plus récent : cliquez sur Installer dans le panneau de l’extension, qui le laisse tel quel, ou mettez-le à jour.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The threshold is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>Le seuil est {value:g}, or c’est une probabilité : donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The gate is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>Le seuil de présélection est {value:g}, or c’est une probabilité : donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The option segment is '{value}': choose 'gated' or 'all'.</source>
        <translation>L’option segment vaut « {value} » : choisissez « gated » ou « all ».</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.</source>
        <translation>La taille de tuile est {value} px : donnez un multiple de {chip_size} jusqu’à {largest}, par exemple 1024.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The number of threads is {value}: give a number from 1 to {most}.</source>
        <translation>Le nombre de fils d’exécution est {value} : donnez un nombre de 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value} px: give a number from 0 to {largest:,}.</source>
        <translation>L’unité cartographique minimale est {value} px : donnez un nombre de 0 à {largest:,}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is given in pixels and in m2: give one of them.</source>
        <translation>L’unité cartographique minimale est donnée en pixels et en m² : donnez l’une des deux.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value:g} m2: give a number from 0 to {largest:,}.</source>
        <translation>L’unité cartographique minimale est {value:g} m² : donnez un nombre de 0 à {largest:,}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The slope from which ground is not flat is {value:g}°: give a number above 0 and up to {largest:g}.</source>
        <translation>La pente à partir de laquelle le terrain n’est pas plat est {value:g}° : donner un nombre supérieur à 0 et jusqu’à {largest:g}.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>track {number}</source>
        <translation>trace {number}</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>ascending</source>
        <translation>ascendante</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>descending</source>
        <translation>descendante</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>By its name {raster} is of ascending and descending orbits together, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>D’après son nom, {raster} réunit des orbites ascendantes et descendantes, d’où les versants paraissent différents même là où rien n’a changé : utilisez des images d’une même orbite.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} ({orbit}) and {second} ({other_orbit}) are from different orbits, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>Les images {first} ({orbit}) et {second} ({other_orbit}) viennent d’orbites différentes, d’où les versants paraissent différents même là où rien n’a changé : utilisez des images d’une même orbite.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} and {second} are {days} days apart. Sentinel-1 comes back to an orbit after 12 days, or after 6 with its second satellite, so they are probably from different orbits, from which slopes look different where nothing changed: compare their relative orbit numbers, and use images of one orbit.</source>
        <translation>Les images {first} et {second} sont à {days} jours d’intervalle. Sentinel-1 revient sur une orbite après 12 jours, ou après 6 avec son second satellite : elles viennent donc sans doute d’orbites différentes, d’où les pentes paraissent différentes sans que rien n’ait changé. Comparez leurs numéros d’orbite relative et prenez des images d’une seule orbite.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>No landslide outlined: no patch of the least size reaches the threshold.</source>
        <translation>Aucun glissement délimité : aucune tache de la taille minimale n’atteint le seuil.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>Low probabilities add up to about {area:,.1f} ha, which may be landslides missed here and there, or none.</source>
        <translation>La somme des faibles probabilités donne environ {area:,.1f} ha : peut-être des glissements manqués çà et là, peut-être aucun.</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no layer named landslides</source>
        <translation>il n’a pas de couche nommée landslides</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no column named {column}</source>
        <translation>il n’a pas de colonne nommée {column}</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no coordinate reference system</source>
        <translation>il n’a pas de système de coordonnées de référence</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>{file} belongs to the results of a run: choose another name.</source>
        <translation>{file} fait partie des résultats d’une exécution : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>Le dossier de sortie {folder} n’est pas accessible en écriture ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be written for {folder} ({reason}): check the free space and the rights there.</source>
        <translation>Les résultats ne peuvent pas être écrits pour {folder} ({reason}) : vérifiez-y l’espace libre et les droits.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The earlier results in {folder} can be neither replaced nor put back ({reason}): close what uses its files, and run again, which puts them back first.</source>
        <translation>Les résultats précédents dans {folder} ne peuvent être ni remplacés ni remis en place ({reason}) : fermez ce qui utilise ses fichiers et relancez, ce qui les remettra d’abord en place.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be moved to {folder} ({reason}): close what uses its files, and check the free space and the rights there.</source>
        <translation>Les résultats ne peuvent pas être déplacés vers {folder} ({reason}) : fermez ce qui utilise ses fichiers, et vérifiez-y l’espace libre et les droits.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>GeoPackages cannot be written into {folder} ({reason}): choose a folder with a shorter path, on a disk of this computer with free space.</source>
        <translation>Aucun GeoPackage ne peut être écrit dans {folder} ({reason}) : choisissez un dossier au chemin plus court, sur un disque de cet ordinateur avec de l’espace libre.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a link to something that is not there: choose another, or connect the drive.</source>
        <translation>Le dossier de sortie {folder} ne peut pas être créé, car {ancestor} est un lien vers quelque chose d’absent : choisissez-en un autre ou connectez le lecteur.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a file: choose another.</source>
        <translation>Le dossier de sortie {folder} ne peut pas être créé, car {ancestor} est un fichier : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The folder {folder} already holds results ({file}): choose another folder or allow overwriting (OVERWRITE, or --overwrite).</source>
        <translation>Le dossier {folder} contient déjà des résultats ({file}) : choisissez un autre dossier ou autorisez le remplacement (OVERWRITE ou --overwrite).</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results in {folder} cannot be replaced, because {file} cannot be moved ({reason}): close what uses it, such as its layer in QGIS, or choose another folder.</source>
        <translation>Les résultats dans {folder} ne peuvent pas être remplacés, car {file} ne peut pas être déplacé ({reason}) : fermez ce qui l’utilise, par exemple sa couche dans QGIS, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is not there: connect the drive, or choose another.</source>
        <translation>Le dossier de sortie {folder} ne peut pas être créé, car {ancestor} n’est pas là : connectez le lecteur ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>Another run is writing into {folder}: wait until it ends, or choose another folder.</source>
        <translation>Une autre exécution écrit dans {folder} : attendez qu’elle se termine, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/placement.py"/>
        <source>coordinates far beyond the Earth</source>
        <translation>coordonnées bien au-delà de la Terre</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <location filename="../core/result_files.py"/>
        <source>Drawing polygons</source>
        <translation>Dessin des polygones</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <source>The landslide polygons cannot be written ({reason}): check the output folder and its free space.</source>
        <translation>Les polygones de glissement ne peuvent pas être écrits ({reason}) : vérifiez le dossier de sortie et son espace libre.</translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>They are not the ones that the run looked at any more: detect again.</source>
        <translation>Ce ne sont plus celles que l’exécution a analysées : relancez la détection.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is a product as it is delivered, neither calibrated nor on a map grid: calibrate and terrain-correct it first, as SNAP does, or order it as RTC images, such as those of HyP3 and OPERA.</source>
        <translation>{raster} est un produit tel que livré, ni calibré ni sur une grille cartographique : calibrez-le et corrigez-en d’abord les effets du relief, comme le fait SNAP, ou commandez-le sous forme d’images RTC, par exemple celles de HyP3 et d’OPERA.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} describes images and holds none: give the .img files with VV and VH that lie in the folder {folder} beside it.</source>
        <translation>{raster} décrit des images et n’en contient aucune : donnez les fichiers .img avec VV et VH qui se trouvent à côté, dans le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is an archive: unpack it, and give the images with VV and VH that it holds.</source>
        <translation>{raster} est une archive : décompressez-la, et donnez les images avec VV et VH qu’elle contient.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was there when the run began and is not any more ({reason}): bring it back, and run again.</source>
        <translation>{name} était là au début de l’exécution et n’y est plus ({reason}) : remettez-le en place et relancez.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was changed while the run was reading it: leave the images alone until the run ends, and run again.</source>
        <translation>{name} a été modifié pendant que l’exécution le lisait : ne touchez pas aux images avant la fin de l’exécution, et relancez.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} cannot be read ({reason}): check the file and its rights.</source>
        <translation>{name} ne peut pas être lu ({reason}) : vérifiez le fichier et ses droits.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not known: choose automatic, {known}.</source>
        <translation>Le moteur de calcul « {provider} » n’est pas connu : choisissez automatic, {known}.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not part of the installed onnxruntime: the processor was used instead.</source>
        <translation>Le moteur de calcul « {provider} » ne fait pas partie de l’onnxruntime installé : le processeur a été utilisé à la place.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The memory is too small to open {file} on '{provider}' ({reason}): close other programs.</source>
        <translation>La mémoire est insuffisante pour ouvrir {file} sur « {provider} » ({reason}) : fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>{file} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{file} n’est pas un modèle que l’on puisse ouvrir ({reason}) : réinstallez le modèle.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' could not be started</source>
        <translation>« {provider} » n’a pas pu démarrer</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' failed ({reason})</source>
        <translation>« {provider} » a échoué ({reason})</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' computes probabilities that differ by {difference:.2g} from the processor's</source>
        <translation>« {provider} » calcule des probabilités qui s’écartent de {difference:.2g} de celles du processeur</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider {problems}: '{used}' was used instead.</source>
        <translation>Le moteur de calcul {problems} : « {used} » a été utilisé à la place.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The raster name {path} is no text that GDAL can open: rename the file.</source>
        <translation>Le nom de raster {path} n’est pas un texte que GDAL puisse ouvrir : renommez le fichier.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} se trouve sur le réseau, et l’extension ne lit que ce qui est sur cet ordinateur : téléchargez-le d’abord, ou mettez la variable d’environnement {switch} à YES.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.</source>
        <translation>Le VRT {raster} renvoie à d’autres VRT plus de {limit} fois de suite : créez-en un à partir de leurs sources.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} renvoie à {part} sur le réseau, et l’extension ne lit que ce qui est sur cet ordinateur : téléchargez-le d’abord, ou mettez la variable d’environnement {switch} à YES.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which does not exist: bring it back, or make the raster again.</source>
        <translation>{raster} renvoie à {part}, qui n’existe pas : remettez-le en place, ou recréez le raster.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a GeoTIFF.</source>
        <translation>{raster} renvoie à {part}, qui n’est dans aucun des formats que l’extension ouvre ({formats}) : convertissez-le en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} has more than {limit} MB of text: make it of fewer sources.</source>
        <translation>Le VRT {raster} a plus de {limit} Mo de texte : créez-le avec moins de sources.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a GeoTIFF.</source>
        <translation>Le VRT {raster} calcule ses pixels avec son propre programme, qui n’est jamais exécuté : exportez-le en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.</source>
        <translation>Le VRT {raster} utilise un {kind}, et l’extension ne lit que {kinds} : exportez-le en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>decibel</source>
        <translation>décibels</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>If the values are not {unit}, choose the unit yourself.</source>
        <translation>Si l’unité des valeurs n’est pas « {unit} », choisissez-la vous-même.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>Masks of layover and shadow lie beside the images and are not used: “Omit layover and shadow” leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover).</source>
        <translation>Des masques de repliement (layover) et d’ombre se trouvent à côté des images et ne sont pas utilisés : « Sans repliement ni ombre » écarte ce terrain (LEAVE_OUT_LAYOVER, --leave-out-layover).</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>runs combined: {count}</source>
        <translation>exécutions combinées : {count}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{unit} (judged from the values)</source>
        <translation>{unit} (d’après les valeurs)</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>dates: {before} until {first}, {after} from {last}</source>
        <translation>dates : {before} jusqu’au {first}, {after} à partir du {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <location filename="../core/sorting.py"/>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % no data</source>
        <translation>{percent} % sans données</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>about {percent} % no data</source>
        <translation>environ {percent} % sans données</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % flat and left out</source>
        <translation>{percent} % plat et omis</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>simulated</source>
        <translation>simulée</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Building overviews</source>
        <translation>Construction des pyramides</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Chips of the earlier results were marked: their table is kept as {file}.</source>
        <translation>Des vignettes des résultats précédents étaient marquées : leur table est conservée sous le nom {file}.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>{problem} What was done is kept: with the same images and options a run for {folder} goes on from there (RESUME, or --resume); otherwise delete {hidden}.</source>
        <translation>{problem} Ce qui a été fait est conservé : avec les mêmes images et options, une exécution pour {folder} reprend à partir de là (RESUME ou --resume) ; sinon, supprimez {hidden}.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>There was no interrupted run to resume: this one began from the start.</source>
        <translation>Il n’y avait pas d’exécution interrompue à reprendre : celle-ci est partie du début.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>Resumed an interrupted run: {count:,} of its squares were done.</source>
        <translation>Reprise d’une exécution interrompue : {count:,} de ses carrés étaient terminés.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>The journal of the interrupted run is damaged ({reason}): this one began from the start.</source>
        <translation>Le journal de l’exécution interrompue est endommagé ({reason}) : celle-ci est partie du début.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>{path} is locked by another program: close it there, or wait until it has written, and try again.</source>
        <translation>{path} est verrouillé par un autre programme : fermez-le là-bas, ou attendez qu’il ait écrit, et réessayez.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The note has {count:,} letters: shorten it to at most {most:,}.</source>
        <translation>La note compte {count:,} caractères : raccourcissez-la à {most:,} au plus.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may write, and open it there.</source>
        <translation>Les marques ne peuvent pas être enregistrées dans {path} ({reason}) : copiez le dossier de l’exécution là où vous avez le droit d’écrire, et ouvrez-le là.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there, or only for reading</source>
        <translation>il n’est pas là, ou seulement en lecture</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it has no layer named chips</source>
        <translation>il n’a pas de couche nommée chips</translation>
    </message>
    <message>
        <location filename="../core/run_on_grid.py"/>
        <source>{folder} was combined of other runs: give those instead.</source>
        <translation>{folder} est la combinaison d’autres exécutions : indiquez plutôt celles-ci.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>{path} is no record of a run: choose the folder of a finished run.</source>
        <translation>{path} n’est pas le compte rendu d’une exécution : choisissez le dossier d’une exécution terminée.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>The record of the run does not name its images: detect again to see them here.</source>
        <translation>Le compte rendu de l’exécution ne nomme pas ses images : relancez la détection pour les voir ici.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The unit '{unit}' is not known: choose auto, linear, amplitude or db.</source>
        <translation>L’unité « {unit} » n’est pas connue : choisissez auto, linear, amplitude ou db.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} is resampled to the grid of {reference}.</source>
        <translation>{raster} est rééchantillonné sur la grille de {reference}.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {others} more are resampled to the grid of {reference}.</source>
        <translation>{raster} et {others} de plus sont rééchantillonnés sur la grille de {reference}.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} has pixels of {coarse:.0f} m and {other} of {fine:.0f} m: the former shows less detail, which can look like a change; use images of one resolution before and after.</source>
        <translation>{raster} a des pixels de {coarse:.0f} m et {other} de {fine:.0f} m : le premier montre moins de détails, ce qui peut ressembler à un changement ; utilisez des images d’une même résolution avant et après.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} declares {width} x {height} pixels but holds no value of them: export the image again.</source>
        <translation>{raster} déclare {width} x {height} pixels mais n’en contient aucune valeur : exportez de nouveau l’image.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.</source>
        <translation>{raster} et {reference} ne se recouvrent pas : donnez des images du même endroit, et vérifiez leurs systèmes de référence.</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>Left out, {reason}: {count}</source>
        <translation>Écartées, {reason} : {count}</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The event day is missing: it tells which images are from before the event.</source>
        <translation>Il manque le jour de l’événement : il dit quelles images sont d’avant.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no radar image by its name</source>
        <translation>pas une image radar d’après son nom</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No two images from before and after the event on {event} are of the same orbit and ground: add images of one orbit.</source>
        <translation>Aucune image d’avant et aucune d’après l’événement du {event} ne montrent la même zone depuis la même orbite : ajoutez des images d’une même orbite.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another place</source>
        <translation>autre lieu</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another one shows the same</source>
        <translation>une autre montre la même chose</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>farther from the event than those used</source>
        <translation>plus loin de l’événement que celles utilisées</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>neither VV nor VH in the names</source>
        <translation>ni VV ni VH dans les noms</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its bands are not named VV and VH</source>
        <translation>ses bandes ne sont pas nommées VV et VH</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not calibrated</source>
        <translation>non calibrée</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The values of {name} are integers without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>Les valeurs de {name} sont des entiers sans échelle ni décalage : calibrez l’image en sigma0 ou gamma0, ou déclarez l’échelle et le décalage de ses valeurs, par exemple avec gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} is of the event day itself, which does not tell whether it is from before or after: add images of other days.</source>
        <translation>{name} est du jour même de l’événement, qui ne dit pas si elle est d’avant ou d’après : ajoutez des images d’autres jours.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>of the event day itself</source>
        <translation>du jour même de l’événement</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds bands of different orbits ({orbit} and {other_orbit}), from which slopes look different where nothing changed: split it by orbit, or give it as before or after and choose the bands of one orbit yourself.</source>
        <translation>{name} contient des bandes d’orbites différentes ({orbit} et {other_orbit}), d’où les versants paraissent différents même là où rien n’a changé : séparez-le par orbite, ou donnez-le comme avant ou après et choisissez vous-même les bandes d’une même orbite.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several orbits in one file</source>
        <translation>plusieurs orbites dans un fichier</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no date as 2015-04-25 in the name</source>
        <translation>pas de date comme 2015-04-25 dans le nom</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its dates and its name do not tell one side</source>
        <translation>ses dates et son nom n’indiquent pas un seul côté</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not georeferenced</source>
        <translation>non géoréférencée</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after, then the event day parts their dates.</source>
        <translation>{name} contient plusieurs dates, qui ne sont pas triées : donnez-le, avec celui de l’autre polarisation, à la fois comme antérieur et comme postérieur ; le jour de l’événement sépare alors leurs dates.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it alone, as the one layer with both dates.</source>
        <translation>{name} contient plusieurs dates, qui ne sont pas triées : donnez-le seul, comme la couche unique avec les deux dates.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several dates in one file</source>
        <translation>plusieurs dates dans un fichier</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, {orbit}</source>
        <translation>autre orbite, {orbit}</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the time of day</source>
        <translation>autre orbite, d’après l’heure</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the days between</source>
        <translation>autre orbite, d’après le nombre de jours d’écart</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: the one that looked before the event and first after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Images d’autres orbites écartées : {count}. De chaque orbite les versants paraissent différents, une seule est donc comparée : celle qui a observé avant l’événement et la première après ({kept}). Une exécution sur les autres peut être combinée avec celle-ci.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: one that looked before the event and after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Images d’autres orbites écartées : {count}. De chaque orbite les versants paraissent différents, une seule est donc comparée : une qui a observé avant et après l’événement ({kept}). Une exécution sur les autres peut être combinée avec celle-ci.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of another place were left out, which is not searched: sort and search it by itself.</source>
        <translation>Des images d’un autre lieu ont été écartées, et ce lieu n’est pas analysé : triez et analysez-le séparément.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of {count} other places were left out, which are not searched: sort and search each by itself.</source>
        <translation>Des images d’autres lieux (au nombre de {count}) ont été écartées, et ces lieux ne sont pas analysés : triez et analysez chacun séparément.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No file name tells VV or VH and a date: add images, or put these into the file names, as VV_2015-04-25.</source>
        <translation>Aucun nom de fichier n’indique VV ou VH et une date : ajoutez des images, ou mettez ces indications dans les noms de fichier, comme VV_2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No image can be sorted by the event day; {raster}, for one: {reason}. Names must tell VV or VH and a date, as VV_2015-04-25; or give the images before and after separately.</source>
        <translation>Aucune image ne peut être triée selon le jour de l’événement ; {raster}, par exemple : {reason}. Les noms doivent indiquer VV ou VH et une date, comme VV_2015-04-25 ; ou donnez séparément les images d’avant et d’après.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from before the event on {event}: add images from after it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Toutes les images dont le nom indique VV ou VH et une date ({days}) précèdent l’événement du {event} : ajoutez des images d’après, mettez des dates comme 2015-04-25 dans les noms d’autres images, ou corrigez le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from after the event on {event}: add images from before it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Toutes les images dont le nom indique VV ou VH et une date ({days}) suivent l’événement du {event} : ajoutez des images d’avant, mettez des dates comme 2015-04-25 dans les noms d’autres images, ou corrigez le jour de l’événement.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{sentence} Left out, for one, is {raster}: {reason}.</source>
        <translation>{sentence} Est écarté, par exemple, {raster} : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is tied to the ground by control points only: terrain-correct (geocode) it to a map projection first.</source>
        <translation>{name} n’est rattaché au sol que par des points de contrôle : corrigez-en d’abord les effets du relief (géocodage) dans une projection cartographique.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no georeferencing: assign the right one, or export the image again with it.</source>
        <translation>{name} n’a pas de géoréférencement : attribuez le bon, ou exportez de nouveau l’image avec celui-ci.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no coordinate reference system: write the right one into the file, as Assign Projection in QGIS does, or export the image again with it.</source>
        <translation>{name} n’a pas de système de coordonnées de référence : écrivez le bon dans le fichier, comme le fait « Assigner une projection » dans QGIS, ou exportez de nouveau l’image avec lui.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or geographic reference system.</source>
        <translation>{name} est dans le système de référence {system}, qui n’est pas une carte de la Terre : reprojetez-le dans un système de référence projeté ou géographique.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has pixels of no size in its georeferencing: export the image again.</source>
        <translation>{name} a des pixels de taille nulle dans son géoréférencement : exportez de nouveau l’image.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or gamma0), not SLC data.</source>
        <translation>La bande {number} de {raster} contient des nombres complexes : donnez une rétrodiffusion détectée (sigma0 ou gamma0), pas des données SLC.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the reference system of the other images first.</source>
        <translation>{raster} ne peut pas être rééchantillonné sur la grille de la scène ({reason}) : reprojetez-le d’abord dans le système de référence des autres images.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The classifier gave no numbers for a chip: the model is damaged, so install it again.</source>
        <translation>Le classifieur n’a pas donné de nombres pour une vignette : le modèle est endommagé, réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The segmenter gave no numbers for observed pixels: the model is damaged, so install it again.</source>
        <translation>Le segmenteur n’a pas donné de nombres pour des pixels observés : le modèle est endommagé, réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>The values of {name} are integers (median {median:.4g}) without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>Les valeurs de {name} sont des entiers (médiane {median:.4g}) sans facteur ni décalage : calibrez l’image en sigma0 ou gamma0, ou déclarez le facteur (scale) et le décalage (offset) de ses valeurs, par exemple avec gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>By their names the images are in decibel, which their values cannot be: undo the scaling, as scripts do it for a picture, or choose the unit that the values have.</source>
        <translation>D’après leurs noms, les images sont en décibels, ce que leurs valeurs ne peuvent pas être : annulez la mise à l’échelle que des scripts font pour l’affichage, ou choisissez l’unité des valeurs.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power of bright ground.</source>
        <translation>Avec {polarisation} seule, l’amplitude ne se distingue pas de la puissance linéaire : les valeurs sont prises comme puissance linéaire d’un terrain clair.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>By their names {one} is in {unit} and {other} in {other_unit}: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>D’après les noms, {one} est en {unit} et {other} en {other_unit} : convertissez les images dans une même unité ou choisissez l’unité qu’elles ont toutes.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation>Les valeurs de {name} (médiane {median:.4g}) ne sont pas une rétrodiffusion calibrée : calibrez l’image en sigma0 ou gamma0, ou déclarez le facteur (scale) et le décalage (offset) de ses valeurs.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {amplitude} look like amplitude but those of {power} like linear power: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>Les valeurs de {amplitude} semblent être des amplitudes, mais celles de {power} une puissance linéaire : convertissez les images dans une même unité ou choisissez l’unité qu’elles ont toutes.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>Most values of {name} are {value:.9g}, which is no backscatter: if they stand for what was not observed, give {value:.9g} as a further no-data value.</source>
        <translation>La plupart des valeurs de {name} sont {value:.9g}, ce qui n’est pas une rétrodiffusion : si elles représentent ce qui n’a pas été observé, donnez {value:.9g} comme valeur nodata supplémentaire.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are no decibels: they look like scaled integers, so declare their scale and offset, as with gdal_translate -a_scale 0.01 for hundredths, or convert them.</source>
        <translation>Les valeurs de {name} (médiane {median:.4g}) ne sont pas des décibels : elles ressemblent à des entiers mis à l’échelle, déclarez leur facteur (scale) et leur décalage (offset), par exemple avec gdal_translate -a_scale 0.01 pour des centièmes, ou convertissez-les.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {lowest} look like decibel (median {lowest_median:.3g}) but those of {highest} do not (median {highest_median:.3g}): convert the images to one unit.</source>
        <translation>Les valeurs de {lowest} semblent être en décibels (médiane {lowest_median:.3g}), mais pas celles de {highest} (médiane {highest_median:.3g}) : convertissez les images dans une même unité.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values (medians {vv:.2g} in VV and {vh:.2g} in VH) look like logarithms of power that are no decibels: decibels are 10 times the logarithm of base 10.</source>
        <translation>Les valeurs (médianes {vv:.2g} en VV et {vh:.2g} en VH) ressemblent à des logarithmes de la puissance qui ne sont pas des décibels : les décibels sont 10 fois le logarithme en base 10.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>On about {share} % of the ground that is seen before and after there is only {polarisation}, with which much less is found: check that the files of both polarisations are complete.</source>
        <translation>Sur environ {share} % du terrain vu avant et après, il n’y a que {polarisation}, avec laquelle on trouve bien moins : vérifiez que les fichiers des deux polarisations sont complets.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>All sampled values before and after the event are the same, which cannot show a change: was one image given on both sides?</source>
        <translation>Toutes les valeurs échantillonnées avant et après l’événement sont identiques, ce qui ne peut montrer aucun changement : une même image a-t-elle été donnée des deux côtés ?</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>About {share} % of the values of band {number} of {raster} are exactly {value:.9g}: if that stands for what was not observed, give it as a further no-data value.</source>
        <translation>Environ {share} % des valeurs de la bande {number} de {raster} valent exactement {value:.9g} : si cela désigne ce qui n’a pas été observé, donnez-le comme valeur nodata supplémentaire.</translation>
    </message>
    <message>
        <location filename="../core/whole_file.py"/>
        <source>The file {path} cannot be written ({reason}): choose another folder.</source>
        <translation>Le fichier {path} ne peut pas être écrit ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../core/zones.py"/>
        <source>Area {number:,} of {count:,}</source>
        <translation>Zone {number:,} sur {count:,}</translation>
    </message>
    <message>
        <location filename="../edited_layers.py"/>
        <source>{file} is being edited in the layer {layer}: save or cancel its edits first, or choose another place.</source>
        <translation>{file} est en cours de modification dans la couche {layer} : enregistrez ou annulez d’abord ses modifications, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is no raster: choose radar images.</source>
        <translation>La couche « {layer} » n’est pas un raster : choisissez des images radar.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.</source>
        <translation>La couche « {layer} » n’est pas un fichier raster ; enregistrez-la en GeoTIFF et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is in {shown} in QGIS alone, its file says {own}: write the right reference system into the file with Raster &gt; Projections &gt; Assign Projection, and choose that.</source>
        <translation>La couche « {layer} » est en {shown} dans QGIS seulement, son fichier dit {own} : écrivez le bon système de référence dans le fichier avec Raster &gt; Projections &gt; Assigner une projection, et choisissez-le.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give either one raster with both dates or images before and after, not both.</source>
        <translation>Donnez soit un raster avec les deux dates, soit des images avant et après, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give one raster with both dates, or at least one image before and one after the event.</source>
        <translation>Donnez un raster avec les deux dates, ou au moins une image avant et une image après l’événement.</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Images of many dates are sorted by the event day: give no other images beside them.</source>
        <translation>Les images de nombreuses dates sont triées selon le jour de l’événement : ne donnez pas d’autres images en plus.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>it is not complete</source>
        <translation>installation incomplète</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <location filename="../wheels.py"/>
        <source>{file} is missing</source>
        <translation>{file} manque</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} is damaged</source>
        <translation>{file} est endommagé</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{folder} was changed while onnxruntime was unpacked there ({reason}); try again.</source>
        <translation>{folder} a été modifié pendant que onnxruntime y était décompressé ({reason}) ; réessayez.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>Another QGIS window ({program} on {host}) is installing onnxruntime; wait until it is done, or delete {file} if that was broken off.</source>
        <translation>Une autre fenêtre de QGIS ({program} sur {host}) installe onnxruntime ; attendez qu’elle ait fini, ou supprimez {file} si cela a été interrompu.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>no permission or no space</source>
        <translation>pas d’autorisation ou pas d’espace</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.</source>
        <translation>Le dossier {folder} n’est pas accessible en écriture ({reason}) ; autorisez l’écriture, libérez-y de l’espace et réessayez.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} is full of old installations; delete it and try again.</source>
        <translation>Le dossier {folder} est plein d’anciennes installations ; supprimez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be changed; make it writable and try again.</source>
        <translation>Le dossier {folder} ne peut pas être modifié ; autorisez l’écriture et réessayez.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>{index}, set as package source, is not a proper address ({reason}); correct it or clear the setting.</source>
        <translation>{index}, défini comme source des paquets, n’est pas une adresse valable ({reason}) ; corrigez-la ou videz le réglage.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.</source>
        <translation>Le dossier {folder}, défini comme source du paquet, ne contient pas {file} ; copiez-le là ou videz ce réglage.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be read ({reason}); copy it again.</source>
        <translation>{file} ne peut pas être lu ({reason}) ; copiez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not the file that was published under this name: it was damaged or changed on its way (SHA-256 {sha256}…); get it again.</source>
        <translation>{file} n’est pas le fichier publié sous ce nom : il a été endommagé ou modifié en chemin (SHA-256 {sha256}…) ; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not among the files that were checked for this plugin; whatever is in it will run with your rights. Install it only if you know who made it.</source>
        <translation>{file} ne fait pas partie des fichiers vérifiés pour cette extension ; tout ce qu’il contient s’exécutera avec vos droits. Ne l’installez que si vous savez qui l’a fait.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>one for {machine}</source>
        <translation>un fichier pour {machine}</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not an onnxruntime wheel; choose {remedy}.</source>
        <translation>{file} n’est pas un wheel d’onnxruntime ; choisissez {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.</source>
        <translation>{file} est trop ancien, les modèles demandent onnxruntime {oldest} ou plus récent ; choisissez {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.</source>
        <translation>{file} est destiné à un autre Python ({found}), ce QGIS a {python} ; choisissez {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another system ({found}), this is {system}; choose {remedy}.</source>
        <translation>{file} est destiné à un autre système ({found}), celui-ci est {system} ; choisissez {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; make room and try again.</source>
        <translation>onnxruntime demande {needed:.0f} Mo sur le disque de {folder}, où {free:.0f} Mo sont libres ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is damaged ({reason}); get it again.</source>
        <translation>{file} est endommagé ({reason}) ; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be unpacked into {folder} ({reason}); make room there and try again.</source>
        <translation>{file} ne peut pas être décompressé dans {folder} ({reason}) ; libérez-y de l’espace et réessayez.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.</source>
        <translation>{file} contient {member}, qui n’a pas sa place dans un wheel d’onnxruntime ; il n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds the same file twice or too many files; it was not used.</source>
        <translation>{file} contient deux fois le même fichier ou trop de fichiers ; il n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} would unpack to more than {limit} GB; it was not used.</source>
        <translation>{file} occuperait plus de {limit} Go une fois décompressé ; il n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} does not hold onnxruntime; it was not used.</source>
        <translation>{file} ne contient pas onnxruntime ; il n’a pas été utilisé.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>YYYY-MM-DD, UTC</source>
        <translation>AAAA-MM-JJ, UTC</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Tells which dates of a layer are from before the event, and whether any image is on the wrong side</source>
        <translation>Indique quelles dates d’une couche précèdent l’événement, et si une image est du mauvais côté</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Event day</source>
        <translation>Jour de l’événement</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Check the layers to compare: up to eight dates of one orbit on either side of this day. Of several places, the one in the middle of the map is meant.</source>
        <translation>Cocher les couches à comparer : jusqu’à huit dates d’une même orbite de chaque côté de ce jour. S’il y a plusieurs lieux, c’est celui au centre de la carte qui est retenu.</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort the layers by the event day</source>
        <translation>Trier les couches selon le jour de l’événement</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Flagged only</source>
        <translation>Signalées seules</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips below the threshold of the first network, here and in the export; in its tests about a third of the chips with landslides were below it, too</source>
        <translation>Masque les vignettes sous le seuil du premier réseau, ici et dans l’export ; lors de ses tests, environ un tiers des vignettes avec glissements étaient aussi en dessous</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter by words, area, mark, or what the map shows</source>
        <translation>Filtrer par mots, surface, marque ou vue de la carte</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Words or numbers in rank, place, chip or note</source>
        <translation>Mots ou nombres du rang, du lieu, de la vignette ou de la note</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips with less expected landslide area</source>
        <translation>Masque les vignettes dont la surface de glissement attendue est plus petite</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Not Rejected</source>
        <translation>Non rejetées</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Show chips with this mark only</source>
        <translation>N’affiche que les vignettes portant cette marque</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Only in map view</source>
        <translation>Vue de la carte seule</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips outside the map view; follows when you move the map</source>
        <translation>Masque les vignettes hors de la vue ; suit les déplacements de la carte</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter ({count})</source>
        <translation>Filtre ({count})</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>No chip fits the filter.</source>
        <translation>Aucune vignette ne correspond au filtre.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Take the filter back</source>
        <translation>Retirer le filtre</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Search It, Too</source>
        <translation>L’explorer aussi</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out: fields, rivers and floods change there as landslides do. Copernicus GLO-30 or SRTM will do</source>
        <translation>Modèle d’altitude selon lequel le terrain plat est omis : champs, rivières et inondations y changent comme des glissements. Copernicus GLO-30 ou SRTM suffit</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out</source>
        <translation>Modèle d’altitude selon lequel le terrain plat est omis</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Ground is flat where it is less steep than this, and all within some 100 m, too</source>
        <translation>Le terrain est plat là où il est moins raide, ainsi que tout ce qui est à quelque 100 m</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Slope below which ground is flat</source>
        <translation>Pente en dessous de laquelle le terrain est plat</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat below</source>
        <translation>Plat sous</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat &amp;ground</source>
        <translation>Terrain &amp;plat</translation>
    </message>
</context>
<context>
    <name>HiddenHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>The map does not show this run.</source>
        <translation>La carte ne montre pas cette exécution.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show on Map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Switch the layers of this run on, or add them again</source>
        <translation>Activer les couches de cette exécution, ou les ajouter de nouveau</translation>
    </message>
</context>
<context>
    <name>LandslideDock</name>
    <message>
        <location filename="../gui/dock.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>3 Results</source>
        <translation>3 Résultats</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Going on with the run that was interrupted; its results will be in {path}.</source>
        <translation>Reprise de l’exécution interrompue ; ses résultats seront dans {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>New here? A small simulated scene shows in a minute what this panel does.</source>
        <translation>Première utilisation ? Une petite scène simulée montre en une minute ce que fait ce panneau.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>QGIS deletes these results, with your marks, when it closes.</source>
        <translation>QGIS supprimera ces résultats, avec vos marques, à sa fermeture.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Keep Results…</source>
        <translation>Conserver les résultats…</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The results are kept in {path}.</source>
        <translation>Les résultats sont conservés dans {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>onnxruntime is installed; detections can start now.</source>
        <translation>onnxruntime est installé ; les détections peuvent commencer.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}, but the project was closed meanwhile.</source>
        <translation>Glissements délimités : {slides}, mais le projet a été fermé entre-temps.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}; the detection was done before it could be cancelled.</source>
        <translation>Glissements délimités : {slides} ; la détection était terminée avant de pouvoir être annulée.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>How to Read It</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Add to Map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written. Press Detect Landslides to start again.</source>
        <translation>Annulé ; rien n’a été écrit. Cliquez sur « Détecter » pour recommencer.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Saved to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Without the event day the dates are parted in the middle, which is a guess: give it in step 1.</source>
        <translation>Sans le jour de l’événement, les dates sont séparées au milieu, ce qui n’est qu’une supposition : donnez-le à l’étape 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Install onnxruntime first, above.</source>
        <translation>Installez d’abord onnxruntime, ci-dessus.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The layers are being sorted; wait until that is done.</source>
        <translation>Les couches sont en cours de tri ; attendez que ce soit terminé.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose radar images first, in step 1.</source>
        <translation>Choisissez d’abord les images radar, à l’étape 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Correct what step 1 says about the images first.</source>
        <translation>Corrigez d’abord ce que l’étape 1 dit des images.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose an area first, in step 2.</source>
        <translation>Choisissez d’abord une zone, à l’étape 2.</translation>
    </message>
</context>
<context>
    <name>LayerSorter</name>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Sort the images</source>
        <translation>Trier les images</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Nothing in the middle of the map can be compared; another place was taken.</source>
        <translation>Rien ne peut être comparé au centre de la carte ; un autre lieu a été pris.</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>The images could not be read; see the Log Messages panel.</source>
        <translation>Les images n’ont pas pu être lues ; voir le panneau Journal des messages.</translation>
    </message>
</context>
<context>
    <name>MapTips</name>
    <message>
        <location filename="../map_tips.py"/>
        <source>Rank {rank}, chip {chip}</source>
        <translation>Rang {rank}, vignette {chip}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha expected ({low} to {high} ha)</source>
        <translation>{area} ha attendus ({low} à {high} ha)</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>Landslide {number}</source>
        <translation>Glissement {number}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha, mean probability {share} %</source>
        <translation>{area} ha, probabilité moyenne {share} %</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Show Log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold, smallest polygon, processor and output folder</source>
        <translation>Seuil, plus petit polygone, processeur et dossier de sortie</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From slider</source>
        <translation>Du curseur</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Exact probability from which a pixel counts as landslide, in place of the slider</source>
        <translation>Probabilité exacte à partir de laquelle un pixel compte comme glissement, à la place du curseur</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From model</source>
        <translation>Du modèle</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels</source>
        <translation>Unité cartographique minimale : les polygones de glissement plus petits sont omis ; le masque garde leurs pixels</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Unit of the smallest polygon</source>
        <translation>Unité du plus petit polygone</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Min. area</source>
        <translation>Surface min.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Suspicious Only</source>
        <translation>Suspectes seules</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>All (Slower)</source>
        <translation>Toutes (plus lent)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Which chips the second network maps pixel by pixel</source>
        <translation>Vignettes que le second réseau cartographie pixel par pixel</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Chips</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Landslide probability of a chip from which it is suspicious</source>
        <translation>Probabilité de glissement à partir de laquelle une vignette est suspecte</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Gate</source>
        <translation>Présélection</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>What computes; automatic takes the fastest that gives the same results as the processor</source>
        <translation>Ce qui calcule ; « Automatique » prend le plus rapide qui donne les mêmes résultats que le processeur</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>One per core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor threads of the networks; fewer leave more of the computer to other work</source>
        <translation>Fils d’exécution (threads) des réseaux sur le processeur ; moins il y en a, plus l’ordinateur reste libre pour d’autres travaux</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Choose the Folder for Results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Temporary folder</source>
        <translation>Dossier temporaire</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes.</source>
        <translation>Chaque exécution y reçoit son propre dossier. Un dossier temporaire est supprimé à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels.</source>
        <translation>{pixels} pixels.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels of this scene, {area}.</source>
        <translation>{pixels} pixels de cette scène, {area}.</translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>public Python package host</source>
        <translation>hébergement public des paquets Python</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Folder, package index or web folder of your office from which Install takes the wheel; the checksum is compared in any case</source>
        <translation>Dossier, index de paquets ou dossier web de votre organisme où « Installer » prend le wheel ; la somme de contrôle est vérifiée dans tous les cas</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Package Source</source>
        <translation>Source du paquet</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Address or folder</source>
        <translation>Adresse ou dossier</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Authentication for this address</source>
        <translation>Authentification pour cette adresse</translation>
    </message>
</context>
<context>
    <name>OverridesBox</name>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>If This Is Wrong</source>
        <translation>Si c’est inexact</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit, no-data value and bands, where they were understood wrongly</source>
        <translation>Unité, valeur sans données et bandes, là où elles ont été mal interprétées</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Linear Power</source>
        <translation>Puissance linéaire</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Decibels</source>
        <translation>Décibels</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit of the pixel values</source>
        <translation>Unité des valeurs de pixel</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>A further value that means no data, besides 0, NaN and the declared one, as the file stores it (before scale and offset)</source>
        <translation>Une autre valeur signifiant l’absence de données, outre 0, NaN et celle déclarée, telle que le fichier la stocke (avant échelle et décalage)</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Band that holds this polarisation; automatic goes by the bands' names</source>
        <translation>Bande qui contient cette polarisation ; « Automatique » suit les noms des bandes</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Even out wet ground</source>
        <translation>Compenser le sol mouillé</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Where dark ground became wetter or drier over whole neighbourhoods, the networks see less of the difference; without, they see the images as they are</source>
        <translation>Là où le sol sombre s’est mouillé ou a séché sur des secteurs entiers, les réseaux voient moins de la différence ; sinon, ils voient les images telles quelles</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Omit layover and shadow</source>
        <translation>Sans repliement ni ombre</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>What the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) call layover or shadow counts as not observed; they must lie beside the images, under their names</source>
        <translation>Ce que les masques de HyP3 (_ls_map.tif) et d’OPERA (_mask.tif) désignent comme repliement (layover) ou ombre compte comme non observé ; ils doivent se trouver à côté des images, sous leurs noms</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VV</source>
        <translation>Avant VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VH</source>
        <translation>Avant VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VV</source>
        <translation>Après VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VH</source>
        <translation>Après VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VV band</source>
        <translation>Bande VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VH band</source>
        <translation>Bande VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>The no-data value “{text}” is not a number; write one such as -9999, or leave the field empty.</source>
        <translation>La valeur sans données « {text} » n’est pas un nombre ; écrivez par exemple -9999, ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open Results…</source>
        <translation>Ouvrir des résultats…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show the results in the folder of an earlier run, also of one from the command line</source>
        <translation>Afficher les résultats du dossier d’une exécution précédente, même lancée en ligne de commande</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Combine Runs…</source>
        <translation>Combiner des exécutions…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Make one map and one ranking of runs on one event, as from ascending and from descending orbits</source>
        <translation>Faire une carte et un classement d’exécutions sur un même événement, comme celles d’orbites ascendantes et descendantes</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the offline help [F1]</source>
        <translation>Ouvrir l’aide hors ligne [F1]</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Try the Demo Scene</source>
        <translation>Essayer la scène de démonstration</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Add a small simulated scene to the project</source>
        <translation>Ajouter une petite scène simulée au projet</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy Diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy versions, model and last run to the clipboard, for a problem report</source>
        <translation>Copier les versions, le modèle et la dernière exécution dans le presse-papiers, pour signaler un problème</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show Log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the log panel, tab SAR Landslide</source>
        <translation>Ouvrir le panneau Journal des messages, onglet SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>About SAR Landslide</source>
        <translation>À propos de SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Version, licence, and what the model was and was not tested on</source>
        <translation>Version, licence, et sur quoi le modèle a été testé ou non</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene cannot be copied to your profile ({reason}); free some space there.</source>
        <translation>La scène de démonstration ne peut pas être copiée dans votre profil ({reason}) ; libérez-y de l’espace.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Demo scene</source>
        <translation>Scène de démonstration</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; press Detect Landslides to see what comes out.</source>
        <translation>La scène de démonstration est simulée ; cliquez sur « Détecter » pour voir le résultat.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; install onnxruntime first, then press Detect Landslides.</source>
        <translation>La scène de démonstration est simulée ; installez d’abord onnxruntime, puis cliquez sur « Détecter ».</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Diagnostics copied; paste them into your problem report.</source>
        <translation>Diagnostic copié ; collez-le dans votre signalement de problème.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>Read the pictures of a chip</source>
        <translation>Lire les images d’une vignette</translation>
    </message>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>The chip could not be read; see the Log Messages panel.</source>
        <translation>La vignette n’a pas pu être lue ; voir le panneau Journal des messages.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <location filename="../layers.py"/>
        <source>Ranked chips</source>
        <translation>Vignettes classées</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslides</source>
        <translation>Glissements de terrain</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed or not searched</source>
        <translation>Non observé ou non exploré</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that observed</source>
        <translation>Exécutions qui ont observé</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that find a landslide</source>
        <translation>Exécutions qui trouvent un glissement</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide mask</source>
        <translation>Masque des glissements</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide probability</source>
        <translation>Probabilité de glissement</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Change: red weaker after, cyan stronger after</source>
        <translation>Changement : rouge plus faible après, cyan plus fort après</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those who looked at them.</source>
        <translation>Vignettes de 128 × 128 pixels classées par surface de glissement attendue (somme des probabilités calibrées des pixels multipliées par leur surface au sol), avec un intervalle à 90 % ainsi que les marques et notes de ceux qui les ont examinées.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Outlines of connected landslide pixels with true ground area and probability. Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability.</source>
        <translation>Contours des pixels de glissement connexes, avec la surface au sol réelle et la probabilité. Les taches plus petites que l’unité cartographique minimale sont omises. Les classes de confiance suivent la probabilité moyenne.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Ground that the images did not see, before or after: radar shadow, layover, or beyond the images; or that was not searched: beyond the area that the run was given, or flat where that was left out. No landslide there does not mean that there is none. Outlines are generalised; the mask has them to the pixel.</source>
        <translation>Terrain que les images n’ont pas vu, avant ou après : ombre radar, repliement (layover), ou hors des images ; ou qui n’a pas été exploré : hors de la zone donnée à l’exécution, ou plat lorsqu’il a été omis. L’absence de glissement ici ne signifie pas qu’il n’y en a pas. Les contours sont généralisés ; le masque les donne au pixel près.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined observed each pixel.</source>
        <translation>Combien des exécutions combinées ont observé chaque pixel.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined find a landslide at each pixel, each by itself. What only one of them finds may be a slide that the others cannot see, or an error of that one; what none finds by itself may be outlined all the same, where all think it possible.</source>
        <translation>Combien des exécutions combinées trouvent, chacune seule, un glissement à chaque pixel. Ce qu’une seule trouve peut être un glissement que les autres ne peuvent pas voir, ou une erreur de celle-ci ; ce qu’aucune ne trouve seule peut être délimité tout de même, là où toutes le jugent possible.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run.</source>
        <translation>1 glissement, 0 pas de glissement, 255 non observé : la probabilité coupée au seuil de l’exécution.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed.</source>
        <translation>Probabilité calibrée de glissement de chaque pixel, de 0 à 1 ; pas de valeur là où rien n’a été observé.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest was swept away; cyan has become stronger. Computed from the images whenever it is drawn.</source>
        <translation>Les images en une seule composition colorée, à regarder seulement : rétrodiffusion en décibels avant l’événement en rouge, après en vert et bleu, toutes avec le même étirement. Le gris n’a pas changé ; le rouge s’est affaibli, par exemple là où la forêt a été emportée ; le cyan s’est renforcé. Calculé à partir des images à chaque affichage.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 1 to 3: look here first</source>
        <translation>Rangs 1 à 3 : à regarder d’abord</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 4 to 10</source>
        <translation>Rangs 4 à 10</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 11 to 30</source>
        <translation>Rangs 11 à 30</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Further flagged chips</source>
        <translation>Autres vignettes signalées</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Chips below the threshold</source>
        <translation>Vignettes sous le seuil</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rejected after looking</source>
        <translation>Rejetées après examen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Selected chip</source>
        <translation>Vignette sélectionnée</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>High confidence (80 % or more)</source>
        <translation>Confiance élevée (80 % ou plus)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Drawn by hand</source>
        <translation>Dessiné à la main</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Medium confidence (60 to 80 %)</source>
        <translation>Confiance moyenne (60 à 80 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Low confidence (below 60 %)</source>
        <translation>Confiance faible (moins de 60 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide</source>
        <translation>Glissement</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides, runs combined {time}</source>
        <translation>{scene} glissements, exécutions combinées {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides {time}</source>
        <translation>{scene} glissements {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The result {path} cannot be opened as a layer.</source>
        <translation>Le résultat {path} ne peut pas être ouvert comme couche.</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Save the ranked chips, the outlines, or a briefing to print</source>
        <translation>Enregistrer les vignettes classées, les contours ou une synthèse à imprimer</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips as shown, in this order, with all their columns, marks and notes</source>
        <translation>Les vignettes affichées, dans cet ordre, avec toutes leurs colonnes, marques et notes</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Selected Chips as CSV…</source>
        <translation>Vignettes sélectionnées en CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Only the chips that are selected in the table</source>
        <translation>Seulement les vignettes sélectionnées dans le tableau</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Chips and Landslides as GeoPackage…</source>
        <translation>Vignettes et glissements en GeoPackage…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips shown, with marks and notes, and all landslide outlines in one file</source>
        <translation>Les vignettes affichées, avec marques et notes, et tous les contours de glissement dans un seul fichier</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>GeoPackage files</source>
        <translation>Fichiers GeoPackage</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Places and Landslides as KML…</source>
        <translation>Lieux et glissements en KML…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>For phones and Google Earth: where to look in the chips shown, and the outlines, without rejected chips</source>
        <translation>Pour téléphones et Google Earth : où regarder dans les vignettes affichées, et les contours, sans les vignettes rejetées</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>KML files</source>
        <translation>Fichiers KML</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Briefing as PDF…</source>
        <translation>Synthèse en PDF…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>One page to print: map, the twenty worst places, method, caveats and provenance</source>
        <translation>Une page à imprimer : carte, les vingt lieux les plus touchés, méthode, réserves et provenance</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Keep Results…</source>
        <translation>Conserver les résultats…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Copy all of it from the temporary folder to one that stays when QGIS closes</source>
        <translation>Copier le tout du dossier temporaire vers un dossier qui subsiste à la fermeture de QGIS</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>{file} already exists. Do you want to replace it?</source>
        <translation>{file} existe déjà. Voulez-vous le remplacer ?</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
</context>
<context>
    <name>ResultsHeading</name>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>No results yet.</source>
        <translation>Pas encore de résultats.</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected</source>
        <translation>Vignettes signalées : {flagged} sur {count}, environ {area} ha de glissements attendus</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged</source>
        <translation>Vignettes signalées : {flagged} sur {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected without rejected chips</source>
        <translation>Vignettes signalées : {flagged} sur {count}, environ {area} ha de glissements attendus sans les vignettes rejetées</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined: {count}</source>
        <translation>glissements délimités : {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined outside rejected chips: {count}</source>
        <translation>glissements délimités hors des vignettes rejetées : {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{count} shown</source>
        <translation>affichées : {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{mark}: {count}</source>
        <translation>{mark} : {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Mark the selected chips as “{mark}”; press {key} in the table. The same again takes it back</source>
        <translation>Marquer les vignettes sélectionnées comme « {mark} » ; touche {key} dans le tableau. Une seconde fois retire la marque</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>What you saw there; saved in chips.gpkg and exported. Press Enter when done</source>
        <translation>Ce que vous y avez vu ; enregistré dans chips.gpkg et exporté. Terminez par Entrée</translation>
    </message>
</context>
<context>
    <name>RunBox</name>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detec&amp;t Landslides</source>
        <translation>&amp;Détecter</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detect landslides</source>
        <translation>Détecter les glissements</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Stop the detection; nothing is written</source>
        <translation>Arrêter la détection ; rien n’est écrit</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Results of earlier runs, help, demo scene, diagnostics and log</source>
        <translation>Résultats d’exécutions précédentes, aide, scène de démonstration, diagnostic et journal</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help and more</source>
        <translation>Aide et plus</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Start the detection in the background</source>
        <translation>Lancer la détection en arrière-plan</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>RunFolders</name>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Choisir le dossier d’une exécution terminée</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Open results</source>
        <translation>Ouvrir des résultats</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder to Keep the Results In</source>
        <translation>Choisir le dossier où conserver les résultats</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Keep results</source>
        <translation>Conserver les résultats</translation>
    </message>
</context>
<context>
    <name>RunTold</name>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Chips flagged: {flagged} of {chips}.</source>
        <translation>Vignettes signalées : {flagged} sur {chips}.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Landslides outlined: {slides} ({area} ha).</source>
        <translation>Glissements délimités : {slides} ({area} ha).</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>See the table for them.</source>
        <translation>Voyez-les dans le tableau.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Computed on {provider} in {time}.</source>
        <translation>Calculé sur {provider} en {time}.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>RuntimeBox</name>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python Package onnxruntime</source>
        <translation>Paquet Python onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>One More Thing to Install</source>
        <translation>Encore un élément à installer</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>From Wheel File…</source>
        <translation>Fichier wheel…</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Without internet: choose an onnxruntime-….whl file that you copied here</source>
        <translation>Sans internet : choisissez un fichier onnxruntime-….whl que vous avez copié ici</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Delete what the plugin installed into your QGIS profile</source>
        <translation>Supprimer ce que l’extension a installé dans votre profil QGIS</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed in {folder}.</source>
        <translation>onnxruntime, qui exécute la détection, est installé dans {folder}.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again.</source>
        <translation>onnxruntime, qui exécute la détection, est installé mais endommagé : {problem}. « Réparer » le réinstalle.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>The Python package onnxruntime, which runs the detection, is not installed.</source>
        <translation>Le paquet Python onnxruntime, qui exécute la détection, n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It came with this plugin and only has to be unpacked.</source>
        <translation>Il est fourni avec cette extension et n’a plus qu’à être décompressé.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None of the wheel files that came with this plugin fits this computer ({machine}).</source>
        <translation>Aucun des fichiers wheel fournis avec cette extension ne convient à cet ordinateur ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None was published for this Python and system ({machine}).</source>
        <translation>Aucun n’a été publié pour ce Python et ce système ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed.</source>
        <translation>Il va dans votre profil QGIS ({size} Mo à télécharger) ; rien d’autre n’est modifié dans QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Choose a Wheel File</source>
        <translation>Choisir un fichier wheel</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python wheels (onnxruntime*.whl)</source>
        <translation>Wheels Python (onnxruntime*.whl)</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime was removed; what is still in use goes when QGIS is restarted.</source>
        <translation>onnxruntime a été supprimé ; ce qui est encore utilisé disparaîtra au redémarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Unknown Wheel File</source>
        <translation>Fichier wheel inconnu</translation>
    </message>
</context>
<context>
    <name>RuntimeInstaller</name>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>No onnxruntime was published for {machine}; if you have one, use its wheel file.</source>
        <translation>Aucun onnxruntime n’a été publié pour {machine} ; si vous en avez un, utilisez son fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Downloading {address}</source>
        <translation>Téléchargement de {address}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total} Mo</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{file} cannot be renamed ({reason}); try again.</source>
        <translation>{file} ne peut pas être renommé ({reason}) ; réessayez.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Checking and unpacking</source>
        <translation>Vérification et décompression</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Install onnxruntime</source>
        <translation>Installer onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime could not be installed: {reason}</source>
        <translation>onnxruntime n’a pas pu être installé : {reason}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>The new onnxruntime will be used after a restart of QGIS.</source>
        <translation>Le nouvel onnxruntime sera utilisé après un redémarrage de QGIS.</translation>
    </message>
</context>
<context>
    <name>SarLandslideAlgorithm</name>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a whole number.</source>
        <translation>{name} vaut « {value} », mais doit être un nombre entier.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a number, with a point before decimals as in 0.5.</source>
        <translation>{name} vaut « {value} », mais doit être un nombre, avec un point avant les décimales comme dans 0.5.</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Flagged chips only</source>
        <translation>Vignettes signalées seulement</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Only chips with these marks [all chips]</source>
        <translation>Seulement les vignettes portant ces marques [toutes les vignettes]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips, best rank first [all]</source>
        <translation>Nombre de vignettes, meilleur rang d’abord [toutes]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips</source>
        <translation>Nombre de vignettes</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>{count} chips written to {path}</source>
        <translation>Vignettes écrites dans {path} : {count}</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Combine runs</source>
        <translation>Combiner des exécutions</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</source>
        <translation>glissement,combiner,mosaïque,ascendante,descendante,orbite,landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Makes one map and one ranking of runs on one event, as from ascending and from descending orbits.</source>
        <translation>Fait une carte et un classement d’exécutions sur un même événement, comme celles d’orbites ascendantes et descendantes.</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Runs: the file run.json of each</source>
        <translation>Exécutions : le fichier run.json de chacune</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/rank_areas.py"/>
        <source>Count what was found in rejected chips, too</source>
        <translation>Compter aussi ce qui a été trouvé dans les vignettes rejetées</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Replace results in the output folder</source>
        <translation>Remplacer les résultats dans le dossier de sortie</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Compare with inventory</source>
        <translation>Comparer à un inventaire</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</source>
        <translation>glissement de terrain,inventaire,exactitude,précision,rappel,iou,validation,rang,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Scores a detection against mapped landslides: area, count, size classes and ranking.</source>
        <translation>Évalue une détection d’après des glissements cartographiés : surface, nombre, classes de taille et classement.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Mapped landslides</source>
        <translation>Glissements cartographiés</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Table of scores</source>
        <translation>Tableau des scores</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <location filename="../processing/export_csv.py"/>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Precision of the area</source>
        <translation>Précision de la surface</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Recall of the area</source>
        <translation>Rappel de la surface</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Intersection over union</source>
        <translation>Intersection sur union</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides found</source>
        <translation>Glissements trouvés</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides observed</source>
        <translation>Glissements observés</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Rank correlation of the chips</source>
        <translation>Corrélation de rang des vignettes</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>The run searched a part alone, or left out flat ground: landslides of the inventory elsewhere do not count as missed.</source>
        <translation>L’exécution n’a exploré qu’une zone ou a omis le terrain plat : les glissements de l’inventaire qui s’y trouvent ne comptent pas comme manqués.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>{found} of {observed} observed landslides found; precision {precision}, recall {recall}, intersection over union {iou}, rank correlation {rank}</source>
        <translation>Glissements trouvés : {found} sur {observed} observés ; précision {precision}, rappel {recall}, intersection sur union {iou}, corrélation de rang {rank}</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Compose dates</source>
        <translation>Combiner des dates</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</source>
        <translation>sar,radar,sentinel-1,composite,moyenne,pile,multitemporel,chatoiement,speckle,multidate</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Averages images before and after an event into one raster of four bands.</source>
        <translation>Moyenne des images avant et après un événement en un seul raster à quatre bandes.</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Detect landslides</source>
        <translation>Détecter les glissements de terrain</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</source>
        <translation>sar,radar,sentinel-1,glissement de terrain,changement,détection,séisme,catastrophe,apprentissage profond</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.</source>
        <translation>Cartographie les glissements probables à partir d’images Sentinel-1 et classe les vignettes par surface touchée.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Only where these polygons are</source>
        <translation>Seulement à l’intérieur de ces polygones</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Or only in this extent</source>
        <translation>Ou seulement dans cette emprise</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Elevation model by which flat ground is left out [none is]</source>
        <translation>Modèle d’altitude selon lequel le terrain plat est omis [aucun]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a pixel from which it counts [from the model]</source>
        <translation>Probabilité de glissement à partir de laquelle un pixel compte [du modèle]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a chip from which it is mapped [from the model]</source>
        <translation>Probabilité de glissement à partir de laquelle une vignette est cartographiée [du modèle]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Chips to map in detail</source>
        <translation>Vignettes à cartographier en détail</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Smallest landslide polygon [m², from the model]</source>
        <translation>Plus petit polygone de glissement [m², du modèle]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Slope below which ground is flat [degrees]</source>
        <translation>Pente en dessous de laquelle le terrain est plat [degrés]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor threads [one per core]</source>
        <translation>Fils d’exécution du processeur [un par cœur]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Even out wet ground</source>
        <translation>Compenser le sol mouillé</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Go on where a run was interrupted</source>
        <translation>Reprendre là où une exécution a été interrompue</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>The Python package onnxruntime is missing; open the SAR Landslide panel from the Raster menu to install it.</source>
        <translation>Le paquet Python onnxruntime manque ; ouvrez le panneau SAR Landslide depuis le menu Raster pour l’installer.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Give either polygons or an extent as the area, not both.</source>
        <translation>Donnez comme zone soit des polygones, soit une emprise, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Unpacking onnxruntime, which came with the plugin</source>
        <translation>Décompression d’onnxruntime, fourni avec l’extension</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Export briefing</source>
        <translation>Exporter la synthèse</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>landslide,map,print,layout,pdf,report,briefing,share</source>
        <translation>glissement de terrain,carte,imprimer,mise en page,pdf,rapport,synthèse,partager</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Prints a detection on one page: map, worst places, method, caveats and provenance.</source>
        <translation>Imprime une détection sur une page : carte, lieux les plus touchés, méthode, réserves et provenance.</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Heading [made from the name of the image]</source>
        <translation>Titre [tiré du nom de l’image]</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</source>
        <translation>glissement de terrain,vignettes,classement,tableau,csv,tableur,revue,confirmée,partager</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, as a table.</source>
        <translation>Écrit les vignettes classées d’une détection, avec marques et notes, sous forme de tableau.</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Columns [all]</source>
        <translation>Colonnes [toutes]</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Table of chips</source>
        <translation>Tableau des vignettes</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Export GeoPackage</source>
        <translation>Exporter en GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share</source>
        <translation>glissement de terrain,vignettes,classement,contours,polygones,geopackage,gpkg,revue,confirmée,partager</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, and all landslide outlines into one file.</source>
        <translation>Écrit les vignettes classées d’une détection, avec marques et notes, et tous les contours de glissement dans un seul fichier.</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Chips and landslides</source>
        <translation>Vignettes et glissements</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Fichiers GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Export KML</source>
        <translation>Exporter en KML</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share</source>
        <translation>glissement de terrain,vignettes,classement,contours,kml,google earth,téléphone,terrain,confirmée,partager</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Writes the places to look at in a detection, and its landslide outlines, for phones and Google Earth.</source>
        <translation>Écrit les lieux où regarder dans une détection, et ses contours de glissement, pour téléphones et Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Places and landslides</source>
        <translation>Lieux et glissements</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>KML files (*.kml)</source>
        <translation>Fichiers KML (*.kml)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>{count} places written to {path}</source>
        <translation>Lieux écrits dans {path} : {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rank areas</source>
        <translation>Classer des zones</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</source>
        <translation>glissement de terrain,zonal,commune,bassin versant,route,priorité,résumé,statistiques,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranks polygons, such as municipalities, by the landslide area expected in them.</source>
        <translation>Classe des polygones, par exemple des communes, selon la surface de glissement qui y est attendue.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas (municipalities, catchments, buffered roads …)</source>
        <translation>Zones (communes, bassins versants, tampons de routes…)</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Name of an area</source>
        <translation>Nom d’une zone</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranked areas</source>
        <translation>Zones classées</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>The areas have no field “{name}”; they have: {fields}.</source>
        <translation>Les zones n’ont pas de champ « {name} » ; elles ont : {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas: {count}; the first has {hectares} ha of expected landslides</source>
        <translation>Zones : {count} ; la première a {hectares} ha de glissements attendus</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, counted like the others: {count}</source>
        <translation>Vignettes rejetées, comptées comme les autres : {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, in which nothing is counted: {count}</source>
        <translation>Vignettes rejetées, où rien n’est compté : {count}</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Add results to the map</source>
        <translation>Ajouter les résultats à la carte</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide probability</source>
        <translation>Probabilité de glissement</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide mask</source>
        <translation>Masque des glissements</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide polygons</source>
        <translation>Polygones de glissement</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips</source>
        <translation>Vignettes classées</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips as CSV</source>
        <translation>Vignettes classées en CSV</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Record of the run</source>
        <translation>Compte rendu de l’exécution</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of observed chips</source>
        <translation>Nombre de vignettes observées</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of flagged chips</source>
        <translation>Nombre de vignettes signalées</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of landslide polygons</source>
        <translation>Nombre de polygones de glissement</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide area [m²]</source>
        <translation>Surface de glissement [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Expected landslide area [m²]</source>
        <translation>Surface de glissement attendue [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Run as part of a model: the results are in the output folder, not on the map.</source>
        <translation>Exécuté au sein d’un modèle : les résultats sont dans le dossier de sortie, pas sur la carte.</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../processing/run_input.py"/>
        <source>Output folder of a detection</source>
        <translation>Dossier de sortie d’une détection</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Raster with both dates</source>
        <translation>Raster avec les deux dates</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images before the event</source>
        <translation>Ou images avant l’événement</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>… and images after the event</source>
        <translation>… et images après l’événement</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images of many dates, to be sorted by the event day</source>
        <translation>Ou des images de nombreuses dates, à trier selon le jour de l’événement</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Event day (UTC)</source>
        <translation>Jour de l’événement (UTC)</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Unit of the pixel values</source>
        <translation>Unité des valeurs de pixel</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</source>
        <translation>Rôles des bandes, par exemple pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Further no-data value</source>
        <translation>Valeur sans données supplémentaire</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Leave out layover and shadow, by the masks of HyP3 and OPERA beside the images</source>
        <translation>Écarter le repliement (layover) et l’ombre, d’après les masques de HyP3 et d’OPERA à côté des images</translation>
    </message>
</context>
<context>
    <name>SarLandslidePlugin</name>
    <message>
        <location filename="../plugin.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Detect Landslides in Radar Images</source>
        <translation>Détecter les glissements dans des images radar</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the SAR Landslide panel</source>
        <translation>Afficher ou masquer le panneau SAR Landslide</translation>
    </message>
</context>
<context>
    <name>SarLandslideProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
</context>
<context>
    <name>SceneBox</name>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>1 Images</source>
        <translation>1 Images</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>One Layer with Both Dates</source>
        <translation>Une couche, deux dates</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Before and After Layers</source>
        <translation>Couches avant et après</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>How the images before and after the event are given</source>
        <translation>Façon de donner les images avant et après l’événement</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Kind of input</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Raster with VV and VH before and after; follows the active layer</source>
        <translation>Raster avec VV et VH avant et après ; suit la couche active</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layer with both dates</source>
        <translation>Couche avec les deux dates</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Reading the images…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Check images from before and after the event, or give its day and press Sort.</source>
        <translation>Cochez des images d’avant et d’après l’événement, ou donnez son jour et cliquez sur Trier.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Choose radar images from before and after the event.</source>
        <translation>Choisissez des images radar avant et après l’événement.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source.</source>
        <translation>La couche « {name} » ne peut pas être lue, son fichier a peut-être disparu ; choisissez-en une autre ou réparez sa source.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layers left unchecked: {count}; the tooltip says which and why.</source>
        <translation>Couches non cochées : {count} ; l’infobulle dit lesquelles et pourquoi.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Understood as {sentence}.</source>
        <translation>Interprété ainsi : {sentence}.</translation>
    </message>
</context>
<context>
    <name>SceneReader</name>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>Read the scene</source>
        <translation>Lire la scène</translation>
    </message>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>The scene could not be read; see the Log Messages panel.</source>
        <translation>La scène n’a pas pu être lue ; voir le panneau Journal des messages.</translation>
    </message>
</context>
<context>
    <name>SensitivityBox</name>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivit&amp;y</source>
        <translation>S&amp;ensibilité</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>How sure the model must be before it marks a pixel as landslide; arrow keys work too</source>
        <translation>Certitude exigée du modèle pour marquer un pixel comme glissement ; les flèches du clavier fonctionnent aussi</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Miss nothing</source>
        <translation>Ne rien manquer</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Few false alarms</source>
        <translation>Peu de fausses alarmes</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %.</source>
        <translation>Marque les pixels à partir d’une probabilité de {percent} %.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from exactly {percent} %, as set under Advanced.</source>
        <translation>Marque les pixels à partir d’exactement {percent} %, comme réglé sous « Avancé ».</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %, as the model suggests.</source>
        <translation>Marque les pixels à partir d’une probabilité de {percent} %, comme le propose le modèle.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>This model does not tell how many false alarms to expect.</source>
        <translation>Ce modèle n’indique pas combien de fausses alarmes attendre.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: about {alarms} false alarms per 1,000 km²; </source>
        <translation>Là où cela a été mesuré : environ {alarms} fausses alarmes par 1 000 km² ; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: no false alarm; </source>
        <translation>Là où cela a été mesuré : aucune fausse alarme ; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>{share} % of the landslide area is found</source>
        <translation>{share} % de la surface glissée est trouvée</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source> (measured at {percent} %)</source>
        <translation> (mesuré à {percent} %)</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>That was with VV and VH: {polarisation} alone finds less.</source>
        <translation>C’était avec VV et VH : {polarisation} seule en trouve moins.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Figures of the model card, measured on synthetic landslides at a threshold of {percent} %, of which small ones are found less often; false alarms were counted on {area} km² without landslides, where the same ground counts once for each set of dates. In regions where nothing trained expect several times as many; seasons and numbers of dates differ, too.</source>
        <translation>Chiffres de la fiche du modèle, mesurés sur des glissements synthétiques à un seuil de {percent} %, dont les petits sont moins souvent trouvés ; les fausses alarmes ont été comptées sur {area} km² sans glissement, où le même terrain compte une fois pour chaque jeu de dates. Dans les régions absentes de l'entraînement, s'attendre à plusieurs fois ce nombre ; la saison et le nombre de dates comptent aussi.</translation>
    </message>
</context>
<context>
    <name>SidesBox</name>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>&amp;Before the event</source>
        <translation>Ava&amp;nt l’événement</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>A&amp;fter the event</source>
        <translation>Aprè&amp;s l’événement</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check one or more dates; several dates are averaged</source>
        <translation>Cochez une ou plusieurs dates ; plusieurs dates sont moyennées</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Swap Before and After</source>
        <translation>Intervertir avant et après</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check before the event what is checked after it, and the other way round</source>
        <translation>Cocher avant l’événement ce qui est coché après, et inversement</translation>
    </message>
</context>
<context>
    <name>WheelDownload</name>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{index} does not list {file}; ask who keeps this package index, or use a wheel file.</source>
        <translation>{index} ne répertorie pas {file} ; adressez-vous à qui gère cet index de paquets, ou utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} does not have {file}; use a wheel file.</source>
        <translation>{host} n’a pas {file} ; utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The proxy does not let QGIS through ({reason}); see Settings &gt; Options &gt; Network, or use a wheel file.</source>
        <translation>Le proxy ne laisse pas passer QGIS ({reason}) ; voir Préférences &gt; Options &gt; Réseau, ou utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} refuses the download (status {status}); use a wheel file.</source>
        <translation>{host} refuse le téléchargement (statut {status}) ; utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The certificate of {host} is not trusted ({reason}); see Settings &gt; Options &gt; Authentication, or use a wheel file.</source>
        <translation>Le certificat de {host} n’est pas approuvé ({reason}) ; voir Préférences &gt; Options &gt; Authentification, ou utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>the file ended too early</source>
        <translation>le fichier s’est terminé trop tôt</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file.</source>
        <translation>Le téléchargement depuis {host} s’est interrompu ({reason}) ; réessayez, il reprend là où il s’est arrêté, ou utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: open any page in a browser and try again, or use a wheel file.</source>
        <translation>{host} envoie {found} octets au lieu des {expected} de {file}, peut-être une page de connexion du réseau : ouvrez une page quelconque dans un navigateur et réessayez, ou utilisez un fichier wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The folder {folder} cannot be written ({reason}); make room there and try again.</source>
        <translation>Le dossier {folder} n’est pas accessible en écriture ({reason}) ; libérez-y de l’espace et réessayez.</translation>
    </message>
</context>
</TS>
