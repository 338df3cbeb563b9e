<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../gui/about.py"/>
        <source>About SAR Landslide</source>
        <translation>Über SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Finds landslides in Sentinel-1 images from before and after an event, on this computer.</source>
        <translation>Findet Rutschungen in Sentinel-1-Bildern von vor und nach einem Ereignis, auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Licence: GPL-2.0-or-later. Method after {paper}.</source>
        <translation>Lizenz: GPL-2.0-or-later. Methode nach {paper}.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Also calibrated on</source>
        <translation>Außerdem kalibriert mit</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Tested on</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Not tested on</source>
        <translation>Nicht geprüft mit</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and simulated landslides are not real ones. Look at the ranked chips before you act.</source>
        <translation>Alles, was oben nicht genannt ist: andere Regionen, Jahreszeiten, Sensoren und Geländearten. Eingefügte und simulierte Rutschungen sind keine echten. Sehen Sie sich die Kacheln in der Reihenfolge ihres Rangs an, bevor Sie handeln.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{name} {version}, licence {licence}, for pixels of {low} to {high} m.</source>
        <translation>{name} {version}, Lizenz {licence}, für Pixel von {low} bis {high} m.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{data}. All landslides in them are synthetic.</source>
        <translation>{data}. Alle Rutschungen darin sind künstlich.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>simulated scenes</source>
        <translation>simulierte Szenen</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of southern California, 30 m</source>
        <translation>echte Bilder aus Südkalifornien, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of hilly forest in Myanmar, 30 m</source>
        <translation>echte Bilder von hügeligem Waldland in Myanmar, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>single real images of European and other lowland, 10 m</source>
        <translation>einzelne echte Bilder von europäischem und anderem Tiefland, 10 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>synthetic slides in real images</source>
        <translation>künstliche Rutschungen in echten Bildern</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>chips</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>average precision, 1 is best</source>
        <translation>mittlere Präzision, 1 ist am besten</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>the same of the smoothed VH log-ratio</source>
        <translation>dasselbe für das geglättete VH-Log-Verhältnis</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the marked pixels that are landslide</source>
        <translation>Anteil der markierten Pixel, der Rutschung ist</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the landslide pixels that are marked</source>
        <translation>Anteil der Rutschungspixel, der markiert ist</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the chips whose area lies in their 90 % interval</source>
        <translation>Anteil der Kacheln, deren Fläche in ihrem 90-%-Intervall liegt</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Area marked where nothing happened, mean of the chips of a place and its dates, at {count} places: at most {share} % ({place}). Single pairs of dates can be several times worse.</source>
        <translation>Markierte Fläche, wo nichts geschehen ist, im Mittel der Kacheln eines Orts und seiner Zeitpunkte, an {count} Orten: höchstens {share} % ({place}). Einzelne Paare von Zeitpunkten können um ein Mehrfaches schlechter sein.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides, where the same ground counts once for each set of dates; {recall} % of the area of synthetic landslides found, less of small ones.</source>
        <translation>Bei einem Schwellenwert von {percent} %: {alarms} Fehlalarme pro 1000 km² auf {area} km² ohne Rutschungen, wobei derselbe Boden für jede Auswahl von Zeitpunkten einmal zählt; {recall} % der Fläche künstlicher Rutschungen gefunden, von kleinen weniger.</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Whole Images</source>
        <translation>Ganze Bilder</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Map View</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon Layer</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not</source>
        <translation>Kacheln von 128 × 128 Pixeln, die das Gebiet berühren, werden durchsucht und nach Rang geordnet, die anderen nicht</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons to search; where some are selected, only the selected ones count</source>
        <translation>Zu durchsuchende Polygone; sind einige ausgewählt, zählen nur diese</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon layer of the area</source>
        <translation>Polygonlayer des Gebiets</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>What the map shows when you start.</source>
        <translation>Was die Karte beim Start zeigt.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Choose a polygon layer, or another area.</source>
        <translation>Einen Polygonlayer wählen oder ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>The project has no polygon layer; add one, or choose another area.</source>
        <translation>Das Projekt hat keinen Polygonlayer; einen hinzufügen oder ein anderes Gebiet wählen.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, all searched; select some to search only those.</source>
        <translation>Polygone: {count}, alle werden abgesucht; einige auswählen, um nur diese abzusuchen.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, of which selected and searched: {selected}.</source>
        <translation>Polygone: {count}, davon ausgewählt und abgesucht: {selected}.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../briefing.py"/>
        <source>The folder {path} does not exist; choose another folder.</source>
        <translation>Den Ordner {path} gibt es nicht; anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written; choose another folder.</source>
        <translation>Der Kurzbericht {path} kann nicht geschrieben werden; anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written ({reason}); choose another folder.</source>
        <translation>Der Kurzbericht {path} kann nicht geschrieben werden ({reason}); anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before ({before}) and after ({after})</source>
        <translation>Sentinel-1-Bilder davor ({before}) und danach ({after})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before and after the event</source>
        <translation>Sentinel-1-Bilder vor und nach dem Ereignis</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Simulierte Szene: keine dieser Rutschungen ist echt</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date}</source>
        <translation>Ereignis am {date}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date} (no image names a date to check it by)</source>
        <translation>Ereignis am {date} (kein Bild nennt ein Datum, an dem es sich prüfen ließe)</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Voruntersuchung per Radar, vor dem Handeln zu prüfen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} confirmed</source>
        <translation>{count} bestätigt</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} rejected</source>
        <translation>{count} verworfen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined, without rejected chips</source>
        <translation>Zahl abgegrenzter Rutschungen, ohne verworfene Kacheln</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined</source>
        <translation>Zahl abgegrenzter Rutschungen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area, without rejected chips</source>
        <translation>kartierte Fläche, ohne verworfene Kacheln</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area</source>
        <translation>kartierte Fläche</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips but the rejected ones</source>
        <translation>erwartete Fläche, summiert über alle nicht verworfenen Kacheln</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips</source>
        <translation>erwartete Fläche, summiert über alle Kacheln</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{flagged} of {count}</source>
        <translation>{flagged} von {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>chips flagged</source>
        <translation>Kacheln auffällig</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>of these chips seen and searched</source>
        <translation>der Kachelfläche gesehen und durchsucht</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslide probability</source>
        <translation>Rutschungswahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Outline of a landslide</source>
        <translation>Umriss einer Rutschung</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chip with its rank</source>
        <translation>Kachel mit Rang</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rejected after looking</source>
        <translation>Nach dem Ansehen verworfen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed or not searched</source>
        <translation>Nicht beobachtet oder nicht durchsucht</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed by the images</source>
        <translation>Von den Bildern nicht beobachtet</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Radar image after the event</source>
        <translation>Radarbild nach dem Ereignis</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The radar images are not where they were: no background is drawn.</source>
        <translation>Die Radarbilder liegen nicht mehr am alten Ort: kein Hintergrund.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The map shows {part} km of {whole} km.</source>
        <translation>Die Karte zeigt {part} km von {whole} km.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Where to look first</source>
        <translation>Wo zuerst nachzusehen ist</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source> (left out after looking: {count})</source>
        <translation> (nach Ansehen weggelassen: {count})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>No chip is flagged, and no landslide area is expected. That does not prove that there is none.</source>
        <translation>Keine Kachel ist auffällig, und es wird keine Rutschungsfläche erwartet. Das beweist nicht, dass es keine Rutschungen gibt.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Caveats</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Area [ha]</source>
        <translation>Fläche [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>90 % interval [ha]</source>
        <translation>90-%-Intervall [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chance</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Latitude, longitude</source>
        <translation>Breite, Länge</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the calibration chips.</source>
        <translation>Ein neuronales Netz vergleicht die Rückstreuung davor und danach in Kacheln von 128 × 128 Pixeln, ein zweites gibt jedem Pixel der verdächtigen Kacheln eine kalibrierte Rutschungswahrscheinlichkeit. Die Kacheln sind nach erwarteter Fläche geordnet, der Summe dieser Wahrscheinlichkeiten mal der Bodenfläche der Pixel, mit einem Intervall, das in 90 % der Kalibrierkacheln die wahre Fläche enthielt.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Runs on one event were combined: where several observed the ground, what all find is more certain, and what one alone finds is less.</source>
        <translation>Läufe zu einem Ereignis wurden zusammengeführt: Wo mehrere den Boden beobachtet haben, ist sicherer, was alle finden, und weniger sicher, was nur einer findet.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Nobody has checked this on the ground unless a note says so: marks are made at the desk, from the images. Small slides, slides that change nothing in the radar image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated slides and on one real landslide, so treat the figures as an order of urgency, not as a survey.</source>
        <translation>Niemand hat dies vor Ort geprüft, sofern keine Notiz es sagt: Markierungen entstehen am Schreibtisch, anhand der Bilder. Kleine Rutschungen, solche, die im Radarbild nichts ändern, und alles in Radarschatten oder Layover werden übersehen; Hochwasser, Ernte, Kahlschlag und Schnee können wie Rutschungen aussehen. Wo wenig gesehen wurde, heißt „keine gefunden“ nicht „keine da“. Die Erkennung wurde an simulierten Rutschungen und an einer echten gemessen: Die Zahlen geben eine Reihenfolge der Dringlichkeit, keine Vermessung.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>… and {count} more in run.json</source>
        <translation>… und {count} weitere in run.json</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Images {side}: {names}</source>
        <translation>Bilder {side}: {names}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Understood as: {sentence}</source>
        <translation>Verstanden als: {sentence}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Model: {name} {version}, pair {pair}</source>
        <translation>Modell: {name} {version}, Paar {pair}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels</source>
        <translation>Schwellenwerte: Pixel {pixel}, Kachel {chip}; kleinster Umriss {px} Pixel</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</source>
        <translation>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Detected {detected}, briefing made {made} (UTC)</source>
        <translation>Erkannt {detected}, Kurzbericht erstellt {made} (UTC)</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Only a part was looked at: {area}</source>
        <translation>Nur ein Teil wurde untersucht: {area}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Left out as flat, below {slope}°: by {name}</source>
        <translation>Als flach ausgelassen, unter {slope}°: nach {name}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides after {date}</source>
        <translation>Rutschungen nach {date}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides at {place}</source>
        <translation>Rutschungen bei {place}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides in {scene}</source>
        <translation>Rutschungen in {scene}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>the scene</source>
        <translation>der Szene</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before and after</source>
        <translation>davor und danach</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy “{text}”</source>
        <translation>„{text}“ kopieren</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy Rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Take Mark Back</source>
        <translation>Markierung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ChipPreviewWidget</name>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Select a chip to see it before and after.</source>
        <translation>Kachel auswählen, um sie davor und danach zu sehen.</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip</source>
        <translation>{polarisation}, Schwarz {low} dB, Weiß {high} dB davor und danach; das Bild ist {width} breit, der Rahmen ist die Kachel</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{side}: {dates}</source>
        <translation>{side}: {dates}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>mean of {count} dates, {first} to {last}</source>
        <translation>Mittel von {count} Zeitpunkten, {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>ChipTable</name>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rank: 1 is the chip with the largest expected area</source>
        <translation>Rang: 1 ist die Kachel mit der größten erwarteten Fläche</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Area [ha]</source>
        <translation>Fläche [ha]</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Expected landslide area in hectares; the bar is its 90 % interval</source>
        <translation>Erwartete Rutschungsfläche in Hektar; der Balken ist ihr 90-%-Intervall</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>{area} ha (90 % interval {low} to {high} ha)</source>
        <translation>{area} ha (90-%-Intervall {low} bis {high} ha)</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chance</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Probability that the chip holds a landslide</source>
        <translation>Wahrscheinlichkeit, dass die Kachel eine Rutschung enthält</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note</source>
        <translation>Was Sie beim Ansehen gefunden haben: bestätigt ✓, verworfen ✗, unsicher ? und ✎, wo es eine Notiz gibt</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Share of the chip that was seen and searched: where it is low, no landslide found does not mean no landslide</source>
        <translation>Anteil der Kachel, der gesehen und durchsucht wurde: Wo er klein ist, heißt „keine Rutschung gefunden“ nicht „keine Rutschung da“</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Where to look: a point on the largest outline in the chip, or where it is most probable; WGS 84, the context menu copies it</source>
        <translation>Wo nachzusehen ist: ein Punkt auf dem größten Umriss in der Kachel oder an der wahrscheinlichsten Stelle; WGS 84, das Kontextmenü kopiert ihn</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chip</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Row and column of the chip in the scene</source>
        <translation>Zeile und Spalte der Kachel in der Szene</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Not marked</source>
        <translation>Nicht markiert</translation>
    </message>
</context>
<context>
    <name>ChipsBox</name>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Ranked Chips</source>
        <translation>Kacheln nach Rang</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure</source>
        <translation>Kachel anklicken oder mit den Pfeiltasten weitergehen, um sie auf der Karte zu sehen; C bestätigt, R verwirft, U heißt unsicher</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Marks of {count} chips taken back.</source>
        <translation>Markierungen von {count} Kacheln zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{count} chips marked as “{mark}”.</source>
        <translation>{count} Kacheln als „{mark}“ markiert.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{problem} The note stays here and is saved with the next mark or note.</source>
        <translation>{problem} Die Notiz bleibt hier stehen und wird mit der nächsten Markierung oder Notiz gespeichert.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Not saved, because these chips are no longer shown: {notes}</source>
        <translation>Nicht gespeichert, weil diese Kacheln nicht mehr gezeigt werden: {notes}</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The results in this folder were replaced by those of another run, which are shown now; try again with these.</source>
        <translation>Die Ergebnisse in diesem Ordner wurden durch die eines anderen Laufs ersetzt, die jetzt gezeigt werden; mit diesen erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The chip lies outside the map's coordinate system; choose another one for the map.</source>
        <translation>Die Kachel liegt außerhalb des Koordinatensystems der Karte; für die Karte ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine Runs</source>
        <translation>Läufe zusammenführen</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose runs on one event, as from ascending and from descending orbits. What one orbit does not see the other may, and what only one takes for a landslide counts for less.</source>
        <translation>Läufe zu einem Ereignis wählen, etwa aus aufsteigenden und absteigenden Umlaufbahnen. Was aus der einen nicht zu sehen ist, sieht man vielleicht aus der anderen, und was nur ein Lauf für eine Rutschung hält, zählt weniger.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>&amp;Add Run from Folder…</source>
        <translation>Lauf aus Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>The results in {path} were combined of other runs: add those instead.</source>
        <translation>Die Ergebnisse in {path} wurden aus anderen Läufen zusammengeführt: stattdessen diese hinzufügen.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>{run}, from {threshold} %</source>
        <translation>{run}, ab {threshold} %</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Ordner eines abgeschlossenen Laufs wählen</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check at least two runs.</source>
        <translation>Mindestens zwei Läufe ankreuzen.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs of different sensitivity, such as {one} % and {other} %, cannot be combined: detect again at the same.</source>
        <translation>Läufe verschiedener Empfindlichkeit, etwa {one} % und {other} %, lassen sich nicht zusammenführen: bei gleicher noch einmal erkennen.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check no more than {most} runs.</source>
        <translation>Höchstens {most} Läufe ankreuzen.</translation>
    </message>
</context>
<context>
    <name>DetectBox</name>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>2 Detect</source>
        <translation>2 Erkennen</translation>
    </message>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>DetectionRunner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>A run is already under way; wait until it is done, or cancel it first.</source>
        <translation>Ein Lauf ist bereits im Gange; warten, bis er fertig ist, oder ihn zuerst abbrechen.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The SAR Landslide algorithms are not registered; restart QGIS.</source>
        <translation>Die Algorithmen von SAR Landslide sind nicht registriert; QGIS neu starten.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{phase}, about {time} left</source>
        <translation>{phase}, noch etwa {time}</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The detection stopped without a result; the log may tell why.</source>
        <translation>Die Erkennung endete ohne Ergebnis; das Protokoll sagt vielleicht, warum.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../__init__.py"/>
        <source>SAR Landslide needs Python {oldest} or newer, but this QGIS brings {found}: install a newer QGIS.</source>
        <translation>SAR Landslide braucht Python {oldest} oder neuer, aber dieses QGIS bringt {found} mit: ein neueres QGIS installieren.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too small: give at least {smallest} x {smallest} pixels.</source>
        <translation>{name} hat {width} x {height} Pixel, das ist zu klein: mindestens {smallest} x {smallest} Pixel angeben.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.</source>
        <translation>{name} hat {width} x {height} Pixel, das ist zu groß: höchstens {limit:,} je Seite angeben.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in its own reference system</source>
        <translation>in seinem eigenen Bezugssystem</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in {reference_system}</source>
        <translation>in {reference_system}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>Resampled to the {target:g} m that the models know, {name}</source>
        <translation>{name} (auf die {target:g} m umgerechnet, die die Modelle kennen)</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: it is resampled to {target:.3g} m {where}.</source>
        <translation>Der Pixelabstand von {name} beträgt {spacing}, die Modelle kennen aber {low:g} bis {high:g} m: Das Bild wird {where} auf {target:.3g} m neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>All that the images cover together</source>
        <translation>Die Gesamtfläche aller Bilder</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m or less, and check its georeferencing.</source>
        <translation>Der Pixelabstand von {name} beträgt {spacing:.3g} m, darin ist keine Rutschung zu sehen: ein Bild mit {high:g} m oder weniger angeben und seine Georeferenzierung prüfen.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, finer than any radar image: check its georeferencing.</source>
        <translation>Der Pixelabstand von {name} beträgt {spacing:.3g} m, feiner als bei jedem Radarbild: Georeferenzierung prüfen.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <location filename="../core/run_on_grid.py"/>
        <location filename="../core/sources.py"/>
        <source>The coordinates of {name} lie outside its reference system: check its georeferencing.</source>
        <translation>Die Koordinaten von {name} liegen außerhalb seines Bezugssystems: Georeferenzierung prüfen.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The raster's rows do not run from north to south: it is resampled to a north-up grid.</source>
        <translation>Die Zeilen des Rasters verlaufen nicht von Norden nach Süden: Es wird auf ein nach Norden ausgerichtetes Gitter neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the larger ones.</source>
        <translation>Die Ausdehnung {x_min:g} {y_min:g} {x_max:g} {y_max:g} hat keine Größe: zuerst das kleinere x und y angeben, dann die größeren.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area {path} does not exist: check its name and folder.</source>
        <translation>Das Gebiet {path} gibt es nicht: Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.</source>
        <translation>{name} kann nicht als Polygone gelesen werden: eine Datei angeben, die GDAL öffnen kann, etwa ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read to its end ({reason}): export or copy the file again.</source>
        <translation>{name} lässt sich nicht bis zum Ende lesen ({reason}): die Datei neu exportieren oder kopieren.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds no polygons: give a polygon layer as the area.</source>
        <translation>{name} enthält keine Polygone: einen Polygonlayer als Gebiet angeben.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds several layers of polygons ({layers}): give a file with the one to search.</source>
        <translation>{name} enthält mehrere Polygonlayer ({layers}): eine Datei mit dem abzusuchenden angeben.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) holds no polygons: choose or select at least one.</source>
        <translation>Das Gebiet ({source}) enthält keine Polygone: mindestens eines auswählen.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) has no coordinate reference system: assign the right one to its layer.</source>
        <translation>Das Gebiet ({source}) hat kein Koordinatenbezugssystem: seinem Layer das richtige zuweisen.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.</source>
        <translation>Das Gebiet ({source}) lässt sich nicht auf der Karte der Bilder platzieren ({reason}): sein Bezugssystem prüfen.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) and the images do not overlap: choose an area inside the images, and check the reference systems of both (that of the images is {crs}).</source>
        <translation>Das Gebiet ({source}) und die Bilder überlappen nicht: ein Gebiet innerhalb der Bilder wählen und die Bezugssysteme beider prüfen (das der Bilder ist {crs}).</translation>
    </message>
    <message>
        <location filename="../core/band_text.py"/>
        <source>“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for before and after images.</source>
        <translation>„{part}“ ist keine Kanalrolle; zum Beispiel pre_VV=1, pre_VH=2, post_VV=3, post_VH=4 schreiben oder VV=1, VH=2 für Bilder davor und danach.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{role}: band {number} of {raster}</source>
        <translation>{role}: Kanal {number} von {raster}</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH.</source>
        <translation>Die Kanalrolle '{role}' ist hier nicht bekannt: pre_VV, pre_VH, post_VV oder post_VH verwenden.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use VV or VH.</source>
        <translation>Die Kanalrolle '{role}' ist hier nicht bekannt: VV oder VH verwenden.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} was given for {role}, but {raster} has bands 1 to {count} only.</source>
        <translation>Für {role} wurde Kanal {number} angegeben, {raster} hat aber nur die Kanäle 1 bis {count}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} of {raster} was given for VV and for VH: choose one of them; where VV and VH are files of their own, put VV and VH into the file names instead.</source>
        <translation>Kanal {number} von {raster} wurde für VV und für VH angegeben: eines von beiden wählen; wo VV und VH eigene Dateien sind, stattdessen VV und VH in die Dateinamen setzen.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} holds {polarisations}, but the models read VV and VH: use images in these polarisations.</source>
        <translation>{raster} enthält {polarisations}, die Modelle lesen aber VV und VH: Bilder in diesen Polarisationen verwenden.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>name the bands pre_VV, pre_VH, post_VV and post_VH, or choose the bands yourself</source>
        <translation>die Kanäle mit pre_VV, pre_VH, post_VV und post_VH benennen oder sie selbst wählen</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} hat {count} Kanal ohne Namen, eine Szene braucht aber vier: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} hat {count} Kanäle ohne Namen, eine Szene braucht aber vier: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The {count} bands of {raster} do not say what they are: {name_them}.</source>
        <translation>Die {count} Kanäle von {raster} sagen nicht, was sie sind: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not show what is from before and what from after the event: {name_them}, or give the images before and after separately.</source>
        <translation>{raster} zeigt nicht, was von vor und was von nach dem Ereignis ist: {name_them}, oder die Bilder davor und danach getrennt angeben.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given twice; it counts once.</source>
        <translation>{raster} ist doppelt angegeben; es zählt einmal.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from before the event, but its bands are named as from after it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} ist als Bild von vor dem Ereignis angegeben, aber seine Kanäle heißen wie von danach: auf die andere Seite stellen oder seine Kanäle selbst wählen.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from after the event, but its bands are named as from before it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} ist als Bild von nach dem Ereignis angegeben, aber seine Kanäle heißen wie von davor: auf die andere Seite stellen oder seine Kanäle selbst wählen.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation it holds: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or choose the bands yourself.</source>
        <translation>{raster} sagt nicht, welche Polarisation es enthält: die Kanäle mit VV und VH benennen, VV oder VH in den Dateinamen eines einkanaligen Rasters setzen oder die Kanäle selbst wählen.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image but comes with one: give the images of VV and VH.</source>
        <translation>{raster} ist dem Namen nach kein Radarbild, gehört aber zu einem: die Bilder von VV und VH angeben.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image and is left out.</source>
        <translation>{raster} ist dem Namen nach kein Radarbild und wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} and {others} more are by their names no radar images and are left out.</source>
        <translation>{raster} und {others} weitere sind den Namen nach keine Radarbilder und werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Both a scene and separate images were given: give either one scene or images before and after.</source>
        <translation>Es wurden eine Szene und getrennte Bilder angegeben: entweder eine Szene oder Bilder davor und danach angeben.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{count} scenes were given: give one raster with all bands, or the images before and after separately.</source>
        <translation>Es wurden {count} Szenen angegeben: ein Raster mit allen Kanälen oder die Bilder davor und danach getrennt angeben.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from after the event was given: a detection needs images before and after.</source>
        <translation>Es wurde kein Bild von nach dem Ereignis angegeben: Eine Erkennung braucht Bilder davor und danach.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from before the event was given: a detection needs images before and after.</source>
        <translation>Es wurde kein Bild von vor dem Ereignis angegeben: Eine Erkennung braucht Bilder davor und danach.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Before the event there is {before} and after it {after}: give the same polarisation on both sides.</source>
        <translation>Vor dem Ereignis gibt es {before}, danach {after}: auf beiden Seiten dieselbe Polarisation angeben.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing after the event and is not used.</source>
        <translation>{polarisation} fehlt nach dem Ereignis und wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing before the event and is not used.</source>
        <translation>{polarisation} fehlt vor dem Ereignis und wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Only {polarisation} is there before and after: VV and VH together detect more.</source>
        <translation>Nur {polarisation} gibt es davor und danach: VV und VH zusammen erkennen mehr.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>{name} was not made for this plugin (it has no model card): use a model exported by its training code.</source>
        <translation>{name} wurde nicht für diese Erweiterung erstellt (es hat keine Modellkarte): ein Modell verwenden, das ihr Trainingscode exportiert hat.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} has schema version {version}, but this plugin reads {known}: update the plugin or export the model again.</source>
        <translation>Die Modellkarte von {name} hat die Schemaversion {version}, diese Erweiterung liest aber {known}: Erweiterung aktualisieren oder Modell neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} lacks {reason}: export the model again.</source>
        <translation>Der Modellkarte von {name} fehlt {reason}: Modell neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} is damaged ({reason}): export the model again.</source>
        <translation>Die Modellkarte von {name} ist beschädigt ({reason}): Modell neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <location filename="../core/onnx_file.py"/>
        <source>{name} does not fit this plugin: {problem}.</source>
        <translation>{name} passt nicht zu dieser Erweiterung: {problem}.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating points are no list</source>
        <translation>die Arbeitspunkte sind keine Liste</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>the thresholds of its operating points do not rise between 0 and 1</source>
        <translation>die Schwellenwerte der Arbeitspunkte steigen nicht zwischen 0 und 1 an</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating point at {threshold:g} is impossible</source>
        <translation>der Arbeitspunkt bei {threshold:g} ist unmöglich</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it is a {found}, but a {wanted} is needed in its place</source>
        <translation>es ist ein {found}, an seiner Stelle wird aber ein {wanted} gebraucht</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it reads {polarisations} instead of VV and VH</source>
        <translation>es liest {polarisations} statt VV und VH</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its chips have {found} px instead of {wanted} px</source>
        <translation>seine Kacheln haben {found} px statt {wanted} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its stride of {stride} px does not divide a chip of {chip_size} px</source>
        <translation>seine Schrittweite von {stride} px teilt eine Kachel von {chip_size} px nicht</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is not a multiple of its stride of {stride} px</source>
        <translation>sein Rand von {halo} px ist kein Vielfaches seiner Schrittweite von {stride} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is larger than {limit} px</source>
        <translation>sein Rand von {halo} px ist größer als {limit} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pooling {pooling} is impossible</source>
        <translation>sein Pooling {pooling} ist unmöglich</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pixel spacings {spacings} m are no range</source>
        <translation>seine Pixelabstände {spacings} m sind kein Bereich</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its {name} of {value} is no probability</source>
        <translation>sein Wert {value} für „{name}“ ist keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has no bins or an impossible k_px</source>
        <translation>sein Flächenintervall hat keine Klassen oder ein unmögliches k_px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has bins that are no numbers</source>
        <translation>sein Flächenintervall hat Klassen, die keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../core/change_vrt.py"/>
        <source>No polarisation is there both before and after: check the images of the run.</source>
        <translation>Keine Polarisation gibt es davor und danach: die Bilder des Laufs prüfen.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>'{mark}' is no mark: choose {marks}.</source>
        <translation>'{mark}' ist keine Markierung: {marks} wählen.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The number of chips is {count}: give 1 or more.</source>
        <translation>Die Anzahl der Kacheln ist {count}: 1 oder mehr angeben.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>The run has no chip {chip}: open its table again.</source>
        <translation>Der Lauf hat keine Kachel {chip}: seine Tabelle neu öffnen.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>'{name}' is no column: choose among {columns}.</source>
        <translation>'{name}' ist keine Spalte: unter {columns} wählen.</translation>
    </message>
    <message>
        <location filename="../core/chip_table.py"/>
        <source>{path} has no column named {column}: choose the folder of a finished run.</source>
        <translation>{path} hat keine Spalte namens {column}: den Ordner eines abgeschlossenen Laufs wählen.</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}, {observed:,} with data, {segmented:,} looked at closely</source>
        <translation>Erkennung: Kachel {number:,} von {count:,}, {observed:,} mit Daten, {segmented:,} genau betrachtet</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}</source>
        <translation>Erkennung: Kachel {number:,} von {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Opening the runs</source>
        <translation>Läufe öffnen</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <location filename="../core/detect.py"/>
        <location filename="../core/zones.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give the folders of at least two different ones.</source>
        <translation>Zusammenzuführende Läufe: {count}; die Ordner von mindestens zwei verschiedenen angeben.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give no more than {most}.</source>
        <translation>Zusammenzuführende Läufe: {count}; höchstens {most} angeben.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{folder} holds a run that is to be combined: choose another output folder.</source>
        <translation>{folder} enthält einen Lauf, der zusammengeführt werden soll: anderes Ausgabeverzeichnis wählen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were made with different models ({model} and {another}), whose probabilities do not compare: detect again with the same.</source>
        <translation>{first} und {other} entstanden mit verschiedenen Modellen ({model} und {another}), deren Wahrscheinlichkeiten nicht vergleichbar sind: mit denselben neu suchen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were cut at different thresholds ({value:.6g} and {another:.6g}): detect again at the same.</source>
        <translation>{first} und {other} haben verschiedene Schwellen ({value:.6g} und {another:.6g}): mit derselben neu suchen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The record of the run in {folder} does not tell how it was made: detect again.</source>
        <translation>Das Protokoll des Laufs in {folder} sagt nicht, wie er entstand: neu suchen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The models of the runs (pair {pair}) are not where they were: bring them back, or detect again.</source>
        <translation>Die Modelle der Läufe (Paar {pair}) sind nicht mehr da, wo sie waren: zurückbringen oder neu suchen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} have no ground in common, nor is another run between them: combine runs on one place.</source>
        <translation>{first} und {other} haben kein Gebiet gemeinsam, und kein anderer Lauf liegt dazwischen: Läufe zu einem Ort zusammenführen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The map of all runs would have {width:,} x {height:,} pixels, most of them of no run: combine runs on one place, with pixels of similar size.</source>
        <translation>Die Karte aller Läufe hätte {width:,} x {height:,} Pixel, die meisten von keinem Lauf: Läufe zu einem Ort zusammenführen, mit Pixeln ähnlicher Größe.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>None of the runs observed anything: check the folders.</source>
        <translation>Keiner der Läufe hat etwas beobachtet: die Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/detect.py"/>
        <source>Writing the record of the run</source>
        <translation>Aufzeichnung des Laufs wird geschrieben</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Combining: window {number:,} of {count:,}</source>
        <translation>Zusammenführen: Fenster {number:,} von {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The run in {folder} was changed while it was read: combine again when nothing writes there.</source>
        <translation>Der Lauf in {folder} wurde geändert, während er gelesen wurde: erneut zusammenführen, wenn dort nichts mehr schreibt.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The images before the event of {last} reach to {last_day}, those after it of {first} begin on {first_day}: the runs may be on different events.</source>
        <translation>Die Bilder vor dem Ereignis von {last} reichen bis {last_day}, die danach von {first} beginnen am {first_day}: Die Läufe betreffen vielleicht verschiedene Ereignisse.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The event of {first} is of {day}, that of {other} of {other_day}: the runs may be on different events.</source>
        <translation>Das Ereignis von {first} ist vom {day}, das von {other} vom {other_day}: Die Läufe betreffen vielleicht verschiedene Ereignisse.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>{first} and {other} looked at the same image ({name}): what both find is no more certain for that. Combine runs on different images.</source>
        <translation>{first} und {other} haben dasselbe Bild betrachtet ({name}): Was beide finden, ist dadurch nicht sicherer. Läufe zu verschiedenen Bildern zusammenführen.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <source>Square {number:,} of {count:,}</source>
        <translation>Quadrat {number:,} von {count:,}</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is there already: choose another name.</source>
        <translation>{file} gibt es schon: anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is one of the images: choose another name.</source>
        <translation>{file} ist eines der Bilder: anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The event day '{event}' is not understood as a date: write year, month and day as 2015-04-25.</source>
        <translation>Der Ereignistag '{event}' ist nicht als Datum zu verstehen: Jahr, Monat und Tag wie in 2015-04-25 schreiben.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} names neither side nor date, so the event day cannot tell where it belongs: give it a date in its name, as 2015-04-25, or choose the bands yourself.</source>
        <translation>Kanal {number} von {raster} nennt weder Seite noch Datum, daher sagt der Ereignistag nicht, wohin er gehört: ihm ein Datum im Namen geben, wie 2015-04-25, oder die Kanäle selbst wählen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.</source>
        <translation>Als davor gilt alles bis {last_pre}, als danach alles ab {first_post}: Das Ereignis war am {event}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day itself are left out: they may be from before it or after it.</source>
        <translation>Bilder vom Ereignistag selbst bleiben weg: Sie können von davor oder von danach sein.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left after it: name their bands post, or give the images before and after separately.</source>
        <translation>Bilder vom Ereignistag, {event}, können von davor oder von danach sein, und ohne sie bleibt nichts von danach: ihre Kanäle post nennen oder die Bilder davor und danach getrennt angeben.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left before it: name their bands pre, or give the images before and after separately.</source>
        <translation>Bilder vom Ereignistag, {event}, können von davor oder von danach sein, und ohne sie bleibt nichts von davor: ihre Kanäle pre nennen oder die Bilder davor und danach getrennt angeben.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from before the event on {event}: add images from after it, or correct the event day.</source>
        <translation>Alle Zeitpunkte, {first} bis {last}, liegen vor dem Ereignis am {event}: Bilder von danach hinzunehmen oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from after the event on {event}: add images from before it, or correct the event day.</source>
        <translation>Alle Zeitpunkte, {first} bis {last}, liegen nach dem Ereignis am {event}: Bilder von davor hinzunehmen oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No event day was given, so the dates are parted in the middle, which is a guess: before up to {last_pre}, after from {first_post}. Give the event day: dates on its wrong side hide landslides.</source>
        <translation>Es wurde kein Ereignistag angegeben, daher sind die Zeitpunkte in der Mitte geteilt, was geraten ist: Als davor gilt alles bis {last_pre}, als danach alles ab {first_post}. Den Ereignistag angeben: Zeitpunkte auf der falschen Seite verdecken Rutschungen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The bands name dates but not which are before: taken as before up to {last_pre}, after from {first_post}.</source>
        <translation>Die Kanäle nennen Zeitpunkte, aber nicht, welche davor liegen: Als davor gilt alles bis {last_pre}, als danach alles ab {first_post}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No image names its date, as 2015-04-25: the event day {event} could not be checked.</source>
        <translation>Kein Bild nennt seinen Zeitpunkt, etwa als 2015-04-25: Der Ereignistag {event} konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} names no date, as 2015-04-25: its side could not be checked by the event day.</source>
        <translation>{raster} nennt keinen Zeitpunkt, etwa als 2015-04-25: Seine Seite konnte nicht am Ereignistag geprüft werden.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} and others name no date, as 2015-04-25: their sides could not be checked by the event day.</source>
        <translation>{raster} und andere nennen keinen Zeitpunkt, etwa als 2015-04-25: Ihre Seiten konnten nicht am Ereignistag geprüft werden.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>By their names the images are monthly means: that of {month}, given as from before the event, may be of days after it, too.</source>
        <translation>Ihren Namen nach sind die Bilder Monatsmittel: Das von {month}, angegeben als von vor dem Ereignis, kann auch von Tagen danach sein.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The image of {date} is a day from the event: is the event day in UTC, as the dates of Sentinel-1 are?</source>
        <translation>Das Bild vom {date} liegt einen Tag neben dem Ereignis: Ist der Ereignistag in UTC, wie die Zeitpunkte von Sentinel-1?</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from before the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} ist vom Ereignistag selbst und als von vor dem Ereignis angegeben, was ein Tag nicht erkennen lässt: prüfen, um welche Uhrzeit es aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from after the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} ist vom Ereignistag selbst und als von nach dem Ereignis angegeben, was ein Tag nicht erkennen lässt: prüfen, um welche Uhrzeit es aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from before the event: check that the event was later.</source>
        <translation>{raster} wurde am Ereignistag selbst um {time} UTC aufgenommen und ist als von vor dem Ereignis angegeben: prüfen, ob das Ereignis später war.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from after the event: check that the event was earlier.</source>
        <translation>{raster} wurde am Ereignistag selbst um {time} UTC aufgenommen und ist als von nach dem Ereignis angegeben: prüfen, ob das Ereignis früher war.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date} and is given as from before and as from after the event on {event}: give it on one side only.</source>
        <translation>{raster} ist vom {date} und ist sowohl als Bild von vor als auch als Bild von nach dem Ereignis am {event} angegeben: nur auf einer Seite angeben.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, after the event on {event}, and is named as from before it: correct its name, or the event day.</source>
        <translation>Kanal {number} von {raster} ist vom {date}, nach dem Ereignis am {event}, und heißt wie einer von davor: den Namen oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, before the event on {event}, and is named as from after it: correct its name, or the event day.</source>
        <translation>Kanal {number} von {raster} ist vom {date}, vor dem Ereignis am {event}, und heißt wie einer von danach: den Namen oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, after the event on {event}, and is given as from before it: put it on the other side, or correct the event day.</source>
        <translation>{raster} ist vom {date}, nach dem Ereignis am {event}, und ist als Bild von davor angegeben: auf die andere Seite setzen oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, before the event on {event}, and is given as from after it: put it on the other side, or correct the event day.</source>
        <translation>{raster} ist vom {date}, vor dem Ereignis am {event}, und ist als Bild von danach angegeben: auf die andere Seite setzen oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>What is given as from after the event (up to {last_post}) is all older than what is given as from before it (from {first_pre}): give the older images as before, the newer ones as after.</source>
        <translation>Alle als danach angegebenen Bilder (bis {last_post}) sind älter als alle als davor angegebenen (ab {first_pre}): die älteren Bilder als davor angeben, die neueren als danach.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check which image is which.</source>
        <translation>Die Zeitpunkte vor (bis {last_pre}) und nach dem Ereignis (ab {first_post}) überschneiden sich: prüfen, welches Bild welches ist.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Between the last image before the event, of {last}, and the first one after it, of {first}, lie {days} days, in which more than an event changes the ground: use images nearer to it, where there are any.</source>
        <translation>Zwischen dem letzten Bild vor dem Ereignis, vom {last}, und dem ersten danach, vom {first}, liegen {days} Tage, in denen mehr als ein Ereignis den Boden verändert: nähere Bilder nehmen, wo es welche gibt.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Die Zeitpunkte vor dem Ereignis, die gemittelt werden, reichen über {days} Tage, von {first} bis {last}, und Jahreszeiten unterscheiden sich: die nächsten am Ereignis nehmen, innerhalb von {limit} Tagen.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates after the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Die Zeitpunkte nach dem Ereignis, die gemittelt werden, reichen über {days} Tage, von {first} bis {last}, und Jahreszeiten unterscheiden sich: die nächsten am Ereignis nehmen, innerhalb von {limit} Tagen.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Opening the models and the images</source>
        <translation>Modelle und Bilder werden geöffnet</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>{file} is read by the run and would be replaced by its results: choose another output folder.</source>
        <translation>{file} wird vom Lauf gelesen und würde durch seine Ergebnisse ersetzt: anderes Ausgabeverzeichnis wählen.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>All that is observed both before and after is flat by {name}: choose another area, a smaller slope, or do not leave out flat ground.</source>
        <translation>Alles, was davor und danach beobachtet ist, ist nach {name} flach: anderes Gebiet oder kleinere Neigung wählen oder flaches Gelände nicht auslassen.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel outside layover and shadow is observed both before and after: choose another area or other images, or do not leave out layover and shadow.</source>
        <translation>Außerhalb von Layover und Schatten ist kein Pixel davor und danach beobachtet: anderes Gebiet oder andere Bilder wählen oder Layover und Schatten nicht auslassen.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel in the area is observed both before and after: choose another area, and check the nodata values and the unit.</source>
        <translation>Kein Pixel im Gebiet ist davor und danach beobachtet: anderes Gebiet wählen und die Leerwerte und die Einheit prüfen.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel is observed both before and after: check the nodata values, the unit, and that the images cover the same place.</source>
        <translation>Kein Pixel ist davor und danach beobachtet: die Leerwerte und die Einheit prüfen und ob die Bilder denselben Ort abdecken.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are nearly all positive (median {median:.3g}), so they cannot be {unit}: choose linear power or amplitude, or let the unit be found out.</source>
        <translation>Die Werte von {name} sind fast alle positiv (Median {median:.3g}), können also nicht in der Einheit „{unit}“ vorliegen: lineare Leistung oder Amplitude wählen oder die Einheit ermitteln lassen.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are mostly negative (median {median:.3g}), so they cannot be {unit}: choose decibel, or let the unit be found out.</source>
        <translation>Die Werte von {name} sind überwiegend negativ (Median {median:.3g}), können also nicht in der Einheit „{unit}“ vorliegen: Dezibel wählen oder die Einheit ermitteln lassen.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values look like {judged}, but are taken as {unit}: choose the unit yourself if that is wrong.</source>
        <translation>Die Werte sehen nach {judged} aus, werden aber als {unit} genommen: die Einheit selbst wählen, falls das nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Before the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Vor dem Ereignis ist VH heller als VV, was selten vorkommt: Wurden die Kanäle vertauscht?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>After the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Nach dem Ereignis ist VH heller als VV, was selten vorkommt: Wurden die Kanäle vertauscht?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>By their names {one} is {calibration} and {other} is {other_calibration}, which differ by a decibel or two, on slopes by more: use images of one calibration before and after.</source>
        <translation>Den Namen nach ist {one} {calibration} und {other} {other_calibration}, was sich um ein, zwei Dezibel unterscheidet, an Hängen um mehr: davor und danach Bilder derselben Kalibrierung nehmen.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <location filename="../core/orbits.py"/>
        <location filename="../core/unit_choice.py"/>
        <source>band {number} of {raster}</source>
        <translation>Kanal {number} von {raster}</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} and {other} are both of {date} and show the same ground in {polarisation}: their mean is taken; if they are not alike, as sigma0 and gamma0 are not, give one of them.</source>
        <translation>{raster} und {other} sind beide vom {date} und zeigen denselben Boden in {polarisation}: Sie werden gemittelt; falls sie nicht gleichartig sind, wie etwa sigma0 und gamma0, nur eines davon angeben.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} on {date} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} hat mehrere Kanäle für {role} am {date} (Kanäle {numbers}): ihr Mittel wird genommen; sind sie nicht gleicher Art, selbst wählen, welcher gemeint ist.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} hat mehrere Kanäle für {role} (Kanäle {numbers}): ihr Mittel wird genommen; wenn sie nicht gleicher Art sind, selbst wählen, welcher gemeint ist.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Band {number} of {raster} is given both before and after the event: it cannot show a change.</source>
        <translation>Kanal {number} von {raster} ist für vor und nach dem Ereignis angegeben: So kann er keine Änderung zeigen.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{image} by {difference:.1f} dB</source>
        <translation>{image} um {difference:.1f} dB</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from before the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Heller als die anderen Bilder von vor dem Ereignis, wie nach Regen: {images}. Solche Bilder weglassen, wenn die anderen genügen.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from after the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Heller als die anderen Bilder von nach dem Ereignis, wie nach Regen: {images}. Solche Bilder weglassen, wenn die anderen genügen.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground brightened more than the rest in {share:.0f} % of the scene, as after rain: detecting evens out a part of this.</source>
        <translation>Auf {share:.0f} % der Szene hellte dunkler Boden sich stärker auf als der Rest, wie nach Regen: Die Erkennung gleicht einen Teil davon aus.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground darkened more than the rest in {share:.0f} % of the scene, as when it dries: detecting evens out a part of this.</source>
        <translation>Auf {share:.0f} % der Szene dunkelte dunkler Boden stärker nach als der Rest, wie beim Trocknen: Die Erkennung gleicht einen Teil davon aus.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Only what images from before and after the event cover is searched; {share:.0f} % of {raster} lies outside: if it matters, add images of the other side there.</source>
        <translation>Nur was Bilder von vor und von nach dem Ereignis abdecken, wird durchsucht; {share:.0f} % von {raster} liegen außerhalb: falls das wichtig ist, dort Bilder der anderen Seite hinzufügen.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run was cancelled, and nothing was written.</source>
        <translation>Der Lauf wurde abgebrochen, es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{folder} is gone: results in a temporary folder are deleted when QGIS is closed. Detect again, or choose the folder of a finished run.</source>
        <translation>{folder} ist weg: Ergebnisse in einem temporären Ordner werden gelöscht, wenn QGIS geschlossen wird. Noch einmal erkennen oder den Ordner eines fertigen Laufs wählen.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be read ({reason}): choose the folder of a finished run.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): den Ordner eines abgeschlossenen Laufs wählen.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished run.</source>
        <translation>chips.csv und {raster} in {folder} gehören nicht zum selben Lauf: den Ordner eines abgeschlossenen Laufs wählen.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory of this computer is too small for the run: choose a smaller tile size, or close other programs.</source>
        <translation>Der Arbeitsspeicher dieses Rechners ist für den Lauf zu klein: kleinere Blockgröße wählen oder andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this sentence; the images and earlier results are untouched.</source>
        <translation>Der Lauf endete an einem Fehler der Erweiterung ({kind}: {reason}; {file}, Zeile {line}): Bitte melden Sie diesen Satz; die Bilder und frühere Ergebnisse sind unberührt.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The layer holds no polygons: give polygons, such as a buffer around lines or points.</source>
        <translation>Der Layer enthält keine Polygone: Polygone angeben, etwa einen Puffer um Linien oder Punkte.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>they lie nowhere on Earth</source>
        <translation>sie liegen nirgends auf der Erde</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The polygons cannot be placed on the map of the run ({reason}): check the reference system of the layer.</source>
        <translation>Die Polygone lassen sich nicht auf die Karte des Laufs legen ({reason}): das Bezugssystem des Layers prüfen.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>None of the polygons ({count}) lies on the map of the run: choose a layer of this place, and check the reference systems of both (that of the run is {crs}).</source>
        <translation>Keines der Polygone ({count}) liegt auf der Karte des Laufs: einen Layer dieses Orts wählen und die Bezugssysteme beider prüfen (das des Laufs ist {crs}).</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is not of the place of the images: give one of the same place.</source>
        <translation>Das Höhenmodell {name} liegt nicht dort, wo die Bilder liegen: eines desselben Ortes angeben.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.</source>
        <translation>Flaches Gelände ist ausgelassen: was nach {name} weniger als {slope:g}° steil ist und nicht nahe an Steilerem liegt.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} does not cover all that is searched: beyond it nothing is left out.</source>
        <translation>Das Höhenmodell {name} deckt nicht alles ab, was durchsucht wird: außerhalb wird nichts ausgelassen.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Nearly all of the ground is flat by {name}: check that it holds heights in metres.</source>
        <translation>Nach {name} ist fast alles Gelände flach: prüfen, ob es Höhen in Metern enthält.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is one of the images: give a raster of heights in metres.</source>
        <translation>Das Höhenmodell {name} ist eines der Bilder: ein Raster mit Höhen in Metern angeben.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.</source>
        <translation>{name} hat {count} Bänder, ein Höhenmodell aber nur eines: ein Raster mit Höhen in Metern angeben.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.</source>
        <translation>{name} enthält Werte vom Typ {kind}, also keine Höhen, wie die einer Schummerung: ein Raster mit Höhen in Metern angeben.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The values of {name} are in “{unit}”: give a raster of heights in metres or feet.</source>
        <translation>Die Werte von {name} sind in „{unit}“: ein Raster mit Höhen in Metern oder Fuß angeben.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The pixels of the elevation model {name} are {spacing:.3g} m wide, in which slopes vanish: give one of {most:g} m or less, such as Copernicus GLO-30 or SRTM.</source>
        <translation>Die Pixel des Höhenmodells {name} sind {spacing:.3g} m breit, darin verschwinden Hänge: eines mit höchstens {most:g} m angeben, etwa Copernicus GLO-30 oder SRTM.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged ({reason}).</source>
        <translation>{raster} kann in Zeile {row} nicht gelesen werden: Die Datei ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged.</source>
        <translation>{raster} kann in Zeile {row} nicht gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{name} cannot be written ({reason}): check the free space of the output folder.</source>
        <translation>{name} kann nicht geschrieben werden ({reason}): den freien Platz im Ausgabeverzeichnis prüfen.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} holds several rasters: name one of them, such as {first}.</source>
        <translation>{raster} enthält mehrere Raster: eines davon nennen, etwa {first}.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.</source>
        <translation>{raster} hat das Format {format}, das die Erweiterung nicht öffnet: das Bild als GeoTIFF exportieren.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The raster {path} does not exist: check its name and folder.</source>
        <translation>Das Raster {path} gibt es nicht: Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The folder {path} is no raster: give the images in it, each by its name.</source>
        <translation>Der Ordner {path} ist kein Raster: die Bilder darin einzeln mit Namen angeben.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.</source>
        <translation>{raster} kann nicht als Raster gelesen werden: eine Datei angeben, die GDAL öffnen kann, etwa ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <source>{file} does not belong to these results: combine the runs again.</source>
        <translation>{file} gehört nicht zu diesen Ergebnissen: die Läufe erneut zusammenführen.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>The images of this run cannot be shown. {reason}</source>
        <translation>Die Bilder dieses Laufs können nicht angezeigt werden. {reason}</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>{file} has changed since the run: detect again to be sure.</source>
        <translation>{file} hat sich seit dem Lauf geändert: zur Sicherheit neu erkennen.</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>{now}, it was {then}</source>
        <translation>jetzt {now}, zuvor {then}</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>it has changed</source>
        <translation>es hat sich geändert</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models and options as before, or start again without resuming.</source>
        <translation>Der Lauf kann nicht fortgesetzt werden, weil {name} nicht mehr ist, was es war ({told}): dieselben Bilder, Modelle und Optionen wie zuvor angeben oder ohne Fortsetzen neu beginnen.</translation>
    </message>
    <message>
        <location filename="../core/kept_run.py"/>
        <source>The results cannot be copied to {folder} ({reason}): choose another folder.</source>
        <translation>Die Ergebnisse können nicht nach {folder} kopiert werden ({reason}): anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Simulierte Szene: keine dieser Rutschungen ist echt</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Voruntersuchung per Radar, vor dem Handeln zu prüfen</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Expected landslide area: {area:.1f} ha (90 % interval {low:.1f} to {high:.1f} ha)</source>
        <translation>Erwartete Rutschungsfläche: {area:.1f} ha (90-%-Intervall {low:.1f} bis {high:.1f} ha)</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Probability that the chip holds landslides: {probability:.2f}</source>
        <translation>Wahrscheinlichkeit, dass in der Kachel Rutschungen sind: {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Chip {chip}</source>
        <translation>Kachel {chip}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{rank}: {area:.1f} ha</source>
        <translation>{rank}: {area:.1f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Outlined: {area:.2f} ha</source>
        <translation>Umrissen: {area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Drawn by hand</source>
        <translation>Von Hand gezeichnet</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Mean probability in it: {probability:.2f}</source>
        <translation>Mittlere Wahrscheinlichkeit darin: {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{area:.2f} ha</source>
        <translation>{area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>this GDAL writes no KML</source>
        <translation>dieses GDAL schreibt kein KML</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} under its name: download that of the product, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Neben {raster} liegt keine Maske von Layover und Schatten unter ihrem Namen: auch die des Produkts herunterladen (_ls_map.tif von HyP3, _mask.tif von OPERA) und alle Namen behalten oder Layover und Schatten nicht auslassen.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} or any other image under its name: download those of the products, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Weder neben {raster} noch neben einem anderen Bild liegt eine Maske von Layover und Schatten unter ihrem Namen: auch die der Produkte herunterladen (_ls_map.tif von HyP3, _mask.tif von OPERA) und alle Namen behalten oder Layover und Schatten nicht auslassen.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>Layover and shadow count as not observed, by the masks that came with the images.</source>
        <translation>Layover und Schatten gelten nach den Masken, die mit den Bildern kamen, als nicht beobachtet.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster}: nothing is left out of it.</source>
        <translation>Neben {raster} liegt keine Maske von Layover und Schatten: Daraus wird nichts ausgelassen.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} and {others} more: nothing is left out of them.</source>
        <translation>Neben {raster} und {others} weiteren liegt keine Maske von Layover und Schatten: Aus ihnen wird nichts ausgelassen.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>The mask {mask} ({found}) is not on the pixels of {raster} ({wanted}): take both as they were downloaded, or do not leave out layover and shadow.</source>
        <translation>Die Maske {mask} ({found}) liegt nicht auf den Pixeln von {raster} ({wanted}): beide nehmen, wie sie heruntergeladen wurden, oder Layover und Schatten nicht auslassen.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>mask.tif cannot be read ({reason}): detect again.</source>
        <translation>mask.tif kann nicht gelesen werden ({reason}): neu erkennen.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>{path} cannot be written ({reason}): the map does without this layer.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): Die Karte kommt ohne diesen Layer aus.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller tile size.</source>
        <translation>Die Modelle sind auf '{provider}' gescheitert ({reason}): die Recheneinheit 'cpu' oder eine kleinere Blockgröße wählen.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models gave {output} of shape {found} instead of {expected}: they do not do what their cards say, so export them again.</source>
        <translation>Die Modelle lieferten {output} mit der Form {found} statt {expected}: Sie tun nicht, was ihre Modellkarten sagen, daher neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The model {file} does not exist: choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation>Das Modell {file} gibt es nicht: einen Ordner wählen, der classifier.onnx und segmenter.onnx enthält.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained together: use two models of one pair.</source>
        <translation>classifier.onnx ({first}) und segmenter.onnx ({second}) in {folder} wurden nicht zusammen trainiert: zwei Modelle eines Paares verwenden.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: export the model again.</source>
        <translation>{name} nimmt {inputs} und liefert {outputs}, das ist kein {stage} dieser Erweiterung: Modell neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{pre} is named as from after the event but given as from before it, and {post} the other way round: give each on its own side, or choose the bands yourself if the names are wrong.</source>
        <translation>{pre} ist dem Namen nach von nach dem Ereignis, aber als von davor angegeben, und {post} umgekehrt: jedes auf seiner Seite angeben, oder die Kanäle selbst wählen, wenn die Namen falsch sind.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from after the event, but given as from before it: check which image is which.</source>
        <translation>{raster} ist dem Namen nach von nach dem Ereignis, aber als von davor angegeben: prüfen, welches Bild welches ist.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from before the event, but given as from after it: check which image is which.</source>
        <translation>{raster} ist dem Namen nach von vor dem Ereignis, aber als von danach angegeben: prüfen, welches Bild welches ist.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>The model {path} cannot be read ({reason}): check the rights to it, or install it again.</source>
        <translation>Das Modell {path} kann nicht gelesen werden ({reason}): die Zugriffsrechte prüfen oder es neu installieren.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} has more than {limit} MB, which no model of this plugin has: choose another model.</source>
        <translation>{name} hat mehr als {limit} MB, wie kein Modell dieser Erweiterung: anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{name} ist kein Modell, das sich öffnen lässt ({reason}): Modell neu installieren.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is cut into too many pieces</source>
        <translation>es ist in zu viele Teile zerlegt</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>field {number} of a message is there twice</source>
        <translation>Feld {number} einer Nachricht ist doppelt vorhanden</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has a field without a number</source>
        <translation>es hat ein Feld ohne Nummer</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is not encoded as a model</source>
        <translation>es ist nicht als Modell kodiert</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a number stands where a message should</source>
        <translation>eine Zahl steht, wo eine Nachricht stehen sollte</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a text in it is not UTF-8</source>
        <translation>ein Text darin ist nicht UTF-8</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a metadata entry is there twice</source>
        <translation>ein Metadateneintrag ist doppelt vorhanden</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it brings training steps along</source>
        <translation>es bringt Trainingsschritte mit</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it defines functions of its own</source>
        <translation>es definiert eigene Funktionen</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has no graph</source>
        <translation>es hat keinen Graphen</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds sparse weights, which are never read</source>
        <translation>es enthält dünn besetzte Gewichte, die nie gelesen werden</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>its operator {kind} lacks an input</source>
        <translation>seinem Operator {kind} fehlt ein Eingang</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds loops or conditions, so that it might never end</source>
        <translation>es enthält Schleifen oder Bedingungen, sodass es womöglich nie endet</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it keeps weights in other files, which are never read</source>
        <translation>es hält Gewichte in anderen Dateien, die nie gelesen werden</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it needs operators of '{domain}', which are not part of ONNX</source>
        <translation>es braucht Operatoren von '{domain}', die nicht zu ONNX gehören</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is not installed: install it in the plugin's settings or with 'pip install --no-deps onnxruntime'.</source>
        <translation>onnxruntime, das die Modelle ausführt, ist nicht installiert: in den Einstellungen der Erweiterung oder mit 'pip install --no-deps onnxruntime' installieren.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>Another plugin has loaded onnxruntime {version} from {folder}, which is too old for the models: switch that plugin off and restart QGIS.</source>
        <translation>Eine andere Erweiterung hat onnxruntime {version} aus {folder} geladen, das für die Modelle zu alt ist: diese Erweiterung abschalten und QGIS neu starten.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is installed but cannot be loaded ({reason}): install it again, and on Windows also Microsoft's Visual C++ Redistributable 2015-2022.</source>
        <translation>onnxruntime, das die Modelle ausführt, ist installiert, kann aber nicht geladen werden ({reason}): erneut installieren, unter Windows auch das Visual C++ Redistributable 2015-2022 von Microsoft.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime {version} in {folder} is too old, the models need {oldest} or newer: press Install in the plugin's panel, which leaves that one as it is, or update it.</source>
        <translation>onnxruntime {version} in {folder} ist zu alt, die Modelle brauchen {oldest} oder neuer: im Bedienfeld der Erweiterung auf Installieren drücken, was jenes unverändert lässt, oder es aktualisieren.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The threshold is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>Der Schwellenwert ist {value:g}, er ist aber eine Wahrscheinlichkeit: eine Zahl von 0 bis 1 angeben.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The gate is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>Die Vorauswahl ist {value:g}, sie ist aber eine Wahrscheinlichkeit: eine Zahl von 0 bis 1 angeben.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The option segment is '{value}': choose 'gated' or 'all'.</source>
        <translation>Die Option segment ist '{value}': 'gated' oder 'all' wählen.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.</source>
        <translation>Die Blockgröße ist {value} px: ein Vielfaches von {chip_size} bis {largest} angeben, etwa 1024.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The number of threads is {value}: give a number from 1 to {most}.</source>
        <translation>Die Anzahl der Threads ist {value}: eine Zahl von 1 bis {most} angeben.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value} px: give a number from 0 to {largest:,}.</source>
        <translation>Die Mindestkartierfläche ist {value} px: eine Zahl von 0 bis {largest:,} angeben.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is given in pixels and in m2: give one of them.</source>
        <translation>Die Mindestkartierfläche ist in Pixeln und in m2 angegeben: nur eines davon angeben.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value:g} m2: give a number from 0 to {largest:,}.</source>
        <translation>Die Mindestkartierfläche ist {value:g} m2: eine Zahl von 0 bis {largest:,} angeben.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The slope from which ground is not flat is {value:g}°: give a number above 0 and up to {largest:g}.</source>
        <translation>Die Neigung, ab der Gelände nicht flach ist, ist {value:g}°: eine Zahl über 0 und bis {largest:g} angeben.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>By its name {raster} is of ascending and descending orbits together, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>{raster} stammt dem Namen nach aus auf- und absteigenden Umlaufbahnen zusammen, aus denen Hänge auch dort anders aussehen, wo sich nichts geändert hat: Bilder einer Umlaufbahn verwenden.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} ({orbit}) and {second} ({other_orbit}) are from different orbits, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>Die Bilder {first} ({orbit}) und {second} ({other_orbit}) stammen aus verschiedenen Umlaufbahnen, aus denen Hänge auch dort anders aussehen, wo sich nichts geändert hat: Bilder einer Umlaufbahn verwenden.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} and {second} are {days} days apart. Sentinel-1 comes back to an orbit after 12 days, or after 6 with its second satellite, so they are probably from different orbits, from which slopes look different where nothing changed: compare their relative orbit numbers, and use images of one orbit.</source>
        <translation>Zwischen den Bildern {first} und {second} liegen {days} Tage. Sentinel-1 kehrt nach 12 Tagen auf einen Orbit zurück, mit seinem zweiten Satelliten nach 6; wahrscheinlich sind sie also aus verschiedenen Orbits, aus denen Hänge auch ohne Veränderung anders aussehen: die relativen Orbitnummern vergleichen und Bilder eines Orbits nehmen.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>No landslide outlined: no patch of the least size reaches the threshold.</source>
        <translation>Keine Rutschung abgegrenzt: Kein Fleck von der Mindestgröße erreicht den Schwellenwert.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>Low probabilities add up to about {area:,.1f} ha, which may be landslides missed here and there, or none.</source>
        <translation>Geringe Wahrscheinlichkeiten summieren sich auf etwa {area:,.1f} ha; das können hier und da übersehene Rutschungen sein oder gar keine.</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no layer named landslides</source>
        <translation>es gibt darin keinen Layer namens landslides</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no column named {column}</source>
        <translation>es gibt darin keine Spalte namens {column}</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no coordinate reference system</source>
        <translation>es hat kein Koordinatenbezugssystem</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>{file} belongs to the results of a run: choose another name.</source>
        <translation>{file} gehört zu den Ergebnissen eines Laufs: anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>Das Ausgabeverzeichnis {folder} ist nicht beschreibbar ({reason}): anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be written for {folder} ({reason}): check the free space and the rights there.</source>
        <translation>Die Ergebnisse für {folder} können nicht geschrieben werden ({reason}): den freien Platz und die Rechte dort prüfen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The earlier results in {folder} can be neither replaced nor put back ({reason}): close what uses its files, and run again, which puts them back first.</source>
        <translation>Die früheren Ergebnisse in {folder} können weder ersetzt noch zurückgelegt werden ({reason}): schließen, was deren Dateien benutzt, und neu starten; das legt sie zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be moved to {folder} ({reason}): close what uses its files, and check the free space and the rights there.</source>
        <translation>Die Ergebnisse können nicht nach {folder} verschoben werden ({reason}): schließen, was dessen Dateien benutzt, und den freien Platz und die Rechte dort prüfen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>GeoPackages cannot be written into {folder} ({reason}): choose a folder with a shorter path, on a disk of this computer with free space.</source>
        <translation>In {folder} lässt sich kein GeoPackage schreiben ({reason}): einen Ordner mit kürzerem Pfad auf einem Laufwerk dieses Computers mit freiem Platz wählen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a link to something that is not there: choose another, or connect the drive.</source>
        <translation>Der Ausgabeordner {folder} lässt sich nicht anlegen, weil {ancestor} eine Verknüpfung zu etwas ist, das nicht da ist: einen anderen wählen oder das Laufwerk verbinden.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a file: choose another.</source>
        <translation>Das Ausgabeverzeichnis {folder} kann nicht angelegt werden, weil {ancestor} eine Datei ist: ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The folder {folder} already holds results ({file}): choose another folder or allow overwriting (OVERWRITE, or --overwrite).</source>
        <translation>Der Ordner {folder} enthält bereits Ergebnisse ({file}): anderen Ordner wählen oder das Überschreiben erlauben (OVERWRITE oder --overwrite).</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results in {folder} cannot be replaced, because {file} cannot be moved ({reason}): close what uses it, such as its layer in QGIS, or choose another folder.</source>
        <translation>Die Ergebnisse in {folder} können nicht ersetzt werden, weil {file} nicht verschoben werden kann ({reason}): schließen, was diese Datei benutzt, etwa ihren Layer in QGIS, oder anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is not there: connect the drive, or choose another.</source>
        <translation>Der Ausgabeordner {folder} lässt sich nicht anlegen, weil {ancestor} nicht da ist: das Laufwerk anschließen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>Another run is writing into {folder}: wait until it ends, or choose another folder.</source>
        <translation>Ein anderer Lauf schreibt in {folder}: warten, bis er endet, oder anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../core/placement.py"/>
        <source>coordinates far beyond the Earth</source>
        <translation>Koordinaten weit außerhalb der Erde</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <location filename="../core/result_files.py"/>
        <source>Drawing polygons</source>
        <translation>Polygone werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <source>The landslide polygons cannot be written ({reason}): check the output folder and its free space.</source>
        <translation>Die Rutschungspolygone können nicht geschrieben werden ({reason}): das Ausgabeverzeichnis und den freien Platz darin prüfen.</translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>They are not the ones that the run looked at any more: detect again.</source>
        <translation>Es sind nicht mehr die, die der Lauf ausgewertet hat: neu erkennen.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is a product as it is delivered, neither calibrated nor on a map grid: calibrate and terrain-correct it first, as SNAP does, or order it as RTC images, such as those of HyP3 and OPERA.</source>
        <translation>{raster} ist ein Produkt, wie es ausgeliefert wird, weder kalibriert noch auf einem Kartengitter: zuerst kalibrieren und geländekorrigieren, etwa mit SNAP, oder als RTC-Bilder bestellen, etwa die von HyP3 und OPERA.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} describes images and holds none: give the .img files with VV and VH that lie in the folder {folder} beside it.</source>
        <translation>{raster} beschreibt Bilder und enthält keine: die .img-Dateien mit VV und VH angeben, die daneben im Ordner {folder} liegen.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is an archive: unpack it, and give the images with VV and VH that it holds.</source>
        <translation>{raster} ist ein Archiv: entpacken und die Bilder mit VV und VH daraus angeben.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was there when the run began and is not any more ({reason}): bring it back, and run again.</source>
        <translation>{name} war beim Beginn des Laufs da und ist es nicht mehr ({reason}): zurückbringen und neu starten.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was changed while the run was reading it: leave the images alone until the run ends, and run again.</source>
        <translation>{name} wurde geändert, während der Lauf es las: die Bilder bis zum Ende des Laufs nicht anrühren und neu starten.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} cannot be read ({reason}): check the file and its rights.</source>
        <translation>{name} kann nicht gelesen werden ({reason}): die Datei und ihre Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not known: choose automatic, {known}.</source>
        <translation>Die Recheneinheit '{provider}' ist nicht bekannt: automatic, {known} wählen.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not part of the installed onnxruntime: the processor was used instead.</source>
        <translation>Die Recheneinheit '{provider}' gehört nicht zum installierten onnxruntime: Stattdessen wurde der Prozessor verwendet.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The memory is too small to open {file} on '{provider}' ({reason}): close other programs.</source>
        <translation>Der Speicher ist zu klein, um {file} auf '{provider}' zu öffnen ({reason}): andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>{file} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{file} ist kein Modell, das sich öffnen lässt ({reason}): Modell neu installieren.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' could not be started</source>
        <translation>'{provider}' konnte nicht gestartet werden</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' failed ({reason})</source>
        <translation>'{provider}' ist gescheitert ({reason})</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' computes probabilities that differ by {difference:.2g} from the processor's</source>
        <translation>'{provider}' berechnet Wahrscheinlichkeiten, die um {difference:.2g} von denen des Prozessors abweichen</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider {problems}: '{used}' was used instead.</source>
        <translation>Die Recheneinheit {problems}: Stattdessen wurde '{used}' verwendet.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The raster name {path} is no text that GDAL can open: rename the file.</source>
        <translation>Der Rastername {path} ist kein Text, den GDAL öffnen kann: Datei umbenennen.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} liegt im Netzwerk, und die Erweiterung liest nur, was auf diesem Rechner ist: zuerst herunterladen oder die Umgebungsvariable {switch} auf YES setzen.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.</source>
        <translation>Das VRT {raster} führt über mehr als {limit} Stufen zu anderen VRTs: aus deren Quellen eines machen.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} verweist auf {part} im Netzwerk, und die Erweiterung liest nur, was auf diesem Rechner ist: zuerst herunterladen oder die Umgebungsvariable {switch} auf YES setzen.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which does not exist: bring it back, or make the raster again.</source>
        <translation>{raster} verweist auf {part}, das es nicht gibt: zurückbringen oder das Raster neu erstellen.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a GeoTIFF.</source>
        <translation>{raster} verweist auf {part}, das keines der Formate hat, die die Erweiterung öffnet ({formats}): in ein GeoTIFF umwandeln.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} has more than {limit} MB of text: make it of fewer sources.</source>
        <translation>Das VRT {raster} hat mehr als {limit} MB Text: aus weniger Quellen erstellen.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a GeoTIFF.</source>
        <translation>Das VRT {raster} berechnet seine Pixel mit einem eigenen Programm, das nie ausgeführt wird: als GeoTIFF exportieren.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.</source>
        <translation>Das VRT {raster} verwendet {kind}, die Erweiterung liest aber nur {kinds}: als GeoTIFF exportieren.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>decibel</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>linear power</source>
        <translation>lineare Leistung</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>If the values are not {unit}, choose the unit yourself.</source>
        <translation>Sind die Werte nicht {unit}, die Einheit selbst wählen.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>Masks of layover and shadow lie beside the images and are not used: “Omit layover and shadow” leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover).</source>
        <translation>Neben den Bildern liegen Masken von Layover und Schatten, die nicht verwendet werden: „Ohne Layover/Schatten“ lässt solches Gelände aus (LEAVE_OUT_LAYOVER, --leave-out-layover).</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>runs combined: {count}</source>
        <translation>zusammengeführte Läufe: {count}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{unit} (judged from the values)</source>
        <translation>{unit} (aus den Werten geschlossen)</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>dates: {before} until {first}, {after} from {last}</source>
        <translation>Daten: {before} bis {first}, {after} ab {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <location filename="../core/sorting.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % no data</source>
        <translation>{percent} % ohne Daten</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>about {percent} % no data</source>
        <translation>etwa {percent} % ohne Daten</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % flat and left out</source>
        <translation>{percent} % flach und ausgelassen</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Building overviews</source>
        <translation>Übersichten werden erzeugt</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Chips of the earlier results were marked: their table is kept as {file}.</source>
        <translation>Kacheln der früheren Ergebnisse waren markiert: Ihre Tabelle wird als {file} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>{problem} What was done is kept: with the same images and options a run for {folder} goes on from there (RESUME, or --resume); otherwise delete {hidden}.</source>
        <translation>{problem} Was fertig war, bleibt erhalten: Mit denselben Bildern und Optionen macht ein Lauf für {folder} dort weiter (RESUME oder --resume); sonst {hidden} löschen.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>There was no interrupted run to resume: this one began from the start.</source>
        <translation>Es gab keinen unterbrochenen Lauf zum Fortsetzen: Dieser begann von vorn.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>Resumed an interrupted run: {count:,} of its squares were done.</source>
        <translation>Ein unterbrochener Lauf wurde fortgesetzt: {count:,} seiner Quadrate waren fertig.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>The journal of the interrupted run is damaged ({reason}): this one began from the start.</source>
        <translation>Das Journal des unterbrochenen Laufs ist beschädigt ({reason}): Dieser begann von vorn.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>{path} is locked by another program: close it there, or wait until it has written, and try again.</source>
        <translation>{path} ist von einem anderen Programm gesperrt: dort schließen oder warten, bis es geschrieben hat, und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The note has {count:,} letters: shorten it to at most {most:,}.</source>
        <translation>Die Notiz hat {count:,} Zeichen: auf höchstens {most:,} kürzen.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may write, and open it there.</source>
        <translation>Die Markierungen können nicht in {path} gespeichert werden ({reason}): den Ordner des Laufs an einen Ort kopieren, an dem Sie schreiben dürfen, und dort öffnen.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there, or only for reading</source>
        <translation>nicht vorhanden oder nur lesbar</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it has no layer named chips</source>
        <translation>es gibt darin keinen Layer namens chips</translation>
    </message>
    <message>
        <location filename="../core/run_on_grid.py"/>
        <source>{folder} was combined of other runs: give those instead.</source>
        <translation>{folder} wurde aus anderen Läufen zusammengeführt: stattdessen diese angeben.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>{path} is no record of a run: choose the folder of a finished run.</source>
        <translation>{path} ist keine Aufzeichnung eines Laufs: den Ordner eines abgeschlossenen Laufs wählen.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>The record of the run does not name its images: detect again to see them here.</source>
        <translation>Die Aufzeichnung des Laufs nennt seine Bilder nicht: neu erkennen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The unit '{unit}' is not known: choose auto, linear, amplitude or db.</source>
        <translation>Die Einheit '{unit}' ist nicht bekannt: auto, linear, amplitude oder db wählen.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} is resampled to the grid of {reference}.</source>
        <translation>{raster} wird auf das Gitter von {reference} neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {others} more are resampled to the grid of {reference}.</source>
        <translation>{raster} und {others} weitere werden auf das Gitter von {reference} neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} has pixels of {coarse:.0f} m and {other} of {fine:.0f} m: the former shows less detail, which can look like a change; use images of one resolution before and after.</source>
        <translation>{raster} hat Pixel von {coarse:.0f} m und {other} von {fine:.0f} m: ersteres zeigt weniger Einzelheiten, was wie eine Änderung aussehen kann; davor und danach Bilder einer Auflösung verwenden.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} declares {width} x {height} pixels but holds no value of them: export the image again.</source>
        <translation>{raster} gibt {width} x {height} Pixel an, enthält aber keinen Wert davon: das Bild neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.</source>
        <translation>{raster} und {reference} überlappen nicht: Bilder desselben Orts angeben und ihre Bezugssysteme prüfen.</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>Left out, {reason}: {count}</source>
        <translation>Weggelassen, {reason}: {count}</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The event day is missing: it tells which images are from before the event.</source>
        <translation>Der Tag des Ereignisses fehlt: er sagt, welche Bilder von vorher sind.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no radar image by its name</source>
        <translation>dem Namen nach kein Radarbild</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No two images from before and after the event on {event} are of the same orbit and ground: add images of one orbit.</source>
        <translation>Keine zwei Bilder von vor und nach dem Ereignis am {event} zeigen dasselbe Gebiet aus derselben Umlaufbahn: Bilder einer Umlaufbahn hinzufügen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another place</source>
        <translation>anderer Ort</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another one shows the same</source>
        <translation>ein anderes zeigt dasselbe</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>farther from the event than those used</source>
        <translation>weiter vom Ereignis entfernt als die verwendeten</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>neither VV nor VH in the names</source>
        <translation>weder VV noch VH in den Namen</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its bands are not named VV and VH</source>
        <translation>seine Kanäle heißen nicht VV und VH</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The values of {name} are integers without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>Die Werte von {name} sind ganze Zahlen ohne Skalierung und Versatz: das Bild zu Sigma0 oder Gamma0 kalibrieren oder Skalierung und Versatz seiner Werte angeben, etwa mit gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} is of the event day itself, which does not tell whether it is from before or after: add images of other days.</source>
        <translation>{name} ist vom Tag des Ereignisses selbst, der nicht sagt, ob es von davor oder danach ist: Bilder anderer Tage hinzufügen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>of the event day itself</source>
        <translation>vom Tag des Ereignisses selbst</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds bands of different orbits ({orbit} and {other_orbit}), from which slopes look different where nothing changed: split it by orbit, or give it as before or after and choose the bands of one orbit yourself.</source>
        <translation>{name} enthält Kanäle verschiedener Umlaufbahnen ({orbit} und {other_orbit}), aus denen Hänge auch dort anders aussehen, wo sich nichts geändert hat: nach Umlaufbahnen aufteilen, oder als davor oder danach angeben und die Kanäle einer Umlaufbahn selbst wählen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several orbits in one file</source>
        <translation>mehrere Umlaufbahnen in einer Datei</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no date as 2015-04-25 in the name</source>
        <translation>kein Datum wie 2015-04-25 im Namen</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its dates and its name do not tell one side</source>
        <translation>Daten und Name sagen nicht dieselbe Seite</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not georeferenced</source>
        <translation>nicht georeferenziert</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after, then the event day parts their dates.</source>
        <translation>{name} enthält mehrere Daten, die nicht sortiert werden: es und das der anderen Polarisation sowohl als davor wie als danach angeben, dann trennt der Ereignistag ihre Daten.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it alone, as the one layer with both dates.</source>
        <translation>{name} enthält mehrere Aufnahmetage, die nicht sortiert werden: allein angeben, als den einen Layer mit beiden Zeitpunkten.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several dates in one file</source>
        <translation>mehrere Aufnahmetage in einer Datei</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, {orbit}</source>
        <translation>andere Umlaufbahn, {orbit}</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the time of day</source>
        <translation>andere Umlaufbahn, der Uhrzeit nach</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the days between</source>
        <translation>andere Umlaufbahn, den Tagen dazwischen nach</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: the one that looked before the event and first after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Weggelassene Bilder anderer Umlaufbahnen: {count}. Aus jeder Umlaufbahn sehen Hänge anders aus, also wird eine verglichen: die, aus der vor dem Ereignis und als erste danach aufgenommen wurde ({kept}). Ein Lauf mit den anderen lässt sich mit diesem zusammenführen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: one that looked before the event and after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Weggelassene Bilder anderer Umlaufbahnen: {count}. Aus jeder Umlaufbahn sehen Hänge anders aus, also wird eine verglichen: eine, aus der vor dem Ereignis und danach aufgenommen wurde ({kept}). Ein Lauf mit den anderen lässt sich mit diesem zusammenführen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of another place were left out, which is not searched: sort and search it by itself.</source>
        <translation>Bilder eines anderen Orts wurden weggelassen, der nicht durchsucht wird: ihn für sich sortieren und durchsuchen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of {count} other places were left out, which are not searched: sort and search each by itself.</source>
        <translation>Bilder von {count} anderen Orten wurden weggelassen, die nicht durchsucht werden: jeden für sich sortieren und durchsuchen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No file name tells VV or VH and a date: add images, or put these into the file names, as VV_2015-04-25.</source>
        <translation>Kein Dateiname nennt VV oder VH und ein Datum: Bilder hinzufügen oder beides in die Dateinamen schreiben, etwa als VV_2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No image can be sorted by the event day; {raster}, for one: {reason}. Names must tell VV or VH and a date, as VV_2015-04-25; or give the images before and after separately.</source>
        <translation>Kein Bild lässt sich nach dem Ereignistag einordnen; {raster} zum Beispiel: {reason}. Namen müssen VV oder VH und ein Datum nennen, wie VV_2015-04-25; oder die Bilder davor und danach getrennt angeben.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from before the event on {event}: add images from after it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Alle Bilder, deren Namen VV oder VH und ein Datum nennen ({days}), sind von vor dem Ereignis am {event}: Bilder von danach hinzufügen, ein Datum wie 2015-04-25 in die Namen anderer schreiben oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from after the event on {event}: add images from before it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Alle Bilder, deren Namen VV oder VH und ein Datum nennen ({days}), sind von nach dem Ereignis am {event}: Bilder von davor hinzufügen, ein Datum wie 2015-04-25 in die Namen anderer schreiben oder den Ereignistag berichtigen.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{sentence} Left out, for one, is {raster}: {reason}.</source>
        <translation>{sentence} Weggelassen ist zum Beispiel {raster}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is tied to the ground by control points only: terrain-correct (geocode) it to a map projection first.</source>
        <translation>{name} ist nur durch Passpunkte verortet: zuerst geländekorrigiert in eine Kartenprojektion bringen (geokodieren).</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no georeferencing: assign the right one, or export the image again with it.</source>
        <translation>{name} hat keine Georeferenzierung: die richtige zuweisen oder das Bild damit neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no coordinate reference system: write the right one into the file, as Assign Projection in QGIS does, or export the image again with it.</source>
        <translation>{name} hat kein Koordinatenbezugssystem: das richtige in die Datei schreiben, wie es „Projektion zuweisen“ in QGIS tut, oder das Bild damit neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or geographic reference system.</source>
        <translation>{name} ist im Bezugssystem {system}, das keine Karte der Erde ist: in ein projiziertes oder geographisches Bezugssystem umprojizieren.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has pixels of no size in its georeferencing: export the image again.</source>
        <translation>{name} hat laut Georeferenzierung Pixel ohne Größe: das Bild neu exportieren.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or gamma0), not SLC data.</source>
        <translation>Kanal {number} von {raster} enthält komplexe Zahlen: detektierte Rückstreuung (sigma0 oder gamma0) angeben, keine SLC-Daten.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the reference system of the other images first.</source>
        <translation>{raster} kann nicht auf das Gitter der Szene abgetastet werden ({reason}): zuerst in das Bezugssystem der anderen Bilder umprojizieren.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The classifier gave no numbers for a chip: the model is damaged, so install it again.</source>
        <translation>Der Classifier lieferte für eine Kachel keine Zahlen: Das Modell ist beschädigt, daher neu installieren.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The segmenter gave no numbers for observed pixels: the model is damaged, so install it again.</source>
        <translation>Der Segmenter lieferte für beobachtete Pixel keine Zahlen: Das Modell ist beschädigt, daher neu installieren.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>The values of {name} are integers (median {median:.4g}) without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>Die Werte von {name} sind Ganzzahlen (Median {median:.4g}) ohne Skalierung und Versatz: das Bild auf sigma0 oder gamma0 kalibrieren oder Skalierung und Versatz seiner Werte angeben, etwa mit gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>By their names the images are in decibel, which their values cannot be: undo the scaling, as scripts do it for a picture, or choose the unit that the values have.</source>
        <translation>Ihren Namen nach sind die Bilder in Dezibel, was ihre Werte nicht sein können: die Skalierung rückgängig machen, wie Skripte sie für ein Bild vornehmen, oder die Einheit wählen, die die Werte haben.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power of bright ground.</source>
        <translation>{polarisation} allein lässt Amplitude und lineare Leistung nicht unterscheiden: Die Werte gelten als lineare Leistung von hellem Boden.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>By their names {one} is in {unit} and {other} in {other_unit}: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>Nach den Namen ist {one} in {unit} und {other} in {other_unit}: die Bilder in eine Einheit umrechnen oder die Einheit wählen, die alle haben.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation>Die Werte von {name} (Median {median:.4g}) sind keine kalibrierte Rückstreuung: das Bild auf sigma0 oder gamma0 kalibrieren oder Skalierung und Versatz seiner Werte angeben.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {amplitude} look like amplitude but those of {power} like linear power: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>Die Werte von {amplitude} sehen nach Amplitude aus, die von {power} aber nach linearer Leistung: die Bilder in eine Einheit umrechnen oder die Einheit wählen, die alle haben.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>Most values of {name} are {value:.9g}, which is no backscatter: if they stand for what was not observed, give {value:.9g} as a further no-data value.</source>
        <translation>Die meisten Werte von {name} sind {value:.9g}, was keine Rückstreuung ist: wenn sie für nicht Beobachtetes stehen, {value:.9g} als weiteren Kein-Daten-Wert angeben.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are no decibels: they look like scaled integers, so declare their scale and offset, as with gdal_translate -a_scale 0.01 for hundredths, or convert them.</source>
        <translation>Die Werte von {name} (Median {median:.4g}) sind keine Dezibel: Sie sehen nach skalierten Ganzzahlen aus, daher Skalierung und Versatz angeben, bei Hundertsteln etwa mit gdal_translate -a_scale 0.01, oder sie umrechnen.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {lowest} look like decibel (median {lowest_median:.3g}) but those of {highest} do not (median {highest_median:.3g}): convert the images to one unit.</source>
        <translation>Die Werte von {lowest} sehen nach Dezibel aus (Median {lowest_median:.3g}), die von {highest} aber nicht (Median {highest_median:.3g}): die Bilder in eine Einheit umrechnen.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values (medians {vv:.2g} in VV and {vh:.2g} in VH) look like logarithms of power that are no decibels: decibels are 10 times the logarithm of base 10.</source>
        <translation>Die Werte (Mediane {vv:.2g} in VV und {vh:.2g} in VH) sehen wie Logarithmen der Leistung aus, die keine Dezibel sind: Dezibel sind das Zehnfache des Logarithmus zur Basis 10.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>On about {share} % of the ground that is seen before and after there is only {polarisation}, with which much less is found: check that the files of both polarisations are complete.</source>
        <translation>Auf rund {share} % des Bodens, der davor und danach zu sehen ist, gibt es nur {polarisation}, womit viel weniger gefunden wird: prüfen, ob die Dateien beider Polarisationen vollständig sind.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>All sampled values before and after the event are the same, which cannot show a change: was one image given on both sides?</source>
        <translation>Alle Stichproben der Werte vor und nach dem Ereignis sind gleich, was keine Änderung zeigen kann: wurde ein Bild auf beiden Seiten angegeben?</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>About {share} % of the values of band {number} of {raster} are exactly {value:.9g}: if that stands for what was not observed, give it as a further no-data value.</source>
        <translation>Etwa {share} % der Werte von Kanal {number} von {raster} sind genau {value:.9g}: wenn das für nicht Beobachtetes steht, es als weiteren Leerwert angeben.</translation>
    </message>
    <message>
        <location filename="../core/whole_file.py"/>
        <source>The file {path} cannot be written ({reason}): choose another folder.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden ({reason}): anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../core/zones.py"/>
        <source>Area {number:,} of {count:,}</source>
        <translation>Gebiet {number:,} von {count:,}</translation>
    </message>
    <message>
        <location filename="../edited_layers.py"/>
        <source>{file} is being edited in the layer {layer}: save or cancel its edits first, or choose another place.</source>
        <translation>{file} wird im Layer {layer} gerade bearbeitet: die Änderungen erst speichern oder verwerfen, oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is no raster: choose radar images.</source>
        <translation>Der Layer „{layer}“ ist kein Raster: Radarbilder wählen.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.</source>
        <translation>Der Layer „{layer}“ ist keine Rasterdatei; als GeoTIFF speichern und dieses verwenden.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is in {shown} in QGIS alone, its file says {own}: write the right reference system into the file with Raster &gt; Projections &gt; Assign Projection, and choose that.</source>
        <translation>Die Ebene „{layer}“ ist nur in QGIS in {shown}, ihre Datei sagt {own}: das richtige Bezugssystem mit Raster &gt; Projektionen &gt; Projektion zuweisen in die Datei schreiben und diese wählen.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give either one raster with both dates or images before and after, not both.</source>
        <translation>Entweder ein Raster mit beiden Zeitpunkten oder Bilder davor und danach angeben, nicht beides.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give one raster with both dates, or at least one image before and one after the event.</source>
        <translation>Ein Raster mit beiden Zeitpunkten angeben oder mindestens je ein Bild von vor und nach dem Ereignis.</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Images of many dates are sorted by the event day: give no other images beside them.</source>
        <translation>Bilder vieler Aufnahmetage werden nach dem Tag des Ereignisses sortiert: daneben keine anderen Bilder angeben.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>it is not complete</source>
        <translation>die Installation ist unvollständig</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <location filename="../wheels.py"/>
        <source>{file} is missing</source>
        <translation>{file} fehlt</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} is damaged</source>
        <translation>{file} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{folder} was changed while onnxruntime was unpacked there ({reason}); try again.</source>
        <translation>{folder} wurde verändert, während onnxruntime dort entpackt wurde ({reason}); erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>Another QGIS window ({program} on {host}) is installing onnxruntime; wait until it is done, or delete {file} if that was broken off.</source>
        <translation>Ein anderes QGIS-Fenster ({program} auf {host}) installiert gerade onnxruntime; warten, bis es fertig ist, oder {file} löschen, falls das abgebrochen wurde.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>no permission or no space</source>
        <translation>keine Berechtigung oder kein Platz</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.</source>
        <translation>Der Ordner {folder} ist nicht beschreibbar ({reason}); Schreibrechte geben, dort Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} is full of old installations; delete it and try again.</source>
        <translation>Der Ordner {folder} ist voll von alten Installationen; löschen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be changed; make it writable and try again.</source>
        <translation>Der Ordner {folder} kann nicht geändert werden; Schreibrechte geben und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>{index}, set as package source, is not a proper address ({reason}); correct it or clear the setting.</source>
        <translation>{index}, als Paketquelle eingestellt, ist keine gültige Adresse ({reason}); sie berichtigen oder die Einstellung leeren.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.</source>
        <translation>Im Ordner {folder}, der als Paketquelle eingestellt ist, fehlt {file}; dorthin kopieren oder die Einstellung leeren.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be read ({reason}); copy it again.</source>
        <translation>{file} kann nicht gelesen werden ({reason}); erneut kopieren.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not the file that was published under this name: it was damaged or changed on its way (SHA-256 {sha256}…); get it again.</source>
        <translation>{file} ist nicht die Datei, die unter diesem Namen veröffentlicht wurde: Sie wurde unterwegs beschädigt oder verändert (SHA-256 {sha256}…); neu beschaffen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not among the files that were checked for this plugin; whatever is in it will run with your rights. Install it only if you know who made it.</source>
        <translation>{file} gehört nicht zu den Dateien, die für diese Erweiterung geprüft wurden; was darin ist, läuft mit Ihren Rechten. Installieren Sie sie nur, wenn Sie wissen, wer sie erstellt hat.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>one for {machine}</source>
        <translation>eine für {machine}</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not an onnxruntime wheel; choose {remedy}.</source>
        <translation>{file} ist keine Wheel-Datei von onnxruntime; {remedy} wählen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.</source>
        <translation>{file} ist zu alt, die Modelle brauchen onnxruntime {oldest} oder neuer; {remedy} wählen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.</source>
        <translation>{file} ist für ein anderes Python ({found}), dieses QGIS hat {python}; {remedy} wählen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another system ({found}), this is {system}; choose {remedy}.</source>
        <translation>{file} ist für ein anderes System ({found}), dieses ist {system}; {remedy} wählen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; make room and try again.</source>
        <translation>onnxruntime braucht {needed:.0f} MB auf dem Datenträger von {folder}, wo {free:.0f} MB frei sind; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is damaged ({reason}); get it again.</source>
        <translation>{file} ist beschädigt ({reason}); neu beschaffen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be unpacked into {folder} ({reason}); make room there and try again.</source>
        <translation>{file} kann nicht nach {folder} entpackt werden ({reason}); dort Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.</source>
        <translation>{file} enthält {member}, was in einer Wheel-Datei von onnxruntime nichts zu suchen hat; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds the same file twice or too many files; it was not used.</source>
        <translation>{file} enthält dieselbe Datei doppelt oder zu viele Dateien; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} would unpack to more than {limit} GB; it was not used.</source>
        <translation>{file} würde entpackt mehr als {limit} GB belegen; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} does not hold onnxruntime; it was not used.</source>
        <translation>{file} enthält kein onnxruntime; sie wurde nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>YYYY-MM-DD, UTC</source>
        <translation>JJJJ-MM-TT, UTC</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Tells which dates of a layer are from before the event, and whether any image is on the wrong side</source>
        <translation>Sagt, welche Zeitpunkte eines Layers vor dem Ereignis liegen und ob ein Bild auf der falschen Seite steht</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Event day</source>
        <translation>Ereignistag</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Check the layers to compare: up to eight dates of one orbit on either side of this day. Of several places, the one in the middle of the map is meant.</source>
        <translation>Die Layer ankreuzen, die zu vergleichen sind: bis zu acht Aufnahmetage einer Umlaufbahn auf jeder Seite dieses Tages. Von mehreren Orten ist der in der Mitte der Karte gemeint.</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort the layers by the event day</source>
        <translation>Die Layer nach dem Tag des Ereignisses sortieren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Flagged only</source>
        <translation>Nur auffällige</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips below the threshold of the first network, here and in the export; in its tests about a third of the chips with landslides were below it, too</source>
        <translation>Kacheln unter dem Schwellenwert des ersten Netzes ausblenden, hier und beim Export; in seinen Tests lag auch etwa ein Drittel der Kacheln mit Rutschungen darunter</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter by words, area, mark, or what the map shows</source>
        <translation>Nach Wörtern, Fläche, Markierung oder Kartenausschnitt filtern</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Words or numbers in rank, place, chip or note</source>
        <translation>Wörter oder Zahlen in Rang, Ort, Kachel oder Notiz</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips with less expected landslide area</source>
        <translation>Kacheln mit weniger erwarteter Rutschungsfläche ausblenden</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Not Rejected</source>
        <translation>Nicht verworfen</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Show chips with this mark only</source>
        <translation>Nur Kacheln mit dieser Markierung anzeigen</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Only in map view</source>
        <translation>Nur im Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips outside the map view; follows when you move the map</source>
        <translation>Kacheln außerhalb des Kartenausschnitts ausblenden; folgt, wenn Sie die Karte verschieben</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>No chip fits the filter.</source>
        <translation>Keine Kachel passt zum Filter.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Take the filter back</source>
        <translation>Den Filter zurücknehmen</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Search It, Too</source>
        <translation>Auch durchsuchen</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out: fields, rivers and floods change there as landslides do. Copernicus GLO-30 or SRTM will do</source>
        <translation>Höhenmodell, nach dem flaches Gelände ausgelassen wird: Felder, Flüsse und Überschwemmungen ändern sich dort wie Rutschungen. Copernicus GLO-30 oder SRTM genügt</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out</source>
        <translation>Höhenmodell, nach dem flaches Gelände ausgelassen wird</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Ground is flat where it is less steep than this, and all within some 100 m, too</source>
        <translation>Gelände ist flach, wo es weniger steil ist und alles im Umkreis von etwa 100 m auch</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Slope below which ground is flat</source>
        <translation>Neigung, unter der Gelände flach ist</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat below</source>
        <translation>Flach unter</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat &amp;ground</source>
        <translation>&amp;Flachland</translation>
    </message>
</context>
<context>
    <name>HiddenHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>The map does not show this run.</source>
        <translation>Die Karte zeigt diesen Lauf nicht.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show on Map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Switch the layers of this run on, or add them again</source>
        <translation>Die Layer dieses Laufs einschalten oder wieder hinzufügen</translation>
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
        <translation>3 Ergebnisse</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Going on with the run that was interrupted; its results will be in {path}.</source>
        <translation>Der unterbrochene Lauf wird fortgesetzt; seine Ergebnisse kommen nach {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>New here? A small simulated scene shows in a minute what this panel does.</source>
        <translation>Neu hier? Eine kleine simulierte Szene zeigt in einer Minute, was dieses Bedienfeld tut.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>QGIS deletes these results, with your marks, when it closes.</source>
        <translation>QGIS löscht diese Ergebnisse samt Ihren Markierungen, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Keep Results…</source>
        <translation>Ergebnisse behalten…</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The results are kept in {path}.</source>
        <translation>Die Ergebnisse bleiben in {path} erhalten.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>onnxruntime is installed; detections can start now.</source>
        <translation>onnxruntime ist installiert; Erkennungen können jetzt starten.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}, but the project was closed meanwhile.</source>
        <translation>Abgegrenzte Rutschungen: {slides}, aber das Projekt wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}; the detection was done before it could be cancelled.</source>
        <translation>Abgegrenzte Rutschungen: {slides}; die Erkennung war fertig, bevor sie abgebrochen werden konnte.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>How to Read It</source>
        <translation>So lesen Sie es</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Add to Map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written. Press Detect Landslides to start again.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben. Für einen neuen Start auf „Rutschungen erkennen“ drücken.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Saved to {path}.</source>
        <translation>Gespeichert in {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Without the event day the dates are parted in the middle, which is a guess: give it in step 1.</source>
        <translation>Ohne den Ereignistag werden die Zeitpunkte in der Mitte geteilt, was geraten ist: ihn in Schritt 1 angeben.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Install onnxruntime first, above.</source>
        <translation>Zuerst oben onnxruntime installieren.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The layers are being sorted; wait until that is done.</source>
        <translation>Die Layer werden sortiert; warten, bis das fertig ist.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose radar images first, in step 1.</source>
        <translation>Zuerst in Schritt 1 Radarbilder wählen.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Correct what step 1 says about the images first.</source>
        <translation>Zuerst beheben, was Schritt 1 zu den Bildern sagt.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose an area first, in step 2.</source>
        <translation>Zuerst in Schritt 2 ein Gebiet wählen.</translation>
    </message>
</context>
<context>
    <name>LayerSorter</name>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Sort the images</source>
        <translation>Die Bilder sortieren</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Nothing in the middle of the map can be compared; another place was taken.</source>
        <translation>In der Mitte der Karte lässt sich nichts vergleichen; ein anderer Ort wurde genommen.</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>The images could not be read; see the Log Messages panel.</source>
        <translation>Die Bilder konnten nicht gelesen werden; siehe Bedienfeld „Protokoll“.</translation>
    </message>
</context>
<context>
    <name>MapTips</name>
    <message>
        <location filename="../map_tips.py"/>
        <source>Rank {rank}, chip {chip}</source>
        <translation>Rang {rank}, Kachel {chip}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha expected ({low} to {high} ha)</source>
        <translation>{area} ha erwartet ({low} bis {high} ha)</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>Landslide {number}</source>
        <translation>Rutschung {number}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha, mean probability {share} %</source>
        <translation>{area} ha, mittlere Wahrscheinlichkeit {share} %</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Show Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold, smallest polygon, processor and output folder</source>
        <translation>Schwellenwert, kleinstes Polygon, Recheneinheit und Ausgabeverzeichnis</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From slider</source>
        <translation>Vom Regler</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Exact probability from which a pixel counts as landslide, in place of the slider</source>
        <translation>Genaue Wahrscheinlichkeit, ab der ein Pixel als Rutschung zählt, anstelle des Reglers</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From model</source>
        <translation>Vom Modell</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels</source>
        <translation>Mindestkartierfläche: Kleinere Rutschungspolygone werden weggelassen; die Maske behält ihre Pixel</translation>
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
        <translation>Einheit des kleinsten Polygons</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Min. area</source>
        <translation>Min. Fläche</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Suspicious Only</source>
        <translation>Nur verdächtige</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>All (Slower)</source>
        <translation>Alle (langsamer)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Which chips the second network maps pixel by pixel</source>
        <translation>Welche Kacheln das zweite Netz Pixel für Pixel kartiert</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Chips</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Landslide probability of a chip from which it is suspicious</source>
        <translation>Rutschungswahrscheinlichkeit einer Kachel, ab der sie verdächtig ist</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Gate</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>What computes; automatic takes the fastest that gives the same results as the processor</source>
        <translation>Was rechnet; Automatisch nimmt das Schnellste, das dieselben Ergebnisse wie der Prozessor liefert</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor</source>
        <translation>Recheneinheit</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>One per core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor threads of the networks; fewer leave more of the computer to other work</source>
        <translation>Prozessor-Threads der Netze; weniger lassen mehr vom Rechner für andere Arbeit</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Choose the Folder for Results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Temporary folder</source>
        <translation>Temporärer Ordner</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes.</source>
        <translation>Jeder Lauf erhält hierin einen eigenen Ordner. Ein temporärer Ordner wird beim Schließen von QGIS gelöscht.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels.</source>
        <translation>{pixels} Pixel.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels of this scene, {area}.</source>
        <translation>{pixels} Pixel dieser Szene, {area}.</translation>
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
        <translation>öffentlicher Python-Paketserver</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Folder, package index or web folder of your office from which Install takes the wheel; the checksum is compared in any case</source>
        <translation>Ordner, Paketindex oder Web-Ordner Ihres Büros, von dem „Installieren“ die Wheel-Datei nimmt; die Prüfsumme wird in jedem Fall verglichen</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Package Source</source>
        <translation>Paketquelle</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Address or folder</source>
        <translation>Adresse oder Ordner</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Authentication for this address</source>
        <translation>Authentifizierung für diese Adresse</translation>
    </message>
</context>
<context>
    <name>OverridesBox</name>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>If This Is Wrong</source>
        <translation>Falls das nicht stimmt</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit, no-data value and bands, where they were understood wrongly</source>
        <translation>Einheit, Leerwert und Kanäle, wo sie falsch verstanden wurden</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Linear Power</source>
        <translation>Lineare Leistung</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit of the pixel values</source>
        <translation>Einheit der Pixelwerte</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>A further value that means no data, besides 0, NaN and the declared one, as the file stores it (before scale and offset)</source>
        <translation>Ein weiterer Wert, der keine Daten bedeutet, neben 0, NaN und dem angegebenen, wie ihn die Datei speichert (vor Skalierung und Versatz)</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Band that holds this polarisation; automatic goes by the bands' names</source>
        <translation>Kanal mit dieser Polarisation; Automatisch geht nach den Namen der Kanäle</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Even out wet ground</source>
        <translation>Nassen Boden ausgleichen</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Where dark ground became wetter or drier over whole neighbourhoods, the networks see less of the difference; without, they see the images as they are</source>
        <translation>Wo dunkler Boden in ganzen Umgebungen nasser oder trockener wurde, sehen die Netze weniger von dem Unterschied; ohne Haken sehen sie die Bilder, wie sie sind</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Omit layover and shadow</source>
        <translation>Ohne Layover/Schatten</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>What the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) call layover or shadow counts as not observed; they must lie beside the images, under their names</source>
        <translation>Was die Masken von HyP3 (_ls_map.tif) und OPERA (_mask.tif) Layover oder Schatten nennen, gilt als nicht beobachtet; sie müssen mit ihren Namen neben den Bildern liegen</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VV</source>
        <translation>VV davor</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VH</source>
        <translation>VH davor</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VV</source>
        <translation>VV danach</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VH</source>
        <translation>VH danach</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VV band</source>
        <translation>VV-Kanal</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VH band</source>
        <translation>VH-Kanal</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>The no-data value “{text}” is not a number; write one such as -9999, or leave the field empty.</source>
        <translation>Der Leerwert „{text}“ ist keine Zahl; eine wie -9999 schreiben oder das Feld leer lassen.</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open Results…</source>
        <translation>Ergebnisse öffnen…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show the results in the folder of an earlier run, also of one from the command line</source>
        <translation>Die Ergebnisse im Ordner eines früheren Laufs zeigen, auch eines Laufs von der Befehlszeile</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Combine Runs…</source>
        <translation>Läufe zusammenführen…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Make one map and one ranking of runs on one event, as from ascending and from descending orbits</source>
        <translation>Aus Läufen zu einem Ereignis, etwa aus aufsteigenden und absteigenden Umlaufbahnen, eine Karte und eine Rangfolge machen</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the offline help [F1]</source>
        <translation>Offline-Hilfe öffnen [F1]</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Try the Demo Scene</source>
        <translation>Demo-Szene ausprobieren</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Add a small simulated scene to the project</source>
        <translation>Eine kleine simulierte Szene zum Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy versions, model and last run to the clipboard, for a problem report</source>
        <translation>Versionen, Modell und letzten Lauf für eine Fehlermeldung in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the log panel, tab SAR Landslide</source>
        <translation>Bedienfeld „Protokoll“ öffnen, Reiter SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>About SAR Landslide</source>
        <translation>Über SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Version, licence, and what the model was and was not tested on</source>
        <translation>Version, Lizenz und womit das Modell geprüft und nicht geprüft wurde</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene cannot be copied to your profile ({reason}); free some space there.</source>
        <translation>Die Demo-Szene kann nicht in Ihr Profil kopiert werden ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Demo scene</source>
        <translation>Demo-Szene</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; press Detect Landslides to see what comes out.</source>
        <translation>Die Demo-Szene ist simuliert; auf „Rutschungen erkennen“ drücken, um zu sehen, was herauskommt.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; install onnxruntime first, then press Detect Landslides.</source>
        <translation>Die Demo-Szene ist simuliert; zuerst onnxruntime installieren, dann auf „Rutschungen erkennen“ drücken.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Diagnostics copied; paste them into your problem report.</source>
        <translation>Diagnose kopiert; bitte in Ihre Fehlermeldung einfügen.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>Read the pictures of a chip</source>
        <translation>Die Bilder einer Kachel lesen</translation>
    </message>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>The chip could not be read; see the Log Messages panel.</source>
        <translation>Die Kachel konnte nicht gelesen werden; siehe Bedienfeld „Protokoll“.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <location filename="../layers.py"/>
        <source>Ranked chips</source>
        <translation>Kacheln nach Rang</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed or not searched</source>
        <translation>Nicht beobachtet oder nicht durchsucht</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that observed</source>
        <translation>Läufe, die beobachteten</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that find a landslide</source>
        <translation>Läufe, die eine Rutschung finden</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide mask</source>
        <translation>Rutschungsmaske</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide probability</source>
        <translation>Rutschungswahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Change: red weaker after, cyan stronger after</source>
        <translation>Änderung: rot danach schwächer, cyan danach stärker</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those who looked at them.</source>
        <translation>Kacheln von 128 × 128 Pixeln, geordnet nach erwarteter Rutschungsfläche (Summe der kalibrierten Pixelwahrscheinlichkeiten mal der Bodenfläche der Pixel), mit einem 90-%-Intervall und mit den Markierungen und Notizen derer, die sie angesehen haben.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Outlines of connected landslide pixels with true ground area and probability. Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability.</source>
        <translation>Umrisse zusammenhängender Rutschungspixel mit wahrer Bodenfläche und Wahrscheinlichkeit. Flecken unter der Mindestkartierfläche sind weggelassen. Die Sicherheitsklassen richten sich nach der mittleren Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Ground that the images did not see, before or after: radar shadow, layover, or beyond the images; or that was not searched: beyond the area that the run was given, or flat where that was left out. No landslide there does not mean that there is none. Outlines are generalised; the mask has them to the pixel.</source>
        <translation>Gelände, das die Bilder davor oder danach nicht gesehen haben: Radarschatten, Layover oder außerhalb der Bilder; oder das nicht durchsucht wurde: außerhalb des Gebiets, das dem Lauf gegeben wurde, oder flach, wo das ausgelassen wurde. Keine Rutschung dort heißt nicht, dass es keine gibt. Die Umrisse sind generalisiert; die Maske hat sie pixelgenau.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined observed each pixel.</source>
        <translation>Wie viele der zusammengeführten Läufe jedes Pixel beobachtet haben.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined find a landslide at each pixel, each by itself. What only one of them finds may be a slide that the others cannot see, or an error of that one; what none finds by itself may be outlined all the same, where all think it possible.</source>
        <translation>Wie viele der zusammengeführten Läufe, jeder für sich, an jedem Pixel eine Rutschung finden. Was nur einer findet, kann eine Rutschung sein, die die anderen nicht sehen können, oder ein Fehler dieses einen; was keiner für sich findet, kann trotzdem umrissen sein, wo alle es für möglich halten.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run.</source>
        <translation>1 Rutschung, 0 keine Rutschung, 255 nicht beobachtet: die Wahrscheinlichkeit, am Schwellenwert des Laufs geteilt.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed.</source>
        <translation>Kalibrierte Rutschungswahrscheinlichkeit jedes Pixels, 0 bis 1; kein Wert, wo nichts beobachtet wurde.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest was swept away; cyan has become stronger. Computed from the images whenever it is drawn.</source>
        <translation>Die Bilder als ein Falschfarbenbild, nur zum Ansehen: Rückstreuung in Dezibel vor dem Ereignis in Rot, danach in Grün und Blau, alle gleich gestreckt. Grau hat sich nicht geändert; Rot ist schwächer geworden, etwa wo Wald weggerissen wurde; Cyan ist stärker geworden. Wird bei jedem Zeichnen aus den Bildern berechnet.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 1 to 3: look here first</source>
        <translation>Rang 1 bis 3: hier zuerst hinsehen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 4 to 10</source>
        <translation>Rang 4 bis 10</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 11 to 30</source>
        <translation>Rang 11 bis 30</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Further flagged chips</source>
        <translation>Weitere auffällige Kacheln</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Chips below the threshold</source>
        <translation>Kacheln unter der Schwelle</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rejected after looking</source>
        <translation>Nach dem Ansehen verworfen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Selected chip</source>
        <translation>Ausgewählte Kachel</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>High confidence (80 % or more)</source>
        <translation>Hohe Sicherheit (80 % oder mehr)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Drawn by hand</source>
        <translation>Von Hand gezeichnet</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Medium confidence (60 to 80 %)</source>
        <translation>Mittlere Sicherheit (60 bis 80 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Low confidence (below 60 %)</source>
        <translation>Geringe Sicherheit (unter 60 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide</source>
        <translation>Rutschung</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides, runs combined {time}</source>
        <translation>{scene} Rutschungen, Läufe zusammengeführt {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides {time}</source>
        <translation>{scene} Rutschungen {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The result {path} cannot be opened as a layer.</source>
        <translation>Das Ergebnis {path} kann nicht als Layer geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Save the ranked chips, the outlines, or a briefing to print</source>
        <translation>Die Kacheln nach Rang, die Umrisse oder einen Kurzbericht zum Drucken speichern</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips as shown, in this order, with all their columns, marks and notes</source>
        <translation>Die Kacheln wie angezeigt, in dieser Reihenfolge, mit allen Spalten, Markierungen und Notizen</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Selected Chips as CSV…</source>
        <translation>Ausgewählte Kacheln als CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Only the chips that are selected in the table</source>
        <translation>Nur die Kacheln, die in der Tabelle ausgewählt sind</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Chips and Landslides as GeoPackage…</source>
        <translation>Kacheln und Rutschungen als GeoPackage…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips shown, with marks and notes, and all landslide outlines in one file</source>
        <translation>Die angezeigten Kacheln mit Markierungen und Notizen und alle Rutschungsumrisse in einer Datei</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>GeoPackage files</source>
        <translation>GeoPackage-Dateien</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Places and Landslides as KML…</source>
        <translation>Orte und Rutschungen als KML…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>For phones and Google Earth: where to look in the chips shown, and the outlines, without rejected chips</source>
        <translation>Für Telefone und Google Earth: wo in den angezeigten Kacheln hinzusehen ist, und die Umrisse, ohne verworfene Kacheln</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>KML files</source>
        <translation>KML-Dateien</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Briefing as PDF…</source>
        <translation>Kurzbericht als PDF…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>One page to print: map, the twenty worst places, method, caveats and provenance</source>
        <translation>Eine Seite zum Drucken: Karte, die zwanzig schlimmsten Orte, Methode, Einschränkungen und Herkunft</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Keep Results…</source>
        <translation>Ergebnisse behalten…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Copy all of it from the temporary folder to one that stays when QGIS closes</source>
        <translation>Alles aus dem temporären Ordner in einen kopieren, der bleibt, wenn QGIS geschlossen wird</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>{file} already exists. Do you want to replace it?</source>
        <translation>{file} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
</context>
<context>
    <name>ResultsHeading</name>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected</source>
        <translation>{flagged} von {count} Kacheln auffällig, etwa {area} ha Rutschungen erwartet</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged</source>
        <translation>{flagged} von {count} Kacheln auffällig</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected without rejected chips</source>
        <translation>{flagged} von {count} Kacheln auffällig, etwa {area} ha Rutschungen erwartet, ohne verworfene Kacheln</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined: {count}</source>
        <translation>abgegrenzte Rutschungen: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined outside rejected chips: {count}</source>
        <translation>abgegrenzte Rutschungen außerhalb verworfener Kacheln: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{count} shown</source>
        <translation>{count} angezeigt</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{mark}: {count}</source>
        <translation>{mark}: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Mark the selected chips as “{mark}”; press {key} in the table. The same again takes it back</source>
        <translation>Die ausgewählten Kacheln als „{mark}“ markieren; Taste {key} in der Tabelle. Noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>What you saw there; saved in chips.gpkg and exported. Press Enter when done</source>
        <translation>Was Sie dort gesehen haben; wird in chips.gpkg gespeichert und exportiert. Mit der Eingabetaste abschließen</translation>
    </message>
</context>
<context>
    <name>RunBox</name>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detec&amp;t Landslides</source>
        <translation>Ru&amp;tschungen erkennen</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detect landslides</source>
        <translation>Rutschungen erkennen</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Stop the detection; nothing is written</source>
        <translation>Erkennung anhalten; es wird nichts geschrieben</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Results of earlier runs, help, demo scene, diagnostics and log</source>
        <translation>Ergebnisse früherer Läufe, Hilfe, Demo-Szene, Diagnose und Protokoll</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help and more</source>
        <translation>Hilfe und mehr</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Start the detection in the background</source>
        <translation>Die Erkennung im Hintergrund starten</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>RunFolders</name>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Ordner eines abgeschlossenen Laufs wählen</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder to Keep the Results In</source>
        <translation>Ordner wählen, in dem die Ergebnisse bleiben sollen</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Keep results</source>
        <translation>Ergebnisse behalten</translation>
    </message>
</context>
<context>
    <name>RunTold</name>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Chips flagged: {flagged} of {chips}.</source>
        <translation>Auffällige Kacheln: {flagged} von {chips}.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Landslides outlined: {slides} ({area} ha).</source>
        <translation>Abgegrenzte Rutschungen: {slides} ({area} ha).</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>See the table for them.</source>
        <translation>Sie stehen in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Computed on {provider} in {time}.</source>
        <translation>Berechnet auf {provider} in {time}.</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>RuntimeBox</name>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python Package onnxruntime</source>
        <translation>Python-Paket onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>One More Thing to Install</source>
        <translation>Noch etwas zu installieren</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>From Wheel File…</source>
        <translation>Aus Wheel-Datei…</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Without internet: choose an onnxruntime-….whl file that you copied here</source>
        <translation>Ohne Internet: eine Datei onnxruntime-….whl wählen, die Sie hierher kopiert haben</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Delete what the plugin installed into your QGIS profile</source>
        <translation>Löschen, was die Erweiterung in Ihrem QGIS-Profil installiert hat</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed in {folder}.</source>
        <translation>onnxruntime, das die Erkennung ausführt, ist in {folder} installiert.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again.</source>
        <translation>onnxruntime, das die Erkennung ausführt, ist installiert, aber beschädigt: {problem}. „Reparieren“ installiert es neu.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>The Python package onnxruntime, which runs the detection, is not installed.</source>
        <translation>Das Python-Paket onnxruntime, das die Erkennung ausführt, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It came with this plugin and only has to be unpacked.</source>
        <translation>Es kam mit dieser Erweiterung und muss nur entpackt werden.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None of the wheel files that came with this plugin fits this computer ({machine}).</source>
        <translation>Keine der mit dieser Erweiterung gelieferten Wheel-Dateien passt zu diesem Rechner ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None was published for this Python and system ({machine}).</source>
        <translation>Für dieses Python und System ({machine}) wurde keines veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed.</source>
        <translation>Es kommt in Ihr QGIS-Profil ({size} MB Download); sonst wird an QGIS nichts geändert.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Choose a Wheel File</source>
        <translation>Wheel-Datei wählen</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python wheels (onnxruntime*.whl)</source>
        <translation>Python-Wheels (onnxruntime*.whl)</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime was removed; what is still in use goes when QGIS is restarted.</source>
        <translation>onnxruntime wurde entfernt; was noch in Gebrauch ist, verschwindet beim Neustart von QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Unknown Wheel File</source>
        <translation>Unbekannte Wheel-Datei</translation>
    </message>
</context>
<context>
    <name>RuntimeInstaller</name>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>No onnxruntime was published for {machine}; if you have one, use its wheel file.</source>
        <translation>Für {machine} wurde kein onnxruntime veröffentlicht; falls Sie eines haben, dessen Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Downloading {address}</source>
        <translation>{address} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{file} cannot be renamed ({reason}); try again.</source>
        <translation>{file} kann nicht umbenannt werden ({reason}); erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Checking and unpacking</source>
        <translation>Wird geprüft und entpackt</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Install onnxruntime</source>
        <translation>onnxruntime installieren</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime could not be installed: {reason}</source>
        <translation>onnxruntime konnte nicht installiert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>The new onnxruntime will be used after a restart of QGIS.</source>
        <translation>Das neue onnxruntime wird nach einem Neustart von QGIS verwendet.</translation>
    </message>
</context>
<context>
    <name>SarLandslideAlgorithm</name>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a whole number.</source>
        <translation>{name} ist „{value}“, muss aber eine ganze Zahl sein.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a number, with a point before decimals as in 0.5.</source>
        <translation>{name} ist „{value}“, muss aber eine Zahl sein, mit einem Punkt vor den Nachkommastellen wie in 0.5.</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Flagged chips only</source>
        <translation>Nur auffällige Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Only chips with these marks [all chips]</source>
        <translation>Nur Kacheln mit diesen Markierungen [alle Kacheln]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips, best rank first [all]</source>
        <translation>Anzahl der Kacheln, bester Rang zuerst [alle]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>{count} chips written to {path}</source>
        <translation>{count} Kacheln nach {path} geschrieben</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Combine runs</source>
        <translation>Läufe zusammenführen</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</source>
        <translation>Rutschung,Hangrutschung,Zusammenführen,Mosaik,aufsteigend,absteigend,Umlaufbahn,Orbit,landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Makes one map and one ranking of runs on one event, as from ascending and from descending orbits.</source>
        <translation>Macht aus Läufen zu einem Ereignis, etwa aus aufsteigenden und absteigenden Umlaufbahnen, eine Karte und eine Rangfolge.</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Runs: the file run.json of each</source>
        <translation>Läufe: von jedem die Datei run.json</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/rank_areas.py"/>
        <source>Count what was found in rejected chips, too</source>
        <translation>Auch mitzählen, was in verworfenen Kacheln gefunden wurde</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Replace results in the output folder</source>
        <translation>Ergebnisse im Ausgabeverzeichnis ersetzen</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Compare with inventory</source>
        <translation>Mit Inventar vergleichen</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</source>
        <translation>rutschung,erdrutsch,inventar,genauigkeit,präzision,trefferquote,iou,validierung,rang,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Scores a detection against mapped landslides: area, count, size classes and ranking.</source>
        <translation>Bewertet eine Erkennung anhand kartierter Rutschungen: Fläche, Anzahl, Größenklassen und Rangfolge.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Mapped landslides</source>
        <translation>Kartierte Rutschungen</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Table of scores</source>
        <translation>Bewertungstabelle</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <location filename="../processing/export_csv.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Precision of the area</source>
        <translation>Präzision der Fläche</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Recall of the area</source>
        <translation>Trefferquote der Fläche</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Intersection over union</source>
        <translation>Intersection over Union (IoU)</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides found</source>
        <translation>Gefundene Rutschungen</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides observed</source>
        <translation>Beobachtete Rutschungen</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Rank correlation of the chips</source>
        <translation>Rangkorrelation der Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>The run searched a part alone, or left out flat ground: landslides of the inventory elsewhere do not count as missed.</source>
        <translation>Der Lauf hat nur ein Gebiet durchsucht oder flaches Gelände ausgelassen: Rutschungen des Inventars dort zählen nicht als verfehlt.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>{found} of {observed} observed landslides found; precision {precision}, recall {recall}, intersection over union {iou}, rank correlation {rank}</source>
        <translation>{found} von {observed} beobachteten Rutschungen gefunden; Präzision {precision}, Trefferquote {recall}, Intersection over Union {iou}, Rangkorrelation {rank}</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Compose dates</source>
        <translation>Zeitpunkte zusammenfassen</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</source>
        <translation>sar,radar,sentinel-1,komposit,mittel,stapel,multitemporal,speckle,mittelwert</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Averages images before and after an event into one raster of four bands.</source>
        <translation>Mittelt Bilder von vor und nach einem Ereignis zu einem Raster mit vier Kanälen.</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Composite</source>
        <translation>Komposit</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Detect landslides</source>
        <translation>Rutschungen erkennen</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</source>
        <translation>sar,radar,sentinel-1,rutschung,erdrutsch,änderung,erkennung,erdbeben,katastrophe,deep learning</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.</source>
        <translation>Kartiert wahrscheinliche Rutschungen aus Sentinel-1-Bildern und ordnet Kacheln nach betroffener Fläche.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Only where these polygons are</source>
        <translation>Nur wo diese Polygone sind</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Or only in this extent</source>
        <translation>Oder nur in dieser Ausdehnung</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Elevation model by which flat ground is left out [none is]</source>
        <translation>Höhenmodell, nach dem flaches Gelände ausgelassen wird [keines]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a pixel from which it counts [from the model]</source>
        <translation>Rutschungswahrscheinlichkeit eines Pixels, ab der es zählt [vom Modell]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a chip from which it is mapped [from the model]</source>
        <translation>Rutschungswahrscheinlichkeit einer Kachel, ab der sie kartiert wird [vom Modell]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Chips to map in detail</source>
        <translation>Im Detail zu kartierende Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Smallest landslide polygon [m², from the model]</source>
        <translation>Kleinstes Rutschungspolygon [m², vom Modell]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Slope below which ground is flat [degrees]</source>
        <translation>Neigung, unter der Gelände flach ist [Grad]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor</source>
        <translation>Recheneinheit</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor threads [one per core]</source>
        <translation>Prozessor-Threads [einer je Kern]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Even out wet ground</source>
        <translation>Nassen Boden ausgleichen</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Go on where a run was interrupted</source>
        <translation>Weitermachen, wo ein Lauf unterbrochen wurde</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>The Python package onnxruntime is missing; open the SAR Landslide panel from the Raster menu to install it.</source>
        <translation>Das Python-Paket onnxruntime fehlt; zum Installieren das Bedienfeld SAR Landslide aus dem Menü Raster öffnen.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Give either polygons or an extent as the area, not both.</source>
        <translation>Entweder Polygone oder eine Ausdehnung als Gebiet angeben, nicht beides.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Unpacking onnxruntime, which came with the plugin</source>
        <translation>onnxruntime, das mit der Erweiterung kam, wird entpackt</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Export briefing</source>
        <translation>Kurzbericht exportieren</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>landslide,map,print,layout,pdf,report,briefing,share</source>
        <translation>rutschung,erdrutsch,karte,drucken,layout,pdf,bericht,kurzbericht,weitergeben</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Prints a detection on one page: map, worst places, method, caveats and provenance.</source>
        <translation>Druckt eine Erkennung auf eine Seite: Karte, schlimmste Orte, Methode, Einschränkungen und Herkunft.</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Heading [made from the name of the image]</source>
        <translation>Überschrift [aus dem Namen des Bildes]</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Briefing</source>
        <translation>Kurzbericht</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</source>
        <translation>rutschung,erdrutsch,kacheln,rangfolge,tabelle,csv,tabellenkalkulation,prüfung,bestätigt,weitergeben</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, as a table.</source>
        <translation>Schreibt die Kacheln einer Erkennung nach Rang, mit Markierungen und Notizen, als Tabelle.</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Columns [all]</source>
        <translation>Spalten [alle]</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Table of chips</source>
        <translation>Kacheltabelle</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Export GeoPackage</source>
        <translation>GeoPackage exportieren</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share</source>
        <translation>rutschung,erdrutsch,kacheln,rangfolge,umrisse,polygone,geopackage,gpkg,prüfung,bestätigt,weitergeben</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, and all landslide outlines into one file.</source>
        <translation>Schreibt die Kacheln einer Erkennung nach Rang, mit Markierungen und Notizen, und alle Rutschungsumrisse in eine Datei.</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Chips and landslides</source>
        <translation>Kacheln und Rutschungen</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage-Dateien (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Export KML</source>
        <translation>KML exportieren</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share</source>
        <translation>rutschung,erdrutsch,kacheln,rangfolge,umrisse,kml,google earth,telefon,gelände,bestätigt,weitergeben</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Writes the places to look at in a detection, and its landslide outlines, for phones and Google Earth.</source>
        <translation>Schreibt, wo in einer Erkennung hinzusehen ist, und ihre Rutschungsumrisse, für Telefone und Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Places and landslides</source>
        <translation>Orte und Rutschungen</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>KML files (*.kml)</source>
        <translation>KML-Dateien (*.kml)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>{count} places written to {path}</source>
        <translation>{count} Orte nach {path} geschrieben</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rank areas</source>
        <translation>Gebiete nach Rang ordnen</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</source>
        <translation>rutschung,erdrutsch,zonal,gemeinde,einzugsgebiet,straße,priorität,zusammenfassung,statistik,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranks polygons, such as municipalities, by the landslide area expected in them.</source>
        <translation>Ordnet Polygone, etwa Gemeinden, nach der darin erwarteten Rutschungsfläche.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas (municipalities, catchments, buffered roads …)</source>
        <translation>Gebiete (Gemeinden, Einzugsgebiete, gepufferte Straßen …)</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Name of an area</source>
        <translation>Name eines Gebiets</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranked areas</source>
        <translation>Gebiete nach Rang</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>The areas have no field “{name}”; they have: {fields}.</source>
        <translation>Die Gebiete haben kein Feld „{name}“; sie haben: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas: {count}; the first has {hectares} ha of expected landslides</source>
        <translation>Gebiete: {count}; im ersten werden {hectares} ha Rutschungen erwartet</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, counted like the others: {count}</source>
        <translation>Verworfene Kacheln, gezählt wie die anderen: {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, in which nothing is counted: {count}</source>
        <translation>Verworfene Kacheln, in denen nichts gezählt wird: {count}</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Add results to the map</source>
        <translation>Ergebnisse zur Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Output folder</source>
        <translation>Ausgabeverzeichnis</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide probability</source>
        <translation>Rutschungswahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide mask</source>
        <translation>Rutschungsmaske</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide polygons</source>
        <translation>Rutschungspolygone</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips</source>
        <translation>Kacheln nach Rang</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips as CSV</source>
        <translation>Kacheln nach Rang als CSV</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Record of the run</source>
        <translation>Aufzeichnung des Laufs</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of observed chips</source>
        <translation>Anzahl beobachteter Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of flagged chips</source>
        <translation>Anzahl auffälliger Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of landslide polygons</source>
        <translation>Anzahl der Rutschungspolygone</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide area [m²]</source>
        <translation>Rutschungsfläche [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Expected landslide area [m²]</source>
        <translation>Erwartete Rutschungsfläche [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Run as part of a model: the results are in the output folder, not on the map.</source>
        <translation>Als Teil eines Modells ausgeführt: Die Ergebnisse sind im Ausgabeverzeichnis, nicht auf der Karte.</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../processing/run_input.py"/>
        <source>Output folder of a detection</source>
        <translation>Ausgabeverzeichnis einer Erkennung</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Raster with both dates</source>
        <translation>Raster mit beiden Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images before the event</source>
        <translation>Oder Bilder von vor dem Ereignis</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>… and images after the event</source>
        <translation>… und Bilder von nach dem Ereignis</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images of many dates, to be sorted by the event day</source>
        <translation>Oder Bilder vieler Aufnahmetage, die nach dem Tag des Ereignisses sortiert werden</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Event day (UTC)</source>
        <translation>Ereignistag (UTC)</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Unit of the pixel values</source>
        <translation>Einheit der Pixelwerte</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</source>
        <translation>Kanalrollen, etwa pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Further no-data value</source>
        <translation>Weiterer Leerwert</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Leave out layover and shadow, by the masks of HyP3 and OPERA beside the images</source>
        <translation>Layover und Schatten auslassen, nach den Masken von HyP3 und OPERA neben den Bildern</translation>
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
        <translation>Rutschungen in Radarbildern erkennen</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the SAR Landslide panel</source>
        <translation>Das Bedienfeld SAR Landslide ein- oder ausblenden</translation>
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
        <translation>1 Bilder</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>One Layer with Both Dates</source>
        <translation>Ein Layer mit beiden Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Before and After Layers</source>
        <translation>Layer davor und danach</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>How the images before and after the event are given</source>
        <translation>Wie die Bilder vor und nach dem Ereignis angegeben werden</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Kind of input</source>
        <translation>Art der Eingabe</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Raster with VV and VH before and after; follows the active layer</source>
        <translation>Raster mit VV und VH davor und danach; folgt dem aktiven Layer</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layer with both dates</source>
        <translation>Layer mit beiden Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Reading the images…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Check images from before and after the event, or give its day and press Sort.</source>
        <translation>Bilder von vor und nach dem Ereignis ankreuzen, oder seinen Tag angeben und „Sortieren“ drücken.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Choose radar images from before and after the event.</source>
        <translation>Radarbilder von vor und nach dem Ereignis wählen.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source.</source>
        <translation>Der Layer „{name}“ kann nicht gelesen werden, vielleicht fehlt seine Datei; einen anderen wählen oder seine Quelle reparieren.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layers left unchecked: {count}; the tooltip says which and why.</source>
        <translation>Nicht angekreuzte Layer: {count}; der Tooltip sagt, welche und warum.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Understood as {sentence}.</source>
        <translation>Verstanden als {sentence}.</translation>
    </message>
</context>
<context>
    <name>SceneReader</name>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>Read the scene</source>
        <translation>Die Szene lesen</translation>
    </message>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>The scene could not be read; see the Log Messages panel.</source>
        <translation>Die Szene konnte nicht gelesen werden; siehe Bedienfeld „Protokoll“.</translation>
    </message>
</context>
<context>
    <name>SensitivityBox</name>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivit&amp;y</source>
        <translation>Em&amp;pfindlichkeit</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>How sure the model must be before it marks a pixel as landslide; arrow keys work too</source>
        <translation>Wie sicher das Modell sein muss, bevor es ein Pixel als Rutschung markiert; auch mit den Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Miss nothing</source>
        <translation>Nichts übersehen</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Few false alarms</source>
        <translation>Wenige Fehlalarme</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %.</source>
        <translation>Markiert Pixel ab einer Wahrscheinlichkeit von {percent} %.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from exactly {percent} %, as set under Advanced.</source>
        <translation>Markiert Pixel ab genau {percent} %, wie unter „Erweitert“ eingestellt.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %, as the model suggests.</source>
        <translation>Markiert Pixel ab einer Wahrscheinlichkeit von {percent} %, wie vom Modell vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>This model does not tell how many false alarms to expect.</source>
        <translation>Dieses Modell sagt nicht, wie viele Fehlalarme zu erwarten sind.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: about {alarms} false alarms per 1,000 km²; </source>
        <translation>Wo dies gemessen wurde: etwa {alarms} Fehlalarme pro 1000 km²; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: no false alarm; </source>
        <translation>Wo dies gemessen wurde: kein Fehlalarm; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>{share} % of the landslide area is found</source>
        <translation>{share} % der Rutschungsfläche werden gefunden</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source> (measured at {percent} %)</source>
        <translation> (gemessen bei {percent} %)</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>That was with VV and VH: {polarisation} alone finds less.</source>
        <translation>Das war mit VV und VH: {polarisation} allein findet weniger.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Figures of the model card, measured on synthetic landslides at a threshold of {percent} %, of which small ones are found less often; false alarms were counted on {area} km² without landslides, where the same ground counts once for each set of dates. In regions where nothing trained expect several times as many; seasons and numbers of dates differ, too.</source>
        <translation>Zahlen der Modellkarte, gemessen an künstlichen Rutschungen bei einem Schwellenwert von {percent} %, von denen kleine seltener gefunden werden; Fehlalarme wurden auf {area} km² ohne Rutschungen gezählt, wobei derselbe Boden für jede Auswahl von Zeitpunkten einmal zählt. In Regionen, aus denen nichts gelernt wurde, ist mit einem Mehrfachen zu rechnen; auch Jahreszeit und Anzahl der Zeitpunkte machen einen Unterschied.</translation>
    </message>
</context>
<context>
    <name>SidesBox</name>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>&amp;Before the event</source>
        <translation>V&amp;or dem Ereignis</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>A&amp;fter the event</source>
        <translation>Nach dem Ere&amp;ignis</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check one or more dates; several dates are averaged</source>
        <translation>Einen oder mehrere Zeitpunkte ankreuzen; mehrere werden gemittelt</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Swap Before and After</source>
        <translation>Davor und danach vertauschen</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check before the event what is checked after it, and the other way round</source>
        <translation>Vor dem Ereignis ankreuzen, was danach angekreuzt ist, und umgekehrt</translation>
    </message>
</context>
<context>
    <name>WheelDownload</name>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{index} does not list {file}; ask who keeps this package index, or use a wheel file.</source>
        <translation>{index} führt {file} nicht; fragen, wer diesen Paketindex betreut, oder eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} does not have {file}; use a wheel file.</source>
        <translation>{host} hat {file} nicht; eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The proxy does not let QGIS through ({reason}); see Settings &gt; Options &gt; Network, or use a wheel file.</source>
        <translation>Der Proxy lässt QGIS nicht durch ({reason}); siehe Einstellungen &gt; Optionen &gt; Netzwerk oder eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} refuses the download (status {status}); use a wheel file.</source>
        <translation>{host} verweigert den Download (Status {status}); eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The certificate of {host} is not trusted ({reason}); see Settings &gt; Options &gt; Authentication, or use a wheel file.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut ({reason}); siehe Einstellungen &gt; Optionen &gt; Authentifizierung oder eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>the file ended too early</source>
        <translation>die Datei endete zu früh</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file.</source>
        <translation>Der Download von {host} brach ab ({reason}); erneut versuchen, er geht dort weiter, wo er stehen blieb, oder eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: open any page in a browser and try again, or use a wheel file.</source>
        <translation>{host} sendet {found} Bytes statt der {expected} von {file}, vielleicht eine Anmeldeseite des Netzwerks: eine beliebige Seite im Browser öffnen und erneut versuchen oder eine Wheel-Datei verwenden.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The folder {folder} cannot be written ({reason}); make room there and try again.</source>
        <translation>Der Ordner {folder} ist nicht beschreibbar ({reason}); dort Platz schaffen und erneut versuchen.</translation>
    </message>
</context>
</TS>
