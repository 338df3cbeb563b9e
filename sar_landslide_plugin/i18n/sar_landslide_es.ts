<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../gui/about.py"/>
        <source>About SAR Landslide</source>
        <translation>Acerca de SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Finds landslides in Sentinel-1 images from before and after an event, on this computer.</source>
        <translation>Detecta deslizamientos en imágenes Sentinel-1 anteriores y posteriores a un evento, en este mismo equipo.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Licence: GPL-2.0-or-later. Method after {paper}.</source>
        <translation>Licencia: GPL-2.0-or-later. Método según {paper}.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Also calibrated on</source>
        <translation>Calibrado además con</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Tested on</source>
        <translation>Probado en</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Not tested on</source>
        <translation>No probado en</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and simulated landslides are not real ones. Look at the ranked chips before you act.</source>
        <translation>Todo lo que no se menciona arriba: otras regiones, estaciones del año, sensores y tipos de terreno. Los deslizamientos insertados y simulados no son reales. Examine los recuadros priorizados antes de actuar.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{name} {version}, licence {licence}, for pixels of {low} to {high} m.</source>
        <translation>{name} {version}, licencia {licence}, para píxeles de {low} a {high} m.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{data}. All landslides in them are synthetic.</source>
        <translation>{data}. Todos los deslizamientos que contienen son sintéticos.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>simulated scenes</source>
        <translation>escenas simuladas</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of southern California, 30 m</source>
        <translation>imágenes reales del sur de California, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of hilly forest in Myanmar, 30 m</source>
        <translation>imágenes reales de bosque en colinas de Myanmar, 30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>single real images of European and other lowland, 10 m</source>
        <translation>imágenes reales individuales de tierras bajas, europeas y otras, 10 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>synthetic slides in real images</source>
        <translation>deslizamientos sintéticos en imágenes reales</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>chips</source>
        <translation>recuadros</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>average precision, 1 is best</source>
        <translation>precisión media; 1 es lo mejor</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>the same of the smoothed VH log-ratio</source>
        <translation>lo mismo para el log-cociente VH suavizado</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the marked pixels that are landslide</source>
        <translation>proporción de los píxeles marcados que son deslizamiento</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the landslide pixels that are marked</source>
        <translation>proporción de los píxeles de deslizamiento que están marcados</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the chips whose area lies in their 90 % interval</source>
        <translation>proporción de los recuadros cuya área está dentro de su intervalo del 90 %</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Area marked where nothing happened, mean of the chips of a place and its dates, at {count} places: at most {share} % ({place}). Single pairs of dates can be several times worse.</source>
        <translation>Área marcada donde no ocurrió nada, media de los recuadros de un lugar y sus fechas, en {count} lugares: como máximo {share} % ({place}). Un par de fechas concreto puede ser varias veces peor.</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides, where the same ground counts once for each set of dates; {recall} % of the area of synthetic landslides found, less of small ones.</source>
        <translation>Con un umbral de {percent} %: {alarms} falsas alarmas por cada 1000 km² en {area} km² sin deslizamientos, donde el mismo terreno cuenta una vez por cada conjunto de fechas; se detectó el {recall} % del área de deslizamientos sintéticos, menos de los pequeños.</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Whole Images</source>
        <translation>Imágenes completas</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Map View</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon Layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not</source>
        <translation>Se analizan y priorizan los recuadros de 128 × 128 píxeles que tocan el área; los demás no</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>&amp;Area</source>
        <translation>Áre&amp;a</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons to search; where some are selected, only the selected ones count</source>
        <translation>Polígonos que se analizarán; si hay algunos seleccionados, solo cuentan esos</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon layer of the area</source>
        <translation>Capa de polígonos del área</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>What the map shows when you start.</source>
        <translation>Lo que muestre el mapa al iniciar la detección.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Choose a polygon layer, or another area.</source>
        <translation>Elija una capa de polígonos u otra área.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>The project has no polygon layer; add one, or choose another area.</source>
        <translation>El proyecto no tiene ninguna capa de polígonos; añada una o elija otra área.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, all searched; select some to search only those.</source>
        <translation>Polígonos: {count}, se buscan todos; seleccione algunos para buscar solo en ellos.</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, of which selected and searched: {selected}.</source>
        <translation>Polígonos: {count}, de ellos seleccionados y buscados: {selected}.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../briefing.py"/>
        <source>The folder {path} does not exist; choose another folder.</source>
        <translation>La carpeta {path} no existe; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written; choose another folder.</source>
        <translation>No se puede escribir el informe {path}; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written ({reason}); choose another folder.</source>
        <translation>No se puede escribir el informe {path} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before ({before}) and after ({after})</source>
        <translation>Imágenes Sentinel-1 anteriores ({before}) y posteriores ({after})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before and after the event</source>
        <translation>Imágenes Sentinel-1 anteriores y posteriores al evento</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Escena simulada: ninguno de estos deslizamientos es real</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date}</source>
        <translation>Evento del {date}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date} (no image names a date to check it by)</source>
        <translation>Evento del {date} (ninguna imagen indica una fecha con la que comprobarlo)</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Evaluación preliminar por radar; debe verificarse antes de actuar</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} confirmed</source>
        <translation>{count} confirmados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} rejected</source>
        <translation>{count} rechazados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined, without rejected chips</source>
        <translation>número de deslizamientos delineados, sin los recuadros rechazados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined</source>
        <translation>número de deslizamientos delineados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area, without rejected chips</source>
        <translation>área cartografiada, sin los recuadros rechazados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area</source>
        <translation>área cartografiada</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips but the rejected ones</source>
        <translation>área esperada, suma de todos los recuadros salvo los rechazados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips</source>
        <translation>área esperada, suma de todos los recuadros</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{flagged} of {count}</source>
        <translation>{flagged} de {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>chips flagged</source>
        <translation>recuadros señalados</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>of these chips seen and searched</source>
        <translation>de estos recuadros, visto y explorado</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslide probability</source>
        <translation>Probabilidad de deslizamiento</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Outline of a landslide</source>
        <translation>Contorno de un deslizamiento</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chip with its rank</source>
        <translation>Recuadro con su puesto</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rejected after looking</source>
        <translation>Rechazados tras mirarlos</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed or not searched</source>
        <translation>No observado o no explorado</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed by the images</source>
        <translation>No observado en las imágenes</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Radar image after the event</source>
        <translation>Imagen de radar posterior al evento</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The radar images are not where they were: no background is drawn.</source>
        <translation>Las imágenes de radar ya no están donde estaban: no se dibuja ningún fondo.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The map shows {part} km of {whole} km.</source>
        <translation>El mapa muestra {part} km de {whole} km.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Where to look first</source>
        <translation>Dónde mirar primero</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source> (left out after looking: {count})</source>
        <translation> (descartados tras revisarlos: {count})</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>No chip is flagged, and no landslide area is expected. That does not prove that there is none.</source>
        <translation>No hay recuadros señalados ni se espera área de deslizamientos. Eso no demuestra que no los haya.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Caveats</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Area [ha]</source>
        <translation>Área [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>90 % interval [ha]</source>
        <translation>Intervalo del 90 % [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Latitude, longitude</source>
        <translation>Latitud, longitud</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the calibration chips.</source>
        <translation>Una red neuronal compara la retrodispersión anterior y posterior en recuadros de 128 × 128 píxeles, y una segunda asigna a cada píxel de los recuadros sospechosos una probabilidad calibrada de deslizamiento. Los recuadros se ordenan por área esperada, es decir, la suma de estas probabilidades multiplicadas por el área de los píxeles en el terreno, con un intervalo que contuvo el área real en el 90 % de los recuadros de calibración.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Runs on one event were combined: where several observed the ground, what all find is more certain, and what one alone finds is less.</source>
        <translation>Se combinaron ejecuciones sobre un mismo evento: donde varias observaron el terreno, lo que todas hallan es más seguro y lo que halla una sola lo es menos.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Nobody has checked this on the ground unless a note says so: marks are made at the desk, from the images. Small slides, slides that change nothing in the radar image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated slides and on one real landslide, so treat the figures as an order of urgency, not as a survey.</source>
        <translation>Nadie lo ha comprobado sobre el terreno, salvo que una nota lo indique: las marcas se hacen en gabinete, a partir de las imágenes. No se detectan los deslizamientos pequeños, los que no cambian nada en la imagen de radar ni lo que queda en sombra de radar o inversión por relieve (layover); inundaciones, cosechas, talas rasas y nieve pueden parecer deslizamientos. Donde se observó poco, no haber encontrado deslizamientos no significa que no los haya. La detección se evaluó con deslizamientos simulados y con un deslizamiento real; por tanto, tome las cifras como un orden de urgencia, no como un levantamiento.</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>… and {count} more in run.json</source>
        <translation>… y {count} más en run.json</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Images {side}: {names}</source>
        <translation>Imágenes {side}: {names}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Understood as: {sentence}</source>
        <translation>Interpretado como: {sentence}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Model: {name} {version}, pair {pair}</source>
        <translation>Modelo: {name} {version}, par {pair}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels</source>
        <translation>Umbrales: píxel {pixel}, recuadro {chip}; contorno mínimo de {px} píxeles</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</source>
        <translation>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Detected {detected}, briefing made {made} (UTC)</source>
        <translation>Detección: {detected}; informe: {made} (UTC)</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Only a part was looked at: {area}</source>
        <translation>Solo se examinó una parte: {area}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Left out as flat, below {slope}°: by {name}</source>
        <translation>Omitido por llano, menos de {slope}°: según {name}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides after {date}</source>
        <translation>Deslizamientos después del {date}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides at {place}</source>
        <translation>Deslizamientos en {place}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides in {scene}</source>
        <translation>Deslizamientos en {scene}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>the scene</source>
        <translation>la escena</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before and after</source>
        <translation>anteriores y posteriores</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before</source>
        <translation>anteriores</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>after</source>
        <translation>posteriores</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} y {count} más</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy “{text}”</source>
        <translation>Copiar “{text}”</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy Rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Take Mark Back</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>ChipPreviewWidget</name>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Select a chip to see it before and after.</source>
        <translation>Seleccione un recuadro para verlo antes y después.</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip</source>
        <translation>{polarisation}, negro {low} dB, blanco {high} dB antes y después; la vista mide {width} de ancho y el marco es el recuadro</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{side}: {dates}</source>
        <translation>{side}: {dates}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>mean of {count} dates, {first} to {last}</source>
        <translation>media de {count} fechas, del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>ChipTable</name>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rank: 1 is the chip with the largest expected area</source>
        <translation>Puesto: 1 es el recuadro con la mayor área esperada</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Area [ha]</source>
        <translation>Área [ha]</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Expected landslide area in hectares; the bar is its 90 % interval</source>
        <translation>Área esperada de deslizamientos en hectáreas; la barra es su intervalo del 90 %</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>{area} ha (90 % interval {low} to {high} ha)</source>
        <translation>{area} ha (intervalo del 90 %: de {low} a {high} ha)</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Probability that the chip holds a landslide</source>
        <translation>Probabilidad de que el recuadro contenga un deslizamiento</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note</source>
        <translation>Lo que encontró al examinarlo: confirmado ✓, rechazado ✗, dudoso ?, y ✎ donde hay una nota</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Share of the chip that was seen and searched: where it is low, no landslide found does not mean no landslide</source>
        <translation>Parte del recuadro vista y explorada: donde es baja, no haber encontrado deslizamientos no significa que no los haya</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Where to look: a point on the largest outline in the chip, or where it is most probable; WGS 84, the context menu copies it</source>
        <translation>Dónde mirar: un punto del contorno más grande del recuadro, o el lugar más probable; WGS 84, se copia desde el menú contextual</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chip</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Row and column of the chip in the scene</source>
        <translation>Fila y columna del recuadro en la escena</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Not marked</source>
        <translation>Sin marca</translation>
    </message>
</context>
<context>
    <name>ChipsBox</name>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Ranked Chips</source>
        <translation>Recuadros priorizados</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure</source>
        <translation>Haga clic en un recuadro, o avance con las teclas de flecha, para verlo en el mapa; C lo confirma, R lo rechaza, U lo deja como dudoso</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Marks of {count} chips taken back.</source>
        <translation>Se quitaron las marcas de {count} recuadros.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{count} chips marked as “{mark}”.</source>
        <translation>{count} recuadros marcados como “{mark}”.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{problem} The note stays here and is saved with the next mark or note.</source>
        <translation>{problem} La nota se queda aquí y se guardará con la próxima marca o nota.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Not saved, because these chips are no longer shown: {notes}</source>
        <translation>No se guardó, porque estos recuadros ya no se muestran: {notes}</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The results in this folder were replaced by those of another run, which are shown now; try again with these.</source>
        <translation>Los resultados de esta carpeta fueron reemplazados por los de otra ejecución, que ahora se muestran; inténtelo de nuevo con estos.</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The chip lies outside the map's coordinate system; choose another one for the map.</source>
        <translation>El recuadro queda fuera del sistema de coordenadas del mapa; elija otro para el mapa.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine Runs</source>
        <translation>Combinar ejecuciones</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose runs on one event, as from ascending and from descending orbits. What one orbit does not see the other may, and what only one takes for a landslide counts for less.</source>
        <translation>Elija ejecuciones sobre un mismo evento, como las de órbitas ascendentes y descendentes. Lo que una órbita no ve puede verlo la otra, y lo que solo una toma por deslizamiento cuenta menos.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>&amp;Add Run from Folder…</source>
        <translation>&amp;Añadir ejecución desde una carpeta…</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>The results in {path} were combined of other runs: add those instead.</source>
        <translation>Los resultados en {path} se combinaron a partir de otras ejecuciones: añada esas en su lugar.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>{run}, from {threshold} %</source>
        <translation>{run}, desde el {threshold} %</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Elegir la carpeta de una ejecución terminada</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check at least two runs.</source>
        <translation>Marque al menos dos ejecuciones.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs of different sensitivity, such as {one} % and {other} %, cannot be combined: detect again at the same.</source>
        <translation>No se pueden combinar ejecuciones de distinta sensibilidad, como {one} % y {other} %: detecte de nuevo con la misma.</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check no more than {most} runs.</source>
        <translation>Marque como máximo {most} ejecuciones.</translation>
    </message>
</context>
<context>
    <name>DetectBox</name>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>2 Detect</source>
        <translation>2 Detectar</translation>
    </message>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
</context>
<context>
    <name>DetectionRunner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>A run is already under way; wait until it is done, or cancel it first.</source>
        <translation>Ya hay una ejecución en curso; espere a que termine o cancélela primero.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The SAR Landslide algorithms are not registered; restart QGIS.</source>
        <translation>Los algoritmos de SAR Landslide no están registrados; reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{phase}, about {time} left</source>
        <translation>{phase}; tiempo restante aprox.: {time}</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The detection stopped without a result; the log may tell why.</source>
        <translation>La detección se detuvo sin resultado; el registro puede indicar el motivo.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../__init__.py"/>
        <source>SAR Landslide needs Python {oldest} or newer, but this QGIS brings {found}: install a newer QGIS.</source>
        <translation>SAR Landslide necesita Python {oldest} o posterior, pero este QGIS trae {found}: instale un QGIS más reciente.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too small: give at least {smallest} x {smallest} pixels.</source>
        <translation>{name} tiene {width} x {height} píxeles y es demasiado pequeña: use una de al menos {smallest} x {smallest} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.</source>
        <translation>{name} tiene {width} x {height} píxeles y es demasiado grande: use una de {limit:,} por lado como máximo.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in its own reference system</source>
        <translation>en su propio sistema de referencia</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in {reference_system}</source>
        <translation>en {reference_system}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>Resampled to the {target:g} m that the models know, {name}</source>
        <translation>Remuestreada a los {target:g} m que conocen los modelos, {name}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: it is resampled to {target:.3g} m {where}.</source>
        <translation>El tamaño de píxel de {name} es de {spacing}, pero los modelos conocen de {low:g} a {high:g} m: se remuestrea a {target:.3g} m {where}.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>All that the images cover together</source>
        <translation>La extensión conjunta de las imágenes</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m or less, and check its georeferencing.</source>
        <translation>El tamaño de píxel de {name} es de {spacing:.3g} m, con el que no se puede ver ningún deslizamiento: use una imagen de {high:g} m o menos y revise su georreferenciación.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, finer than any radar image: check its georeferencing.</source>
        <translation>El tamaño de píxel de {name} es de {spacing:.3g} m, más fino que el de cualquier imagen de radar: revise su georreferenciación.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <location filename="../core/run_on_grid.py"/>
        <location filename="../core/sources.py"/>
        <source>The coordinates of {name} lie outside its reference system: check its georeferencing.</source>
        <translation>Las coordenadas de {name} quedan fuera de su sistema de referencia: revise su georreferenciación.</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The raster's rows do not run from north to south: it is resampled to a north-up grid.</source>
        <translation>Las filas del ráster no van de norte a sur: se remuestrea a una cuadrícula orientada al norte.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the larger ones.</source>
        <translation>La extensión {x_min:g} {y_min:g} {x_max:g} {y_max:g} no tiene tamaño: indique primero los valores menores de x e y, y después los mayores.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area {path} does not exist: check its name and folder.</source>
        <translation>El área {path} no existe: revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.</source>
        <translation>No se puede leer {name} como polígonos: use un archivo que GDAL pueda abrir, por ejemplo un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read to its end ({reason}): export or copy the file again.</source>
        <translation>{name} no se puede leer hasta el final ({reason}): exporte o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds no polygons: give a polygon layer as the area.</source>
        <translation>{name} no contiene polígonos: use una capa de polígonos como área.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds several layers of polygons ({layers}): give a file with the one to search.</source>
        <translation>{name} contiene varias capas de polígonos ({layers}): indique un archivo con la que se debe buscar.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) holds no polygons: choose or select at least one.</source>
        <translation>El área ({source}) no contiene polígonos: elija o seleccione al menos uno.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) has no coordinate reference system: assign the right one to its layer.</source>
        <translation>El área ({source}) no tiene sistema de referencia de coordenadas: asigne el correcto a su capa.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.</source>
        <translation>El área ({source}) no se puede situar en el mapa de las imágenes ({reason}): revise su sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) and the images do not overlap: choose an area inside the images, and check the reference systems of both (that of the images is {crs}).</source>
        <translation>El área ({source}) y las imágenes no se superponen: elija un área dentro de las imágenes y revise los sistemas de referencia de ambas (el de las imágenes es {crs}).</translation>
    </message>
    <message>
        <location filename="../core/band_text.py"/>
        <source>“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for before and after images.</source>
        <translation>“{part}” no es una función de banda; escriba por ejemplo pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, o VV=1, VH=2 para imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{role}: band {number} of {raster}</source>
        <translation>{role}: banda {number} de {raster}</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH.</source>
        <translation>No se reconoce la función de banda '{role}': use pre_VV, pre_VH, post_VV o post_VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use VV or VH.</source>
        <translation>No se reconoce la función de banda '{role}': use VV o VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} was given for {role}, but {raster} has bands 1 to {count} only.</source>
        <translation>Se indicó la banda {number} para {role}, pero {raster} solo tiene las bandas 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} of {raster} was given for VV and for VH: choose one of them; where VV and VH are files of their own, put VV and VH into the file names instead.</source>
        <translation>La banda {number} de {raster} se indicó para VV y para VH: elija una de las dos; si VV y VH son archivos propios, ponga VV y VH en los nombres de archivo.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} holds {polarisations}, but the models read VV and VH: use images in these polarisations.</source>
        <translation>{raster} contiene {polarisations}, pero los modelos leen VV y VH: use imágenes con estas polarizaciones.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>name the bands pre_VV, pre_VH, post_VV and post_VH, or choose the bands yourself</source>
        <translation>nombre las bandas pre_VV, pre_VH, post_VV y post_VH o elíjalas usted</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} tiene {count} banda sin nombre, pero una escena necesita cuatro: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} tiene {count} bandas sin nombre, pero una escena necesita cuatro: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The {count} bands of {raster} do not say what they are: {name_them}.</source>
        <translation>Las {count} bandas de {raster} no indican qué son: {name_them}.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not show what is from before and what from after the event: {name_them}, or give the images before and after separately.</source>
        <translation>{raster} no indica qué es anterior y qué posterior al evento: {name_them}, o indique por separado las imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given twice; it counts once.</source>
        <translation>{raster} se indicó dos veces; cuenta una sola.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from before the event, but its bands are named as from after it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} se indicó como anterior al evento, pero sus bandas llevan nombres de después: póngalo en el otro lado o elija usted sus bandas.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from after the event, but its bands are named as from before it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} se indicó como posterior al evento, pero sus bandas llevan nombres de antes: póngalo en el otro lado o elija usted sus bandas.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation it holds: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or choose the bands yourself.</source>
        <translation>{raster} no indica qué polarización contiene: nombre las bandas VV y VH, ponga VV o VH en el nombre de archivo de un ráster de una sola banda o elija usted las bandas.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image but comes with one: give the images of VV and VH.</source>
        <translation>{raster}, por su nombre, no es una imagen de radar, sino un archivo que la acompaña: indique las imágenes de VV y VH.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image and is left out.</source>
        <translation>{raster}, por su nombre, no es una imagen de radar y se deja fuera.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} and {others} more are by their names no radar images and are left out.</source>
        <translation>{raster} y {others} más, por sus nombres, no son imágenes de radar y se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Both a scene and separate images were given: give either one scene or images before and after.</source>
        <translation>Se indicaron a la vez una escena e imágenes separadas: indique una escena o bien imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{count} scenes were given: give one raster with all bands, or the images before and after separately.</source>
        <translation>Se indicaron {count} escenas: indique un solo ráster con todas las bandas, o las imágenes anteriores y posteriores por separado.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from after the event was given: a detection needs images before and after.</source>
        <translation>No se indicó ninguna imagen posterior al evento: una detección necesita imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from before the event was given: a detection needs images before and after.</source>
        <translation>No se indicó ninguna imagen anterior al evento: una detección necesita imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>nothing</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Before the event there is {before} and after it {after}: give the same polarisation on both sides.</source>
        <translation>Polarizaciones antes del evento: {before}; después: {after}. Use la misma polarización en ambos lados.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing after the event and is not used.</source>
        <translation>Falta {polarisation} después del evento, por lo que no se usa.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing before the event and is not used.</source>
        <translation>Falta {polarisation} antes del evento, por lo que no se usa.</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Only {polarisation} is there before and after: VV and VH together detect more.</source>
        <translation>Antes y después solo hay {polarisation}: VV y VH juntas detectan más.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>{name} was not made for this plugin (it has no model card): use a model exported by its training code.</source>
        <translation>{name} no se hizo para este complemento (no tiene ficha del modelo): use un modelo exportado por su código de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} has schema version {version}, but this plugin reads {known}: update the plugin or export the model again.</source>
        <translation>La ficha de {name} tiene la versión de esquema {version}, pero este complemento lee {known}: actualice el complemento o exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} lacks {reason}: export the model again.</source>
        <translation>A la ficha de {name} le falta {reason}: exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} is damaged ({reason}): export the model again.</source>
        <translation>La ficha de {name} está dañada ({reason}): exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <location filename="../core/onnx_file.py"/>
        <source>{name} does not fit this plugin: {problem}.</source>
        <translation>{name} no es compatible con este complemento: {problem}.</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating points are no list</source>
        <translation>sus puntos de operación no son una lista</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>the thresholds of its operating points do not rise between 0 and 1</source>
        <translation>los umbrales de sus puntos de operación no aumentan entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating point at {threshold:g} is impossible</source>
        <translation>su punto de operación en {threshold:g} es imposible</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it is a {found}, but a {wanted} is needed in its place</source>
        <translation>es de tipo {found}, pero en su lugar se necesita uno de tipo {wanted}</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it reads {polarisations} instead of VV and VH</source>
        <translation>lee {polarisations} en lugar de VV y VH</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its chips have {found} px instead of {wanted} px</source>
        <translation>sus recuadros tienen {found} px en lugar de {wanted} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its stride of {stride} px does not divide a chip of {chip_size} px</source>
        <translation>su paso de {stride} px no divide un recuadro de {chip_size} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is not a multiple of its stride of {stride} px</source>
        <translation>su halo de {halo} px no es múltiplo de su paso de {stride} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is larger than {limit} px</source>
        <translation>su halo de {halo} px es mayor que {limit} px</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pooling {pooling} is impossible</source>
        <translation>su agrupación (pooling) {pooling} es imposible</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pixel spacings {spacings} m are no range</source>
        <translation>sus tamaños de píxel {spacings} m no forman un intervalo</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its {name} of {value} is no probability</source>
        <translation>su valor {name}, {value}, no es una probabilidad</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has no bins or an impossible k_px</source>
        <translation>su intervalo de área no tiene clases o su k_px es imposible</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has bins that are no numbers</source>
        <translation>su intervalo de área tiene clases que no son números</translation>
    </message>
    <message>
        <location filename="../core/change_vrt.py"/>
        <source>No polarisation is there both before and after: check the images of the run.</source>
        <translation>Ninguna polarización está presente antes y después: revise las imágenes de la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>'{mark}' is no mark: choose {marks}.</source>
        <translation>'{mark}' no es una marca: elija {marks}.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The number of chips is {count}: give 1 or more.</source>
        <translation>El número de recuadros es {count}: indique 1 o más.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>The run has no chip {chip}: open its table again.</source>
        <translation>La ejecución no tiene el recuadro {chip}: abra de nuevo su tabla.</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>'{name}' is no column: choose among {columns}.</source>
        <translation>'{name}' no es una columna: elija entre {columns}.</translation>
    </message>
    <message>
        <location filename="../core/chip_table.py"/>
        <source>{path} has no column named {column}: choose the folder of a finished run.</source>
        <translation>{path} no tiene ninguna columna llamada {column}: elija la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}, {observed:,} with data, {segmented:,} looked at closely</source>
        <translation>Detectando: recuadro {number:,} de {count:,}, {observed:,} con datos, {segmented:,} examinados en detalle</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}</source>
        <translation>Detectando: recuadro {number:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Opening the runs</source>
        <translation>Abriendo las ejecuciones</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <location filename="../core/detect.py"/>
        <location filename="../core/zones.py"/>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give the folders of at least two different ones.</source>
        <translation>Ejecuciones que combinar: {count}; indique las carpetas de al menos dos distintas.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give no more than {most}.</source>
        <translation>Ejecuciones que combinar: {count}; indique como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{folder} holds a run that is to be combined: choose another output folder.</source>
        <translation>{folder} contiene una ejecución que se va a combinar: elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were made with different models ({model} and {another}), whose probabilities do not compare: detect again with the same.</source>
        <translation>{first} y {other} se hicieron con modelos distintos ({model} y {another}), cuyas probabilidades no son comparables: detecte de nuevo con los mismos.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were cut at different thresholds ({value:.6g} and {another:.6g}): detect again at the same.</source>
        <translation>{first} y {other} tienen umbrales distintos ({value:.6g} y {another:.6g}): detecte de nuevo con el mismo.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The record of the run in {folder} does not tell how it was made: detect again.</source>
        <translation>El registro de la ejecución en {folder} no dice cómo se hizo: detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The models of the runs (pair {pair}) are not where they were: bring them back, or detect again.</source>
        <translation>Los modelos de las ejecuciones (par {pair}) ya no están donde estaban: devuélvalos a su sitio o detecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} have no ground in common, nor is another run between them: combine runs on one place.</source>
        <translation>{first} y {other} no tienen terreno en común ni hay otra ejecución entre ellas: combine ejecuciones de un mismo lugar.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The map of all runs would have {width:,} x {height:,} pixels, most of them of no run: combine runs on one place, with pixels of similar size.</source>
        <translation>El mapa de todas las ejecuciones tendría {width:,} x {height:,} píxeles, la mayoría de ninguna: combine ejecuciones de un mismo lugar, con píxeles de tamaño parecido.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>None of the runs observed anything: check the folders.</source>
        <translation>Ninguna de las ejecuciones observó nada: compruebe las carpetas.</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/detect.py"/>
        <source>Writing the record of the run</source>
        <translation>Escribiendo el registro de la ejecución</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Combining: window {number:,} of {count:,}</source>
        <translation>Combinando: ventana {number:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The run in {folder} was changed while it was read: combine again when nothing writes there.</source>
        <translation>La ejecución en {folder} cambió mientras se leía: combine de nuevo cuando nada escriba allí.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The images before the event of {last} reach to {last_day}, those after it of {first} begin on {first_day}: the runs may be on different events.</source>
        <translation>Las imágenes anteriores al evento de {last} llegan hasta {last_day}; las posteriores de {first} empiezan el {first_day}: las ejecuciones pueden ser de eventos distintos.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The event of {first} is of {day}, that of {other} of {other_day}: the runs may be on different events.</source>
        <translation>El evento de {first} es del {day}; el de {other}, del {other_day}: las ejecuciones pueden ser de eventos distintos.</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>{first} and {other} looked at the same image ({name}): what both find is no more certain for that. Combine runs on different images.</source>
        <translation>{first} y {other} miraron la misma imagen ({name}): lo que ambas hallan no es por ello más seguro. Combine ejecuciones sobre imágenes distintas.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <source>Square {number:,} of {count:,}</source>
        <translation>Bloque {number:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is there already: choose another name.</source>
        <translation>{file} ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is one of the images: choose another name.</source>
        <translation>{file} es una de las imágenes: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The event day '{event}' is not understood as a date: write year, month and day as 2015-04-25.</source>
        <translation>El día del evento '{event}' no se entiende como fecha: escriba año, mes y día, como 2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} names neither side nor date, so the event day cannot tell where it belongs: give it a date in its name, as 2015-04-25, or choose the bands yourself.</source>
        <translation>La banda {number} de {raster} no indica ni lado ni fecha, así que el día del evento no puede decir a dónde pertenece: póngale una fecha en el nombre, como 2015-04-25, o elija las bandas usted mismo.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.</source>
        <translation>Se toman como anteriores hasta {last_pre} y como posteriores desde {first_post}: el evento fue el {event}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day itself are left out: they may be from before it or after it.</source>
        <translation>Las imágenes del propio día del evento se dejan fuera: pueden ser anteriores o posteriores.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left after it: name their bands post, or give the images before and after separately.</source>
        <translation>Las imágenes del día del evento, {event}, pueden ser anteriores o posteriores, y sin ellas no queda nada posterior: nombre sus bandas post o dé por separado las imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left before it: name their bands pre, or give the images before and after separately.</source>
        <translation>Las imágenes del día del evento, {event}, pueden ser anteriores o posteriores, y sin ellas no queda nada anterior: nombre sus bandas pre o dé por separado las imágenes anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from before the event on {event}: add images from after it, or correct the event day.</source>
        <translation>Todas las fechas, del {first} al {last}, son anteriores al evento del {event}: añada imágenes posteriores o corrija el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from after the event on {event}: add images from before it, or correct the event day.</source>
        <translation>Todas las fechas, del {first} al {last}, son posteriores al evento del {event}: añada imágenes anteriores o corrija el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No event day was given, so the dates are parted in the middle, which is a guess: before up to {last_pre}, after from {first_post}. Give the event day: dates on its wrong side hide landslides.</source>
        <translation>No se indicó el día del evento, así que las fechas se dividen por la mitad, lo que es una suposición: anteriores hasta {last_pre}, posteriores desde {first_post}. Indique el día del evento: las fechas en el lado equivocado ocultan deslizamientos.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The bands name dates but not which are before: taken as before up to {last_pre}, after from {first_post}.</source>
        <translation>Las bandas indican fechas, pero no cuáles son anteriores: se toman como anteriores hasta {last_pre} y como posteriores desde {first_post}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No image names its date, as 2015-04-25: the event day {event} could not be checked.</source>
        <translation>Ninguna imagen indica su fecha, como 2015-04-25: no se pudo comprobar el día del evento {event}.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} names no date, as 2015-04-25: its side could not be checked by the event day.</source>
        <translation>{raster} no indica fecha, como 2015-04-25: no se pudo comprobar su lado con el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} and others name no date, as 2015-04-25: their sides could not be checked by the event day.</source>
        <translation>{raster} y otras no indican fecha, como 2015-04-25: no se pudo comprobar su lado con el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>By their names the images are monthly means: that of {month}, given as from before the event, may be of days after it, too.</source>
        <translation>Por sus nombres, las imágenes son medias mensuales: la de {month}, dada como anterior al evento, puede incluir también días posteriores.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The image of {date} is a day from the event: is the event day in UTC, as the dates of Sentinel-1 are?</source>
        <translation>La imagen del {date} está a un día del evento: ¿está el día del evento en UTC, como las fechas de Sentinel-1?</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from before the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} es del propio día del evento y se da como anterior al evento, lo que un día no permite saber: compruebe a qué hora se tomó.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from after the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} es del propio día del evento y se da como posterior al evento, lo que un día no permite saber: compruebe a qué hora se tomó.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from before the event: check that the event was later.</source>
        <translation>{raster} se tomó el propio día del evento, a las {time} UTC, y se da como anterior al evento: compruebe que el evento fue más tarde.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from after the event: check that the event was earlier.</source>
        <translation>{raster} se tomó el propio día del evento, a las {time} UTC, y se da como posterior al evento: compruebe que el evento fue antes.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date} and is given as from before and as from after the event on {event}: give it on one side only.</source>
        <translation>{raster} es del {date} y se dio como anterior y como posterior al evento del {event}: indíquela en un solo lado.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, after the event on {event}, and is named as from before it: correct its name, or the event day.</source>
        <translation>La banda {number} de {raster} es del {date}, posterior al evento del {event}, y su nombre la da como anterior: corrija el nombre o el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, before the event on {event}, and is named as from after it: correct its name, or the event day.</source>
        <translation>La banda {number} de {raster} es del {date}, anterior al evento del {event}, y su nombre la da como posterior: corrija el nombre o el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, after the event on {event}, and is given as from before it: put it on the other side, or correct the event day.</source>
        <translation>{raster} es del {date}, posterior al evento del {event}, y se dio como anterior: póngala en el otro lado o corrija el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, before the event on {event}, and is given as from after it: put it on the other side, or correct the event day.</source>
        <translation>{raster} es del {date}, anterior al evento del {event}, y se dio como posterior: póngala en el otro lado o corrija el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>What is given as from after the event (up to {last_post}) is all older than what is given as from before it (from {first_pre}): give the older images as before, the newer ones as after.</source>
        <translation>Todo lo que se indicó como posterior al evento (hasta {last_post}) es más antiguo que lo que se indicó como anterior (desde {first_pre}): indique las imágenes más antiguas como anteriores y las más recientes como posteriores.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check which image is which.</source>
        <translation>Las fechas anteriores (hasta {last_pre}) y posteriores al evento (desde {first_post}) se solapan: revise qué imagen es cuál.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Between the last image before the event, of {last}, and the first one after it, of {first}, lie {days} days, in which more than an event changes the ground: use images nearer to it, where there are any.</source>
        <translation>Entre la última imagen anterior al evento, del {last}, y la primera posterior, del {first}, hay {days} días, en los que no solo un evento cambia el terreno: use imágenes más cercanas al evento, si las hay.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Las fechas anteriores al evento, que se promedian, abarcan {days} días, del {first} al {last}, y las estaciones difieren: use las más cercanas al evento, dentro de {limit} días.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates after the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>Las fechas posteriores al evento, que se promedian, abarcan {days} días, del {first} al {last}, y las estaciones difieren: use las más cercanas al evento, dentro de {limit} días.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Opening the models and the images</source>
        <translation>Abriendo los modelos y las imágenes</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>{file} is read by the run and would be replaced by its results: choose another output folder.</source>
        <translation>La ejecución lee {file} y sus resultados lo reemplazarían: elija otra carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>All that is observed both before and after is flat by {name}: choose another area, a smaller slope, or do not leave out flat ground.</source>
        <translation>Todo lo observado antes y después es llano según {name}: elija otra área, una pendiente menor, o no omita el terreno llano.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel outside layover and shadow is observed both before and after: choose another area or other images, or do not leave out layover and shadow.</source>
        <translation>Ningún píxel fuera de la inversión por relieve (layover) y la sombra está observado antes y después: elija otra área u otras imágenes, o no deje fuera la inversión por relieve y la sombra.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel in the area is observed both before and after: choose another area, and check the nodata values and the unit.</source>
        <translation>Ningún píxel del área está observado antes y después: elija otra área y revise los valores sin datos y la unidad.</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel is observed both before and after: check the nodata values, the unit, and that the images cover the same place.</source>
        <translation>Ningún píxel está observado antes y después: revise los valores sin datos, la unidad y que las imágenes cubran el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are nearly all positive (median {median:.3g}), so they cannot be {unit}: choose linear power or amplitude, or let the unit be found out.</source>
        <translation>Los valores de {name} son casi todos positivos (mediana {median:.3g}), así que no pueden estar en la unidad «{unit}»: elija potencia lineal o amplitud, o deje que se averigüe la unidad.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are mostly negative (median {median:.3g}), so they cannot be {unit}: choose decibel, or let the unit be found out.</source>
        <translation>Los valores de {name} son en su mayoría negativos (mediana {median:.3g}), así que no pueden ser de la unidad «{unit}»: elija decibelios o deje que se determine la unidad.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values look like {judged}, but are taken as {unit}: choose the unit yourself if that is wrong.</source>
        <translation>Los valores parecen de {judged}, pero se toman como {unit}: elija usted la unidad si no es correcto.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Before the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Antes del evento VH es más brillante que VV, lo que es raro: ¿están intercambiadas las bandas?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>After the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>Después del evento VH es más brillante que VV, lo que es raro: ¿están intercambiadas las bandas?</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>By their names {one} is {calibration} and {other} is {other_calibration}, which differ by a decibel or two, on slopes by more: use images of one calibration before and after.</source>
        <translation>Por sus nombres, {one} es {calibration} y {other} es {other_calibration}, que difieren en uno o dos decibelios, y en más en las laderas: use antes y después imágenes de una misma calibración.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <location filename="../core/orbits.py"/>
        <location filename="../core/unit_choice.py"/>
        <source>band {number} of {raster}</source>
        <translation>la banda {number} de {raster}</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} and {other} are both of {date} and show the same ground in {polarisation}: their mean is taken; if they are not alike, as sigma0 and gamma0 are not, give one of them.</source>
        <translation>{raster} y {other} son ambas del {date} y muestran el mismo terreno en {polarisation}: se toma su media; si no son equivalentes, como no lo son sigma0 y gamma0, dé solo una de ellas.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} on {date} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} tiene varias bandas para {role} en {date} (bandas {numbers}): se toma su media; si no son del mismo tipo, elija usted cuál se quiere.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} tiene varias bandas para {role} (bandas {numbers}): se toma su media; si no son del mismo tipo, elija usted cuál es.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Band {number} of {raster} is given both before and after the event: it cannot show a change.</source>
        <translation>La banda {number} de {raster} se indicó a la vez como anterior y posterior al evento: no puede mostrar ningún cambio.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{image} by {difference:.1f} dB</source>
        <translation>{image} ({difference:.1f} dB más)</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from before the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Más brillantes que las demás imágenes anteriores al evento, como después de llover: {images}. No use tales imágenes si bastan las demás.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from after the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>Más brillantes que las demás imágenes posteriores al evento, como después de llover: {images}. No use tales imágenes si bastan las demás.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground brightened more than the rest in {share:.0f} % of the scene, as after rain: detecting evens out a part of this.</source>
        <translation>En el {share:.0f} % de la escena el suelo oscuro se aclaró más que el resto, como tras la lluvia: la detección compensa una parte.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground darkened more than the rest in {share:.0f} % of the scene, as when it dries: detecting evens out a part of this.</source>
        <translation>En el {share:.0f} % de la escena el suelo oscuro se oscureció más que el resto, como al secarse: la detección compensa una parte.</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Only what images from before and after the event cover is searched; {share:.0f} % of {raster} lies outside: if it matters, add images of the other side there.</source>
        <translation>Solo se busca donde hay imágenes tanto anteriores como posteriores al evento; el {share:.0f} % de {raster} queda fuera: si importa, añada imágenes del otro lado en esa zona.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run was cancelled, and nothing was written.</source>
        <translation>Se canceló la ejecución y no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{folder} is gone: results in a temporary folder are deleted when QGIS is closed. Detect again, or choose the folder of a finished run.</source>
        <translation>{folder} ya no está: los resultados de una carpeta temporal se borran al cerrar QGIS. Detecte de nuevo o elija la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be read ({reason}): choose the folder of a finished run.</source>
        <translation>No se puede leer {path} ({reason}): elija la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished run.</source>
        <translation>chips.csv y {raster} en {folder} no son de la misma ejecución: elija la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory of this computer is too small for the run: choose a smaller tile size, or close other programs.</source>
        <translation>La memoria de este equipo no alcanza para la ejecución: elija un tamaño de tesela menor o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this sentence; the images and earlier results are untouched.</source>
        <translation>La ejecución se detuvo por un defecto del complemento ({kind}: {reason}; {file}, línea {line}): comunique esta frase, por favor; las imágenes y los resultados anteriores están intactos.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The layer holds no polygons: give polygons, such as a buffer around lines or points.</source>
        <translation>La capa no contiene polígonos: dé polígonos, como un búfer alrededor de líneas o puntos.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>they lie nowhere on Earth</source>
        <translation>no están en ningún lugar de la Tierra</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The polygons cannot be placed on the map of the run ({reason}): check the reference system of the layer.</source>
        <translation>Los polígonos no se pueden situar en el mapa de la ejecución ({reason}): compruebe el sistema de referencia de la capa.</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>None of the polygons ({count}) lies on the map of the run: choose a layer of this place, and check the reference systems of both (that of the run is {crs}).</source>
        <translation>Ninguno de los polígonos ({count}) está en el mapa de la ejecución: elija una capa de este lugar y compruebe los sistemas de referencia de ambos (el de la ejecución es {crs}).</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is not of the place of the images: give one of the same place.</source>
        <translation>El modelo de elevación {name} no corresponde al lugar de las imágenes: indique uno del mismo lugar.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.</source>
        <translation>Se omite el terreno llano: lo que según {name} tiene menos de {slope:g}° de pendiente y no está cerca de terreno más empinado.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} does not cover all that is searched: beyond it nothing is left out.</source>
        <translation>El modelo de elevación {name} no cubre todo lo que se explora: fuera de él no se omite nada.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Nearly all of the ground is flat by {name}: check that it holds heights in metres.</source>
        <translation>Según {name} casi todo el terreno es llano: compruebe que contiene alturas en metros.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is one of the images: give a raster of heights in metres.</source>
        <translation>El modelo de elevación {name} es una de las imágenes: indique un ráster de alturas en metros.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.</source>
        <translation>{name} tiene {count} bandas, pero un modelo de elevación tiene una: indique un ráster de alturas en metros.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.</source>
        <translation>{name} contiene valores {kind}, que no son alturas, como los de un sombreado: indique un ráster de alturas en metros.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The values of {name} are in “{unit}”: give a raster of heights in metres or feet.</source>
        <translation>Los valores de {name} están en «{unit}»: indique un ráster de alturas en metros o pies.</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The pixels of the elevation model {name} are {spacing:.3g} m wide, in which slopes vanish: give one of {most:g} m or less, such as Copernicus GLO-30 or SRTM.</source>
        <translation>Los píxeles del modelo de elevación {name} miden {spacing:.3g} m, y en ellos desaparecen las laderas: indique uno de {most:g} m o menos, como Copernicus GLO-30 o SRTM.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged ({reason}).</source>
        <translation>No se puede leer {raster} en la fila {row}: el archivo está dañado ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged.</source>
        <translation>No se puede leer {raster} en la fila {row}: el archivo está dañado.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{name} cannot be written ({reason}): check the free space of the output folder.</source>
        <translation>No se puede escribir {name} ({reason}): revise el espacio libre de la carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} holds several rasters: name one of them, such as {first}.</source>
        <translation>{raster} contiene varios rásteres: indique uno de ellos, por ejemplo {first}.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.</source>
        <translation>{raster} está en el formato {format}, que el complemento no abre: exporte la imagen como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The raster {path} does not exist: check its name and folder.</source>
        <translation>El ráster {path} no existe: revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The folder {path} is no raster: give the images in it, each by its name.</source>
        <translation>La carpeta {path} no es un ráster: indique por su nombre cada una de las imágenes que contiene.</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.</source>
        <translation>No se puede leer {raster} como ráster: use un archivo que GDAL pueda abrir, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <source>{file} does not belong to these results: combine the runs again.</source>
        <translation>{file} no pertenece a estos resultados: combine de nuevo las ejecuciones.</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>The images of this run cannot be shown. {reason}</source>
        <translation>No se pueden mostrar las imágenes de esta ejecución. {reason}</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>{file} has changed since the run: detect again to be sure.</source>
        <translation>{file} ha cambiado desde la ejecución: repita la detección para mayor seguridad.</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>{now}, it was {then}</source>
        <translation>{now}, antes era {then}</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>it has changed</source>
        <translation>ha cambiado</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models and options as before, or start again without resuming.</source>
        <translation>No se puede reanudar la ejecución, porque {name} no es lo que era ({told}): use las mismas imágenes, modelos y opciones que antes o empiece de nuevo sin reanudar.</translation>
    </message>
    <message>
        <location filename="../core/kept_run.py"/>
        <source>The results cannot be copied to {folder} ({reason}): choose another folder.</source>
        <translation>No se pueden copiar los resultados a {folder} ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>Escena simulada: ninguno de estos deslizamientos es real</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>Evaluación preliminar por radar; debe verificarse antes de actuar</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Expected landslide area: {area:.1f} ha (90 % interval {low:.1f} to {high:.1f} ha)</source>
        <translation>Área de deslizamientos esperada: {area:.1f} ha (intervalo del 90 %: de {low:.1f} a {high:.1f} ha)</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Probability that the chip holds landslides: {probability:.2f}</source>
        <translation>Probabilidad de que haya deslizamientos en el recuadro: {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Chip {chip}</source>
        <translation>Recuadro {chip}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{rank}: {area:.1f} ha</source>
        <translation>{rank}: {area:.1f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Outlined: {area:.2f} ha</source>
        <translation>Dentro del contorno: {area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Drawn by hand</source>
        <translation>Dibujado a mano</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Mean probability in it: {probability:.2f}</source>
        <translation>Probabilidad media dentro de él: {probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{area:.2f} ha</source>
        <translation>{area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>this GDAL writes no KML</source>
        <translation>este GDAL no escribe KML</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} under its name: download that of the product, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Junto a {raster} no hay ninguna máscara de inversión por relieve (layover) y sombra con su nombre: descargue también la del producto (_ls_map.tif de HyP3, _mask.tif de OPERA) y conserve todos los nombres, o no deje fuera la inversión por relieve y la sombra.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} or any other image under its name: download those of the products, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>Ni junto a {raster} ni junto a ninguna otra imagen hay una máscara de inversión por relieve (layover) y sombra con su nombre: descargue también las de los productos (_ls_map.tif de HyP3, _mask.tif de OPERA) y conserve todos los nombres, o no deje fuera la inversión por relieve y la sombra.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>Layover and shadow count as not observed, by the masks that came with the images.</source>
        <translation>La inversión por relieve (layover) y la sombra cuentan como no observadas, según las máscaras que acompañan a las imágenes.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster}: nothing is left out of it.</source>
        <translation>Junto a {raster} no hay máscara de inversión por relieve (layover) y sombra: de ella no se deja nada fuera.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} and {others} more: nothing is left out of them.</source>
        <translation>Junto a {raster} y {others} más no hay máscara de inversión por relieve (layover) y sombra: de ellas no se deja nada fuera.</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>The mask {mask} ({found}) is not on the pixels of {raster} ({wanted}): take both as they were downloaded, or do not leave out layover and shadow.</source>
        <translation>La máscara {mask} ({found}) no coincide con los píxeles de {raster} ({wanted}): use ambas tal como se descargaron o no deje fuera la inversión por relieve (layover) y la sombra.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>mask.tif cannot be read ({reason}): detect again.</source>
        <translation>No se puede leer mask.tif ({reason}): repita la detección.</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>{path} cannot be written ({reason}): the map does without this layer.</source>
        <translation>No se puede escribir {path} ({reason}): el mapa prescinde de esta capa.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller tile size.</source>
        <translation>Los modelos fallaron en '{provider}' ({reason}): elija el proveedor 'cpu' o un tamaño de tesela menor.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models gave {output} of shape {found} instead of {expected}: they do not do what their cards say, so export them again.</source>
        <translation>Los modelos devolvieron {output} con la forma {found} en lugar de {expected}: no hacen lo que dicen sus fichas, así que expórtelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The model {file} does not exist: choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation>El modelo {file} no existe: elija una carpeta que contenga classifier.onnx y segmenter.onnx.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained together: use two models of one pair.</source>
        <translation>classifier.onnx ({first}) y segmenter.onnx ({second}) en {folder} no se entrenaron juntos: use dos modelos del mismo par.</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: export the model again.</source>
        <translation>{name} recibe {inputs} y devuelve {outputs}, lo que no corresponde a un modelo {stage} de este complemento: exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{pre} is named as from after the event but given as from before it, and {post} the other way round: give each on its own side, or choose the bands yourself if the names are wrong.</source>
        <translation>{pre} es por su nombre posterior al evento, pero se dio como anterior, y {post} al revés: dé cada una en su lado, o elija usted las bandas si los nombres son erróneos.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from after the event, but given as from before it: check which image is which.</source>
        <translation>{raster} es por su nombre posterior al evento, pero se dio como anterior: compruebe qué imagen es cuál.</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from before the event, but given as from after it: check which image is which.</source>
        <translation>{raster} es por su nombre anterior al evento, pero se dio como posterior: compruebe qué imagen es cuál.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>The model {path} cannot be read ({reason}): check the rights to it, or install it again.</source>
        <translation>No se puede leer el modelo {path} ({reason}): revise los permisos o instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} has more than {limit} MB, which no model of this plugin has: choose another model.</source>
        <translation>{name} tiene más de {limit} MB, lo que no ocurre con ningún modelo de este complemento: elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{name} no es un modelo que se pueda abrir ({reason}): instale de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is cut into too many pieces</source>
        <translation>está dividido en demasiadas partes</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>field {number} of a message is there twice</source>
        <translation>el campo {number} de un mensaje aparece dos veces</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has a field without a number</source>
        <translation>tiene un campo sin número</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is not encoded as a model</source>
        <translation>no está codificado como un modelo</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it ends too early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a number stands where a message should</source>
        <translation>hay un número donde debería haber un mensaje</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a text in it is not UTF-8</source>
        <translation>contiene un texto que no es UTF-8</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a metadata entry is there twice</source>
        <translation>una entrada de metadatos aparece dos veces</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it brings training steps along</source>
        <translation>incluye pasos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it defines functions of its own</source>
        <translation>define funciones propias</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has no graph</source>
        <translation>no tiene grafo</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds sparse weights, which are never read</source>
        <translation>contiene pesos dispersos, que nunca se leen</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>its operator {kind} lacks an input</source>
        <translation>a su operador {kind} le falta una entrada</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds loops or conditions, so that it might never end</source>
        <translation>contiene bucles o condiciones, por lo que podría no terminar nunca</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it keeps weights in other files, which are never read</source>
        <translation>guarda pesos en otros archivos, que nunca se leen</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it needs operators of '{domain}', which are not part of ONNX</source>
        <translation>necesita operadores de '{domain}', que no forman parte de ONNX</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is not installed: install it in the plugin's settings or with 'pip install --no-deps onnxruntime'.</source>
        <translation>onnxruntime, que ejecuta los modelos, no está instalado: instálelo en la configuración del complemento o con 'pip install --no-deps onnxruntime'.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>Another plugin has loaded onnxruntime {version} from {folder}, which is too old for the models: switch that plugin off and restart QGIS.</source>
        <translation>Otro complemento ha cargado onnxruntime {version} desde {folder}, demasiado antiguo para los modelos: desactive ese complemento y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is installed but cannot be loaded ({reason}): install it again, and on Windows also Microsoft's Visual C++ Redistributable 2015-2022.</source>
        <translation>onnxruntime, que ejecuta los modelos, está instalado, pero no se puede cargar ({reason}): instálelo de nuevo y, en Windows, también el Visual C++ Redistributable 2015-2022 de Microsoft.</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime {version} in {folder} is too old, the models need {oldest} or newer: press Install in the plugin's panel, which leaves that one as it is, or update it.</source>
        <translation>onnxruntime {version} en {folder} es demasiado antiguo; los modelos necesitan {oldest} o posterior: pulse Instalar en el panel del complemento, que lo deja como está, o actualícelo.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The threshold is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>El umbral es {value:g}, pero se trata de una probabilidad: indique un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The gate is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>El filtro previo es {value:g}, pero se trata de una probabilidad: indique un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The option segment is '{value}': choose 'gated' or 'all'.</source>
        <translation>La opción segment es '{value}': elija 'gated' o 'all'.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.</source>
        <translation>El tamaño de tesela es de {value} px: indique un múltiplo de {chip_size} hasta {largest}, por ejemplo 1024.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The number of threads is {value}: give a number from 1 to {most}.</source>
        <translation>El número de hilos es {value}: indique un número de 1 a {most}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value} px: give a number from 0 to {largest:,}.</source>
        <translation>La unidad mínima cartografiable es de {value} px: indique un número de 0 a {largest:,}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is given in pixels and in m2: give one of them.</source>
        <translation>La unidad mínima cartografiable se indicó en píxeles y en m2: use solo una de las dos.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value:g} m2: give a number from 0 to {largest:,}.</source>
        <translation>La unidad mínima cartografiable es de {value:g} m2: indique un número de 0 a {largest:,}.</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The slope from which ground is not flat is {value:g}°: give a number above 0 and up to {largest:g}.</source>
        <translation>La pendiente a partir de la cual el terreno no es llano es {value:g}°: indique un número mayor que 0 y hasta {largest:g}.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>track {number}</source>
        <translation>traza {number}</translation>
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
        <translation>descendente</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>By its name {raster} is of ascending and descending orbits together, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>{raster}, por su nombre, reúne órbitas ascendentes y descendentes, desde las que las laderas se ven distintas aunque nada haya cambiado: use imágenes de una misma órbita.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} ({orbit}) and {second} ({other_orbit}) are from different orbits, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>Las imágenes {first} ({orbit}) y {second} ({other_orbit}) son de órbitas distintas, desde las que las laderas se ven distintas aunque nada haya cambiado: use imágenes de una misma órbita.</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} and {second} are {days} days apart. Sentinel-1 comes back to an orbit after 12 days, or after 6 with its second satellite, so they are probably from different orbits, from which slopes look different where nothing changed: compare their relative orbit numbers, and use images of one orbit.</source>
        <translation>Entre las imágenes {first} y {second} hay {days} días. Sentinel-1 vuelve a una órbita a los 12 días, o a los 6 con su segundo satélite, así que probablemente son de órbitas distintas, desde las que las laderas se ven diferentes aunque nada haya cambiado: compare sus números de órbita relativa y use imágenes de una sola órbita.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>No landslide outlined: no patch of the least size reaches the threshold.</source>
        <translation>Ningún deslizamiento delineado: ninguna mancha del tamaño mínimo alcanza el umbral.</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>Low probabilities add up to about {area:,.1f} ha, which may be landslides missed here and there, or none.</source>
        <translation>Las probabilidades bajas suman unas {area:,.1f} ha: pueden ser deslizamientos no detectados aquí y allá, o ninguno.</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no layer named landslides</source>
        <translation>no tiene ninguna capa llamada landslides</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no column named {column}</source>
        <translation>no tiene ninguna columna llamada {column}</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no coordinate reference system</source>
        <translation>no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>{file} belongs to the results of a run: choose another name.</source>
        <translation>{file} pertenece a los resultados de una ejecución: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>No se puede escribir en la carpeta de salida {folder} ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be written for {folder} ({reason}): check the free space and the rights there.</source>
        <translation>No se pueden escribir los resultados para {folder} ({reason}): revise allí el espacio libre y los permisos.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The earlier results in {folder} can be neither replaced nor put back ({reason}): close what uses its files, and run again, which puts them back first.</source>
        <translation>Los resultados anteriores de {folder} no se pueden ni reemplazar ni restaurar ({reason}): cierre lo que esté usando sus archivos y ejecute de nuevo, lo que primero los restaura.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be moved to {folder} ({reason}): close what uses its files, and check the free space and the rights there.</source>
        <translation>No se pueden mover los resultados a {folder} ({reason}): cierre lo que esté usando sus archivos y revise allí el espacio libre y los permisos.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>GeoPackages cannot be written into {folder} ({reason}): choose a folder with a shorter path, on a disk of this computer with free space.</source>
        <translation>No se puede escribir ningún GeoPackage en {folder} ({reason}): elija una carpeta con una ruta más corta, en un disco de este ordenador con espacio libre.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a link to something that is not there: choose another, or connect the drive.</source>
        <translation>No se puede crear la carpeta de salida {folder} porque {ancestor} es un enlace a algo que no está: elija otra o conecte la unidad.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a file: choose another.</source>
        <translation>No se puede crear la carpeta de salida {folder}, porque {ancestor} es un archivo: elija otra.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The folder {folder} already holds results ({file}): choose another folder or allow overwriting (OVERWRITE, or --overwrite).</source>
        <translation>La carpeta {folder} ya contiene resultados ({file}): elija otra carpeta o permita sobrescribir (OVERWRITE o --overwrite).</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results in {folder} cannot be replaced, because {file} cannot be moved ({reason}): close what uses it, such as its layer in QGIS, or choose another folder.</source>
        <translation>No se pueden reemplazar los resultados de {folder}, porque no se puede mover {file} ({reason}): cierre lo que lo esté usando, por ejemplo su capa en QGIS, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is not there: connect the drive, or choose another.</source>
        <translation>No se puede crear la carpeta de salida {folder} porque {ancestor} no está: conecte la unidad o elija otra.</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>Another run is writing into {folder}: wait until it ends, or choose another folder.</source>
        <translation>Otra ejecución está escribiendo en {folder}: espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/placement.py"/>
        <source>coordinates far beyond the Earth</source>
        <translation>coordenadas muy fuera de los límites de la Tierra</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <location filename="../core/result_files.py"/>
        <source>Drawing polygons</source>
        <translation>Dibujando polígonos</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <source>The landslide polygons cannot be written ({reason}): check the output folder and its free space.</source>
        <translation>No se pueden escribir los polígonos de deslizamientos ({reason}): revise la carpeta de salida y su espacio libre.</translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>They are not the ones that the run looked at any more: detect again.</source>
        <translation>Ya no son las que examinó la ejecución: repita la detección.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is a product as it is delivered, neither calibrated nor on a map grid: calibrate and terrain-correct it first, as SNAP does, or order it as RTC images, such as those of HyP3 and OPERA.</source>
        <translation>{raster} es un producto tal como se entrega, ni calibrado ni en una cuadrícula cartográfica: aplíquele primero la calibración y la corrección del terreno, como hace SNAP, o pídalo como imágenes RTC, por ejemplo las de HyP3 y OPERA.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} describes images and holds none: give the .img files with VV and VH that lie in the folder {folder} beside it.</source>
        <translation>{raster} describe imágenes y no contiene ninguna: indique los archivos .img con VV y VH que están en la carpeta {folder}, junto a él.</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is an archive: unpack it, and give the images with VV and VH that it holds.</source>
        <translation>{raster} es un archivo comprimido: descomprímalo e indique las imágenes con VV y VH que contiene.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was there when the run began and is not any more ({reason}): bring it back, and run again.</source>
        <translation>{name} estaba al empezar la ejecución y ya no está ({reason}): recupérelo y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was changed while the run was reading it: leave the images alone until the run ends, and run again.</source>
        <translation>{name} se modificó mientras la ejecución lo leía: no toque las imágenes hasta que termine y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} cannot be read ({reason}): check the file and its rights.</source>
        <translation>No se puede leer {name} ({reason}): revise el archivo y sus permisos.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not known: choose automatic, {known}.</source>
        <translation>No se reconoce el proveedor '{provider}': elija automatic, {known}.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not part of the installed onnxruntime: the processor was used instead.</source>
        <translation>El proveedor '{provider}' no forma parte del onnxruntime instalado: se usó el procesador en su lugar.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The memory is too small to open {file} on '{provider}' ({reason}): close other programs.</source>
        <translation>La memoria no alcanza para abrir {file} en '{provider}' ({reason}): cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>{file} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{file} no es un modelo que se pueda abrir ({reason}): instale de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' could not be started</source>
        <translation>'{provider}' no se pudo iniciar</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' failed ({reason})</source>
        <translation>'{provider}' falló ({reason})</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' computes probabilities that differ by {difference:.2g} from the processor's</source>
        <translation>'{provider}' calcula probabilidades que difieren en {difference:.2g} de las del procesador</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider {problems}: '{used}' was used instead.</source>
        <translation>El proveedor {problems}: se usó '{used}' en su lugar.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The raster name {path} is no text that GDAL can open: rename the file.</source>
        <translation>El nombre de ráster {path} no es un texto que GDAL pueda abrir: cambie el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} está en la red, y el complemento solo lee lo que está en este equipo: descárguelo primero o asigne YES a la variable de entorno {switch}.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.</source>
        <translation>El VRT {raster} remite a otros VRT más de {limit} veces seguidas: reúna sus fuentes en uno solo.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} remite a {part} en la red, y el complemento solo lee lo que está en este equipo: descárguelo primero o asigne YES a la variable de entorno {switch}.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which does not exist: bring it back, or make the raster again.</source>
        <translation>{raster} remite a {part}, que no existe: recupérelo o cree de nuevo el ráster.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a GeoTIFF.</source>
        <translation>{raster} remite a {part}, que no está en ninguno de los formatos que abre el complemento ({formats}): conviértalo a GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} has more than {limit} MB of text: make it of fewer sources.</source>
        <translation>El VRT {raster} tiene más de {limit} MB de texto: créelo con menos fuentes.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a GeoTIFF.</source>
        <translation>El VRT {raster} calcula sus píxeles con un programa propio, que nunca se ejecuta: expórtelo como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.</source>
        <translation>El VRT {raster} usa {kind}, y el complemento solo lee {kinds}: expórtelo como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>decibel</source>
        <translation>decibelios</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>If the values are not {unit}, choose the unit yourself.</source>
        <translation>Si los valores no son {unit}, elija usted la unidad.</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>Masks of layover and shadow lie beside the images and are not used: “Omit layover and shadow” leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover).</source>
        <translation>Junto a las imágenes hay máscaras de inversión por relieve (layover) y sombra que no se usan: «Omitir layover y sombra» deja fuera ese terreno (LEAVE_OUT_LAYOVER, --leave-out-layover).</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>runs combined: {count}</source>
        <translation>ejecuciones combinadas: {count}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{unit} (judged from the values)</source>
        <translation>{unit} (deducido de los valores)</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>dates: {before} until {first}, {after} from {last}</source>
        <translation>fechas: {before} hasta el {first}, {after} desde el {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <location filename="../core/sorting.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % no data</source>
        <translation>{percent} % sin datos</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>about {percent} % no data</source>
        <translation>aproximadamente {percent} % sin datos</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % flat and left out</source>
        <translation>{percent} % llano y omitido</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>simulated</source>
        <translation>simulada</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Building overviews</source>
        <translation>Construyendo vistas generales</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Chips of the earlier results were marked: their table is kept as {file}.</source>
        <translation>Había recuadros marcados en los resultados anteriores: su tabla se conserva como {file}.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>{problem} What was done is kept: with the same images and options a run for {folder} goes on from there (RESUME, or --resume); otherwise delete {hidden}.</source>
        <translation>{problem} Lo ya hecho se conserva: con las mismas imágenes y opciones, una ejecución para {folder} continúa desde ahí (RESUME o --resume); si no, elimine {hidden}.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>There was no interrupted run to resume: this one began from the start.</source>
        <translation>No había ninguna ejecución interrumpida que reanudar: esta empezó desde el principio.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>Resumed an interrupted run: {count:,} of its squares were done.</source>
        <translation>Se reanudó una ejecución interrumpida: {count:,} de sus bloques ya estaban hechos.</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>The journal of the interrupted run is damaged ({reason}): this one began from the start.</source>
        <translation>El diario de la ejecución interrumpida está dañado ({reason}): esta empezó desde el principio.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>{path} is locked by another program: close it there, or wait until it has written, and try again.</source>
        <translation>{path} está bloqueado por otro programa: ciérrelo allí o espere a que termine de escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The note has {count:,} letters: shorten it to at most {most:,}.</source>
        <translation>La nota tiene {count:,} caracteres: acórtela a {most:,} como máximo.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may write, and open it there.</source>
        <translation>No se pueden guardar las marcas en {path} ({reason}): copie la carpeta de la ejecución a un lugar donde pueda escribir y ábrala allí.</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there, or only for reading</source>
        <translation>no está o es de solo lectura</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it has no layer named chips</source>
        <translation>no tiene ninguna capa llamada chips</translation>
    </message>
    <message>
        <location filename="../core/run_on_grid.py"/>
        <source>{folder} was combined of other runs: give those instead.</source>
        <translation>{folder} se combinó a partir de otras ejecuciones: indique esas en su lugar.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>{path} is no record of a run: choose the folder of a finished run.</source>
        <translation>{path} no es el registro de una ejecución: elija la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>The record of the run does not name its images: detect again to see them here.</source>
        <translation>El registro de la ejecución no menciona sus imágenes: repita la detección para verlas aquí.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The unit '{unit}' is not known: choose auto, linear, amplitude or db.</source>
        <translation>No se reconoce la unidad '{unit}': elija auto, linear, amplitude o db.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} is resampled to the grid of {reference}.</source>
        <translation>{raster} se remuestrea a la cuadrícula de {reference}.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {others} more are resampled to the grid of {reference}.</source>
        <translation>{raster} y {others} más se remuestrean a la cuadrícula de {reference}.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} has pixels of {coarse:.0f} m and {other} of {fine:.0f} m: the former shows less detail, which can look like a change; use images of one resolution before and after.</source>
        <translation>{raster} tiene píxeles de {coarse:.0f} m y {other} de {fine:.0f} m: el primero muestra menos detalle, lo que puede parecer un cambio; use imágenes de una misma resolución antes y después.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} declares {width} x {height} pixels but holds no value of them: export the image again.</source>
        <translation>{raster} declara {width} x {height} píxeles pero no contiene ningún valor: exporte de nuevo la imagen.</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.</source>
        <translation>{raster} y {reference} no se superponen: use imágenes del mismo lugar y revise sus sistemas de referencia.</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>Left out, {reason}: {count}</source>
        <translation>Excluidas, {reason}: {count}</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The event day is missing: it tells which images are from before the event.</source>
        <translation>Falta el día del evento: indica qué imágenes son de antes.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no radar image by its name</source>
        <translation>por su nombre, no es una imagen de radar</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No two images from before and after the event on {event} are of the same orbit and ground: add images of one orbit.</source>
        <translation>No hay dos imágenes de antes y después del evento del {event} de la misma órbita y la misma zona: añada imágenes de una misma órbita.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another place</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another one shows the same</source>
        <translation>otra muestra lo mismo</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>farther from the event than those used</source>
        <translation>más lejos del evento que las usadas</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>neither VV nor VH in the names</source>
        <translation>ni VV ni VH en los nombres</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its bands are not named VV and VH</source>
        <translation>sus bandas no se llaman VV y VH</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not calibrated</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The values of {name} are integers without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>Los valores de {name} son enteros sin escala ni desplazamiento: calibre la imagen a sigma0 o gamma0, o declare la escala y el desplazamiento de sus valores, por ejemplo con gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} is of the event day itself, which does not tell whether it is from before or after: add images of other days.</source>
        <translation>{name} es del propio día del evento, que no indica si es de antes o de después: añada imágenes de otros días.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>of the event day itself</source>
        <translation>del propio día del evento</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds bands of different orbits ({orbit} and {other_orbit}), from which slopes look different where nothing changed: split it by orbit, or give it as before or after and choose the bands of one orbit yourself.</source>
        <translation>{name} contiene bandas de órbitas distintas ({orbit} y {other_orbit}), desde las que las laderas se ven distintas aunque nada haya cambiado: sepárelo por órbitas, o indíquelo como antes o después y elija usted las bandas de una misma órbita.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several orbits in one file</source>
        <translation>varias órbitas en un archivo</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no date as 2015-04-25 in the name</source>
        <translation>sin fecha como 2015-04-25 en el nombre</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its dates and its name do not tell one side</source>
        <translation>sus fechas y su nombre no indican un solo lado</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not georeferenced</source>
        <translation>sin georreferencia</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after, then the event day parts their dates.</source>
        <translation>{name} contiene varias fechas, que no se ordenan: délo, junto con el de la otra polarización, como anterior y como posterior; el día del evento separa entonces sus fechas.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it alone, as the one layer with both dates.</source>
        <translation>{name} contiene varias fechas, que no se ordenan: indíquelo solo, como la única capa con ambas fechas.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several dates in one file</source>
        <translation>varias fechas en un archivo</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, {orbit}</source>
        <translation>otra órbita, {orbit}</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the time of day</source>
        <translation>otra órbita, por la hora del día</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the days between</source>
        <translation>otra órbita, por los días transcurridos</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: the one that looked before the event and first after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Imágenes de otras órbitas que se dejaron fuera: {count}. Desde cada órbita las laderas se ven distintas, así que se compara una: la que observó antes del evento y la primera después ({kept}). Una ejecución con las otras puede combinarse con esta.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: one that looked before the event and after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>Imágenes de otras órbitas que se dejaron fuera: {count}. Desde cada órbita las laderas se ven distintas, así que se compara una: una que observó antes y después del evento ({kept}). Una ejecución con las otras puede combinarse con esta.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of another place were left out, which is not searched: sort and search it by itself.</source>
        <translation>Se dejaron fuera imágenes de otro lugar, en el que no se busca: ordénelas y analice ese lugar por separado.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of {count} other places were left out, which are not searched: sort and search each by itself.</source>
        <translation>Se dejaron fuera imágenes de otros {count} lugares, en los que no se busca: ordénelas y analice cada lugar por separado.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No file name tells VV or VH and a date: add images, or put these into the file names, as VV_2015-04-25.</source>
        <translation>Ningún nombre de archivo indica VV o VH y una fecha: añada imágenes o ponga estos datos en los nombres de archivo, como VV_2015-04-25.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No image can be sorted by the event day; {raster}, for one: {reason}. Names must tell VV or VH and a date, as VV_2015-04-25; or give the images before and after separately.</source>
        <translation>Ninguna imagen puede ordenarse por el día del evento; {raster}, por ejemplo: {reason}. Los nombres deben indicar VV o VH y una fecha, como VV_2015-04-25; o dé las imágenes anteriores y posteriores por separado.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from before the event on {event}: add images from after it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Todas las imágenes cuyo nombre indica VV o VH y una fecha ({days}) son anteriores al evento del {event}: añada imágenes posteriores, ponga fechas como 2015-04-25 en los nombres de otras o corrija el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from after the event on {event}: add images from before it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>Todas las imágenes cuyo nombre indica VV o VH y una fecha ({days}) son posteriores al evento del {event}: añada imágenes anteriores, ponga fechas como 2015-04-25 en los nombres de otras o corrija el día del evento.</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{sentence} Left out, for one, is {raster}: {reason}.</source>
        <translation>{sentence} Se dejó fuera, por ejemplo, {raster}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is tied to the ground by control points only: terrain-correct (geocode) it to a map projection first.</source>
        <translation>{name} solo está vinculada al terreno por puntos de control: aplique primero la corrección del terreno (geocodificación) a una proyección cartográfica.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no georeferencing: assign the right one, or export the image again with it.</source>
        <translation>{name} no tiene georreferenciación: asigne la correcta o exporte de nuevo la imagen con ella.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no coordinate reference system: write the right one into the file, as Assign Projection in QGIS does, or export the image again with it.</source>
        <translation>{name} no tiene sistema de referencia de coordenadas: escriba el correcto en el archivo, como hace «Asignar proyección» en QGIS, o exporte de nuevo la imagen con él.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or geographic reference system.</source>
        <translation>{name} está en el sistema de referencia {system}, que no es un mapa de la Tierra: reproyéctela a un sistema de referencia proyectado o geográfico.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has pixels of no size in its georeferencing: export the image again.</source>
        <translation>{name} tiene píxeles sin tamaño en su georreferenciación: exporte de nuevo la imagen.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or gamma0), not SLC data.</source>
        <translation>La banda {number} de {raster} contiene números complejos: use retrodispersión detectada (sigma0 o gamma0), no datos SLC.</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the reference system of the other images first.</source>
        <translation>No se puede remuestrear {raster} a la cuadrícula de la escena ({reason}): reproyéctelo primero al sistema de referencia de las otras imágenes.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The classifier gave no numbers for a chip: the model is damaged, so install it again.</source>
        <translation>El clasificador no devolvió números para un recuadro: el modelo está dañado, así que instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The segmenter gave no numbers for observed pixels: the model is damaged, so install it again.</source>
        <translation>El segmentador no devolvió números para píxeles observados: el modelo está dañado, así que instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>The values of {name} are integers (median {median:.4g}) without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>Los valores de {name} son enteros (mediana {median:.4g}) sin escala ni desplazamiento: calibre la imagen a sigma0 o gamma0, o declare la escala y el desplazamiento de sus valores, por ejemplo con gdal_translate -a_scale.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>By their names the images are in decibel, which their values cannot be: undo the scaling, as scripts do it for a picture, or choose the unit that the values have.</source>
        <translation>Por sus nombres, las imágenes están en decibelios, lo que sus valores no pueden ser: deshaga el escalado, como lo hacen los scripts para una imagen, o elija la unidad que tienen los valores.</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power of bright ground.</source>
        <translation>Con {polarisation} sola no se distingue la amplitud de la potencia lineal: los valores se toman como potencia lineal de terreno brillante.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>By their names {one} is in {unit} and {other} in {other_unit}: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>Según los nombres, la unidad de {one} es {unit} y la de {other} es {other_unit}: convierta las imágenes a una misma unidad o elija la unidad que tienen todas.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation>Los valores de {name} (mediana {median:.4g}) no son retrodispersión calibrada: calibre la imagen a sigma0 o gamma0, o declare la escala y el desplazamiento de sus valores.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {amplitude} look like amplitude but those of {power} like linear power: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>Los valores de {amplitude} parecen amplitud, pero los de {power} potencia lineal: convierta las imágenes a una misma unidad o elija la unidad que tienen todas.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>Most values of {name} are {value:.9g}, which is no backscatter: if they stand for what was not observed, give {value:.9g} as a further no-data value.</source>
        <translation>La mayoría de los valores de {name} son {value:.9g}, que no es retrodispersión: si representan lo no observado, indique {value:.9g} como valor adicional sin datos.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are no decibels: they look like scaled integers, so declare their scale and offset, as with gdal_translate -a_scale 0.01 for hundredths, or convert them.</source>
        <translation>Los valores de {name} (mediana {median:.4g}) no son decibelios: parecen enteros escalados, así que declare su escala y desplazamiento, por ejemplo con gdal_translate -a_scale 0.01 si son centésimas, o conviértalos.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {lowest} look like decibel (median {lowest_median:.3g}) but those of {highest} do not (median {highest_median:.3g}): convert the images to one unit.</source>
        <translation>Los valores de {lowest} parecen decibelios (mediana {lowest_median:.3g}), pero los de {highest} no (mediana {highest_median:.3g}): convierta las imágenes a una misma unidad.</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values (medians {vv:.2g} in VV and {vh:.2g} in VH) look like logarithms of power that are no decibels: decibels are 10 times the logarithm of base 10.</source>
        <translation>Los valores (medianas {vv:.2g} en VV y {vh:.2g} en VH) parecen logaritmos de la potencia que no son decibelios: los decibelios son 10 veces el logaritmo en base 10.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>On about {share} % of the ground that is seen before and after there is only {polarisation}, with which much less is found: check that the files of both polarisations are complete.</source>
        <translation>En alrededor del {share} % del terreno que se ve antes y después solo hay {polarisation}, con la que se encuentra mucho menos: compruebe que los archivos de ambas polarizaciones están completos.</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>All sampled values before and after the event are the same, which cannot show a change: was one image given on both sides?</source>
        <translation>Todos los valores muestreados antes y después del evento son iguales, lo que no puede mostrar un cambio: ¿se dio una misma imagen en ambos lados?</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>About {share} % of the values of band {number} of {raster} are exactly {value:.9g}: if that stands for what was not observed, give it as a further no-data value.</source>
        <translation>Alrededor del {share} % de los valores de la banda {number} de {raster} son exactamente {value:.9g}: si eso representa lo no observado, indíquelo como un valor sin datos adicional.</translation>
    </message>
    <message>
        <location filename="../core/whole_file.py"/>
        <source>The file {path} cannot be written ({reason}): choose another folder.</source>
        <translation>No se puede escribir el archivo {path} ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../core/zones.py"/>
        <source>Area {number:,} of {count:,}</source>
        <translation>Área {number:,} de {count:,}</translation>
    </message>
    <message>
        <location filename="../edited_layers.py"/>
        <source>{file} is being edited in the layer {layer}: save or cancel its edits first, or choose another place.</source>
        <translation>{file} se está editando en la capa {layer}: guarde o cancele primero sus cambios, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is no raster: choose radar images.</source>
        <translation>La capa «{layer}» no es un ráster: elija imágenes de radar.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.</source>
        <translation>La capa “{layer}” no es un archivo ráster; guárdela como GeoTIFF y use ese archivo.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is in {shown} in QGIS alone, its file says {own}: write the right reference system into the file with Raster &gt; Projections &gt; Assign Projection, and choose that.</source>
        <translation>La capa «{layer}» está en {shown} solo en QGIS, su archivo dice {own}: escriba el sistema de referencia correcto en el archivo con Ráster &gt; Proyecciones &gt; Asignar proyección, y elija ese.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give either one raster with both dates or images before and after, not both.</source>
        <translation>Indique un ráster con ambas fechas o imágenes anteriores y posteriores, no ambas cosas.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give one raster with both dates, or at least one image before and one after the event.</source>
        <translation>Indique un ráster con ambas fechas, o al menos una imagen anterior y una posterior al evento.</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Images of many dates are sorted by the event day: give no other images beside them.</source>
        <translation>Las imágenes de muchas fechas se ordenan según el día del evento: no indique otras imágenes además.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>it is not complete</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} cannot be read</source>
        <translation>no se puede leer {file}</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <location filename="../wheels.py"/>
        <source>{file} is missing</source>
        <translation>falta {file}</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} is damaged</source>
        <translation>{file} está dañado</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{folder} was changed while onnxruntime was unpacked there ({reason}); try again.</source>
        <translation>{folder} cambió mientras se descomprimía allí onnxruntime ({reason}); inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>Another QGIS window ({program} on {host}) is installing onnxruntime; wait until it is done, or delete {file} if that was broken off.</source>
        <translation>Otra ventana de QGIS ({program} en {host}) está instalando onnxruntime; espere a que termine, o borre {file} si se interrumpió.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>no permission or no space</source>
        <translation>sin permiso o sin espacio</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}); habilite la escritura, libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} is full of old installations; delete it and try again.</source>
        <translation>La carpeta {folder} está llena de instalaciones antiguas; elimínela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be changed; make it writable and try again.</source>
        <translation>No se puede modificar la carpeta {folder}; habilite la escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>{index}, set as package source, is not a proper address ({reason}); correct it or clear the setting.</source>
        <translation>{index}, indicado como origen de paquetes, no es una dirección válida ({reason}); corríjalo o borre el ajuste.</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.</source>
        <translation>La carpeta {folder}, definida como origen del paquete, no tiene {file}; cópielo allí o borre el ajuste.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be read ({reason}); copy it again.</source>
        <translation>No se puede leer {file} ({reason}); cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not the file that was published under this name: it was damaged or changed on its way (SHA-256 {sha256}…); get it again.</source>
        <translation>{file} no es el archivo que se publicó con este nombre: se dañó o se modificó por el camino (SHA-256 {sha256}…); consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not among the files that were checked for this plugin; whatever is in it will run with your rights. Install it only if you know who made it.</source>
        <translation>{file} no está entre los archivos comprobados para este complemento; lo que contenga se ejecutará con los permisos de usted. Instálelo solo si sabe quién lo hizo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>one for {machine}</source>
        <translation>uno para {machine}</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not an onnxruntime wheel; choose {remedy}.</source>
        <translation>{file} no es un archivo wheel de onnxruntime; elija {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.</source>
        <translation>{file} es demasiado antiguo, los modelos necesitan onnxruntime {oldest} o posterior; elija {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.</source>
        <translation>{file} es para otro Python ({found}), este QGIS tiene {python}; elija {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another system ({found}), this is {system}; choose {remedy}.</source>
        <translation>{file} es para otro sistema ({found}), este es {system}; elija {remedy}.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; make room and try again.</source>
        <translation>onnxruntime necesita {needed:.0f} MB en el disco de {folder}, donde hay {free:.0f} MB libres; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is damaged ({reason}); get it again.</source>
        <translation>{file} está dañado ({reason}); consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be unpacked into {folder} ({reason}); make room there and try again.</source>
        <translation>No se puede descomprimir {file} en {folder} ({reason}); libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.</source>
        <translation>{file} contiene {member}, que no debe estar en un archivo wheel de onnxruntime; no se usó.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds the same file twice or too many files; it was not used.</source>
        <translation>{file} contiene dos veces el mismo archivo o demasiados archivos; no se usó.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} would unpack to more than {limit} GB; it was not used.</source>
        <translation>{file} ocuparía más de {limit} GB al descomprimirse; no se usó.</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} does not hold onnxruntime; it was not used.</source>
        <translation>{file} no contiene onnxruntime; no se usó.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>YYYY-MM-DD, UTC</source>
        <translation>AAAA-MM-DD, UTC</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Tells which dates of a layer are from before the event, and whether any image is on the wrong side</source>
        <translation>Indica qué fechas de una capa son anteriores al evento y si alguna imagen está en el lado equivocado</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Event day</source>
        <translation>Día del evento</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Check the layers to compare: up to eight dates of one orbit on either side of this day. Of several places, the one in the middle of the map is meant.</source>
        <translation>Marcar las capas que se comparan: hasta ocho fechas de una misma órbita a cada lado de este día. Si hay varios lugares, se toma el que está en el centro del mapa.</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort the layers by the event day</source>
        <translation>Ordenar las capas según el día del evento</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Flagged only</source>
        <translation>Solo señalados</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips below the threshold of the first network, here and in the export; in its tests about a third of the chips with landslides were below it, too</source>
        <translation>Oculta los recuadros por debajo del umbral de la primera red, aquí y en la exportación; en sus pruebas también quedó por debajo cerca de un tercio de los recuadros con deslizamientos</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter by words, area, mark, or what the map shows</source>
        <translation>Filtrar por palabras, área, marca o lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Words or numbers in rank, place, chip or note</source>
        <translation>Palabras o números en puesto, lugar, recuadro o nota</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips with less expected landslide area</source>
        <translation>Oculta los recuadros con menos área esperada de deslizamientos</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Not Rejected</source>
        <translation>No rechazados</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Show chips with this mark only</source>
        <translation>Muestra solo los recuadros con esta marca</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Only in map view</source>
        <translation>Solo en la vista del mapa</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips outside the map view; follows when you move the map</source>
        <translation>Oculta los recuadros fuera de la vista del mapa; se actualiza al mover el mapa</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
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
        <translation>Ningún recuadro cumple el filtro.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show All</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Take the filter back</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Search It, Too</source>
        <translation>Explorar también</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out: fields, rivers and floods change there as landslides do. Copernicus GLO-30 or SRTM will do</source>
        <translation>Modelo de elevación según el cual se omite el terreno llano: allí campos, ríos e inundaciones cambian como los deslizamientos. Basta Copernicus GLO-30 o SRTM</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out</source>
        <translation>Modelo de elevación según el cual se omite el terreno llano</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Ground is flat where it is less steep than this, and all within some 100 m, too</source>
        <translation>El terreno es llano donde su pendiente es menor, y también la de todo lo que hay a unos 100 m</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Slope below which ground is flat</source>
        <translation>Pendiente por debajo de la cual el terreno es llano</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat below</source>
        <translation>Llano hasta</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat &amp;ground</source>
        <translation>Terreno &amp;llano</translation>
    </message>
</context>
<context>
    <name>HiddenHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>The map does not show this run.</source>
        <translation>El mapa no muestra esta ejecución.</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show on Map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Switch the layers of this run on, or add them again</source>
        <translation>Activar las capas de esta ejecución o añadirlas de nuevo</translation>
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
        <translation>3 Resultados</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Going on with the run that was interrupted; its results will be in {path}.</source>
        <translation>Continúa la ejecución que se interrumpió; sus resultados estarán en {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>New here? A small simulated scene shows in a minute what this panel does.</source>
        <translation>¿Es su primera vez aquí? Una pequeña escena simulada muestra en un minuto lo que hace este panel.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>QGIS deletes these results, with your marks, when it closes.</source>
        <translation>QGIS elimina estos resultados, con sus marcas, al cerrarse.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Keep Results…</source>
        <translation>Conservar resultados…</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The results are kept in {path}.</source>
        <translation>Los resultados se conservan en {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>onnxruntime is installed; detections can start now.</source>
        <translation>onnxruntime está instalado; ya puede iniciar detecciones.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}, but the project was closed meanwhile.</source>
        <translation>Deslizamientos delineados: {slides}, pero el proyecto se cerró entretanto.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}; the detection was done before it could be cancelled.</source>
        <translation>Deslizamientos delineados: {slides}; la detección terminó antes de poder cancelarla.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>How to Read It</source>
        <translation>Cómo interpretarlo</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Add to Map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written. Press Detect Landslides to start again.</source>
        <translation>Cancelado; no se escribió nada. Presione “Detectar” para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Saved to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Without the event day the dates are parted in the middle, which is a guess: give it in step 1.</source>
        <translation>Sin el día del evento, las fechas se dividen por la mitad, lo que es una suposición: indíquelo en el paso 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Install onnxruntime first, above.</source>
        <translation>Instale primero onnxruntime, arriba.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The layers are being sorted; wait until that is done.</source>
        <translation>Se están ordenando las capas; espere a que termine.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose radar images first, in step 1.</source>
        <translation>Elija primero imágenes de radar, en el paso 1.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Correct what step 1 says about the images first.</source>
        <translation>Corrija primero lo que el paso 1 indica sobre las imágenes.</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose an area first, in step 2.</source>
        <translation>Elija primero un área, en el paso 2.</translation>
    </message>
</context>
<context>
    <name>LayerSorter</name>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Sort the images</source>
        <translation>Ordenar las imágenes</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Nothing in the middle of the map can be compared; another place was taken.</source>
        <translation>En el centro del mapa no hay nada que comparar; se tomó otro lugar.</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>The images could not be read; see the Log Messages panel.</source>
        <translation>No se pudieron leer las imágenes; consulte el panel Mensajes del registro.</translation>
    </message>
</context>
<context>
    <name>MapTips</name>
    <message>
        <location filename="../map_tips.py"/>
        <source>Rank {rank}, chip {chip}</source>
        <translation>Puesto {rank}, recuadro {chip}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha expected ({low} to {high} ha)</source>
        <translation>{area} ha esperadas ({low} a {high} ha)</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>Landslide {number}</source>
        <translation>Deslizamiento {number}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha, mean probability {share} %</source>
        <translation>{area} ha, probabilidad media {share} %</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Show Log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold, smallest polygon, processor and output folder</source>
        <translation>Umbral, polígono mínimo, procesador y carpeta de salida</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From slider</source>
        <translation>Del control deslizante</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Exact probability from which a pixel counts as landslide, in place of the slider</source>
        <translation>Probabilidad exacta a partir de la cual un píxel cuenta como deslizamiento, en lugar del control deslizante</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From model</source>
        <translation>Del modelo</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels</source>
        <translation>Unidad mínima cartografiable: se omiten los polígonos de deslizamiento más pequeños; la máscara conserva sus píxeles</translation>
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
        <translation>Unidad del polígono mínimo</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Min. area</source>
        <translation>Área mín.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Suspicious Only</source>
        <translation>Solo sospechosos</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>All (Slower)</source>
        <translation>Todos (más lento)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Which chips the second network maps pixel by pixel</source>
        <translation>Qué recuadros cartografía píxel a píxel la segunda red</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Chips</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Landslide probability of a chip from which it is suspicious</source>
        <translation>Probabilidad de deslizamiento a partir de la cual un recuadro es sospechoso</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Gate</source>
        <translation>Filtro previo</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>What computes; automatic takes the fastest that gives the same results as the processor</source>
        <translation>Qué hace los cálculos; automático toma lo más rápido que da los mismos resultados que el procesador</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>One per core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor threads of the networks; fewer leave more of the computer to other work</source>
        <translation>Hilos del procesador para las redes; con menos queda más capacidad del equipo para otras tareas</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Choose the Folder for Results</source>
        <translation>Elija la carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Temporary folder</source>
        <translation>Carpeta temporal</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes.</source>
        <translation>Cada ejecución recibe aquí su propia carpeta. Una carpeta temporal se elimina al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels.</source>
        <translation>{pixels} píxeles.</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels of this scene, {area}.</source>
        <translation>{pixels} píxeles de esta escena, {area}.</translation>
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
        <translation>servidor público de paquetes de Python</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Folder, package index or web folder of your office from which Install takes the wheel; the checksum is compared in any case</source>
        <translation>Carpeta, índice de paquetes o carpeta web de su organización de donde Instalar toma el archivo wheel; la suma de verificación se compara en todo caso</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Package Source</source>
        <translation>Origen del paquete</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Address or folder</source>
        <translation>Dirección o carpeta</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Authentication for this address</source>
        <translation>Autenticación para esta dirección</translation>
    </message>
</context>
<context>
    <name>OverridesBox</name>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>If This Is Wrong</source>
        <translation>Si esto no es correcto</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit, no-data value and bands, where they were understood wrongly</source>
        <translation>Unidad, valor sin datos y bandas, donde se interpretaron mal</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Linear Power</source>
        <translation>Potencia lineal</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Decibels</source>
        <translation>Decibelios</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit of the pixel values</source>
        <translation>Unidad de los valores de píxel</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>A further value that means no data, besides 0, NaN and the declared one, as the file stores it (before scale and offset)</source>
        <translation>Otro valor que significa sin datos, además de 0, NaN y el declarado, tal como lo guarda el archivo (antes de escala y desplazamiento)</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Band that holds this polarisation; automatic goes by the bands' names</source>
        <translation>Banda que contiene esta polarización; automático se guía por los nombres de las bandas</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Even out wet ground</source>
        <translation>Compensar suelo mojado</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Where dark ground became wetter or drier over whole neighbourhoods, the networks see less of the difference; without, they see the images as they are</source>
        <translation>Donde el suelo oscuro se mojó o se secó en zonas enteras, las redes ven menos de la diferencia; si no se marca, ven las imágenes tal como son</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Omit layover and shadow</source>
        <translation>Omitir layover y sombra</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>What the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) call layover or shadow counts as not observed; they must lie beside the images, under their names</source>
        <translation>Lo que las máscaras de HyP3 (_ls_map.tif) y OPERA (_mask.tif) señalan como inversión por relieve (layover) o sombra cuenta como no observado; deben estar junto a las imágenes, con sus nombres</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VV</source>
        <translation>VV anterior</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VH</source>
        <translation>VH anterior</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VV</source>
        <translation>VV posterior</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VH</source>
        <translation>VH posterior</translation>
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
        <translation>El valor sin datos “{text}” no es un número; escriba uno como -9999 o deje el campo vacío.</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open Results…</source>
        <translation>Abrir resultados…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show the results in the folder of an earlier run, also of one from the command line</source>
        <translation>Muestra los resultados de la carpeta de una ejecución anterior, también de una hecha desde la línea de comandos</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Combine Runs…</source>
        <translation>Combinar ejecuciones…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Make one map and one ranking of runs on one event, as from ascending and from descending orbits</source>
        <translation>Hacer un mapa y una clasificación de ejecuciones sobre un mismo evento, como las de órbitas ascendentes y descendentes</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the offline help [F1]</source>
        <translation>Abrir la ayuda sin conexión [F1]</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Try the Demo Scene</source>
        <translation>Probar la escena de demostración</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Add a small simulated scene to the project</source>
        <translation>Añade al proyecto una pequeña escena simulada</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy versions, model and last run to the clipboard, for a problem report</source>
        <translation>Copia al portapapeles las versiones, el modelo y la última ejecución, para informar de un problema</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show Log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the log panel, tab SAR Landslide</source>
        <translation>Abre el panel Mensajes del registro, pestaña SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>About SAR Landslide</source>
        <translation>Acerca de SAR Landslide</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Version, licence, and what the model was and was not tested on</source>
        <translation>Versión, licencia, y en qué se probó y no se probó el modelo</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene cannot be copied to your profile ({reason}); free some space there.</source>
        <translation>No se puede copiar la escena de demostración a su perfil ({reason}); libere espacio allí.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Demo scene</source>
        <translation>Escena de demostración</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; press Detect Landslides to see what comes out.</source>
        <translation>La escena de demostración es simulada; presione “Detectar” para ver el resultado.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; install onnxruntime first, then press Detect Landslides.</source>
        <translation>La escena de demostración es simulada; instale primero onnxruntime y presione después “Detectar”.</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Diagnostics copied; paste them into your problem report.</source>
        <translation>Diagnóstico copiado; péguelo en su informe del problema.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>Read the pictures of a chip</source>
        <translation>Leer las imágenes de un recuadro</translation>
    </message>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>The chip could not be read; see the Log Messages panel.</source>
        <translation>No se pudo leer el recuadro; consulte el panel Mensajes del registro.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <location filename="../layers.py"/>
        <source>Ranked chips</source>
        <translation>Recuadros priorizados</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed or not searched</source>
        <translation>No observado o no explorado</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that observed</source>
        <translation>Ejecuciones que observaron</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that find a landslide</source>
        <translation>Ejecuciones que hallan un deslizamiento</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide mask</source>
        <translation>Máscara de deslizamientos</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide probability</source>
        <translation>Probabilidad de deslizamiento</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Change: red weaker after, cyan stronger after</source>
        <translation>Cambio: rojo, más débil después; cian, más fuerte después</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those who looked at them.</source>
        <translation>Recuadros del mapa de 128 × 128 píxeles ordenados por área esperada de deslizamientos (suma de las probabilidades calibradas de los píxeles multiplicadas por su área en el terreno), con un intervalo del 90 % y con las marcas y notas de quienes los examinaron.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Outlines of connected landslide pixels with true ground area and probability. Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability.</source>
        <translation>Contornos de píxeles de deslizamiento conectados, con área real en el terreno y probabilidad. Se omiten las manchas menores que la unidad mínima cartografiable. Las clases de confianza se basan en la probabilidad media.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Ground that the images did not see, before or after: radar shadow, layover, or beyond the images; or that was not searched: beyond the area that the run was given, or flat where that was left out. No landslide there does not mean that there is none. Outlines are generalised; the mask has them to the pixel.</source>
        <translation>Terreno que las imágenes no vieron, antes o después: sombra de radar, inversión por relieve (layover), o fuera de las imágenes; o que no se exploró: fuera del área indicada para la ejecución, o llano donde se omitió. Que allí no aparezcan deslizamientos no significa que no los haya. Los contornos están generalizados; la máscara los tiene con exactitud de píxel.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined observed each pixel.</source>
        <translation>Cuántas de las ejecuciones combinadas observaron cada píxel.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined find a landslide at each pixel, each by itself. What only one of them finds may be a slide that the others cannot see, or an error of that one; what none finds by itself may be outlined all the same, where all think it possible.</source>
        <translation>Cuántas de las ejecuciones combinadas hallan, cada una por sí sola, un deslizamiento en cada píxel. Lo que halla una sola puede ser un deslizamiento que las otras no pueden ver, o un error suyo; lo que ninguna halla por sí sola puede estar delineado igualmente, donde todas lo creen posible.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run.</source>
        <translation>1 deslizamiento, 0 sin deslizamiento, 255 no observado: la probabilidad cortada en el umbral de la ejecución.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed.</source>
        <translation>Probabilidad calibrada de deslizamiento de cada píxel, de 0 a 1; sin valor donde no se observó nada.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest was swept away; cyan has become stronger. Computed from the images whenever it is drawn.</source>
        <translation>Las imágenes como una sola composición en falso color, solo para visualizar: retrodispersión en decibelios anterior al evento en rojo y posterior en verde y azul, todas con el mismo realce de contraste. El gris no ha cambiado; el rojo se ha debilitado, como donde desapareció el bosque; el cian se ha intensificado. Se calcula a partir de las imágenes cada vez que se dibuja.</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 1 to 3: look here first</source>
        <translation>Puestos 1 a 3: mire aquí primero</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 4 to 10</source>
        <translation>Puestos 4 a 10</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 11 to 30</source>
        <translation>Puestos 11 a 30</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Further flagged chips</source>
        <translation>Otros recuadros señalados</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Chips below the threshold</source>
        <translation>Recuadros por debajo del umbral</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rejected after looking</source>
        <translation>Rechazados tras mirarlos</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Selected chip</source>
        <translation>Recuadro seleccionado</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>High confidence (80 % or more)</source>
        <translation>Confianza alta (80 % o más)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Drawn by hand</source>
        <translation>Dibujado a mano</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Medium confidence (60 to 80 %)</source>
        <translation>Confianza media (60 a 80 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Low confidence (below 60 %)</source>
        <translation>Confianza baja (menos del 60 %)</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides, runs combined {time}</source>
        <translation>{scene} deslizamientos, ejecuciones combinadas {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides {time}</source>
        <translation>{scene} deslizamientos {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The result {path} cannot be opened as a layer.</source>
        <translation>No se puede abrir el resultado {path} como capa.</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Save the ranked chips, the outlines, or a briefing to print</source>
        <translation>Guarda los recuadros priorizados, los contornos o un informe para imprimir</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips as shown, in this order, with all their columns, marks and notes</source>
        <translation>Los recuadros tal como se muestran, en este orden, con todas sus columnas, marcas y notas</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Selected Chips as CSV…</source>
        <translation>Recuadros seleccionados como CSV…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Only the chips that are selected in the table</source>
        <translation>Solo los recuadros seleccionados en la tabla</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Chips and Landslides as GeoPackage…</source>
        <translation>Recuadros y deslizamientos como GeoPackage…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips shown, with marks and notes, and all landslide outlines in one file</source>
        <translation>Los recuadros mostrados, con marcas y notas, y todos los contornos de deslizamientos en un solo archivo</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>GeoPackage files</source>
        <translation>Archivos GeoPackage</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Places and Landslides as KML…</source>
        <translation>Lugares y deslizamientos como KML…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>For phones and Google Earth: where to look in the chips shown, and the outlines, without rejected chips</source>
        <translation>Para teléfonos y Google Earth: dónde mirar en los recuadros mostrados, y los contornos, sin los recuadros rechazados</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>KML files</source>
        <translation>Archivos KML</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Briefing as PDF…</source>
        <translation>Informe como PDF…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>One page to print: map, the twenty worst places, method, caveats and provenance</source>
        <translation>Una página para imprimir: mapa, los veinte lugares más afectados, método, limitaciones y procedencia</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Keep Results…</source>
        <translation>Conservar resultados…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Copy all of it from the temporary folder to one that stays when QGIS closes</source>
        <translation>Copia todo de la carpeta temporal a una que permanece al cerrar QGIS</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>{file} already exists. Do you want to replace it?</source>
        <translation>{file} ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export Results</source>
        <translation>Exportar resultados</translation>
    </message>
</context>
<context>
    <name>ResultsHeading</name>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>No results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected</source>
        <translation>{flagged} de {count} recuadros señalados; se esperan unas {area} ha de deslizamientos</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged</source>
        <translation>{flagged} de {count} recuadros señalados</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected without rejected chips</source>
        <translation>{flagged} de {count} recuadros señalados; se esperan unas {area} ha de deslizamientos sin los recuadros rechazados</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined: {count}</source>
        <translation>deslizamientos delineados: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined outside rejected chips: {count}</source>
        <translation>deslizamientos delineados fuera de los recuadros rechazados: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{count} shown</source>
        <translation>{count} a la vista</translation>
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
        <translation>Marca los recuadros seleccionados como “{mark}”; presione {key} en la tabla. Repetirlo quita la marca</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>What you saw there; saved in chips.gpkg and exported. Press Enter when done</source>
        <translation>Lo que vio allí; se guarda en chips.gpkg y se exporta. Presione Intro al terminar</translation>
    </message>
</context>
<context>
    <name>RunBox</name>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detec&amp;t Landslides</source>
        <translation>De&amp;tectar</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detect landslides</source>
        <translation>Detectar deslizamientos</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Stop the detection; nothing is written</source>
        <translation>Detiene la detección; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Results of earlier runs, help, demo scene, diagnostics and log</source>
        <translation>Resultados de ejecuciones anteriores, ayuda, escena de demostración, diagnóstico y registro</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help and more</source>
        <translation>Ayuda y más</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Start the detection in the background</source>
        <translation>Inicia la detección en segundo plano</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>RunFolders</name>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>Elegir la carpeta de una ejecución terminada</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder to Keep the Results In</source>
        <translation>Elija la carpeta donde conservar los resultados</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Keep results</source>
        <translation>Conservar resultados</translation>
    </message>
</context>
<context>
    <name>RunTold</name>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Chips flagged: {flagged} of {chips}.</source>
        <translation>Recuadros señalados: {flagged} de {chips}.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Landslides outlined: {slides} ({area} ha).</source>
        <translation>Deslizamientos delineados: {slides} ({area} ha).</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>See the table for them.</source>
        <translation>Véalos en la tabla.</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Computed on {provider} in {time}.</source>
        <translation>Calculado con {provider} en {time}.</translation>
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
        <translation>Paquete de Python onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>One More Thing to Install</source>
        <translation>Falta instalar una cosa más</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>From Wheel File…</source>
        <translation>Desde archivo wheel…</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Without internet: choose an onnxruntime-….whl file that you copied here</source>
        <translation>Sin internet: elija un archivo onnxruntime-….whl que haya copiado en este equipo</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Delete what the plugin installed into your QGIS profile</source>
        <translation>Elimina lo que el complemento instaló en su perfil de QGIS</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed in {folder}.</source>
        <translation>onnxruntime, que ejecuta la detección, está instalado en {folder}.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again.</source>
        <translation>onnxruntime, que ejecuta la detección, está instalado pero dañado: {problem}. Con Reparar se instala de nuevo.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>The Python package onnxruntime, which runs the detection, is not installed.</source>
        <translation>El paquete de Python onnxruntime, que ejecuta la detección, no está instalado.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It came with this plugin and only has to be unpacked.</source>
        <translation>Viene con este complemento y solo hay que descomprimirlo.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None of the wheel files that came with this plugin fits this computer ({machine}).</source>
        <translation>Ninguno de los archivos wheel que vienen con este complemento es apto para este equipo ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None was published for this Python and system ({machine}).</source>
        <translation>No se publicó ninguno para este Python y este sistema ({machine}).</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed.</source>
        <translation>Se instala en su perfil de QGIS ({size} MB de descarga); no se cambia nada más de QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Choose a Wheel File</source>
        <translation>Elija un archivo wheel</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python wheels (onnxruntime*.whl)</source>
        <translation>Archivos wheel de Python (onnxruntime*.whl)</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime was removed; what is still in use goes when QGIS is restarted.</source>
        <translation>Se eliminó onnxruntime; lo que aún está en uso desaparece al reiniciar QGIS.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Unknown Wheel File</source>
        <translation>Archivo wheel desconocido</translation>
    </message>
</context>
<context>
    <name>RuntimeInstaller</name>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>No onnxruntime was published for {machine}; if you have one, use its wheel file.</source>
        <translation>No se publicó ningún onnxruntime para {machine}; si tiene uno, use su archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Downloading {address}</source>
        <translation>Descargando {address}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{file} cannot be renamed ({reason}); try again.</source>
        <translation>No se puede cambiar el nombre de {file} ({reason}); inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Checking and unpacking</source>
        <translation>Comprobando y descomprimiendo</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Install onnxruntime</source>
        <translation>Instalar onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime could not be installed: {reason}</source>
        <translation>No se pudo instalar onnxruntime: {reason}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>The new onnxruntime will be used after a restart of QGIS.</source>
        <translation>El nuevo onnxruntime se usará tras reiniciar QGIS.</translation>
    </message>
</context>
<context>
    <name>SarLandslideAlgorithm</name>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a whole number.</source>
        <translation>{name} es «{value}», pero debe ser un número entero.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a number, with a point before decimals as in 0.5.</source>
        <translation>{name} es «{value}», pero debe ser un número, con punto antes de los decimales, como en 0.5.</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Flagged chips only</source>
        <translation>Solo recuadros señalados</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Only chips with these marks [all chips]</source>
        <translation>Solo recuadros con estas marcas [todos los recuadros]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips, best rank first [all]</source>
        <translation>Número de recuadros, empezando por el primer puesto [todos]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips</source>
        <translation>Número de recuadros</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>{count} chips written to {path}</source>
        <translation>{count} recuadros escritos en {path}</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Combine runs</source>
        <translation>Combinar ejecuciones</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</source>
        <translation>deslizamiento,combinar,mosaico,ascendente,descendente,órbita,fusión,landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Makes one map and one ranking of runs on one event, as from ascending and from descending orbits.</source>
        <translation>Hace un mapa y una clasificación de ejecuciones sobre un mismo evento, como las de órbitas ascendentes y descendentes.</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Runs: the file run.json of each</source>
        <translation>Ejecuciones: el archivo run.json de cada una</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/rank_areas.py"/>
        <source>Count what was found in rejected chips, too</source>
        <translation>Contar también lo encontrado en recuadros rechazados</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Replace results in the output folder</source>
        <translation>Reemplazar los resultados de la carpeta de salida</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Compare with inventory</source>
        <translation>Comparar con un inventario</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</source>
        <translation>deslizamiento,derrumbe,inventario,exactitud,precisión,exhaustividad,recall,iou,validación,rango,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Scores a detection against mapped landslides: area, count, size classes and ranking.</source>
        <translation>Evalúa una detección frente a deslizamientos cartografiados: área, número, clases de tamaño y orden de prioridad.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Mapped landslides</source>
        <translation>Deslizamientos cartografiados</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Table of scores</source>
        <translation>Tabla de métricas</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <location filename="../processing/export_csv.py"/>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Precision of the area</source>
        <translation>Precisión del área</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Recall of the area</source>
        <translation>Exhaustividad del área</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Intersection over union</source>
        <translation>Intersección sobre unión</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides found</source>
        <translation>Deslizamientos encontrados</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides observed</source>
        <translation>Deslizamientos observados</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Rank correlation of the chips</source>
        <translation>Correlación de rangos de los recuadros</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>The run searched a part alone, or left out flat ground: landslides of the inventory elsewhere do not count as missed.</source>
        <translation>La ejecución exploró solo un área u omitió terreno llano: los deslizamientos del inventario que quedan fuera no cuentan como no detectados.</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>{found} of {observed} observed landslides found; precision {precision}, recall {recall}, intersection over union {iou}, rank correlation {rank}</source>
        <translation>{found} de {observed} deslizamientos observados encontrados; precisión {precision}, exhaustividad {recall}, intersección sobre unión {iou}, correlación de rangos {rank}</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Compose dates</source>
        <translation>Componer fechas</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</source>
        <translation>sar,radar,sentinel-1,composición,compuesto,media,pila,multitemporal,moteado,speckle,promedio</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Averages images before and after an event into one raster of four bands.</source>
        <translation>Promedia las imágenes anteriores y posteriores a un evento en un ráster de cuatro bandas.</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Composite</source>
        <translation>Composición</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Detect landslides</source>
        <translation>Detectar deslizamientos</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</source>
        <translation>sar,radar,sentinel-1,deslizamiento,derrumbe,cambio,detección,terremoto,sismo,desastre,aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.</source>
        <translation>Cartografía deslizamientos probables a partir de imágenes Sentinel-1 y ordena los recuadros del mapa por área afectada.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Only where these polygons are</source>
        <translation>Solo donde están estos polígonos</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Or only in this extent</source>
        <translation>O solo en esta extensión</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Elevation model by which flat ground is left out [none is]</source>
        <translation>Modelo de elevación según el cual se omite el terreno llano [ninguno]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a pixel from which it counts [from the model]</source>
        <translation>Probabilidad de deslizamiento a partir de la cual cuenta un píxel [del modelo]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a chip from which it is mapped [from the model]</source>
        <translation>Probabilidad de deslizamiento a partir de la cual se cartografía un recuadro [del modelo]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Chips to map in detail</source>
        <translation>Recuadros que se cartografían en detalle</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Smallest landslide polygon [m², from the model]</source>
        <translation>Polígono mínimo de deslizamiento [m², del modelo]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Slope below which ground is flat [degrees]</source>
        <translation>Pendiente por debajo de la cual el terreno es llano [grados]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor threads [one per core]</source>
        <translation>Hilos del procesador [uno por núcleo]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Even out wet ground</source>
        <translation>Compensar suelo mojado</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Go on where a run was interrupted</source>
        <translation>Continuar donde se interrumpió una ejecución</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>The Python package onnxruntime is missing; open the SAR Landslide panel from the Raster menu to install it.</source>
        <translation>Falta el paquete de Python onnxruntime; abra el panel SAR Landslide desde el menú Ráster para instalarlo.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Give either polygons or an extent as the area, not both.</source>
        <translation>Indique como área polígonos o una extensión, no ambas cosas.</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Unpacking onnxruntime, which came with the plugin</source>
        <translation>Descomprimiendo onnxruntime, incluido con el complemento</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Export briefing</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>landslide,map,print,layout,pdf,report,briefing,share</source>
        <translation>deslizamiento,derrumbe,mapa,imprimir,composición,pdf,informe,reporte,compartir</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Prints a detection on one page: map, worst places, method, caveats and provenance.</source>
        <translation>Imprime una detección en una página: mapa, lugares más afectados, método, limitaciones y procedencia.</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Heading [made from the name of the image]</source>
        <translation>Título [formado con el nombre de la imagen]</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Briefing</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</source>
        <translation>deslizamiento,derrumbe,recuadros,prioridad,tabla,csv,hoja de cálculo,revisión,confirmado,compartir</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, as a table.</source>
        <translation>Escribe los recuadros priorizados de una detección, con marcas y notas, como tabla.</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Columns [all]</source>
        <translation>Columnas [todas]</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Table of chips</source>
        <translation>Tabla de recuadros</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Export GeoPackage</source>
        <translation>Exportar GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share</source>
        <translation>deslizamiento,derrumbe,recuadros,prioridad,contornos,polígonos,geopackage,gpkg,revisión,confirmado,compartir</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, and all landslide outlines into one file.</source>
        <translation>Escribe los recuadros priorizados de una detección, con marcas y notas, y todos los contornos de deslizamientos en un solo archivo.</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Chips and landslides</source>
        <translation>Recuadros y deslizamientos</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Archivos GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Export KML</source>
        <translation>Exportar KML</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share</source>
        <translation>deslizamiento,derrumbe,recuadros,prioridad,contornos,kml,google earth,teléfono,campo,confirmado,compartir</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Writes the places to look at in a detection, and its landslide outlines, for phones and Google Earth.</source>
        <translation>Escribe los lugares donde mirar en una detección, y sus contornos de deslizamientos, para teléfonos y Google Earth.</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Places and landslides</source>
        <translation>Lugares y deslizamientos</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>KML files (*.kml)</source>
        <translation>Archivos KML (*.kml)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>{count} places written to {path}</source>
        <translation>{count} lugares escritos en {path}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rank areas</source>
        <translation>Priorizar áreas</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</source>
        <translation>deslizamiento,derrumbe,zonal,municipio,cuenca,carretera,prioridad,resumen,estadísticas,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranks polygons, such as municipalities, by the landslide area expected in them.</source>
        <translation>Ordena polígonos, por ejemplo municipios, según el área de deslizamientos que se espera en ellos.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas (municipalities, catchments, buffered roads …)</source>
        <translation>Áreas (municipios, cuencas, carreteras con zona de influencia…)</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Name of an area</source>
        <translation>Nombre de un área</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranked areas</source>
        <translation>Áreas priorizadas</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>The areas have no field “{name}”; they have: {fields}.</source>
        <translation>Las áreas no tienen el campo «{name}»; tienen: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas: {count}; the first has {hectares} ha of expected landslides</source>
        <translation>Áreas: {count}; la primera tiene {hectares} ha de deslizamientos esperados</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, counted like the others: {count}</source>
        <translation>Recuadros rechazados, contados como los demás: {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, in which nothing is counted: {count}</source>
        <translation>Recuadros rechazados, en los que no se cuenta nada: {count}</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Add results to the map</source>
        <translation>Añadir los resultados al mapa</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide probability</source>
        <translation>Probabilidad de deslizamiento</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide mask</source>
        <translation>Máscara de deslizamientos</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide polygons</source>
        <translation>Polígonos de deslizamientos</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips</source>
        <translation>Recuadros priorizados</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips as CSV</source>
        <translation>Recuadros priorizados como CSV</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Record of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of observed chips</source>
        <translation>Número de recuadros observados</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of flagged chips</source>
        <translation>Número de recuadros señalados</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of landslide polygons</source>
        <translation>Número de polígonos de deslizamientos</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide area [m²]</source>
        <translation>Área de deslizamientos [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Expected landslide area [m²]</source>
        <translation>Área esperada de deslizamientos [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Run as part of a model: the results are in the output folder, not on the map.</source>
        <translation>Ejecutado como parte de un modelo: los resultados están en la carpeta de salida, no en el mapa.</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../processing/run_input.py"/>
        <source>Output folder of a detection</source>
        <translation>Carpeta de salida de una detección</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Raster with both dates</source>
        <translation>Ráster con ambas fechas</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images before the event</source>
        <translation>O imágenes anteriores al evento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>… and images after the event</source>
        <translation>… e imágenes posteriores al evento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images of many dates, to be sorted by the event day</source>
        <translation>O imágenes de muchas fechas, que se ordenan según el día del evento</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Event day (UTC)</source>
        <translation>Día del evento (UTC)</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Unit of the pixel values</source>
        <translation>Unidad de los valores de píxel</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</source>
        <translation>Funciones de las bandas, por ejemplo pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Further no-data value</source>
        <translation>Otro valor sin datos</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Leave out layover and shadow, by the masks of HyP3 and OPERA beside the images</source>
        <translation>Dejar fuera la inversión por relieve (layover) y la sombra, según las máscaras de HyP3 y OPERA junto a las imágenes</translation>
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
        <translation>Detectar deslizamientos en imágenes de radar</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the SAR Landslide panel</source>
        <translation>Muestra u oculta el panel SAR Landslide</translation>
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
        <translation>1 Imágenes</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>One Layer with Both Dates</source>
        <translation>Una capa con ambas fechas</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Before and After Layers</source>
        <translation>Capas anteriores y posteriores</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>How the images before and after the event are given</source>
        <translation>Cómo se indican las imágenes anteriores y posteriores al evento</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Kind of input</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Raster with VV and VH before and after; follows the active layer</source>
        <translation>Ráster con VV y VH anteriores y posteriores; sigue a la capa activa</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layer with both dates</source>
        <translation>Capa con ambas fechas</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Reading the images…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Check images from before and after the event, or give its day and press Sort.</source>
        <translation>Marque imágenes de antes y después del evento, o indique su día y pulse Ordenar.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Choose radar images from before and after the event.</source>
        <translation>Elija imágenes de radar anteriores y posteriores al evento.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source.</source>
        <translation>No se puede leer la capa “{name}”, quizá su archivo ya no existe; elija otra o repare su origen.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layers left unchecked: {count}; the tooltip says which and why.</source>
        <translation>Capas sin marcar: {count}; el mensaje emergente dice cuáles y por qué.</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Understood as {sentence}.</source>
        <translation>Interpretado como {sentence}.</translation>
    </message>
</context>
<context>
    <name>SceneReader</name>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>Read the scene</source>
        <translation>Leer la escena</translation>
    </message>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>The scene could not be read; see the Log Messages panel.</source>
        <translation>No se pudo leer la escena; consulte el panel Mensajes del registro.</translation>
    </message>
</context>
<context>
    <name>SensitivityBox</name>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivit&amp;y</source>
        <translation>Sensi&amp;bilidad</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>How sure the model must be before it marks a pixel as landslide; arrow keys work too</source>
        <translation>Qué seguridad debe tener el modelo para marcar un píxel como deslizamiento; también funcionan las teclas de flecha</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Miss nothing</source>
        <translation>No omitir nada</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Few false alarms</source>
        <translation>Pocas falsas alarmas</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %.</source>
        <translation>Marca los píxeles a partir de una probabilidad del {percent} %.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from exactly {percent} %, as set under Advanced.</source>
        <translation>Marca los píxeles a partir de exactamente {percent} %, según lo definido en Avanzado.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %, as the model suggests.</source>
        <translation>Marca los píxeles a partir de una probabilidad del {percent} %, como sugiere el modelo.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>This model does not tell how many false alarms to expect.</source>
        <translation>Este modelo no indica cuántas falsas alarmas cabe esperar.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: about {alarms} false alarms per 1,000 km²; </source>
        <translation>Donde se midió: unas {alarms} falsas alarmas por cada 1000 km²; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: no false alarm; </source>
        <translation>Donde se midió: ninguna falsa alarma; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>{share} % of the landslide area is found</source>
        <translation>se detecta el {share} % del área deslizada</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source> (measured at {percent} %)</source>
        <translation> (medido con {percent} %)</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>That was with VV and VH: {polarisation} alone finds less.</source>
        <translation>Eso fue con VV y VH: {polarisation} sola encuentra menos.</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Figures of the model card, measured on synthetic landslides at a threshold of {percent} %, of which small ones are found less often; false alarms were counted on {area} km² without landslides, where the same ground counts once for each set of dates. In regions where nothing trained expect several times as many; seasons and numbers of dates differ, too.</source>
        <translation>Cifras de la ficha del modelo, medidas en deslizamientos sintéticos con un umbral de {percent} %, de los que los pequeños se detectan menos; las falsas alarmas se contaron en {area} km² sin deslizamientos, donde el mismo terreno cuenta una vez por cada conjunto de fechas. En regiones que no sirvieron para el entrenamiento hay que contar con varias veces más; la estación del año y el número de fechas también influyen.</translation>
    </message>
</context>
<context>
    <name>SidesBox</name>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>&amp;Before the event</source>
        <translation>Ante&amp;s del evento</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>A&amp;fter the event</source>
        <translation>Des&amp;pués del evento</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check one or more dates; several dates are averaged</source>
        <translation>Marque una o más fechas; si son varias, se promedian</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Swap Before and After</source>
        <translation>Intercambiar antes y después</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check before the event what is checked after it, and the other way round</source>
        <translation>Marca antes del evento lo que está marcado después, y viceversa</translation>
    </message>
</context>
<context>
    <name>WheelDownload</name>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{index} does not list {file}; ask who keeps this package index, or use a wheel file.</source>
        <translation>{index} no incluye {file}; consulte a quien mantiene este índice de paquetes o use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} does not have {file}; use a wheel file.</source>
        <translation>{host} no tiene {file}; use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The proxy does not let QGIS through ({reason}); see Settings &gt; Options &gt; Network, or use a wheel file.</source>
        <translation>El proxy no deja pasar a QGIS ({reason}); vea Configuración &gt; Opciones &gt; Red o use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} refuses the download (status {status}); use a wheel file.</source>
        <translation>{host} rechaza la descarga (estado {status}); use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The certificate of {host} is not trusted ({reason}); see Settings &gt; Options &gt; Authentication, or use a wheel file.</source>
        <translation>El certificado de {host} no es de confianza ({reason}); vea Configuración &gt; Opciones &gt; Autenticación o use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>the file ended too early</source>
        <translation>el archivo terminó antes de tiempo</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file.</source>
        <translation>La descarga desde {host} se interrumpió ({reason}); inténtelo de nuevo, continuará donde se detuvo, o use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: open any page in a browser and try again, or use a wheel file.</source>
        <translation>{host} envía {found} bytes en lugar de los {expected} de {file}, quizá una página de inicio de sesión de la red: abra cualquier página en un navegador e inténtelo de nuevo, o use un archivo wheel.</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The folder {folder} cannot be written ({reason}); make room there and try again.</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}); libere espacio allí e inténtelo de nuevo.</translation>
    </message>
</context>
</TS>
