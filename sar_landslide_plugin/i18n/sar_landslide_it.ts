<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../gui/about.py"/>
        <source>About SAR Landslide</source>
        <translation>Informazioni su SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Finds landslides in Sentinel-1 images from before and after an event, on this computer.</source>
        <translation>Individua le frane nelle immagini Sentinel-1 di prima e dopo un evento, su questo computer.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Licence: GPL-2.0-or-later. Method after {paper}.</source>
        <translation>Licenza: GPL-2.0-or-later. Metodo secondo {paper}.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>The model</source>
        <translation>Il modello</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Trained on</source>
        <translation>Addestrato su</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Also calibrated on</source>
        <translation>Calibrato inoltre su</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Tested on</source>
        <translation>Verificato su</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Not tested on</source>
        <translation>Non verificato su</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and simulated landslides are not real ones. Look at the ranked chips before you act.</source>
        <translation>Tutto ciò che non è citato sopra: altre regioni, stagioni, sensori e tipi di terreno. Le frane inserite e simulate non sono frane reali. Esaminare i riquadri in graduatoria prima di intervenire.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{name} {version}, licence {licence}, for pixels of {low} to {high} m.</source>
        <translation>{name} {version}, licenza {licence}, per pixel da {low} a {high} m.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{data}. All landslides in them are synthetic.</source>
        <translation>{data}. Tutte le frane che contengono sono sintetiche.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>simulated scenes</source>
        <translation>scene simulate</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of southern California, 30 m</source>
        <translation>immagini reali della California meridionale, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of hilly forest in Myanmar, 30 m</source>
        <translation>immagini reali di foresta collinare in Myanmar, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>single real images of European and other lowland, 10 m</source>
        <translation>singole immagini reali di pianure europee e altre, 10 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>synthetic slides in real images</source>
        <translation>frane sintetiche in immagini reali</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>chips</source>
        <translation>riquadri</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>average precision, 1 is best</source>
        <translation>precisione media, 1 è il valore migliore</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>the same of the smoothed VH log-ratio</source>
        <translation>la stessa per il log-rapporto VH smussato</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the marked pixels that are landslide</source>
        <translation>quota dei pixel contrassegnati che sono frana</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the landslide pixels that are marked</source>
        <translation>quota dei pixel di frana che sono contrassegnati</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the chips whose area lies in their 90 % interval</source>
        <translation>quota dei riquadri la cui area rientra nel loro intervallo al 90 %</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Area marked where nothing happened, mean of the chips of a place and its dates, at {count} places: at most {share} % ({place}). Single pairs of dates can be several times worse.</source>
        <translation>Area contrassegnata dove nulla è accaduto, media dei riquadri di un luogo e delle sue date (luoghi: {count}): al massimo {share} % ({place}). Singole coppie di date possono essere diverse volte peggiori.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides, where the same ground counts once for each set of dates; {recall} % of the area of synthetic landslides found, less of small ones.</source>
        <translation>Con una soglia di {percent} %: {alarms} falsi allarmi per 1000 km² su {area} km² senza frane, dove lo stesso terreno conta una volta per ogni insieme di date; trovato il {recall} % dell’area di frane sintetiche, meno delle piccole.</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Whole Images</source>
        <translation>Immagini intere</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Map View</source>
        <translation>Vista mappa</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon Layer</source>
        <translation>Layer poligonale</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not</source>
        <translation>I riquadri di 128 × 128 pixel che toccano l'area vengono analizzati e messi in graduatoria, gli altri no</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons to search; where some are selected, only the selected ones count</source>
        <translation>Poligoni in cui cercare; se alcuni sono selezionati, contano solo quelli selezionati</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon layer of the area</source>
        <translation>Layer poligonale dell'area</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>What the map shows when you start.</source>
        <translation>Ciò che la mappa mostra all'avvio.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Choose a polygon layer, or another area.</source>
        <translation>Scegliere un layer di poligoni o un’altra area.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>The project has no polygon layer; add one, or choose another area.</source>
        <translation>Il progetto non contiene layer poligonali; aggiungerne uno o scegliere un'altra area.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, all searched; select some to search only those.</source>
        <translation>Poligoni: {count}, si cerca in tutti; selezionarne alcuni per cercare solo in quelli.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, of which selected and searched: {selected}.</source>
        <translation>Poligoni: {count}, di cui selezionati e cercati: {selected}.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../briefing.py"/>
        <source>The folder {path} does not exist; choose another folder.</source>
        <translation>La cartella {path} non esiste; scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written; choose another folder.</source>
        <translation>Impossibile scrivere la sintesi {path}; scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written ({reason}); choose another folder.</source>
        <translation>Impossibile scrivere la sintesi {path} ({reason}); scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before ({before}) and after ({after})</source>
        <translation>Immagini Sentinel-1 prima ({before}) e dopo ({after})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before and after the event</source>
        <translation>Immagini Sentinel-1 prima e dopo l'evento</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Scena simulata: nessuna di queste frane è reale</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date}</source>
        <translation>Evento del {date}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date} (no image names a date to check it by)</source>
        <translation>Evento del {date} (nessuna immagine indica una data con cui verificarlo)</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Rilevamento preliminare da radar, da verificare prima di intervenire</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} confirmed</source>
        <translation>confermati: {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} rejected</source>
        <translation>respinti: {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined, without rejected chips</source>
        <translation>numero di frane delimitate, senza i riquadri respinti</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined</source>
        <translation>numero di frane delimitate</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area, without rejected chips</source>
        <translation>area cartografata, senza i riquadri respinti</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area</source>
        <translation>area cartografata</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips but the rejected ones</source>
        <translation>area attesa, somma su tutti i riquadri tranne i respinti</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips</source>
        <translation>area attesa, somma su tutti i riquadri</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{flagged} of {count}</source>
        <translation>{flagged} di {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>chips flagged</source>
        <translation>riquadri segnalati</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>of these chips seen and searched</source>
        <translation>quota vista ed esplorata di questi riquadri</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslide probability</source>
        <translation>Probabilità di frana</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Outline of a landslide</source>
        <translation>Contorno di una frana</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chip with its rank</source>
        <translation>Riquadro con il suo rango</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rejected after looking</source>
        <translation>Respinti dopo l'esame</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed or not searched</source>
        <translation>Non osservato o non esplorato</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed by the images</source>
        <translation>Non osservato dalle immagini</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Radar image after the event</source>
        <translation>Immagine radar dopo l'evento</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The radar images are not where they were: no background is drawn.</source>
        <translation>Le immagini radar non sono più dove si trovavano: lo sfondo non viene disegnato.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The map shows {part} km of {whole} km.</source>
        <translation>La mappa mostra {part} km su {whole} km.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Where to look first</source>
        <translation>Dove guardare per prima cosa</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source> (left out after looking: {count})</source>
        <translation> (esclusi dopo la verifica: {count})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>No chip is flagged, and no landslide area is expected. That does not prove that there is none.</source>
        <translation>Nessun riquadro è segnalato e non è attesa alcuna area di frana. Questo non prova che non ce ne siano.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Caveats</source>
        <translation>Avvertenze</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Provenance</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Area [ha]</source>
        <translation>Area [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>90 % interval [ha]</source>
        <translation>Intervallo 90 % [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chance</source>
        <translation>Probab.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Latitude, longitude</source>
        <translation>Latitudine, longitudine</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Mark</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the calibration chips.</source>
        <translation>Una rete neurale confronta la retrodiffusione prima e dopo in riquadri di 128 × 128 pixel e una seconda rete assegna a ogni pixel dei riquadri sospetti una probabilità di frana calibrata. I riquadri sono ordinati per area attesa, cioè la somma di queste probabilità moltiplicate per l'area al suolo dei pixel, con un intervallo che conteneva l'area vera nel 90 % dei riquadri di calibrazione.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Runs on one event were combined: where several observed the ground, what all find is more certain, and what one alone finds is less.</source>
        <translation>Sono state combinate elaborazioni su un solo evento: dove più d'una ha osservato il terreno, ciò che tutte trovano è più certo, e ciò che trova una sola lo è meno.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Nobody has checked this on the ground unless a note says so: marks are made at the desk, from the images. Small slides, slides that change nothing in the radar image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated slides and on one real landslide, so treat the figures as an order of urgency, not as a survey.</source>
        <translation>Nessuno ha verificato sul terreno, salvo dove lo dice una nota: gli esiti sono assegnati al computer, in base alle immagini. Sfuggono le frane piccole, quelle che non cambiano nulla nell'immagine radar e tutto ciò che è in ombra radar o layover; alluvioni, raccolti, tagli del bosco e neve possono sembrare frane. Dove si è visto poco, nessuna frana rilevata non significa nessuna frana. Il rilevamento è stato misurato su frane simulate e su una sola frana reale: considerare le cifre come un ordine di urgenza, non come un rilievo.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>… and {count} more in run.json</source>
        <translation>… e altre {count} in run.json</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Images {side}: {names}</source>
        <translation>Immagini {side}: {names}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Understood as: {sentence}</source>
        <translation>Interpretato come: {sentence}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Model: {name} {version}, pair {pair}</source>
        <translation>Modello: {name} {version}, coppia {pair}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels</source>
        <translation>Soglie: pixel {pixel}, riquadro {chip}; contorno minimo {px} pixel</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</source>
        <translation>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Detected {detected}, briefing made {made} (UTC)</source>
        <translation>Rilevamento del {detected}, sintesi del {made} (UTC)</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Only a part was looked at: {area}</source>
        <translation>È stata esaminata solo una parte: {area}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Left out as flat, below {slope}°: by {name}</source>
        <translation>Escluso perché pianeggiante, sotto {slope}°: secondo {name}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides after {date}</source>
        <translation>Frane dopo il {date}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides at {place}</source>
        <translation>Frane presso {place}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides in {scene}</source>
        <translation>Frane in {scene}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>the scene</source>
        <translation>la scena</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before and after</source>
        <translation>prima e dopo</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} e altre {count}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{first} to {last}</source>
        <translation>dal {first} al {last}</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy “{text}”</source>
        <translation>Copia “{text}”</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy Rows</source>
        <translation>Copia righe</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Take Mark Back</source>
        <translation>Togli esito</translation>
    </message>
</context>
<context>
    <name>ChipPreviewWidget</name>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Select a chip to see it before and after.</source>
        <translation>Selezionare un riquadro per vederlo prima e dopo.</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip</source>
        <translation>{polarisation}, nero {low} dB, bianco {high} dB prima e dopo; l'immagine è larga {width}, la cornice è il riquadro</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{side}: {dates}</source>
        <translation>{side}: {dates}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>mean of {count} dates, {first} to {last}</source>
        <translation>media di {count} date, dal {first} al {last}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
</context>
<context>
    <name>ChipTable</name>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rank: 1 is the chip with the largest expected area</source>
        <translation>Rango: 1 è il riquadro con la maggiore area attesa</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Area [ha]</source>
        <translation>Area [ha]</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Expected landslide area in hectares; the bar is its 90 % interval</source>
        <translation>Area di frana attesa in ettari; la barra è il suo intervallo al 90 %</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>{area} ha (90 % interval {low} to {high} ha)</source>
        <translation>{area} ha (intervallo del 90 %: da {low} a {high} ha)</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chance</source>
        <translation>Probab.</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Probability that the chip holds a landslide</source>
        <translation>Probabilità che il riquadro contenga una frana</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Mark</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note</source>
        <translation>Esito della verifica: confermato ✓, respinto ✗, incerto ?, e ✎ dove c'è una nota</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Share of the chip that was seen and searched: where it is low, no landslide found does not mean no landslide</source>
        <translation>Quota del riquadro vista ed esplorata: dove è bassa, nessuna frana rilevata non significa nessuna frana</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Where to look: a point on the largest outline in the chip, or where it is most probable; WGS 84, the context menu copies it</source>
        <translation>Dove guardare: un punto sul contorno più grande nel riquadro, o dove la frana è più probabile; WGS 84, si copia dal menu contestuale</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chip</source>
        <translation>Riquadro</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Row and column of the chip in the scene</source>
        <translation>Riga e colonna del riquadro nella scena</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Your note</source>
        <translation>La propria nota</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Rejected</source>
        <translation>Respinto</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Not marked</source>
        <translation>Senza esito</translation>
    </message>
</context>
<context>
    <name>ChipsBox</name>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Ranked Chips</source>
        <translation>Graduatoria dei riquadri</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure</source>
        <translation>Fare clic su un riquadro, o scorrere con i tasti freccia, per vederlo sulla mappa; C conferma, R respinge, U indica incerto</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Marks of {count} chips taken back.</source>
        <translation>Esito tolto a {count} riquadri.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{count} chips marked as “{mark}”.</source>
        <translation>Esito “{mark}” assegnato a {count} riquadri.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{problem} The note stays here and is saved with the next mark or note.</source>
        <translation>{problem} La nota resta qui e sarà salvata con il prossimo contrassegno o la prossima nota.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Not saved, because these chips are no longer shown: {notes}</source>
        <translation>Non salvato, perché questi riquadri non sono più mostrati: {notes}</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The results in this folder were replaced by those of another run, which are shown now; try again with these.</source>
        <translation>I risultati in questa cartella sono stati sostituiti da quelli di un’altra esecuzione, mostrati ora; riprovare con questi.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The chip lies outside the map's coordinate system; choose another one for the map.</source>
        <translation>Il riquadro è fuori dal sistema di coordinate della mappa; sceglierne un altro per la mappa.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine Runs</source>
        <translation>Combina elaborazioni</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose runs on one event, as from ascending and from descending orbits. What one orbit does not see the other may, and what only one takes for a landslide counts for less.</source>
        <translation>Scegliere elaborazioni su un solo evento, come quelle di orbite ascendenti e discendenti. Ciò che un'orbita non vede può vederlo l'altra, e ciò che una sola prende per una frana conta meno.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs</source>
        <translation>Elaborazioni</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>&amp;Add Run from Folder…</source>
        <translation>&amp;Aggiungi elaborazione da una cartella…</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine</source>
        <translation>Combina</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>The results in {path} were combined of other runs: add those instead.</source>
        <translation>I risultati in {path} sono stati combinati da altre elaborazioni: aggiungere quelle.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>{run}, from {threshold} %</source>
        <translation>{run}, dal {threshold} %</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Scegli la cartella di un'elaborazione conclusa</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check at least two runs.</source>
        <translation>Spuntare almeno due elaborazioni.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs of different sensitivity, such as {one} % and {other} %, cannot be combined: detect again at the same.</source>
        <translation>Elaborazioni di sensibilità diversa, come {one} % e {other} %, non possono essere combinate: rilevare di nuovo con la stessa.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check no more than {most} runs.</source>
        <translation>Spuntare al massimo {most} elaborazioni.</translation>
    </message>
</context>
<context>
    <name>DetectBox</name>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>2 Detect</source>
        <translation>2 Rilevamento</translation>
    </message>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>Fold or unfold</source>
        <translation>Comprimi o espandi</translation>
    </message>
</context>
<context>
    <name>DetectionRunner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>A run is already under way; wait until it is done, or cancel it first.</source>
        <translation>Un'elaborazione è già in corso; attendere che finisca oppure prima annullarla.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The SAR Landslide algorithms are not registered; restart QGIS.</source>
        <translation>Gli algoritmi di SAR Landslide non sono registrati; riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{phase}, about {time} left</source>
        <translation>{phase}, circa {time} rimanenti</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The detection stopped without a result; the log may tell why.</source>
        <translation>Il rilevamento si è fermato senza risultato; il log può indicarne il motivo.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../__init__.py"/>
        <source>SAR Landslide needs Python {oldest} or newer, but this QGIS brings {found}: install a newer QGIS.</source>
        <translation>SAR Landslide richiede Python {oldest} o successivo, ma questo QGIS ha {found}: installare un QGIS più recente.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too small: give at least {smallest} x {smallest} pixels.</source>
        <translation>{name} ha {width} x {height} pixel ed è troppo piccolo: servono almeno {smallest} x {smallest} pixel.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.</source>
        <translation>{name} ha {width} x {height} pixel ed è troppo grande: sono ammessi al massimo {limit:,} pixel per lato.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in its own reference system</source>
        <translation>nel suo sistema di riferimento</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in {reference_system}</source>
        <translation>in {reference_system}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>Resampled to the {target:g} m that the models know, {name}</source>
        <translation>Ricampionato ai {target:g} m noti ai modelli, {name}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: it is resampled to {target:.3g} m {where}.</source>
        <translation>La spaziatura dei pixel di {name} è {spacing}, ma i modelli conoscono da {low:g} a {high:g} m: viene ricampionato a {target:.3g} m {where}.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>All that the images cover together</source>
        <translation>L'insieme di ciò che le immagini coprono</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m or less, and check its georeferencing.</source>
        <translation>La spaziatura dei pixel di {name} è {spacing:.3g} m, a cui nessuna frana è visibile: fornire un'immagine a {high:g} m o meno e controllarne la georeferenziazione.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, finer than any radar image: check its georeferencing.</source>
        <translation>La spaziatura dei pixel di {name} è {spacing:.3g} m, più fine di qualsiasi immagine radar: controllare la georeferenziazione.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <location filename="../core/run_on_grid.py"/>
        <location filename="../core/sources.py"/>
        <source>The coordinates of {name} lie outside its reference system: check its georeferencing.</source>
        <translation>Le coordinate di {name} sono fuori dal suo sistema di riferimento: controllare la georeferenziazione.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The raster's rows do not run from north to south: it is resampled to a north-up grid.</source>
        <translation>Le righe del raster non vanno da nord a sud: viene ricampionato su una griglia con il nord in alto.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the larger ones.</source>
        <translation>L'estensione {x_min:g} {y_min:g} {x_max:g} {y_max:g} non ha dimensioni: indicare prima x e y minori, poi quelle maggiori.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area {path} does not exist: check its name and folder.</source>
        <translation>L'area {path} non esiste: controllare nome e cartella.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.</source>
        <translation>{name} non può essere letto come poligoni: fornire un file che GDAL sa aprire, ad esempio un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read to its end ({reason}): export or copy the file again.</source>
        <translation>{name} non può essere letto fino alla fine ({reason}): esportare o copiare di nuovo il file.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds no polygons: give a polygon layer as the area.</source>
        <translation>{name} non contiene poligoni: fornire come area un layer poligonale.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds several layers of polygons ({layers}): give a file with the one to search.</source>
        <translation>{name} contiene più layer di poligoni ({layers}): indicare un file con quello in cui cercare.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) holds no polygons: choose or select at least one.</source>
        <translation>L'area ({source}) non contiene poligoni: sceglierne o selezionarne almeno uno.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) has no coordinate reference system: assign the right one to its layer.</source>
        <translation>L'area ({source}) non ha un sistema di riferimento delle coordinate: assegnare quello giusto al suo layer.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.</source>
        <translation>L'area ({source}) non può essere collocata sulla mappa delle immagini ({reason}): controllarne il sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) and the images do not overlap: choose an area inside the images, and check the reference systems of both (that of the images is {crs}).</source>
        <translation>L'area ({source}) e le immagini non si sovrappongono: scegliere un'area all'interno delle immagini e controllare i sistemi di riferimento di entrambe (quello delle immagini è {crs}).</translation>
    </message>
    <message>
        <location filename="../core/band_text.py"/>
        <source>“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for before and after images.</source>
        <translation>“{part}” non è un ruolo di banda; scrivere ad esempio pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, oppure VV=1, VH=2 per immagini prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{role}: band {number} of {raster}</source>
        <translation>{role}: banda {number} di {raster}</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH.</source>
        <translation>Il ruolo di banda '{role}' qui non è noto: usare pre_VV, pre_VH, post_VV o post_VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use VV or VH.</source>
        <translation>Il ruolo di banda '{role}' qui non è noto: usare VV o VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} was given for {role}, but {raster} has bands 1 to {count} only.</source>
        <translation>Per {role} è stata indicata la banda {number}, ma {raster} ha solo le bande da 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} of {raster} was given for VV and for VH: choose one of them; where VV and VH are files of their own, put VV and VH into the file names instead.</source>
        <translation>La banda {number} di {raster} è stata indicata per VV e per VH: sceglierne una; se VV e VH sono file distinti, mettere invece VV e VH nei nomi dei file.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} holds {polarisations}, but the models read VV and VH: use images in these polarisations.</source>
        <translation>{raster} contiene {polarisations}, ma i modelli leggono VV e VH: usare immagini in queste polarizzazioni.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>name the bands pre_VV, pre_VH, post_VV and post_VH, or choose the bands yourself</source>
        <translation>assegnare alle bande i nomi pre_VV, pre_VH, post_VV e post_VH oppure sceglierle di persona</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} ha {count} banda senza nome, ma una scena ne richiede quattro: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} ha {count} bande senza nome, ma una scena ne richiede quattro: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The {count} bands of {raster} do not say what they are: {name_them}.</source>
        <translation>Le {count} bande di {raster} non dicono che cosa sono: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not show what is from before and what from after the event: {name_them}, or give the images before and after separately.</source>
        <translation>{raster} non indica che cosa è di prima e che cosa di dopo l'evento: {name_them}, oppure fornire separatamente le immagini prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given twice; it counts once.</source>
        <translation>{raster} è indicato due volte; conta una sola volta.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from before the event, but its bands are named as from after it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} è indicato come precedente all’evento, ma le sue bande hanno nomi di dopo: metterlo dall’altra parte, o sceglierne le bande di persona.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from after the event, but its bands are named as from before it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} è indicato come successivo all’evento, ma le sue bande hanno nomi di prima: metterlo dall’altra parte, o sceglierne le bande di persona.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation it holds: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or choose the bands yourself.</source>
        <translation>{raster} non indica quale polarizzazione contiene: chiamare le bande VV e VH, inserire VV o VH nel nome del file di un raster a banda singola, oppure scegliere le bande di persona.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image but comes with one: give the images of VV and VH.</source>
        <translation>{raster}, a giudicare dal nome, non è un'immagine radar ma ne accompagna una: fornire le immagini di VV e VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image and is left out.</source>
        <translation>{raster}, a giudicare dal nome, non è un'immagine radar e viene escluso.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} and {others} more are by their names no radar images and are left out.</source>
        <translation>{raster} e altri {others}, a giudicare dal nome, non sono immagini radar e vengono esclusi.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Both a scene and separate images were given: give either one scene or images before and after.</source>
        <translation>Sono state fornite sia una scena sia immagini separate: fornire una sola scena oppure immagini prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{count} scenes were given: give one raster with all bands, or the images before and after separately.</source>
        <translation>Sono state fornite {count} scene: fornire un solo raster con tutte le bande, oppure separatamente le immagini prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from after the event was given: a detection needs images before and after.</source>
        <translation>Non è stata fornita alcuna immagine di dopo l'evento: un rilevamento richiede immagini prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from before the event was given: a detection needs images before and after.</source>
        <translation>Non è stata fornita alcuna immagine di prima dell'evento: un rilevamento richiede immagini prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Before the event there is {before} and after it {after}: give the same polarisation on both sides.</source>
        <translation>Prima dell'evento: {before}; dopo l'evento: {after}. Fornire la stessa polarizzazione da entrambe le parti.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing after the event and is not used.</source>
        <translation>{polarisation} manca dopo l'evento e non viene usata.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing before the event and is not used.</source>
        <translation>{polarisation} manca prima dell'evento e non viene usata.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Only {polarisation} is there before and after: VV and VH together detect more.</source>
        <translation>Solo {polarisation} è presente prima e dopo: VV e VH insieme rilevano di più.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>{name} was not made for this plugin (it has no model card): use a model exported by its training code.</source>
        <translation>{name} non è stato creato per questo plugin (non ha una scheda del modello): usare un modello esportato dal codice di addestramento del plugin.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} has schema version {version}, but this plugin reads {known}: update the plugin or export the model again.</source>
        <translation>La scheda di {name} ha la versione di schema {version}, ma questo plugin legge {known}: aggiornare il plugin o esportare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} lacks {reason}: export the model again.</source>
        <translation>Nella scheda di {name} manca {reason}: esportare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} is damaged ({reason}): export the model again.</source>
        <translation>La scheda di {name} è danneggiata ({reason}): esportare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <location filename="../core/onnx_file.py"/>
        <source>{name} does not fit this plugin: {problem}.</source>
        <translation>{name} non è adatto a questo plugin: {problem}.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating points are no list</source>
        <translation>i suoi punti di lavoro non sono un elenco</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>the thresholds of its operating points do not rise between 0 and 1</source>
        <translation>le soglie dei suoi punti di lavoro non sono crescenti tra 0 e 1</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating point at {threshold:g} is impossible</source>
        <translation>il suo punto di lavoro a {threshold:g} è impossibile</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it is a {found}, but a {wanted} is needed in its place</source>
        <translation>è un {found}, ma al suo posto serve un {wanted}</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it reads {polarisations} instead of VV and VH</source>
        <translation>legge {polarisations} invece di VV e VH</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its chips have {found} px instead of {wanted} px</source>
        <translation>i suoi riquadri sono di {found} px invece di {wanted} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its stride of {stride} px does not divide a chip of {chip_size} px</source>
        <translation>il suo passo di {stride} px non è un divisore di un riquadro di {chip_size} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is not a multiple of its stride of {stride} px</source>
        <translation>il suo alone di {halo} px non è un multiplo del suo passo di {stride} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is larger than {limit} px</source>
        <translation>il suo alone di {halo} px è maggiore di {limit} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pooling {pooling} is impossible</source>
        <translation>il suo pooling {pooling} è impossibile</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pixel spacings {spacings} m are no range</source>
        <translation>le sue spaziature dei pixel {spacings} m non sono un intervallo</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its {name} of {value} is no probability</source>
        <translation>il suo valore {value} per {name} non è una probabilità</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has no bins or an impossible k_px</source>
        <translation>il suo intervallo di area non ha classi o ha un k_px impossibile</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has bins that are no numbers</source>
        <translation>il suo intervallo di area ha classi che non sono numeri</translation>
    </message>
    <message>
        <location filename="../core/change_vrt.py"/>
        <source>No polarisation is there both before and after: check the images of the run.</source>
        <translation>Nessuna polarizzazione è presente sia prima sia dopo: controllare le immagini dell'elaborazione.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>'{mark}' is no mark: choose {marks}.</source>
        <translation>'{mark}' non è un esito: scegliere {marks}.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The number of chips is {count}: give 1 or more.</source>
        <translation>Il numero di riquadri è {count}: indicare 1 o più.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>The run has no chip {chip}: open its table again.</source>
        <translation>L'elaborazione non ha il riquadro {chip}: riaprire la sua tabella.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>'{name}' is no column: choose among {columns}.</source>
        <translation>'{name}' non è una colonna: scegliere tra {columns}.</translation>
    </message>
    <message>
        <location filename="../core/chip_table.py"/>
        <source>{path} has no column named {column}: choose the folder of a finished run.</source>
        <translation>{path} non ha una colonna di nome {column}: scegliere la cartella di un'elaborazione conclusa.</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}, {observed:,} with data, {segmented:,} looked at closely</source>
        <translation>Rilevamento: riquadro {number:,} di {count:,}, con dati {observed:,}, esaminati a fondo {segmented:,}</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}</source>
        <translation>Rilevamento: riquadro {number:,} di {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Opening the runs</source>
        <translation>Apertura delle elaborazioni</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <location filename="../core/detect.py"/>
        <location filename="../core/zones.py"/>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give the folders of at least two different ones.</source>
        <translation>Elaborazioni da combinare: {count}; indicare le cartelle di almeno due diverse.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give no more than {most}.</source>
        <translation>Elaborazioni da combinare: {count}; indicarne al massimo {most}.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{folder} holds a run that is to be combined: choose another output folder.</source>
        <translation>{folder} contiene un'elaborazione da combinare: scegliere un'altra cartella dei risultati.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were made with different models ({model} and {another}), whose probabilities do not compare: detect again with the same.</source>
        <translation>{first} e {other} sono stati fatti con modelli diversi ({model} e {another}), le cui probabilità non sono confrontabili: ripetere il rilevamento con gli stessi.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were cut at different thresholds ({value:.6g} and {another:.6g}): detect again at the same.</source>
        <translation>{first} e {other} hanno soglie diverse ({value:.6g} e {another:.6g}): ripetere il rilevamento con la stessa.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The record of the run in {folder} does not tell how it was made: detect again.</source>
        <translation>Il resoconto dell'elaborazione in {folder} non dice come è stata fatta: ripetere il rilevamento.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The models of the runs (pair {pair}) are not where they were: bring them back, or detect again.</source>
        <translation>I modelli delle elaborazioni (coppia {pair}) non sono più dov'erano: rimetterli al loro posto o ripetere il rilevamento.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} have no ground in common, nor is another run between them: combine runs on one place.</source>
        <translation>{first} e {other} non hanno terreno in comune, né un'altra elaborazione li unisce: combinare elaborazioni di un solo luogo.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The map of all runs would have {width:,} x {height:,} pixels, most of them of no run: combine runs on one place, with pixels of similar size.</source>
        <translation>La mappa di tutte le elaborazioni avrebbe {width:,} x {height:,} pixel, per lo più di nessuna: combinare elaborazioni di un solo luogo, con pixel di dimensione simile.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>None of the runs observed anything: check the folders.</source>
        <translation>Nessuna delle elaborazioni ha osservato nulla: controllare le cartelle.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/detect.py"/>
        <source>Writing the record of the run</source>
        <translation>Scrittura del resoconto dell'elaborazione</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Combining: window {number:,} of {count:,}</source>
        <translation>Combinazione: finestra {number:,} di {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The run in {folder} was changed while it was read: combine again when nothing writes there.</source>
        <translation>L'elaborazione in {folder} è cambiata durante la lettura: combinare di nuovo quando nulla vi scrive più.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The images before the event of {last} reach to {last_day}, those after it of {first} begin on {first_day}: the runs may be on different events.</source>
        <translation>Le immagini prima dell'evento di {last} arrivano al {last_day}, quelle dopo di {first} cominciano il {first_day}: le elaborazioni possono riguardare eventi diversi.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The event of {first} is of {day}, that of {other} of {other_day}: the runs may be on different events.</source>
        <translation>L'evento di {first} è del {day}, quello di {other} del {other_day}: le elaborazioni possono riguardare eventi diversi.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>{first} and {other} looked at the same image ({name}): what both find is no more certain for that. Combine runs on different images.</source>
        <translation>{first} e {other} hanno guardato la stessa immagine ({name}): ciò che entrambe trovano non è per questo più certo. Combinare elaborazioni su immagini diverse.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <source>Square {number:,} of {count:,}</source>
        <translation>Blocco {number:,} di {count:,}</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is there already: choose another name.</source>
        <translation>{file} esiste già: scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is one of the images: choose another name.</source>
        <translation>{file} è una delle immagini: scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The event day '{event}' is not understood as a date: write year, month and day as 2015-04-25.</source>
        <translation>Il giorno dell'evento '{event}' non è riconosciuto come data: scrivere anno, mese e giorno come 2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} names neither side nor date, so the event day cannot tell where it belongs: give it a date in its name, as 2015-04-25, or choose the bands yourself.</source>
        <translation>La banda {number} di {raster} non indica né lato né data, quindi il giorno dell'evento non può dire a quale lato appartenga: mettere una data nel nome, come 2015-04-25, oppure scegliere le bande.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.</source>
        <translation>Considerate prima fino al {last_pre}, dopo dal {first_post}: l'evento è del {event}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day itself are left out: they may be from before it or after it.</source>
        <translation>Le immagini del giorno stesso dell'evento sono escluse: possono essere di prima o di dopo.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left after it: name their bands post, or give the images before and after separately.</source>
        <translation>Le immagini del giorno dell'evento, {event}, possono essere di prima o di dopo, e senza di esse non resta nulla di dopo: nominare le loro bande post o fornire separatamente le immagini di prima e di dopo.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left before it: name their bands pre, or give the images before and after separately.</source>
        <translation>Le immagini del giorno dell'evento, {event}, possono essere di prima o di dopo, e senza di esse non resta nulla di prima: nominare le loro bande pre o fornire separatamente le immagini di prima e di dopo.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from before the event on {event}: add images from after it, or correct the event day.</source>
        <translation>Tutte le date, dal {first} al {last}, precedono l'evento del {event}: aggiungere immagini di dopo o correggere il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from after the event on {event}: add images from before it, or correct the event day.</source>
        <translation>Tutte le date, dal {first} al {last}, seguono l'evento del {event}: aggiungere immagini di prima o correggere il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No event day was given, so the dates are parted in the middle, which is a guess: before up to {last_pre}, after from {first_post}. Give the event day: dates on its wrong side hide landslides.</source>
        <translation>Il giorno dell'evento non è stato indicato, quindi le date sono divise a metà, il che è un'ipotesi: prima fino al {last_pre}, dopo dal {first_post}. Indicare il giorno dell'evento: date dalla parte sbagliata nascondono frane.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The bands name dates but not which are before: taken as before up to {last_pre}, after from {first_post}.</source>
        <translation>Le bande riportano le date ma non quali siano di prima: considerate prima fino al {last_pre}, dopo dal {first_post}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No image names its date, as 2015-04-25: the event day {event} could not be checked.</source>
        <translation>Nessuna immagine riporta la data, nella forma 2015-04-25: il giorno dell'evento {event} non è stato controllato.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} names no date, as 2015-04-25: its side could not be checked by the event day.</source>
        <translation>{raster} non riporta la data, nella forma 2015-04-25: non è stato possibile controllarne il lato con il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} and others name no date, as 2015-04-25: their sides could not be checked by the event day.</source>
        <translation>{raster} e altre non riportano la data, nella forma 2015-04-25: non è stato possibile controllarne il lato con il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>By their names the images are monthly means: that of {month}, given as from before the event, may be of days after it, too.</source>
        <translation>Dai nomi, le immagini sono medie mensili: quella di {month}, indicata come precedente l'evento, può comprendere anche giorni successivi.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The image of {date} is a day from the event: is the event day in UTC, as the dates of Sentinel-1 are?</source>
        <translation>L'immagine del {date} è a un giorno dall'evento: il giorno dell'evento è in UTC, come le date di Sentinel-1?</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from before the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} è del giorno stesso dell'evento ed è indicata come di prima dell'evento, cosa che un giorno non permette di sapere: controllare a che ora è stata acquisita.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from after the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} è del giorno stesso dell'evento ed è indicata come di dopo l'evento, cosa che un giorno non permette di sapere: controllare a che ora è stata acquisita.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from before the event: check that the event was later.</source>
        <translation>{raster} è stata acquisita il giorno stesso dell'evento, alle {time} UTC, ed è indicata come di prima dell'evento: controllare che l'evento sia avvenuto più tardi.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from after the event: check that the event was earlier.</source>
        <translation>{raster} è stata acquisita il giorno stesso dell'evento, alle {time} UTC, ed è indicata come di dopo l'evento: controllare che l'evento sia avvenuto prima.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date} and is given as from before and as from after the event on {event}: give it on one side only.</source>
        <translation>{raster} è del {date} ed è indicata sia come di prima sia come di dopo l'evento del {event}: indicarla da una parte sola.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, after the event on {event}, and is named as from before it: correct its name, or the event day.</source>
        <translation>La banda {number} di {raster} è del {date}, dopo l'evento del {event}, e il nome la indica come di prima: correggere il nome o il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, before the event on {event}, and is named as from after it: correct its name, or the event day.</source>
        <translation>La banda {number} di {raster} è del {date}, prima dell'evento del {event}, e il nome la indica come di dopo: correggere il nome o il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, after the event on {event}, and is given as from before it: put it on the other side, or correct the event day.</source>
        <translation>{raster} è del {date}, dopo l'evento del {event}, ed è indicata come di prima: metterla dall'altra parte o correggere il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, before the event on {event}, and is given as from after it: put it on the other side, or correct the event day.</source>
        <translation>{raster} è del {date}, prima dell'evento del {event}, ed è indicata come di dopo: metterla dall'altra parte o correggere il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>What is given as from after the event (up to {last_post}) is all older than what is given as from before it (from {first_pre}): give the older images as before, the newer ones as after.</source>
        <translation>Tutto ciò che è indicato come di dopo l'evento (fino al {last_post}) è più vecchio di ciò che è indicato come di prima (dal {first_pre}): indicare le immagini più vecchie come di prima, le più recenti come di dopo.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check which image is which.</source>
        <translation>Le date di prima (fino al {last_pre}) e di dopo l'evento (dal {first_post}) si sovrappongono: controllare la collocazione di ciascuna immagine.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Between the last image before the event, of {last}, and the first one after it, of {first}, lie {days} days, in which more than an event changes the ground: use images nearer to it, where there are any.</source>
        <translation>Tra l'ultima immagine prima dell'evento, del {last}, e la prima dopo, del {first}, ci sono {days} giorni, in cui non solo un evento cambia il terreno: usare immagini più vicine, se ce ne sono.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Le date prima dell'evento, di cui si fa la media, coprono {days} giorni, dal {first} al {last}, e le stagioni differiscono: usare quelle vicine all'evento, entro {limit} giorni.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates after the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Le date dopo l'evento, di cui si fa la media, coprono {days} giorni, dal {first} al {last}, e le stagioni differiscono: usare quelle vicine all'evento, entro {limit} giorni.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Opening the models and the images</source>
        <translation>Apertura dei modelli e delle immagini</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>{file} is read by the run and would be replaced by its results: choose another output folder.</source>
        <translation>{file} viene letto dall'elaborazione e sarebbe sostituito dai suoi risultati: scegliere un'altra cartella dei risultati.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>All that is observed both before and after is flat by {name}: choose another area, a smaller slope, or do not leave out flat ground.</source>
        <translation>Tutto ciò che è osservato prima e dopo è pianeggiante secondo {name}: scegliere un’altra area, una pendenza minore, o non escludere il terreno pianeggiante.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel outside layover and shadow is observed both before and after: choose another area or other images, or do not leave out layover and shadow.</source>
        <translation>Nessun pixel fuori da layover e ombra è osservato sia prima sia dopo: scegliere un'altra area o altre immagini, oppure non escludere layover e ombra.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel in the area is observed both before and after: choose another area, and check the nodata values and the unit.</source>
        <translation>Nessun pixel dell'area è osservato sia prima sia dopo: scegliere un'altra area e controllare i valori di nessun dato e l'unità.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel is observed both before and after: check the nodata values, the unit, and that the images cover the same place.</source>
        <translation>Nessun pixel è osservato sia prima sia dopo: controllare i valori di nessun dato, l'unità e che le immagini coprano lo stesso luogo.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are nearly all positive (median {median:.3g}), so they cannot be {unit}: choose linear power or amplitude, or let the unit be found out.</source>
        <translation>I valori di {name} sono quasi tutti positivi (mediana {median:.3g}), quindi non possono essere nell’unità «{unit}»: scegliere potenza lineare o ampiezza, oppure lasciare che l’unità venga determinata.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are mostly negative (median {median:.3g}), so they cannot be {unit}: choose decibel, or let the unit be found out.</source>
        <translation>I valori di {name} sono per lo più negativi (mediana {median:.3g}), quindi non possono essere nell'unità «{unit}»: scegliere decibel o lasciare che l'unità venga determinata.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values look like {judged}, but are taken as {unit}: choose the unit yourself if that is wrong.</source>
        <translation>I valori sembrano {judged}, ma sono presi come {unit}: scegliere l'unità di persona se è sbagliato.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Before the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Prima dell'evento VH è più luminoso di VV, cosa rara: le bande sono state scambiate?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>After the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Dopo l'evento VH è più luminoso di VV, cosa rara: le bande sono state scambiate?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>By their names {one} is {calibration} and {other} is {other_calibration}, which differ by a decibel or two, on slopes by more: use images of one calibration before and after.</source>
        <translation>Secondo i nomi {one} è in {calibration} e {other} in {other_calibration}, che differiscono di uno o due decibel, sui versanti di più: usare prima e dopo immagini di una sola calibrazione.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <location filename="../core/orbits.py"/>
        <location filename="../core/unit_choice.py"/>
        <source>band {number} of {raster}</source>
        <translation>banda {number} di {raster}</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} and {other} are both of {date} and show the same ground in {polarisation}: their mean is taken; if they are not alike, as sigma0 and gamma0 are not, give one of them.</source>
        <translation>{raster} e {other} sono entrambe del {date} e mostrano lo stesso terreno in {polarisation}: se ne fa la media; se non sono equivalenti, come non lo sono sigma0 e gamma0, fornirne una sola.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} on {date} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} ha più bande per {role} al {date} (bande {numbers}): se ne prende la media; se non sono dello stesso tipo, scegliere di persona quale si intende.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} ha più bande per {role} (bande {numbers}): se ne prende la media; se non sono dello stesso tipo, scegliere quella giusta.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Band {number} of {raster} is given both before and after the event: it cannot show a change.</source>
        <translation>La banda {number} di {raster} è indicata sia prima sia dopo l'evento: non può mostrare un cambiamento.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{image} by {difference:.1f} dB</source>
        <translation>{image} di {difference:.1f} dB</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from before the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Più luminose delle altre immagini di prima dell'evento, come dopo la pioggia: {images}. Escludere queste immagini, se le altre bastano.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from after the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Più luminose delle altre immagini di dopo l'evento, come dopo la pioggia: {images}. Escludere queste immagini, se le altre bastano.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground brightened more than the rest in {share:.0f} % of the scene, as after rain: detecting evens out a part of this.</source>
        <translation>Nel {share:.0f} % della scena il suolo scuro si è schiarito più del resto, come dopo la pioggia: il rilevamento ne compensa una parte.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground darkened more than the rest in {share:.0f} % of the scene, as when it dries: detecting evens out a part of this.</source>
        <translation>Nel {share:.0f} % della scena il suolo scuro si è scurito più del resto, come quando si asciuga: il rilevamento ne compensa una parte.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Only what images from before and after the event cover is searched; {share:.0f} % of {raster} lies outside: if it matters, add images of the other side there.</source>
        <translation>Si cerca solo dove ci sono immagini sia di prima sia di dopo l'evento; il {share:.0f} % di {raster} è fuori: se quella zona interessa, aggiungervi immagini dell'altra parte.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run was cancelled, and nothing was written.</source>
        <translation>L'elaborazione è stata annullata e nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{folder} is gone: results in a temporary folder are deleted when QGIS is closed. Detect again, or choose the folder of a finished run.</source>
        <translation>{folder} non c'è più: i risultati in una cartella temporanea vengono eliminati alla chiusura di QGIS. Rilevare di nuovo o scegliere la cartella di un'elaborazione conclusa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be read ({reason}): choose the folder of a finished run.</source>
        <translation>{path} non può essere letto ({reason}): scegliere la cartella di un'elaborazione conclusa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished run.</source>
        <translation>chips.csv e {raster} in {folder} non appartengono alla stessa elaborazione: scegliere la cartella di un'elaborazione conclusa.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory of this computer is too small for the run: choose a smaller tile size, or close other programs.</source>
        <translation>La memoria di questo computer è troppo piccola per l'elaborazione: scegliere tasselli più piccoli o chiudere altri programmi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this sentence; the images and earlier results are untouched.</source>
        <translation>L'elaborazione si è fermata per un difetto del plugin ({kind}: {reason}; {file}, riga {line}): segnalare questa frase; le immagini e i risultati precedenti sono intatti.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The layer holds no polygons: give polygons, such as a buffer around lines or points.</source>
        <translation>Il layer non contiene poligoni: fornire poligoni, come un buffer attorno a linee o punti.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>they lie nowhere on Earth</source>
        <translation>non si trovano in alcun luogo della Terra</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The polygons cannot be placed on the map of the run ({reason}): check the reference system of the layer.</source>
        <translation>I poligoni non possono essere collocati sulla mappa dell’esecuzione ({reason}): controllare il sistema di riferimento del layer.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>None of the polygons ({count}) lies on the map of the run: choose a layer of this place, and check the reference systems of both (that of the run is {crs}).</source>
        <translation>Nessuno dei poligoni ({count}) si trova sulla mappa dell'esecuzione: scegliere un layer di questo luogo e controllare i sistemi di riferimento di entrambi (quello dell'esecuzione è {crs}).</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is not of the place of the images: give one of the same place.</source>
        <translation>Il modello di elevazione {name} non è del luogo delle immagini: indicarne uno dello stesso luogo.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.</source>
        <translation>Il terreno pianeggiante è escluso: ciò che secondo {name} ha meno di {slope:g}° di pendenza e non è vicino a terreno più ripido.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} does not cover all that is searched: beyond it nothing is left out.</source>
        <translation>Il modello di elevazione {name} non copre tutto ciò che si esplora: fuori di esso non si esclude nulla.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Nearly all of the ground is flat by {name}: check that it holds heights in metres.</source>
        <translation>Secondo {name} quasi tutto il terreno è pianeggiante: verificare che contenga quote in metri.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is one of the images: give a raster of heights in metres.</source>
        <translation>Il modello di elevazione {name} è una delle immagini: indicare un raster di quote in metri.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.</source>
        <translation>{name} ha {count} bande, ma un modello di elevazione ne ha una: indicare un raster di quote in metri.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.</source>
        <translation>{name} contiene valori {kind}, che non sono quote, come quelli di un’ombreggiatura: indicare un raster di quote in metri.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The values of {name} are in “{unit}”: give a raster of heights in metres or feet.</source>
        <translation>I valori di {name} sono in «{unit}»: indicare un raster di quote in metri o piedi.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The pixels of the elevation model {name} are {spacing:.3g} m wide, in which slopes vanish: give one of {most:g} m or less, such as Copernicus GLO-30 or SRTM.</source>
        <translation>I pixel del modello di elevazione {name} sono larghi {spacing:.3g} m e i versanti vi spariscono: indicarne uno di {most:g} m o meno, come Copernicus GLO-30 o SRTM.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged ({reason}).</source>
        <translation>{raster} non può essere letto alla riga {row}: il file è danneggiato ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged.</source>
        <translation>{raster} non può essere letto alla riga {row}: il file è danneggiato.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{name} cannot be written ({reason}): check the free space of the output folder.</source>
        <translation>{name} non può essere scritto ({reason}): controllare lo spazio libero della cartella dei risultati.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} holds several rasters: name one of them, such as {first}.</source>
        <translation>{raster} contiene più raster: indicarne uno, ad esempio {first}.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.</source>
        <translation>{raster} è nel formato {format}, che il plugin non apre: esportare l'immagine come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The raster {path} does not exist: check its name and folder.</source>
        <translation>Il raster {path} non esiste: controllare nome e cartella.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The folder {path} is no raster: give the images in it, each by its name.</source>
        <translation>La cartella {path} non è un raster: indicare per nome le immagini che contiene.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.</source>
        <translation>{raster} non può essere letto come raster: fornire un file che GDAL sa aprire, ad esempio un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <source>{file} does not belong to these results: combine the runs again.</source>
        <translation>{file} non appartiene a questi risultati: combinare di nuovo le elaborazioni.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>The images of this run cannot be shown. {reason}</source>
        <translation>Le immagini di questa elaborazione non possono essere mostrate. {reason}</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>{file} has changed since the run: detect again to be sure.</source>
        <translation>{file} è cambiato dopo l'elaborazione: per sicurezza ripetere il rilevamento.</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>{now}, it was {then}</source>
        <translation>ora {now}, prima {then}</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>it has changed</source>
        <translation>è cambiato</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models and options as before, or start again without resuming.</source>
        <translation>L'elaborazione non può essere ripresa, perché {name} non è più lo stesso ({told}): fornire le stesse immagini, gli stessi modelli e le stesse opzioni di prima, oppure ricominciare senza riprendere.</translation>
    </message>
    <message>
        <location filename="../core/kept_run.py"/>
        <source>The results cannot be copied to {folder} ({reason}): choose another folder.</source>
        <translation>I risultati non possono essere copiati in {folder} ({reason}): scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Scena simulata: nessuna di queste frane è reale</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Rilevamento preliminare da radar, da verificare prima di intervenire</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Expected landslide area: {area:.1f} ha (90 % interval {low:.1f} to {high:.1f} ha)</source>
        <translation>Area di frane attesa: {area:.1f} ha (intervallo del 90 %: da {low:.1f} a {high:.1f} ha)</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Probability that the chip holds landslides: {probability:.2f}</source>
        <translation>Probabilità che il riquadro contenga frane: {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Chip {chip}</source>
        <translation>Riquadro {chip}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{rank}: {area:.1f} ha</source>
        <translation>{rank}: {area:.1f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Outlined: {area:.2f} ha</source>
        <translation>Entro il contorno: {area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Drawn by hand</source>
        <translation>Disegnato a mano</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Mean probability in it: {probability:.2f}</source>
        <translation>Probabilità media al suo interno: {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{area:.2f} ha</source>
        <translation>{area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>this GDAL writes no KML</source>
        <translation>questo GDAL non scrive KML</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} under its name: download that of the product, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Accanto a {raster} non si trova alcuna maschera di layover e ombra con il suo nome: scaricare anche quella del prodotto (_ls_map.tif di HyP3, _mask.tif di OPERA) e conservare tutti i nomi, oppure non escludere layover e ombra.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} or any other image under its name: download those of the products, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Né accanto a {raster} né ad altre immagini si trova una maschera di layover e ombra con il suo nome: scaricare anche quelle dei prodotti (_ls_map.tif di HyP3, _mask.tif di OPERA) e conservare tutti i nomi, oppure non escludere layover e ombra.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>Layover and shadow count as not observed, by the masks that came with the images.</source>
        <translation>Layover e ombra contano come non osservati, in base alle maschere fornite con le immagini.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster}: nothing is left out of it.</source>
        <translation>Accanto a {raster} non c'è una maschera di layover e ombra: da questo non viene escluso nulla.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} and {others} more: nothing is left out of them.</source>
        <translation>Accanto a {raster} e ad altri {others} non c'è una maschera di layover e ombra: da questi non viene escluso nulla.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>The mask {mask} ({found}) is not on the pixels of {raster} ({wanted}): take both as they were downloaded, or do not leave out layover and shadow.</source>
        <translation>La maschera {mask} ({found}) non è sui pixel di {raster} ({wanted}): usare entrambi come sono stati scaricati, oppure non escludere layover e ombra.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>mask.tif cannot be read ({reason}): detect again.</source>
        <translation>mask.tif non può essere letto ({reason}): ripetere il rilevamento.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>{path} cannot be written ({reason}): the map does without this layer.</source>
        <translation>{path} non può essere scritto ({reason}): la mappa farà a meno di questo layer.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller tile size.</source>
        <translation>I modelli non hanno funzionato con '{provider}' ({reason}): scegliere il provider 'cpu' o tasselli più piccoli.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models gave {output} of shape {found} instead of {expected}: they do not do what their cards say, so export them again.</source>
        <translation>I modelli hanno dato {output} di forma {found} invece di {expected}: non fanno ciò che dicono le loro schede, quindi esportarli di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The model {file} does not exist: choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation>Il modello {file} non esiste: scegliere una cartella che contenga classifier.onnx e segmenter.onnx.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained together: use two models of one pair.</source>
        <translation>classifier.onnx ({first}) e segmenter.onnx ({second}) in {folder} non sono stati addestrati insieme: usare due modelli della stessa coppia.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: export the model again.</source>
        <translation>{name} riceve {inputs} e restituisce {outputs}, il che non corrisponde a un {stage} di questo plugin: esportare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{pre} is named as from after the event but given as from before it, and {post} the other way round: give each on its own side, or choose the bands yourself if the names are wrong.</source>
        <translation>{pre} è per il suo nome successivo all'evento ma indicato come precedente, e {post} il contrario: indicare ciascuno dal suo lato, oppure scegliere le bande se i nomi sono sbagliati.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from after the event, but given as from before it: check which image is which.</source>
        <translation>{raster} è per il suo nome successivo all'evento, ma indicato come precedente: verificare quale immagine è quale.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from before the event, but given as from after it: check which image is which.</source>
        <translation>{raster} è per il suo nome precedente l'evento, ma indicato come successivo: verificare quale immagine è quale.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>The model {path} cannot be read ({reason}): check the rights to it, or install it again.</source>
        <translation>Il modello {path} non può essere letto ({reason}): controllarne i permessi o installarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} has more than {limit} MB, which no model of this plugin has: choose another model.</source>
        <translation>{name} supera {limit} MB, come nessun modello di questo plugin: scegliere un altro modello.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{name} non è un modello che si possa aprire ({reason}): installare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is cut into too many pieces</source>
        <translation>è diviso in troppe parti</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>field {number} of a message is there twice</source>
        <translation>il campo {number} di un messaggio è presente due volte</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has a field without a number</source>
        <translation>ha un campo senza numero</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is not encoded as a model</source>
        <translation>non è codificato come modello</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it ends too early</source>
        <translation>termina troppo presto</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a number stands where a message should</source>
        <translation>c'è un numero al posto di un messaggio</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a text in it is not UTF-8</source>
        <translation>contiene un testo che non è in UTF-8</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a metadata entry is there twice</source>
        <translation>una voce dei metadati è presente due volte</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it brings training steps along</source>
        <translation>porta con sé passi di addestramento</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it defines functions of its own</source>
        <translation>definisce funzioni proprie</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has no graph</source>
        <translation>non ha un grafo</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds sparse weights, which are never read</source>
        <translation>contiene pesi sparsi, che non vengono mai letti</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>its operator {kind} lacks an input</source>
        <translation>al suo operatore {kind} manca un ingresso</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds loops or conditions, so that it might never end</source>
        <translation>contiene cicli o condizioni, per cui potrebbe non terminare mai</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it keeps weights in other files, which are never read</source>
        <translation>conserva pesi in altri file, che non vengono mai letti</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it needs operators of '{domain}', which are not part of ONNX</source>
        <translation>richiede operatori di '{domain}', che non fanno parte di ONNX</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is not installed: install it in the plugin's settings or with 'pip install --no-deps onnxruntime'.</source>
        <translation>onnxruntime, che esegue i modelli, non è installato: installarlo nelle impostazioni del plugin o con 'pip install --no-deps onnxruntime'.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>Another plugin has loaded onnxruntime {version} from {folder}, which is too old for the models: switch that plugin off and restart QGIS.</source>
        <translation>Un altro plugin ha caricato onnxruntime {version} da {folder}, troppo vecchio per i modelli: disattivare quel plugin e riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is installed but cannot be loaded ({reason}): install it again, and on Windows also Microsoft's Visual C++ Redistributable 2015-2022.</source>
        <translation>onnxruntime, che esegue i modelli, è installato ma non può essere caricato ({reason}): installarlo di nuovo e, su Windows, anche il Visual C++ Redistributable 2015-2022 di Microsoft.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime {version} in {folder} is too old, the models need {oldest} or newer: press Install in the plugin's panel, which leaves that one as it is, or update it.</source>
        <translation>onnxruntime {version} in {folder} è troppo vecchio, i modelli richiedono {oldest} o successivo: premere Installa nel pannello del plugin, che lo lascia com’è, oppure aggiornarlo.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The threshold is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>La soglia è {value:g}, ma è una probabilità: indicare un numero da 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The gate is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>La preselezione è {value:g}, ma è una probabilità: indicare un numero da 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The option segment is '{value}': choose 'gated' or 'all'.</source>
        <translation>L'opzione segment è '{value}': scegliere 'gated' o 'all'.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.</source>
        <translation>La dimensione dei tasselli è {value} px: indicare un multiplo di {chip_size} fino a {largest}, ad esempio 1024.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The number of threads is {value}: give a number from 1 to {most}.</source>
        <translation>Il numero di thread è {value}: indicare un numero da 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value} px: give a number from 0 to {largest:,}.</source>
        <translation>L'unità minima cartografabile è {value} px: indicare un numero da 0 a {largest:,}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is given in pixels and in m2: give one of them.</source>
        <translation>L'unità minima cartografabile è indicata in pixel e in m2: indicare solo una delle due.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value:g} m2: give a number from 0 to {largest:,}.</source>
        <translation>L'unità minima cartografabile è {value:g} m2: indicare un numero da 0 a {largest:,}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The slope from which ground is not flat is {value:g}°: give a number above 0 and up to {largest:g}.</source>
        <translation>La pendenza da cui il terreno non è pianeggiante è {value:g}°: indicare un numero sopra 0 e fino a {largest:g}.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>track {number}</source>
        <translation>traccia {number}</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>descending</source>
        <translation>discendente</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>By its name {raster} is of ascending and descending orbits together, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>{raster}, a giudicare dal nome, riunisce orbite ascendenti e discendenti, da cui i versanti appaiono diversi anche dove nulla è cambiato: usare immagini di una stessa orbita.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} ({orbit}) and {second} ({other_orbit}) are from different orbits, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>Le immagini {first} ({orbit}) e {second} ({other_orbit}) sono di orbite diverse, da cui i versanti appaiono diversi anche dove nulla è cambiato: usare immagini di una stessa orbita.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} and {second} are {days} days apart. Sentinel-1 comes back to an orbit after 12 days, or after 6 with its second satellite, so they are probably from different orbits, from which slopes look different where nothing changed: compare their relative orbit numbers, and use images of one orbit.</source>
        <translation>Tra le immagini {first} e {second} ci sono {days} giorni. Sentinel-1 torna su un'orbita dopo 12 giorni, o dopo 6 con il secondo satellite, quindi probabilmente sono di orbite diverse, da cui i versanti appaiono diversi anche se nulla è cambiato: confrontare i numeri di orbita relativa e usare immagini di una sola orbita.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>No landslide outlined: no patch of the least size reaches the threshold.</source>
        <translation>Nessuna frana delimitata: nessuna zona della dimensione minima raggiunge la soglia.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>Low probabilities add up to about {area:,.1f} ha, which may be landslides missed here and there, or none.</source>
        <translation>Le probabilità basse danno in totale circa {area:,.1f} ha: possono essere frane sfuggite qua e là, oppure nessuna.</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no layer named landslides</source>
        <translation>non ha un layer di nome landslides</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no column named {column}</source>
        <translation>non ha una colonna di nome {column}</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no coordinate reference system</source>
        <translation>non ha un sistema di riferimento delle coordinate</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>{file} belongs to the results of a run: choose another name.</source>
        <translation>{file} appartiene ai risultati di un’esecuzione: scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>La cartella dei risultati {folder} non può essere scritta ({reason}): scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be written for {folder} ({reason}): check the free space and the rights there.</source>
        <translation>I risultati non possono essere scritti per {folder} ({reason}): controllare lo spazio libero e i permessi.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The earlier results in {folder} can be neither replaced nor put back ({reason}): close what uses its files, and run again, which puts them back first.</source>
        <translation>I risultati precedenti in {folder} non possono essere né sostituiti né ripristinati ({reason}): chiudere ciò che ne usa i file e ripetere l'elaborazione, che per prima cosa li ripristina.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be moved to {folder} ({reason}): close what uses its files, and check the free space and the rights there.</source>
        <translation>I risultati non possono essere spostati in {folder} ({reason}): chiudere ciò che ne usa i file e controllare lo spazio libero e i permessi.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>GeoPackages cannot be written into {folder} ({reason}): choose a folder with a shorter path, on a disk of this computer with free space.</source>
        <translation>In {folder} non si può scrivere alcun GeoPackage ({reason}): scegliere una cartella con un percorso più breve, su un disco di questo computer con spazio libero.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a link to something that is not there: choose another, or connect the drive.</source>
        <translation>La cartella di output {folder} non può essere creata, perché {ancestor} è un collegamento a qualcosa che non c’è: sceglierne un’altra o collegare l’unità.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a file: choose another.</source>
        <translation>La cartella dei risultati {folder} non può essere creata, perché {ancestor} è un file: sceglierne un'altra.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The folder {folder} already holds results ({file}): choose another folder or allow overwriting (OVERWRITE, or --overwrite).</source>
        <translation>La cartella {folder} contiene già risultati ({file}): scegliere un'altra cartella o consentire la sovrascrittura (OVERWRITE o --overwrite).</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results in {folder} cannot be replaced, because {file} cannot be moved ({reason}): close what uses it, such as its layer in QGIS, or choose another folder.</source>
        <translation>I risultati in {folder} non possono essere sostituiti, perché {file} non può essere spostato ({reason}): chiudere ciò che lo usa, ad esempio il suo layer in QGIS, o scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is not there: connect the drive, or choose another.</source>
        <translation>La cartella di uscita {folder} non può essere creata, perché {ancestor} non c'è: collegare l'unità o sceglierne un'altra.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>Another run is writing into {folder}: wait until it ends, or choose another folder.</source>
        <translation>Un'altra elaborazione sta scrivendo in {folder}: attendere la fine o scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/placement.py"/>
        <source>coordinates far beyond the Earth</source>
        <translation>coordinate ben oltre i limiti della Terra</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <location filename="../core/result_files.py"/>
        <source>Drawing polygons</source>
        <translation>Disegno dei poligoni</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <source>The landslide polygons cannot be written ({reason}): check the output folder and its free space.</source>
        <translation>I poligoni delle frane non possono essere scritti ({reason}): controllare la cartella dei risultati e il suo spazio libero.</translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>They are not the ones that the run looked at any more: detect again.</source>
        <translation>Non sono più quelle esaminate dall'elaborazione: ripetere il rilevamento.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is a product as it is delivered, neither calibrated nor on a map grid: calibrate and terrain-correct it first, as SNAP does, or order it as RTC images, such as those of HyP3 and OPERA.</source>
        <translation>{raster} è un prodotto così come viene fornito, né calibrato né su una griglia cartografica: prima calibrarlo e correggerlo per il terreno, come fa SNAP, oppure ordinarlo come immagini RTC, ad esempio quelle di HyP3 e OPERA.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} describes images and holds none: give the .img files with VV and VH that lie in the folder {folder} beside it.</source>
        <translation>{raster} descrive immagini ma non ne contiene: fornire i file .img con VV e VH che si trovano nella cartella {folder} accanto.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is an archive: unpack it, and give the images with VV and VH that it holds.</source>
        <translation>{raster} è un archivio: estrarlo e fornire le immagini con VV e VH che contiene.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was there when the run began and is not any more ({reason}): bring it back, and run again.</source>
        <translation>{name} era presente all'inizio dell'elaborazione e ora non lo è più ({reason}): ripristinarlo e ripetere l'elaborazione.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was changed while the run was reading it: leave the images alone until the run ends, and run again.</source>
        <translation>{name} è stato modificato mentre l'elaborazione lo leggeva: non toccare le immagini fino alla fine e ripetere l'elaborazione.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} cannot be read ({reason}): check the file and its rights.</source>
        <translation>{name} non può essere letto ({reason}): controllare il file e i suoi permessi.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not known: choose automatic, {known}.</source>
        <translation>Il provider '{provider}' non è noto: scegliere automatic, {known}.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not part of the installed onnxruntime: the processor was used instead.</source>
        <translation>Il provider '{provider}' non fa parte dell'onnxruntime installato: al suo posto è stato usato il processore.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The memory is too small to open {file} on '{provider}' ({reason}): close other programs.</source>
        <translation>La memoria è troppo piccola per aprire {file} su '{provider}' ({reason}): chiudere altri programmi.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>{file} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{file} non è un modello che si possa aprire ({reason}): installare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' could not be started</source>
        <translation>'{provider}' non si è potuto avviare</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' failed ({reason})</source>
        <translation>'{provider}' non ha funzionato ({reason})</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' computes probabilities that differ by {difference:.2g} from the processor's</source>
        <translation>'{provider}' calcola probabilità che differiscono di {difference:.2g} da quelle del processore</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider {problems}: '{used}' was used instead.</source>
        <translation>Il provider {problems}: al suo posto è stato usato '{used}'.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The raster name {path} is no text that GDAL can open: rename the file.</source>
        <translation>Il nome del raster {path} non è un testo che GDAL sa aprire: rinominare il file.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} è in rete, ma il plugin legge solo ciò che si trova su questo computer: scaricarlo prima, oppure impostare la variabile d'ambiente {switch} su YES.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.</source>
        <translation>Il VRT {raster} rimanda ad altri VRT per più di {limit} livelli: creare un unico VRT dalle loro sorgenti.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} rimanda a {part} in rete, ma il plugin legge solo ciò che si trova su questo computer: scaricarlo prima, oppure impostare la variabile d'ambiente {switch} su YES.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which does not exist: bring it back, or make the raster again.</source>
        <translation>{raster} rimanda a {part}, che non esiste: ripristinarlo o creare di nuovo il raster.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a GeoTIFF.</source>
        <translation>{raster} rimanda a {part}, che non è in nessuno dei formati aperti dal plugin ({formats}): convertirlo in GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} has more than {limit} MB of text: make it of fewer sources.</source>
        <translation>Il VRT {raster} ha più di {limit} MB di testo: crearlo con meno sorgenti.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a GeoTIFF.</source>
        <translation>Il VRT {raster} calcola i pixel con un proprio programma, che non viene mai eseguito: esportarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.</source>
        <translation>Il VRT {raster} usa un elemento {kind}, ma il plugin legge solo {kinds}: esportarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>decibel</source>
        <translation>decibel</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>linear power</source>
        <translation>potenza lineare</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>amplitude</source>
        <translation>ampiezza</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>If the values are not {unit}, choose the unit yourself.</source>
        <translation>Se i valori non sono {unit}, scegliere l'unità.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>Masks of layover and shadow lie beside the images and are not used: “Omit layover and shadow” leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover).</source>
        <translation>Accanto alle immagini si trovano maschere di layover e ombra che non vengono usate: «Escludi layover e ombra» esclude quel terreno (LEAVE_OUT_LAYOVER, --leave-out-layover).</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>runs combined: {count}</source>
        <translation>elaborazioni combinate: {count}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{unit} (judged from the values)</source>
        <translation>{unit} (in base ai valori)</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>dates: {before} until {first}, {after} from {last}</source>
        <translation>date: {before} fino al {first}, {after} dal {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <location filename="../core/sorting.py"/>
        <source>{first} to {last}</source>
        <translation>dal {first} al {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % no data</source>
        <translation>{percent} % senza dati</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>about {percent} % no data</source>
        <translation>circa {percent} % senza dati</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % flat and left out</source>
        <translation>{percent} % pianeggiante ed escluso</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>simulated</source>
        <translation>simulata</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Building overviews</source>
        <translation>Creazione delle panoramiche</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Chips of the earlier results were marked: their table is kept as {file}.</source>
        <translation>Alcuni riquadri dei risultati precedenti avevano un esito: la loro tabella è conservata come {file}.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>{problem} What was done is kept: with the same images and options a run for {folder} goes on from there (RESUME, or --resume); otherwise delete {hidden}.</source>
        <translation>{problem} Quanto già fatto è conservato: con le stesse immagini e opzioni un'elaborazione per {folder} riprende da lì (RESUME o --resume); altrimenti eliminare {hidden}.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>There was no interrupted run to resume: this one began from the start.</source>
        <translation>Non c'era alcuna elaborazione interrotta da riprendere: questa è partita dall'inizio.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>Resumed an interrupted run: {count:,} of its squares were done.</source>
        <translation>Ripresa un'elaborazione interrotta: {count:,} dei suoi blocchi erano già completi.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>The journal of the interrupted run is damaged ({reason}): this one began from the start.</source>
        <translation>Il diario dell'elaborazione interrotta è danneggiato ({reason}): questa è partita dall'inizio.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>{path} is locked by another program: close it there, or wait until it has written, and try again.</source>
        <translation>{path} è bloccato da un altro programma: chiuderlo lì, o attendere che abbia scritto, e riprovare.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The note has {count:,} letters: shorten it to at most {most:,}.</source>
        <translation>La nota ha {count:,} caratteri: ridurla al massimo a {most:,}.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may write, and open it there.</source>
        <translation>Gli esiti non possono essere salvati in {path} ({reason}): copiare la cartella dell'elaborazione in un luogo in cui si può scrivere e aprirla lì.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there, or only for reading</source>
        <translation>non è presente, o è di sola lettura</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there</source>
        <translation>non è presente</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it has no layer named chips</source>
        <translation>non ha un layer di nome chips</translation>
    </message>
    <message>
        <location filename="../core/run_on_grid.py"/>
        <source>{folder} was combined of other runs: give those instead.</source>
        <translation>{folder} è stato combinato da altre elaborazioni: indicare quelle.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>{path} is no record of a run: choose the folder of a finished run.</source>
        <translation>{path} non è il resoconto di un'elaborazione: scegliere la cartella di un'elaborazione conclusa.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>The record of the run does not name its images: detect again to see them here.</source>
        <translation>Il resoconto dell'elaborazione non riporta le immagini: ripetere il rilevamento per vederle qui.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The unit '{unit}' is not known: choose auto, linear, amplitude or db.</source>
        <translation>L'unità '{unit}' non è nota: scegliere auto, linear, amplitude o db.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} is resampled to the grid of {reference}.</source>
        <translation>{raster} viene ricampionato sulla griglia di {reference}.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {others} more are resampled to the grid of {reference}.</source>
        <translation>{raster} e altri {others} vengono ricampionati sulla griglia di {reference}.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} has pixels of {coarse:.0f} m and {other} of {fine:.0f} m: the former shows less detail, which can look like a change; use images of one resolution before and after.</source>
        <translation>{raster} ha pixel di {coarse:.0f} m e {other} di {fine:.0f} m: il primo mostra meno dettagli, il che può sembrare un cambiamento; usare immagini di una stessa risoluzione prima e dopo.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} declares {width} x {height} pixels but holds no value of them: export the image again.</source>
        <translation>{raster} dichiara {width} x {height} pixel ma non ne contiene alcun valore: esportare di nuovo l'immagine.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.</source>
        <translation>{raster} e {reference} non si sovrappongono: fornire immagini dello stesso luogo e controllarne i sistemi di riferimento.</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>Left out, {reason}: {count}</source>
        <translation>Escluse, {reason}: {count}</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>and {count} more</source>
        <translation>e altre {count}</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The event day is missing: it tells which images are from before the event.</source>
        <translation>Manca il giorno dell’evento: dice quali immagini sono di prima.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no radar image by its name</source>
        <translation>a giudicare dal nome, non è un'immagine radar</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No two images from before and after the event on {event} are of the same orbit and ground: add images of one orbit.</source>
        <translation>Non ci sono due immagini di prima e dopo l’evento del {event} della stessa orbita e della stessa zona: aggiungere immagini di una stessa orbita.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another place</source>
        <translation>altro luogo</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another one shows the same</source>
        <translation>un'altra mostra lo stesso</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>farther from the event than those used</source>
        <translation>più lontano dall'evento di quelle usate</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>neither VV nor VH in the names</source>
        <translation>né VV né VH nei nomi</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its bands are not named VV and VH</source>
        <translation>le sue bande non si chiamano VV e VH</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not calibrated</source>
        <translation>non calibrata</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The values of {name} are integers without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>I valori di {name} sono interi senza scala e offset: calibrare l’immagine a sigma0 o gamma0, o dichiarare scala e offset dei suoi valori, ad esempio con gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} is of the event day itself, which does not tell whether it is from before or after: add images of other days.</source>
        <translation>{name} è del giorno stesso dell’evento, che non dice se sia di prima o di dopo: aggiungere immagini di altri giorni.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>of the event day itself</source>
        <translation>del giorno stesso dell'evento</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds bands of different orbits ({orbit} and {other_orbit}), from which slopes look different where nothing changed: split it by orbit, or give it as before or after and choose the bands of one orbit yourself.</source>
        <translation>{name} contiene bande di orbite diverse ({orbit} e {other_orbit}), da cui i versanti appaiono diversi anche dove nulla è cambiato: dividerlo per orbita, oppure indicarlo come prima o dopo e scegliere le bande di una stessa orbita.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several orbits in one file</source>
        <translation>più orbite in un file</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no date as 2015-04-25 in the name</source>
        <translation>nessuna data come 2015-04-25 nel nome</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its dates and its name do not tell one side</source>
        <translation>le date e il nome non indicano un solo lato</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not georeferenced</source>
        <translation>non georeferenziata</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after, then the event day parts their dates.</source>
        <translation>{name} contiene più date, che non vengono ordinate: indicarlo, con quello dell'altra polarizzazione, sia come precedente sia come successivo; il giorno dell'evento ne separa poi le date.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it alone, as the one layer with both dates.</source>
        <translation>{name} contiene più date, che non vengono ordinate: indicarlo da solo, come l’unico layer con entrambe le date.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several dates in one file</source>
        <translation>più date in un file</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, {orbit}</source>
        <translation>altra orbita, {orbit}</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the time of day</source>
        <translation>altra orbita, in base all'ora</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the days between</source>
        <translation>altra orbita, in base ai giorni di distanza</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: the one that looked before the event and first after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Immagini di altre orbite escluse: {count}. Da ogni orbita i versanti appaiono diversi, quindi se ne confronta una: quella che ha osservato prima dell'evento e per prima dopo ({kept}). Un'elaborazione sulle altre può essere combinata con questa.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: one that looked before the event and after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Immagini di altre orbite escluse: {count}. Da ogni orbita i versanti appaiono diversi, quindi se ne confronta una: una che ha osservato prima e dopo l'evento ({kept}). Un'elaborazione sulle altre può essere combinata con questa.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of another place were left out, which is not searched: sort and search it by itself.</source>
        <translation>Sono state escluse le immagini di un altro luogo, in cui non si cerca: ordinarle e analizzarle a parte.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of {count} other places were left out, which are not searched: sort and search each by itself.</source>
        <translation>Sono state escluse le immagini di altri {count} luoghi, in cui non si cerca: ordinare e analizzare ciascun luogo a parte.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No file name tells VV or VH and a date: add images, or put these into the file names, as VV_2015-04-25.</source>
        <translation>Nessun nome di file indica VV o VH e una data: aggiungere immagini o inserire queste indicazioni nei nomi dei file, come VV_2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No image can be sorted by the event day; {raster}, for one: {reason}. Names must tell VV or VH and a date, as VV_2015-04-25; or give the images before and after separately.</source>
        <translation>Nessuna immagine può essere ordinata in base al giorno dell'evento; {raster}, per esempio: {reason}. I nomi devono indicare VV o VH e una data, come VV_2015-04-25; oppure indicare separatamente le immagini di prima e di dopo.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from before the event on {event}: add images from after it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Tutte le immagini il cui nome indica VV o VH e una data ({days}) precedono l'evento del {event}: aggiungere immagini di dopo, inserire una data come 2015-04-25 nel nome di altre o correggere il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from after the event on {event}: add images from before it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Tutte le immagini il cui nome indica VV o VH e una data ({days}) seguono l'evento del {event}: aggiungere immagini di prima, inserire una data come 2015-04-25 nel nome di altre o correggere il giorno dell'evento.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{sentence} Left out, for one, is {raster}: {reason}.</source>
        <translation>{sentence} È escluso, per esempio, {raster}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is tied to the ground by control points only: terrain-correct (geocode) it to a map projection first.</source>
        <translation>{name} è legato al suolo solo da punti di controllo: correggerlo prima per il terreno (geocodifica) in una proiezione cartografica.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no georeferencing: assign the right one, or export the image again with it.</source>
        <translation>{name} non è georeferenziato: assegnare la georeferenziazione giusta o esportare di nuovo l'immagine con essa.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no coordinate reference system: write the right one into the file, as Assign Projection in QGIS does, or export the image again with it.</source>
        <translation>{name} non ha un sistema di riferimento: scrivere quello giusto nel file, come fa «Assegna proiezione» in QGIS, oppure esportare di nuovo l'immagine con esso.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or geographic reference system.</source>
        <translation>{name} è nel sistema di riferimento {system}, che non è una mappa della Terra: riproiettarlo in un sistema di riferimento proiettato o geografico.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has pixels of no size in its georeferencing: export the image again.</source>
        <translation>{name} ha pixel senza dimensioni nella georeferenziazione: esportare di nuovo l'immagine.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or gamma0), not SLC data.</source>
        <translation>La banda {number} di {raster} contiene numeri complessi: fornire retrodiffusione rivelata (sigma0 o gamma0), non dati SLC.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the reference system of the other images first.</source>
        <translation>{raster} non può essere ricampionato sulla griglia della scena ({reason}): riproiettarlo prima nel sistema di riferimento delle altre immagini.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The classifier gave no numbers for a chip: the model is damaged, so install it again.</source>
        <translation>Il classificatore non ha dato numeri per un riquadro: il modello è danneggiato, quindi installarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The segmenter gave no numbers for observed pixels: the model is damaged, so install it again.</source>
        <translation>Il segmentatore non ha dato numeri per pixel osservati: il modello è danneggiato, quindi installarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>The values of {name} are integers (median {median:.4g}) without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>I valori in {name} sono interi (mediana {median:.4g}) senza scala né offset: calibrare l'immagine a sigma0 o gamma0, oppure dichiarare scala e offset dei suoi valori, ad esempio con gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>By their names the images are in decibel, which their values cannot be: undo the scaling, as scripts do it for a picture, or choose the unit that the values have.</source>
        <translation>Dai nomi, le immagini sono in decibel, cosa che i valori non possono essere: annullare la scalatura, come la fanno gli script per una figura, oppure scegliere l'unità che i valori hanno.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power of bright ground.</source>
        <translation>Con la sola {polarisation} l'ampiezza non si distingue dalla potenza lineare: i valori sono presi come potenza lineare di terreno chiaro.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>By their names {one} is in {unit} and {other} in {other_unit}: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>Secondo i nomi {one} è in {unit} e {other} in {other_unit}: convertire le immagini in una sola unità o scegliere l’unità che hanno tutte.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation>I valori in {name} (mediana {median:.4g}) non sono retrodiffusione calibrata: calibrare l'immagine a sigma0 o gamma0, oppure dichiarare scala e offset dei suoi valori.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {amplitude} look like amplitude but those of {power} like linear power: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>I valori di {amplitude} sembrano ampiezza ma quelli di {power} potenza lineare: convertire le immagini in una sola unità o scegliere l’unità che hanno tutte.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>Most values of {name} are {value:.9g}, which is no backscatter: if they stand for what was not observed, give {value:.9g} as a further no-data value.</source>
        <translation>La maggior parte dei valori di {name} è {value:.9g}, che non è retrodiffusione: se indicano ciò che non è stato osservato, dare {value:.9g} come ulteriore valore nodata.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are no decibels: they look like scaled integers, so declare their scale and offset, as with gdal_translate -a_scale 0.01 for hundredths, or convert them.</source>
        <translation>I valori in {name} (mediana {median:.4g}) non sono decibel: sembrano interi scalati, quindi dichiararne scala e offset, ad esempio con gdal_translate -a_scale 0.01 per i centesimi, oppure convertirli.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {lowest} look like decibel (median {lowest_median:.3g}) but those of {highest} do not (median {highest_median:.3g}): convert the images to one unit.</source>
        <translation>I valori di {lowest} sembrano in decibel (mediana {lowest_median:.3g}) ma quelli di {highest} no (mediana {highest_median:.3g}): convertire le immagini in una sola unità.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values (medians {vv:.2g} in VV and {vh:.2g} in VH) look like logarithms of power that are no decibels: decibels are 10 times the logarithm of base 10.</source>
        <translation>I valori (mediane {vv:.2g} in VV e {vh:.2g} in VH) sembrano logaritmi della potenza che non sono decibel: i decibel sono 10 volte il logaritmo in base 10.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>On about {share} % of the ground that is seen before and after there is only {polarisation}, with which much less is found: check that the files of both polarisations are complete.</source>
        <translation>Su circa il {share} % del terreno visto prima e dopo c'è solo {polarisation}, con cui si trova molto meno: controllare che i file di entrambe le polarizzazioni siano completi.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>All sampled values before and after the event are the same, which cannot show a change: was one image given on both sides?</source>
        <translation>Tutti i valori campionati prima e dopo l'evento sono uguali, il che non può mostrare un cambiamento: è stata indicata la stessa immagine da entrambi i lati?</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>About {share} % of the values of band {number} of {raster} are exactly {value:.9g}: if that stands for what was not observed, give it as a further no-data value.</source>
        <translation>Circa il {share} % dei valori della banda {number} di {raster} è esattamente {value:.9g}: se indica ciò che non è stato osservato, indicarlo come ulteriore valore nodata.</translation>
    </message>
    <message>
        <location filename="../core/whole_file.py"/>
        <source>The file {path} cannot be written ({reason}): choose another folder.</source>
        <translation>Il file {path} non può essere scritto ({reason}): scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <location filename="../core/zones.py"/>
        <source>Area {number:,} of {count:,}</source>
        <translation>Area {number:,} di {count:,}</translation>
    </message>
    <message>
        <location filename="../edited_layers.py"/>
        <source>{file} is being edited in the layer {layer}: save or cancel its edits first, or choose another place.</source>
        <translation>{file} è in modifica nel layer {layer}: salvare o annullare prima le modifiche, o scegliere un altro posto.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is no raster: choose radar images.</source>
        <translation>Il layer “{layer}” non è un raster: scegliere immagini radar.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.</source>
        <translation>Il layer “{layer}” non è un file raster; salvarlo come GeoTIFF e usare quello.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is in {shown} in QGIS alone, its file says {own}: write the right reference system into the file with Raster &gt; Projections &gt; Assign Projection, and choose that.</source>
        <translation>Il layer «{layer}» è in {shown} solo in QGIS, il suo file dice {own}: scrivere il sistema di riferimento giusto nel file con Raster &gt; Proiezioni &gt; Assegna proiezione, e scegliere quello.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give either one raster with both dates or images before and after, not both.</source>
        <translation>Fornire un solo raster con entrambe le date oppure immagini prima e dopo, non entrambi.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give one raster with both dates, or at least one image before and one after the event.</source>
        <translation>Fornire un solo raster con entrambe le date, oppure almeno un'immagine prima e una dopo l'evento.</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Images of many dates are sorted by the event day: give no other images beside them.</source>
        <translation>Le immagini di molte date vengono ordinate in base al giorno dell’evento: non indicare altre immagini oltre a queste.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>it is not complete</source>
        <translation>non è completo</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} non può essere letto</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <location filename="../wheels.py"/>
        <source>{file} is missing</source>
        <translation>{file} manca</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} is damaged</source>
        <translation>{file} è danneggiato</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{folder} was changed while onnxruntime was unpacked there ({reason}); try again.</source>
        <translation>{folder} è stata modificata mentre onnxruntime vi veniva estratto ({reason}); riprovare.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>Another QGIS window ({program} on {host}) is installing onnxruntime; wait until it is done, or delete {file} if that was broken off.</source>
        <translation>Un’altra finestra di QGIS ({program} su {host}) sta installando onnxruntime; attendere che finisca, o eliminare {file} se è stata interrotta.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>no permission or no space</source>
        <translation>permesso o spazio mancante</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.</source>
        <translation>La cartella {folder} non può essere scritta ({reason}); renderla scrivibile, liberare spazio e riprovare.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} is full of old installations; delete it and try again.</source>
        <translation>La cartella {folder} è piena di vecchie installazioni; eliminarla e riprovare.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be changed; make it writable and try again.</source>
        <translation>La cartella {folder} non può essere modificata; renderla scrivibile e riprovare.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>{index}, set as package source, is not a proper address ({reason}); correct it or clear the setting.</source>
        <translation>{index}, impostato come origine dei pacchetti, non è un indirizzo valido ({reason}); correggerlo o svuotare l’impostazione.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.</source>
        <translation>La cartella {folder}, impostata come sorgente del pacchetto, non contiene {file}; copiarlo lì o svuotare l'impostazione.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be read ({reason}); copy it again.</source>
        <translation>{file} non può essere letto ({reason}); copiarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not the file that was published under this name: it was damaged or changed on its way (SHA-256 {sha256}…); get it again.</source>
        <translation>{file} non è il file pubblicato con questo nome: è stato danneggiato o modificato durante il trasferimento (SHA-256 {sha256}…); procurarselo di nuovo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not among the files that were checked for this plugin; whatever is in it will run with your rights. Install it only if you know who made it.</source>
        <translation>{file} non è tra i file verificati per questo plugin; qualunque cosa contenga verrà eseguita con i diritti dell'utente. Installarlo solo se se ne conosce l'autore.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>one for {machine}</source>
        <translation>uno per {machine}</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not an onnxruntime wheel; choose {remedy}.</source>
        <translation>{file} non è un file wheel di onnxruntime; scegliere {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.</source>
        <translation>{file} è troppo vecchio, i modelli richiedono onnxruntime {oldest} o successivo; scegliere {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.</source>
        <translation>{file} è per un altro Python ({found}), questo QGIS ha {python}; scegliere {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another system ({found}), this is {system}; choose {remedy}.</source>
        <translation>{file} è per un altro sistema ({found}), questo è {system}; scegliere {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; make room and try again.</source>
        <translation>onnxruntime richiede {needed:.0f} MB sul disco di {folder}, dove sono liberi {free:.0f} MB; liberare spazio e riprovare.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is damaged ({reason}); get it again.</source>
        <translation>{file} è danneggiato ({reason}); procurarselo di nuovo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be unpacked into {folder} ({reason}); make room there and try again.</source>
        <translation>{file} non può essere estratto in {folder} ({reason}); liberare spazio e riprovare.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.</source>
        <translation>{file} contiene {member}, che è estraneo a un file wheel di onnxruntime; non è stato usato.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds the same file twice or too many files; it was not used.</source>
        <translation>{file} contiene due volte lo stesso file o troppi file; non è stato usato.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} would unpack to more than {limit} GB; it was not used.</source>
        <translation>{file} una volta estratto supererebbe {limit} GB; non è stato usato.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} does not hold onnxruntime; it was not used.</source>
        <translation>{file} non contiene onnxruntime; non è stato usato.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>YYYY-MM-DD, UTC</source>
        <translation>AAAA-MM-GG, UTC</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Tells which dates of a layer are from before the event, and whether any image is on the wrong side</source>
        <translation>Indica quali date di un layer precedono l'evento e se un'immagine è dalla parte sbagliata</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Event day</source>
        <translation>Giorno dell'evento</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Check the layers to compare: up to eight dates of one orbit on either side of this day. Of several places, the one in the middle of the map is meant.</source>
        <translation>Spuntare i layer da confrontare: fino a otto date di una stessa orbita su ciascun lato di questo giorno. Se i luoghi sono più d’uno, vale quello al centro della mappa.</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort the layers by the event day</source>
        <translation>Ordina i layer in base al giorno dell’evento</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Flagged only</source>
        <translation>Solo segnalati</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips below the threshold of the first network, here and in the export; in its tests about a third of the chips with landslides were below it, too</source>
        <translation>Nasconde i riquadri sotto la soglia della prima rete, qui e nell'esportazione; nei suoi test era sotto anche circa un terzo dei riquadri con frane</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter by words, area, mark, or what the map shows</source>
        <translation>Filtra per parole, area, esito o per ciò che la mappa mostra</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Words or numbers in rank, place, chip or note</source>
        <translation>Parole o numeri in rango, posizione, riquadro o nota</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips with less expected landslide area</source>
        <translation>Nasconde i riquadri con un'area di frana attesa inferiore</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Not Rejected</source>
        <translation>Non respinti</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Show chips with this mark only</source>
        <translation>Mostra solo i riquadri con questo esito</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Only in map view</source>
        <translation>Solo nella vista mappa</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips outside the map view; follows when you move the map</source>
        <translation>Nasconde i riquadri fuori dalla vista mappa; si aggiorna quando si sposta la mappa</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Mark</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter ({count})</source>
        <translation>Filtro ({count})</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>No chip fits the filter.</source>
        <translation>Nessun riquadro corrisponde al filtro.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show All</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Take the filter back</source>
        <translation>Togliere il filtro</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Search It, Too</source>
        <translation>Esplora anch’esso</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out: fields, rivers and floods change there as landslides do. Copernicus GLO-30 or SRTM will do</source>
        <translation>Modello di elevazione con cui si esclude il terreno pianeggiante: lì campi, fiumi e allagamenti cambiano come le frane. Basta Copernicus GLO-30 o SRTM</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out</source>
        <translation>Modello di elevazione con cui si esclude il terreno pianeggiante</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Ground is flat where it is less steep than this, and all within some 100 m, too</source>
        <translation>Il terreno è pianeggiante dove è meno ripido, e lo è anche tutto entro circa 100 m</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Slope below which ground is flat</source>
        <translation>Pendenza sotto la quale il terreno è pianeggiante</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat below</source>
        <translation>Piano sotto</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat &amp;ground</source>
        <translation>&amp;Pianura</translation>
    </message>
</context>
<context>
    <name>HiddenHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>The map does not show this run.</source>
        <translation>La mappa non mostra questa elaborazione.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show on Map</source>
        <translation>Mostrare sulla mappa</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Switch the layers of this run on, or add them again</source>
        <translation>Attivare i layer di questa elaborazione o aggiungerli di nuovo</translation>
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
        <translation>3 Risultati</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Going on with the run that was interrupted; its results will be in {path}.</source>
        <translation>Continua l'elaborazione che era stata interrotta; i suoi risultati saranno in {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>New here? A small simulated scene shows in a minute what this panel does.</source>
        <translation>Primo utilizzo? Una piccola scena simulata mostra in un minuto che cosa fa questo pannello.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>QGIS deletes these results, with your marks, when it closes.</source>
        <translation>Alla chiusura QGIS elimina questi risultati, con gli esiti assegnati.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Keep Results…</source>
        <translation>Conserva risultati…</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The results are kept in {path}.</source>
        <translation>I risultati sono conservati in {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Open Folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>onnxruntime is installed; detections can start now.</source>
        <translation>onnxruntime è installato; ora è possibile avviare i rilevamenti.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}, but the project was closed meanwhile.</source>
        <translation>Frane delimitate: {slides}, ma nel frattempo il progetto è stato chiuso.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}; the detection was done before it could be cancelled.</source>
        <translation>Frane delimitate: {slides}; il rilevamento è finito prima di poter essere annullato.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>How to Read It</source>
        <translation>Come leggerli</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Add to Map</source>
        <translation>Aggiungi alla mappa</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written. Press Detect Landslides to start again.</source>
        <translation>Annullato; nulla è stato scritto. Premere Rileva frane per ricominciare.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Saved to {path}.</source>
        <translation>Salvato in {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Without the event day the dates are parted in the middle, which is a guess: give it in step 1.</source>
        <translation>Senza il giorno dell'evento le date sono divise a metà, il che è un'ipotesi: indicarlo al passo 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Install onnxruntime first, above.</source>
        <translation>Installare prima onnxruntime, qui sopra.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The layers are being sorted; wait until that is done.</source>
        <translation>I layer sono in fase di ordinamento; attendere la fine.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose radar images first, in step 1.</source>
        <translation>Scegliere prima le immagini radar, al passo 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Correct what step 1 says about the images first.</source>
        <translation>Correggere prima quanto segnalato sulle immagini al passo 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose an area first, in step 2.</source>
        <translation>Scegliere prima un'area, al passo 2.</translation>
    </message>
</context>
<context>
    <name>LayerSorter</name>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Sort the images</source>
        <translation>Ordinare le immagini</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Nothing in the middle of the map can be compared; another place was taken.</source>
        <translation>Al centro della mappa non c’è nulla da confrontare; è stato preso un altro luogo.</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>The images could not be read; see the Log Messages panel.</source>
        <translation>Impossibile leggere le immagini; vedere il pannello Messaggi di log.</translation>
    </message>
</context>
<context>
    <name>MapTips</name>
    <message>
        <location filename="../map_tips.py"/>
        <source>Rank {rank}, chip {chip}</source>
        <translation>Rango {rank}, riquadro {chip}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha expected ({low} to {high} ha)</source>
        <translation>{area} ha attesi (da {low} a {high} ha)</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>Landslide {number}</source>
        <translation>Frana {number}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha, mean probability {share} %</source>
        <translation>{area} ha, probabilità media {share} %</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Show Log</source>
        <translation>Mostra log</translation>
    </message>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Advanced</source>
        <translation>Avanzato</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Fold or unfold</source>
        <translation>Comprimi o espandi</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold, smallest polygon, processor and output folder</source>
        <translation>Soglia, poligono minimo, processore e cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From slider</source>
        <translation>Dal cursore</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Exact probability from which a pixel counts as landslide, in place of the slider</source>
        <translation>Probabilità esatta a partire dalla quale un pixel conta come frana, al posto del cursore</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From model</source>
        <translation>Dal modello</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels</source>
        <translation>Unità minima cartografabile: i poligoni di frana più piccoli vengono esclusi; la maschera ne conserva i pixel</translation>
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
        <translation>Unità del poligono minimo</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Min. area</source>
        <translation>Area min.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Suspicious Only</source>
        <translation>Solo sospetti</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>All (Slower)</source>
        <translation>Tutti (più lento)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Which chips the second network maps pixel by pixel</source>
        <translation>Riquadri che la seconda rete cartografa pixel per pixel</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Chips</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Landslide probability of a chip from which it is suspicious</source>
        <translation>Probabilità di frana a partire dalla quale un riquadro è sospetto</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Gate</source>
        <translation>Preselezione</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor (CPU)</source>
        <translation>Processore (CPU)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>What computes; automatic takes the fastest that gives the same results as the processor</source>
        <translation>Dispositivo di calcolo; automatico usa il più veloce che dia gli stessi risultati del processore</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>One per core</source>
        <translation>Uno per core</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor threads of the networks; fewer leave more of the computer to other work</source>
        <translation>Thread del processore usati dalle reti; con meno thread resta più computer per altri lavori</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Choose the Folder for Results</source>
        <translation>Scegli la cartella per i risultati</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Temporary folder</source>
        <translation>Cartella temporanea</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes.</source>
        <translation>Ogni elaborazione riceve qui una propria cartella. Una cartella temporanea viene eliminata alla chiusura di QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels.</source>
        <translation>{pixels} pixel.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels of this scene, {area}.</source>
        <translation>{pixels} pixel di questa scena, {area}.</translation>
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
        <translation>archivio pubblico di pacchetti Python</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Folder, package index or web folder of your office from which Install takes the wheel; the checksum is compared in any case</source>
        <translation>Cartella, indice di pacchetti o cartella web aziendale da cui Installa prende il file wheel; la checksum viene confrontata in ogni caso</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Package Source</source>
        <translation>Sorgente del pacchetto</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Address or folder</source>
        <translation>Indirizzo o cartella</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Authentication for this address</source>
        <translation>Autenticazione per questo indirizzo</translation>
    </message>
</context>
<context>
    <name>OverridesBox</name>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>If This Is Wrong</source>
        <translation>Se non è corretto</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Fold or unfold</source>
        <translation>Comprimi o espandi</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit, no-data value and bands, where they were understood wrongly</source>
        <translation>Unità, valore di nessun dato e bande, se interpretati in modo errato</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Linear Power</source>
        <translation>Potenza lineare</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Amplitude</source>
        <translation>Ampiezza</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Decibels</source>
        <translation>Decibel</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit of the pixel values</source>
        <translation>Unità dei valori dei pixel</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>A further value that means no data, besides 0, NaN and the declared one, as the file stores it (before scale and offset)</source>
        <translation>Un ulteriore valore che significa nessun dato, oltre a 0, NaN e quello dichiarato, come lo memorizza il file (prima di scala e offset)</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Band that holds this polarisation; automatic goes by the bands' names</source>
        <translation>Banda con questa polarizzazione; automatico si basa sui nomi delle bande</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Even out wet ground</source>
        <translation>Compensa il suolo bagnato</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Where dark ground became wetter or drier over whole neighbourhoods, the networks see less of the difference; without, they see the images as they are</source>
        <translation>Dove il suolo scuro si è bagnato o asciugato in zone intere, le reti vedono meno della differenza; altrimenti vedono le immagini come sono</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Omit layover and shadow</source>
        <translation>Escludi layover e ombra</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>What the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) call layover or shadow counts as not observed; they must lie beside the images, under their names</source>
        <translation>Ciò che le maschere di HyP3 (_ls_map.tif) e OPERA (_mask.tif) indicano come layover o ombra conta come non osservato; devono trovarsi accanto alle immagini, con i loro nomi</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VV</source>
        <translation>Prima VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VH</source>
        <translation>Prima VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VV</source>
        <translation>Dopo VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VH</source>
        <translation>Dopo VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VV band</source>
        <translation>Banda VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VH band</source>
        <translation>Banda VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>The no-data value “{text}” is not a number; write one such as -9999, or leave the field empty.</source>
        <translation>Il valore di nessun dato “{text}” non è un numero; scriverne uno come -9999 oppure lasciare vuoto il campo.</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open Results…</source>
        <translation>Apri risultati…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show the results in the folder of an earlier run, also of one from the command line</source>
        <translation>Mostra i risultati nella cartella di un'elaborazione precedente, anche se eseguita da riga di comando</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Combine Runs…</source>
        <translation>Combina elaborazioni…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Make one map and one ranking of runs on one event, as from ascending and from descending orbits</source>
        <translation>Fare una mappa e una graduatoria di elaborazioni su un solo evento, come quelle di orbite ascendenti e discendenti</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the offline help [F1]</source>
        <translation>Apre la guida offline [F1]</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Try the Demo Scene</source>
        <translation>Prova la scena demo</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Add a small simulated scene to the project</source>
        <translation>Aggiunge al progetto una piccola scena simulata</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy Diagnostics</source>
        <translation>Copia diagnostica</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy versions, model and last run to the clipboard, for a problem report</source>
        <translation>Copia negli appunti versioni, modello e ultima elaborazione, per una segnalazione di problemi</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show Log</source>
        <translation>Mostra log</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the log panel, tab SAR Landslide</source>
        <translation>Apre il pannello dei messaggi di log, scheda SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>About SAR Landslide</source>
        <translation>Informazioni su SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Version, licence, and what the model was and was not tested on</source>
        <translation>Versione, licenza e su che cosa il modello è stato o non è stato verificato</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene cannot be copied to your profile ({reason}); free some space there.</source>
        <translation>La scena demo non può essere copiata nel profilo utente ({reason}); liberare spazio lì.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Demo scene</source>
        <translation>Scena demo</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; press Detect Landslides to see what comes out.</source>
        <translation>La scena demo è simulata; premere Rileva frane per vedere il risultato.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; install onnxruntime first, then press Detect Landslides.</source>
        <translation>La scena demo è simulata; installare prima onnxruntime, poi premere Rileva frane.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Diagnostics copied; paste them into your problem report.</source>
        <translation>Diagnostica copiata; incollarla nella segnalazione del problema.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>Read the pictures of a chip</source>
        <translation>Leggere le immagini di un riquadro</translation>
    </message>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>The chip could not be read; see the Log Messages panel.</source>
        <translation>Impossibile leggere il riquadro; vedere il pannello Messaggi di log.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <location filename="../layers.py"/>
        <source>Ranked chips</source>
        <translation>Graduatoria dei riquadri</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslides</source>
        <translation>Frane</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed or not searched</source>
        <translation>Non osservato o non esplorato</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed</source>
        <translation>Non osservato</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that observed</source>
        <translation>Elaborazioni che hanno osservato</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that find a landslide</source>
        <translation>Elaborazioni che trovano una frana</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide mask</source>
        <translation>Maschera delle frane</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide probability</source>
        <translation>Probabilità di frana</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Change: red weaker after, cyan stronger after</source>
        <translation>Cambiamento: rosso più debole dopo, ciano più forte dopo</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those who looked at them.</source>
        <translation>Riquadri di mappa di 128 × 128 pixel ordinati per area di frana attesa (somma delle probabilità calibrate dei pixel moltiplicate per l'area al suolo dei pixel), con un intervallo al 90 % e con gli esiti e le note di chi li ha esaminati.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Outlines of connected landslide pixels with true ground area and probability. Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability.</source>
        <translation>Contorni dei pixel di frana contigui, con area reale al suolo e probabilità. Le aree sotto l'unità minima cartografabile sono escluse. Le classi di confidenza si basano sulla probabilità media.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Ground that the images did not see, before or after: radar shadow, layover, or beyond the images; or that was not searched: beyond the area that the run was given, or flat where that was left out. No landslide there does not mean that there is none. Outlines are generalised; the mask has them to the pixel.</source>
        <translation>Terreno che le immagini non hanno visto, prima o dopo: ombra radar, layover, oppure zone esterne alle immagini; o che non è stato esplorato: esterno all'area assegnata all'elaborazione, o pianeggiante dove è stato escluso. Nessuna frana in queste zone non significa che non ce ne siano. I contorni sono generalizzati; la maschera li riporta al pixel.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined observed each pixel.</source>
        <translation>Quante delle elaborazioni combinate hanno osservato ogni pixel.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined find a landslide at each pixel, each by itself. What only one of them finds may be a slide that the others cannot see, or an error of that one; what none finds by itself may be outlined all the same, where all think it possible.</source>
        <translation>Quante delle elaborazioni combinate trovano, ciascuna da sola, una frana in ogni pixel. Ciò che ne trova una sola può essere una frana che le altre non possono vedere, o un suo errore; ciò che nessuna trova da sola può essere comunque delimitato, dove tutte lo ritengono possibile.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run.</source>
        <translation>1 frana, 0 nessuna frana, 255 non osservato: la probabilità tagliata alla soglia dell'elaborazione.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed.</source>
        <translation>Probabilità di frana calibrata di ogni pixel, da 0 a 1; nessun valore dove nulla è stato osservato.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest was swept away; cyan has become stronger. Computed from the images whenever it is drawn.</source>
        <translation>Le immagini riunite in una sola a falsi colori, solo per la visualizzazione: retrodiffusione in decibel prima dell'evento nel rosso, dopo l'evento nel verde e nel blu, tutte con lo stesso stiramento. Il grigio non è cambiato; il rosso è diventato più debole, come dove il bosco è stato asportato; il ciano è diventato più forte. Calcolata dalle immagini ogni volta che viene disegnata.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 1 to 3: look here first</source>
        <translation>Rango da 1 a 3: guardare prima qui</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 4 to 10</source>
        <translation>Rango da 4 a 10</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 11 to 30</source>
        <translation>Rango da 11 a 30</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Further flagged chips</source>
        <translation>Altri riquadri segnalati</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Chips below the threshold</source>
        <translation>Riquadri sotto la soglia</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rejected after looking</source>
        <translation>Respinti dopo l'esame</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Selected chip</source>
        <translation>Riquadro selezionato</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>High confidence (80 % or more)</source>
        <translation>Confidenza alta (80 % o più)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Drawn by hand</source>
        <translation>Disegnato a mano</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Medium confidence (60 to 80 %)</source>
        <translation>Confidenza media (dal 60 all'80 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Low confidence (below 60 %)</source>
        <translation>Confidenza bassa (sotto il 60 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide</source>
        <translation>Frana</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides, runs combined {time}</source>
        <translation>{scene} frane, elaborazioni combinate {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides {time}</source>
        <translation>{scene} frane {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The result {path} cannot be opened as a layer.</source>
        <translation>Il risultato {path} non può essere aperto come layer.</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Save the ranked chips, the outlines, or a briefing to print</source>
        <translation>Salva la graduatoria dei riquadri, i contorni o una sintesi da stampare</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Table as CSV…</source>
        <translation>Tabella come CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips as shown, in this order, with all their columns, marks and notes</source>
        <translation>I riquadri come visualizzati, in questo ordine, con tutte le colonne, gli esiti e le note</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>CSV files</source>
        <translation>File CSV</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Selected Chips as CSV…</source>
        <translation>Riquadri selezionati come CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Only the chips that are selected in the table</source>
        <translation>Solo i riquadri selezionati nella tabella</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Chips and Landslides as GeoPackage…</source>
        <translation>Riquadri e frane come GeoPackage…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips shown, with marks and notes, and all landslide outlines in one file</source>
        <translation>I riquadri visualizzati, con esiti e note, e tutti i contorni delle frane in un solo file</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>GeoPackage files</source>
        <translation>File GeoPackage</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Places and Landslides as KML…</source>
        <translation>Luoghi e frane come KML…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>For phones and Google Earth: where to look in the chips shown, and the outlines, without rejected chips</source>
        <translation>Per telefoni e Google Earth: dove guardare nei riquadri visualizzati, e i contorni, senza i riquadri respinti</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>KML files</source>
        <translation>File KML</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Briefing as PDF…</source>
        <translation>Sintesi come PDF…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>One page to print: map, the twenty worst places, method, caveats and provenance</source>
        <translation>Una pagina da stampare: mappa, i venti punti peggiori, metodo, avvertenze e provenienza</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Keep Results…</source>
        <translation>Conserva risultati…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Copy all of it from the temporary folder to one that stays when QGIS closes</source>
        <translation>Copia tutto dalla cartella temporanea in una che resta alla chiusura di QGIS</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>{file} already exists. Do you want to replace it?</source>
        <translation>{file} esiste già. Sostituirlo?</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export Results</source>
        <translation>Esporta risultati</translation>
    </message>
</context>
<context>
    <name>ResultsHeading</name>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>No results yet.</source>
        <translation>Ancora nessun risultato.</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected</source>
        <translation>Riquadri segnalati: {flagged} di {count}; area di frana attesa circa {area} ha</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged</source>
        <translation>Riquadri segnalati: {flagged} di {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected without rejected chips</source>
        <translation>Riquadri segnalati: {flagged} di {count}; area di frana attesa circa {area} ha senza i riquadri respinti</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined: {count}</source>
        <translation>frane delimitate: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined outside rejected chips: {count}</source>
        <translation>frane delimitate fuori dai riquadri respinti: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{count} shown</source>
        <translation>visualizzati: {count}</translation>
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
        <translation>Assegna ai riquadri selezionati l'esito “{mark}”; premere {key} nella tabella. Ripetendo, l'esito viene tolto</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>What you saw there; saved in chips.gpkg and exported. Press Enter when done</source>
        <translation>Ciò che si è visto sul posto; salvato in chips.gpkg ed esportato. Premere Invio al termine</translation>
    </message>
</context>
<context>
    <name>RunBox</name>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detec&amp;t Landslides</source>
        <translation>Rileva &amp;frane</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detect landslides</source>
        <translation>Rileva frane</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Stop the detection; nothing is written</source>
        <translation>Ferma il rilevamento; nulla viene scritto</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Results of earlier runs, help, demo scene, diagnostics and log</source>
        <translation>Risultati di elaborazioni precedenti, guida, scena demo, diagnostica e log</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help and more</source>
        <translation>Guida e altro</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Start the detection in the background</source>
        <translation>Avvia il rilevamento in background</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
</context>
<context>
    <name>RunFolders</name>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Scegli la cartella di un'elaborazione conclusa</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Open results</source>
        <translation>Aprire i risultati</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder to Keep the Results In</source>
        <translation>Scegli la cartella in cui conservare i risultati</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Keep results</source>
        <translation>Conservare i risultati</translation>
    </message>
</context>
<context>
    <name>RunTold</name>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Chips flagged: {flagged} of {chips}.</source>
        <translation>Riquadri segnalati: {flagged} di {chips}.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Landslides outlined: {slides} ({area} ha).</source>
        <translation>Frane delimitate: {slides} ({area} ha).</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>See the table for them.</source>
        <translation>Vederli nella tabella.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>the processor</source>
        <translation>il processore</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Computed on {provider} in {time}.</source>
        <translation>Calcolato con {provider} in {time}.</translation>
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
        <translation>Pacchetto Python onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>One More Thing to Install</source>
        <translation>Resta una cosa da installare</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Install</source>
        <translation>Installa</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>From Wheel File…</source>
        <translation>Da file wheel…</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Without internet: choose an onnxruntime-….whl file that you copied here</source>
        <translation>Senza internet: scegliere un file onnxruntime-….whl copiato su questo computer</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Uninstall</source>
        <translation>Disinstalla</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Delete what the plugin installed into your QGIS profile</source>
        <translation>Elimina ciò che il plugin ha installato nel profilo utente di QGIS</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed in {folder}.</source>
        <translation>onnxruntime, che esegue il rilevamento, è installato in {folder}.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again.</source>
        <translation>onnxruntime, che esegue il rilevamento, è installato ma danneggiato: {problem}. Ripara lo installa di nuovo.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>The Python package onnxruntime, which runs the detection, is not installed.</source>
        <translation>Il pacchetto Python onnxruntime, che esegue il rilevamento, non è installato.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It came with this plugin and only has to be unpacked.</source>
        <translation>È fornito con questo plugin e va solo estratto.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None of the wheel files that came with this plugin fits this computer ({machine}).</source>
        <translation>Nessuno dei file wheel forniti con questo plugin è adatto a questo computer ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None was published for this Python and system ({machine}).</source>
        <translation>Non ne è stato pubblicato alcuno per questo Python e questo sistema ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed.</source>
        <translation>Viene installato nel profilo utente di QGIS ({size} MB da scaricare); nient'altro di QGIS viene modificato.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Choose a Wheel File</source>
        <translation>Scegli un file wheel</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python wheels (onnxruntime*.whl)</source>
        <translation>File wheel di Python (onnxruntime*.whl)</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime was removed; what is still in use goes when QGIS is restarted.</source>
        <translation>onnxruntime è stato rimosso; ciò che è ancora in uso scomparirà al riavvio di QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Unknown Wheel File</source>
        <translation>File wheel sconosciuto</translation>
    </message>
</context>
<context>
    <name>RuntimeInstaller</name>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>No onnxruntime was published for {machine}; if you have one, use its wheel file.</source>
        <translation>Nessun onnxruntime è stato pubblicato per {machine}; se se ne possiede uno, usare il suo file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Downloading {address}</source>
        <translation>Scaricamento di {address}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} di {total} MB</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{file} cannot be renamed ({reason}); try again.</source>
        <translation>{file} non può essere rinominato ({reason}); riprovare.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Checking and unpacking</source>
        <translation>Verifica ed estrazione</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Install onnxruntime</source>
        <translation>Installa onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime could not be installed: {reason}</source>
        <translation>Impossibile installare onnxruntime: {reason}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>The new onnxruntime will be used after a restart of QGIS.</source>
        <translation>Il nuovo onnxruntime verrà usato dopo il riavvio di QGIS.</translation>
    </message>
</context>
<context>
    <name>SarLandslideAlgorithm</name>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a whole number.</source>
        <translation>{name} è “{value}”, ma deve essere un numero intero.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a number, with a point before decimals as in 0.5.</source>
        <translation>{name} è “{value}”, ma deve essere un numero, con un punto prima dei decimali come in 0.5.</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Flagged chips only</source>
        <translation>Solo riquadri segnalati</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Only chips with these marks [all chips]</source>
        <translation>Solo riquadri con questi esiti [tutti i riquadri]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips, best rank first [all]</source>
        <translation>Numero di riquadri, dal rango migliore [tutti]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips</source>
        <translation>Numero di riquadri</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>{count} chips written to {path}</source>
        <translation>Riquadri scritti in {path}: {count}</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Combine runs</source>
        <translation>Combina elaborazioni</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</source>
        <translation>frana,unione,combinare,mosaico,ascendente,discendente,orbita,landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Makes one map and one ranking of runs on one event, as from ascending and from descending orbits.</source>
        <translation>Fa una mappa e una graduatoria di elaborazioni su un solo evento, come quelle di orbite ascendenti e discendenti.</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Runs: the file run.json of each</source>
        <translation>Elaborazioni: il file run.json di ciascuna</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/rank_areas.py"/>
        <source>Count what was found in rejected chips, too</source>
        <translation>Conta anche quanto trovato nei riquadri respinti</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Replace results in the output folder</source>
        <translation>Sostituisci i risultati nella cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; nulla è stato scritto.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Compare with inventory</source>
        <translation>Confronta con inventario</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</source>
        <translation>frana,frane,inventario,accuratezza,precisione,richiamo,iou,validazione,rango,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Scores a detection against mapped landslides: area, count, size classes and ranking.</source>
        <translation>Valuta un rilevamento rispetto alle frane cartografate: area, numero, classi di dimensione e graduatoria.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Mapped landslides</source>
        <translation>Frane cartografate</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Table of scores</source>
        <translation>Tabella dei punteggi</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <location filename="../processing/export_csv.py"/>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Precision of the area</source>
        <translation>Precisione dell'area</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Recall of the area</source>
        <translation>Richiamo (recall) dell'area</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Intersection over union</source>
        <translation>Intersezione su unione</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides found</source>
        <translation>Frane trovate</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides observed</source>
        <translation>Frane osservate</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Rank correlation of the chips</source>
        <translation>Correlazione per ranghi dei riquadri</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>The run searched a part alone, or left out flat ground: landslides of the inventory elsewhere do not count as missed.</source>
        <translation>L'elaborazione ha esplorato solo un'area o escluso il terreno pianeggiante: le frane dell'inventario lasciate fuori non contano come mancate.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>{found} of {observed} observed landslides found; precision {precision}, recall {recall}, intersection over union {iou}, rank correlation {rank}</source>
        <translation>Trovate {found} frane osservate su {observed}; precisione {precision}, richiamo {recall}, intersezione su unione {iou}, correlazione per ranghi {rank}</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Compose dates</source>
        <translation>Componi date</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</source>
        <translation>sar,radar,sentinel-1,composito,media,pila,multitemporale,speckle,mediare</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Averages images before and after an event into one raster of four bands.</source>
        <translation>Media le immagini prima e dopo un evento in un solo raster a quattro bande.</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Composite</source>
        <translation>Composito</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Detect landslides</source>
        <translation>Rileva frane</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</source>
        <translation>sar,radar,sentinel-1,frana,frane,cambiamento,rilevamento,terremoto,disastro,deep learning,apprendimento profondo</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.</source>
        <translation>Cartografa le frane probabili da immagini Sentinel-1 e ordina i riquadri di mappa per area interessata.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Only where these polygons are</source>
        <translation>Solo dove si trovano questi poligoni</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Or only in this extent</source>
        <translation>Oppure solo in questa estensione</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Elevation model by which flat ground is left out [none is]</source>
        <translation>Modello di elevazione con cui si esclude il terreno pianeggiante [nessuno]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a pixel from which it counts [from the model]</source>
        <translation>Probabilità di frana a partire dalla quale un pixel conta [dal modello]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a chip from which it is mapped [from the model]</source>
        <translation>Probabilità di frana a partire dalla quale un riquadro viene cartografato [dal modello]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Chips to map in detail</source>
        <translation>Riquadri da cartografare in dettaglio</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Smallest landslide polygon [m², from the model]</source>
        <translation>Poligono di frana minimo [m², dal modello]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Slope below which ground is flat [degrees]</source>
        <translation>Pendenza sotto la quale il terreno è pianeggiante [gradi]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor threads [one per core]</source>
        <translation>Thread del processore [uno per core]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Even out wet ground</source>
        <translation>Compensa il suolo bagnato</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Go on where a run was interrupted</source>
        <translation>Continua da dove un'elaborazione è stata interrotta</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>The Python package onnxruntime is missing; open the SAR Landslide panel from the Raster menu to install it.</source>
        <translation>Manca il pacchetto Python onnxruntime; per installarlo aprire il pannello SAR Landslide dal menu Raster.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Give either polygons or an extent as the area, not both.</source>
        <translation>Indicare come area dei poligoni oppure un'estensione, non entrambi.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Unpacking onnxruntime, which came with the plugin</source>
        <translation>Estrazione di onnxruntime, fornito con il plugin</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Export briefing</source>
        <translation>Esporta sintesi</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>landslide,map,print,layout,pdf,report,briefing,share</source>
        <translation>frana,frane,mappa,stampa,layout,pdf,rapporto,report,sintesi,briefing,condividere</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Prints a detection on one page: map, worst places, method, caveats and provenance.</source>
        <translation>Stampa un rilevamento su una pagina: mappa, punti peggiori, metodo, avvertenze e provenienza.</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Heading [made from the name of the image]</source>
        <translation>Titolo [ricavato dal nome dell'immagine]</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Briefing</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Export CSV</source>
        <translation>Esporta CSV</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</source>
        <translation>frana,frane,riquadri,graduatoria,tabella,csv,foglio di calcolo,revisione,verifica,confermato,condividere</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, as a table.</source>
        <translation>Scrive come tabella la graduatoria dei riquadri di un rilevamento, con esiti e note.</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Columns [all]</source>
        <translation>Colonne [tutte]</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Table of chips</source>
        <translation>Tabella dei riquadri</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Export GeoPackage</source>
        <translation>Esporta GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share</source>
        <translation>frana,frane,riquadri,graduatoria,contorni,poligoni,geopackage,gpkg,revisione,verifica,confermato,condividere</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, and all landslide outlines into one file.</source>
        <translation>Scrive la graduatoria dei riquadri di un rilevamento, con esiti e note, e tutti i contorni delle frane in un solo file.</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Chips and landslides</source>
        <translation>Riquadri e frane</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>File GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Export KML</source>
        <translation>Esporta KML</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share</source>
        <translation>frana,frane,riquadri,graduatoria,contorni,kml,google earth,telefono,campo,confermato,condividere</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Writes the places to look at in a detection, and its landslide outlines, for phones and Google Earth.</source>
        <translation>Scrive i luoghi dove guardare in un rilevamento, e i suoi contorni delle frane, per telefoni e Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Places and landslides</source>
        <translation>Luoghi e frane</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>KML files (*.kml)</source>
        <translation>File KML (*.kml)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>{count} places written to {path}</source>
        <translation>Luoghi scritti in {path}: {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rank areas</source>
        <translation>Graduatoria delle aree</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</source>
        <translation>frana,frane,zonale,comune,bacino idrografico,strada,priorità,riepilogo,statistiche,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranks polygons, such as municipalities, by the landslide area expected in them.</source>
        <translation>Ordina poligoni, ad esempio comuni, per l'area di frana attesa al loro interno.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas (municipalities, catchments, buffered roads …)</source>
        <translation>Aree (comuni, bacini idrografici, buffer stradali …)</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Name of an area</source>
        <translation>Nome di un'area</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranked areas</source>
        <translation>Aree in graduatoria</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>The areas have no field “{name}”; they have: {fields}.</source>
        <translation>Le aree non hanno il campo “{name}”; hanno: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas: {count}; the first has {hectares} ha of expected landslides</source>
        <translation>Aree: {count}; la prima ha {hectares} ha di frane attese</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, counted like the others: {count}</source>
        <translation>Riquadri respinti, contati come gli altri: {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, in which nothing is counted: {count}</source>
        <translation>Riquadri respinti, in cui non si conta nulla: {count}</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Add results to the map</source>
        <translation>Aggiungi i risultati alla mappa</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Output folder</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide probability</source>
        <translation>Probabilità di frana</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide mask</source>
        <translation>Maschera delle frane</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide polygons</source>
        <translation>Poligoni delle frane</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips</source>
        <translation>Graduatoria dei riquadri</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips as CSV</source>
        <translation>Graduatoria dei riquadri come CSV</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Record of the run</source>
        <translation>Resoconto dell'elaborazione</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of observed chips</source>
        <translation>Numero di riquadri osservati</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of flagged chips</source>
        <translation>Numero di riquadri segnalati</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of landslide polygons</source>
        <translation>Numero di poligoni di frana</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide area [m²]</source>
        <translation>Area di frana [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Expected landslide area [m²]</source>
        <translation>Area di frana attesa [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Run as part of a model: the results are in the output folder, not on the map.</source>
        <translation>Eseguito come parte di un modello: i risultati sono nella cartella dei risultati, non sulla mappa.</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../processing/run_input.py"/>
        <source>Output folder of a detection</source>
        <translation>Cartella dei risultati di un rilevamento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Raster with both dates</source>
        <translation>Raster con entrambe le date</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images before the event</source>
        <translation>Oppure immagini prima dell'evento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>… and images after the event</source>
        <translation>… e immagini dopo l'evento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images of many dates, to be sorted by the event day</source>
        <translation>O immagini di molte date, da ordinare in base al giorno dell’evento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Event day (UTC)</source>
        <translation>Giorno dell'evento (UTC)</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Unit of the pixel values</source>
        <translation>Unità dei valori dei pixel</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</source>
        <translation>Ruoli delle bande, ad esempio pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Further no-data value</source>
        <translation>Ulteriore valore di nessun dato</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Leave out layover and shadow, by the masks of HyP3 and OPERA beside the images</source>
        <translation>Escludi layover e ombra, in base alle maschere di HyP3 e OPERA accanto alle immagini</translation>
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
        <translation>Rileva frane in immagini radar</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the SAR Landslide panel</source>
        <translation>Mostra o nasconde il pannello SAR Landslide</translation>
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
        <translation>1 Immagini</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Fold or unfold</source>
        <translation>Comprimi o espandi</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>One Layer with Both Dates</source>
        <translation>Un layer con entrambe le date</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Before and After Layers</source>
        <translation>Layer prima e dopo</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>How the images before and after the event are given</source>
        <translation>Modo in cui sono fornite le immagini prima e dopo l'evento</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Kind of input</source>
        <translation>Tipo di input</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Raster with VV and VH before and after; follows the active layer</source>
        <translation>Raster con VV e VH prima e dopo; segue il layer attivo</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layer with both dates</source>
        <translation>Layer con entrambe le date</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Reading the images…</source>
        <translation>Lettura delle immagini…</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Check images from before and after the event, or give its day and press Sort.</source>
        <translation>Spuntare immagini di prima e dopo l’evento, o indicarne il giorno e premere Ordina.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Choose radar images from before and after the event.</source>
        <translation>Scegliere immagini radar di prima e dopo l'evento.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source.</source>
        <translation>Il layer “{name}” non può essere letto, forse il suo file non esiste più; sceglierne un altro o ripararne la sorgente.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layers left unchecked: {count}; the tooltip says which and why.</source>
        <translation>Layer non spuntati: {count}; il suggerimento dice quali e perché.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Understood as {sentence}.</source>
        <translation>Interpretato come {sentence}.</translation>
    </message>
</context>
<context>
    <name>SceneReader</name>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>Read the scene</source>
        <translation>Leggere la scena</translation>
    </message>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>The scene could not be read; see the Log Messages panel.</source>
        <translation>Impossibile leggere la scena; vedere il pannello Messaggi di log.</translation>
    </message>
</context>
<context>
    <name>SensitivityBox</name>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivit&amp;y</source>
        <translation>&amp;Sensibilità</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>How sure the model must be before it marks a pixel as landslide; arrow keys work too</source>
        <translation>Quanto il modello deve essere sicuro prima di contrassegnare un pixel come frana; funzionano anche i tasti freccia</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilità</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Miss nothing</source>
        <translation>Nulla sfugge</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Few false alarms</source>
        <translation>Pochi falsi allarmi</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %.</source>
        <translation>Contrassegna i pixel da una probabilità di {percent} %.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from exactly {percent} %, as set under Advanced.</source>
        <translation>Contrassegna i pixel da esattamente {percent} %, come impostato in Avanzato.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %, as the model suggests.</source>
        <translation>Contrassegna i pixel da una probabilità di {percent} %, come suggerito dal modello.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>This model does not tell how many false alarms to expect.</source>
        <translation>Questo modello non indica quanti falsi allarmi attendersi.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: about {alarms} false alarms per 1,000 km²; </source>
        <translation>Dove è stato misurato: circa {alarms} falsi allarmi per 1000 km²; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: no false alarm; </source>
        <translation>Dove è stato misurato: nessun falso allarme; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>{share} % of the landslide area is found</source>
        <translation>trovato il {share} % dell’area in frana</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source> (measured at {percent} %)</source>
        <translation> (misurato a {percent} %)</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>That was with VV and VH: {polarisation} alone finds less.</source>
        <translation>Questo con VV e VH: la sola {polarisation} ne trova meno.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Figures of the model card, measured on synthetic landslides at a threshold of {percent} %, of which small ones are found less often; false alarms were counted on {area} km² without landslides, where the same ground counts once for each set of dates. In regions where nothing trained expect several times as many; seasons and numbers of dates differ, too.</source>
        <translation>Cifre della scheda del modello, misurate su frane sintetiche con una soglia di {percent} %, di cui le piccole si trovano meno spesso; i falsi allarmi sono stati contati su {area} km² senza frane, dove lo stesso terreno conta una volta per ogni insieme di date. Nelle regioni non usate per l'addestramento attendersi alcune volte tanto; contano anche la stagione e il numero di date.</translation>
    </message>
</context>
<context>
    <name>SidesBox</name>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>&amp;Before the event</source>
        <translation>Prima dell'&amp;evento</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>A&amp;fter the event</source>
        <translation>Dopo l'even&amp;to</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check one or more dates; several dates are averaged</source>
        <translation>Spuntare una o più date; più date vengono mediate</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Swap Before and After</source>
        <translation>Scambia prima e dopo</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check before the event what is checked after it, and the other way round</source>
        <translation>Spunta prima dell'evento ciò che è spuntato dopo, e viceversa</translation>
    </message>
</context>
<context>
    <name>WheelDownload</name>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{index} does not list {file}; ask who keeps this package index, or use a wheel file.</source>
        <translation>{index} non elenca {file}; chiedere a chi gestisce questo indice di pacchetti o usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} does not have {file}; use a wheel file.</source>
        <translation>{host} non ha {file}; usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The proxy does not let QGIS through ({reason}); see Settings &gt; Options &gt; Network, or use a wheel file.</source>
        <translation>Il proxy non lascia passare QGIS ({reason}); vedere Impostazioni &gt; Opzioni &gt; Rete, o usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} refuses the download (status {status}); use a wheel file.</source>
        <translation>{host} rifiuta lo scaricamento (stato {status}); usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The certificate of {host} is not trusted ({reason}); see Settings &gt; Options &gt; Authentication, or use a wheel file.</source>
        <translation>Il certificato di {host} non è attendibile ({reason}); vedere Impostazioni &gt; Opzioni &gt; Autenticazione, o usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>the file ended too early</source>
        <translation>il file è terminato troppo presto</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file.</source>
        <translation>Lo scaricamento da {host} si è interrotto ({reason}); riprovare, riprende da dove si era fermato, o usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: open any page in a browser and try again, or use a wheel file.</source>
        <translation>{host} invia {found} byte invece dei {expected} di {file}, forse una pagina di accesso della rete: aprire una pagina qualsiasi nel browser e riprovare, o usare un file wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The folder {folder} cannot be written ({reason}); make room there and try again.</source>
        <translation>La cartella {folder} non può essere scritta ({reason}); liberare spazio e riprovare.</translation>
    </message>
</context>
</TS>
