<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../gui/about.py"/>
        <source>About SAR Landslide</source>
        <translation>SAR Landslideについて</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Finds landslides in Sentinel-1 images from before and after an event, on this computer.</source>
        <translation>発災前後のSentinel-1画像から、斜面崩壊・地すべりをこのコンピュータ上で検出します。</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Licence: GPL-2.0-or-later. Method after {paper}.</source>
        <translation>ライセンス：GPL-2.0-or-later。手法の出典：{paper}。</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Also calibrated on</source>
        <translation>そのほかの較正データ</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Tested on</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Not tested on</source>
        <translation>未検証の条件</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Whatever is not named above: other regions, seasons, sensors and kinds of terrain. Inserted and simulated landslides are not real ones. Look at the ranked chips before you act.</source>
        <translation>上に挙げていないものすべて：他の地域、季節、センサ、地形。埋め込みやシミュレーションによる崩壊地は実際の崩壊地ではありません。対応を決める前に、順位付きチップを確認してください。</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{name} {version}, licence {licence}, for pixels of {low} to {high} m.</source>
        <translation>{name} {version}、ライセンス {licence}、対応ピクセルサイズ {low}～{high} m。</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>{data}. All landslides in them are synthetic.</source>
        <translation>{data}。含まれる崩壊地はすべて合成したものです。</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>simulated scenes</source>
        <translation>シミュレーションシーン</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of southern California, 30 m</source>
        <translation>南カリフォルニアの実画像、30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>real images of hilly forest in Myanmar, 30 m</source>
        <translation>ミャンマーの丘陵林の実画像、30 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>single real images of European and other lowland, 10 m</source>
        <translation>ヨーロッパなどの低地の実画像（単時期）、10 m</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>synthetic slides in real images</source>
        <translation>実画像に埋め込んだ合成崩壊地</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>chips</source>
        <translation>チップ数</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>average precision, 1 is best</source>
        <translation>平均適合率（1 が最良）</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>the same of the smoothed VH log-ratio</source>
        <translation>平滑化した VH 対数比の平均適合率</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the marked pixels that are landslide</source>
        <translation>斜面崩壊とされたピクセルのうち、崩壊地である割合</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the landslide pixels that are marked</source>
        <translation>崩壊地のピクセルのうち、斜面崩壊とされた割合</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>share of the chips whose area lies in their 90 % interval</source>
        <translation>崩壊面積が 90 % 区間に入ったチップの割合</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>Area marked where nothing happened, mean of the chips of a place and its dates, at {count} places: at most {share} % ({place}). Single pairs of dates can be several times worse.</source>
        <translation>何も起きていない土地で斜面崩壊とされた面積（場所ごとに全チップ・全日付で平均、{count} か所）：最大 {share} %（{place}）。個々の日付の組では、この数倍になることがあります。</translation>
    </message>
    <message>
        <location filename="../gui/about.py"/>
        <source>At a threshold of {percent} %: {alarms} false alarms per 1,000 km² on {area} km² without landslides, where the same ground counts once for each set of dates; {recall} % of the area of synthetic landslides found, less of small ones.</source>
        <translation>しきい値 {percent} % の場合：崩壊のない {area} km² で 1,000 km² あたり {alarms} 件の誤検出（同じ土地も画像の組み合わせごとに1回と数えます）、合成した崩壊地の面積の {recall} % を検出（小さい崩壊ではこれより低くなります）。</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Whole Images</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Map View</source>
        <translation>地図の表示範囲</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon Layer</source>
        <translation>ポリゴンレイヤ</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Chips of 128 × 128 pixels that touch the area are searched and ranked, the others are not</source>
        <translation>対象範囲に接する 128 × 128 ピクセルのチップだけを解析し、順位を付けます</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Area</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>&amp;Area</source>
        <translation>対象範囲(&amp;A)</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons to search; where some are selected, only the selected ones count</source>
        <translation>解析するポリゴン。選択した地物がある場合は、選択分だけが対象です</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygon layer of the area</source>
        <translation>対象範囲のポリゴンレイヤ</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>What the map shows when you start.</source>
        <translation>開始時に地図に表示されている範囲です。</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Choose a polygon layer, or another area.</source>
        <translation>ポリゴンレイヤか、別の範囲を選択してください。</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>The project has no polygon layer; add one, or choose another area.</source>
        <translation>プロジェクトにポリゴンレイヤがありません。追加するか、別の対象範囲を選択してください。</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, all searched; select some to search only those.</source>
        <translation>ポリゴン: {count}（すべて探索します。一部だけを探索するには選択してください）。</translation>
    </message>
    <message>
        <location filename="../gui/area_box.py"/>
        <source>Polygons: {count}, of which selected and searched: {selected}.</source>
        <translation>ポリゴン: {count}（選択して探索するもの: {selected}）。</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../briefing.py"/>
        <source>The folder {path} does not exist; choose another folder.</source>
        <translation>フォルダ {path} は存在しません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written; choose another folder.</source>
        <translation>速報資料 {path} を書き込めません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The briefing {path} cannot be written ({reason}); choose another folder.</source>
        <translation>速報資料 {path} を書き込めません（{reason}）。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before ({before}) and after ({after})</source>
        <translation>Sentinel-1 事前画像（{before}）と事後画像（{after}）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Sentinel-1 images before and after the event</source>
        <translation>発災前後のSentinel-1画像</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>シミュレーションによるシーン：これらの崩壊は実在しません</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date}</source>
        <translation>発災日 {date}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Event on {date} (no image names a date to check it by)</source>
        <translation>発災日 {date}（照合できる日付を示す画像がありません）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>レーダーによるスクリーニング（対応の前に確認が必要）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} confirmed</source>
        <translation>確定 {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{count} rejected</source>
        <translation>却下 {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined, without rejected chips</source>
        <translation>抽出した崩壊地の数（却下したチップを除く）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>number of landslides outlined</source>
        <translation>抽出した崩壊地の数</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area, without rejected chips</source>
        <translation>抽出面積（却下したチップを除く）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>mapped area</source>
        <translation>抽出面積</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips but the rejected ones</source>
        <translation>期待面積（却下したものを除く全チップの合計）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>expected area, summed over all chips</source>
        <translation>期待面積（全チップの合計）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>{flagged} of {count}</source>
        <translation>{flagged} / {count}</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>chips flagged</source>
        <translation>要確認チップ</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>of these chips seen and searched</source>
        <translation>これらのチップの観測・探索率</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Landslide probability</source>
        <translation>斜面崩壊確率</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Outline of a landslide</source>
        <translation>崩壊地の輪郭</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chip with its rank</source>
        <translation>チップと順位</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rejected after looking</source>
        <translation>確認後に却下</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed or not searched</source>
        <translation>未観測または探索対象外</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Not observed by the images</source>
        <translation>画像で未観測</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Radar image after the event</source>
        <translation>発災後のレーダー画像</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The radar images are not where they were: no background is drawn.</source>
        <translation>レーダー画像が元の場所にないため、背景を描画していません。</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>The map shows {part} km of {whole} km.</source>
        <translation>地図の範囲は、全体 {whole} km のうち {part} km です。</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Where to look first</source>
        <translation>優先して確認する場所</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source> (left out after looking: {count})</source>
        <translation>（確認して除外: {count}）</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>No chip is flagged, and no landslide area is expected. That does not prove that there is none.</source>
        <translation>要確認チップはなく、崩壊の期待面積もありません。ただし、崩壊がないことの証明にはなりません。</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Caveats</source>
        <translation>留意事項</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Provenance</source>
        <translation>来歴</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Area [ha]</source>
        <translation>面積 [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>90 % interval [ha]</source>
        <translation>90 % 区間 [ha]</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Seen</source>
        <translation>観測率</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Latitude, longitude</source>
        <translation>緯度, 経度</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../briefing.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>One neural network compares the backscatter before and after in chips of 128 × 128 pixels, and a second one gives each pixel of the suspicious chips a calibrated landslide probability. Chips are ranked by expected area, the sum of these probabilities times the ground area of the pixels, with an interval that held the true area in 90 % of the calibration chips.</source>
        <translation>1つ目のニューラルネットワークが 128 × 128 ピクセルのチップごとに事前・事後の後方散乱を比較し、2つ目が疑いのあるチップの各ピクセルに較正済みの斜面崩壊確率を与えます。チップの順位は期待面積（確率とピクセルの地上面積の積の合計）の順で、付記した区間は較正用チップの 90 % で真の面積を含んでいました。</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Runs on one event were combined: where several observed the ground, what all find is more certain, and what one alone finds is less.</source>
        <translation>同じイベントについての解析を統合しました。複数の解析が観測した場所では、すべてが検出したものはより確かで、1 つだけが検出したものは確かさが下がります。</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Nobody has checked this on the ground unless a note says so: marks are made at the desk, from the images. Small slides, slides that change nothing in the radar image, and whatever lies in radar shadow or layover are missed; floods, harvest, clear-cuts and snow can look like landslides. Where little was seen, no landslide found does not mean no landslide. Detection was measured on simulated slides and on one real landslide, so treat the figures as an order of urgency, not as a survey.</source>
        <translation>メモに記載がない限り、現地確認はされていません。判定は画像を見て机上で行ったものです。小さな崩壊、レーダー画像に変化が現れない崩壊、レーダーシャドウやレイオーバー内の崩壊は見落とされます。浸水、収穫、皆伐、積雪は斜面崩壊のように見えることがあります。観測率の低い場所では、検出なしは崩壊なしを意味しません。検出性能はシミュレーションによる崩壊と実際の崩壊1件で測定したものです。数値は測量値ではなく、緊急度の順位として扱ってください。</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>… and {count} more in run.json</source>
        <translation>… ほか {count} 件は run.json を参照</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Images {side}: {names}</source>
        <translation>{side}画像：{names}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Understood as: {sentence}</source>
        <translation>認識した内容：{sentence}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Model: {name} {version}, pair {pair}</source>
        <translation>モデル：{name} {version}、ペア {pair}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Thresholds: pixel {pixel}, chip {chip}; smallest outline {px} pixels</source>
        <translation>しきい値：ピクセル {pixel}、チップ {chip}。最小の崩壊地 {px} ピクセル</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Software: {name} {version}, GDAL {gdal}, onnxruntime {runtime}</source>
        <translation>ソフトウェア：{name} {version}、GDAL {gdal}、onnxruntime {runtime}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Detected {detected}, briefing made {made} (UTC)</source>
        <translation>検出 {detected}、速報資料作成 {made}（UTC）</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Only a part was looked at: {area}</source>
        <translation>一部のみを解析: {area}</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Left out as flat, below {slope}°: by {name}</source>
        <translation>平坦として除外、{slope}° 未満：{name} による</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides after {date}</source>
        <translation>{date} 以降の崩壊地</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides at {place}</source>
        <translation>{place} の斜面崩壊</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>Landslides in {scene}</source>
        <translation>{scene} の斜面崩壊</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>the scene</source>
        <translation>対象シーン</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before and after</source>
        <translation>事前・事後</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>before</source>
        <translation>事前</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>after</source>
        <translation>事後</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} ほか {count} 件</translation>
    </message>
    <message>
        <location filename="../briefing_text.py"/>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy “{text}”</source>
        <translation>「{text}」をコピー</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Copy Rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <location filename="../gui/chip_menu.py"/>
        <source>Take Mark Back</source>
        <translation>判定を取り消す</translation>
    </message>
</context>
<context>
    <name>ChipPreviewWidget</name>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Select a chip to see it before and after.</source>
        <translation>チップを選択すると、発災前後の画像を表示します。</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{polarisation}, black {low} dB, white {high} dB before and after; the picture is {width} wide, the frame is the chip</source>
        <translation>{polarisation}、発災前後とも黒 {low} dB、白 {high} dB。画像の幅は {width}、枠がチップです</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Before</source>
        <translation>発災前</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>After</source>
        <translation>発災後</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>{side}: {dates}</source>
        <translation>{side}：{dates}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>mean of {count} dates, {first} to {last}</source>
        <translation>{count} 時期の平均、{first}～{last}</translation>
    </message>
    <message>
        <location filename="../gui/chip_preview.py"/>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
</context>
<context>
    <name>ChipTable</name>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Rank: 1 is the chip with the largest expected area</source>
        <translation>順位：1 は期待面積が最大のチップです</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Area [ha]</source>
        <translation>面積 [ha]</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Expected landslide area in hectares; the bar is its 90 % interval</source>
        <translation>崩壊の期待面積（ヘクタール）。バーは 90 % 区間です</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>{area} ha (90 % interval {low} to {high} ha)</source>
        <translation>{area} ha（90 % 区間：{low}～{high} ha）</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Probability that the chip holds a landslide</source>
        <translation>チップ内に崩壊地がある確率</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>What you found when you looked: confirmed ✓, rejected ✗, unsure ?, and ✎ where there is a note</source>
        <translation>確認した結果：確定 ✓、却下 ✗、保留 ?。メモがある場合は ✎</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Seen</source>
        <translation>観測率</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Share of the chip that was seen and searched: where it is low, no landslide found does not mean no landslide</source>
        <translation>チップのうち観測され探索された割合。低い場合、検出なしは崩壊なしを意味しません</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Where to look: a point on the largest outline in the chip, or where it is most probable; WGS 84, the context menu copies it</source>
        <translation>確認する場所：チップ内で最大の崩壊地にある点、または確率が最も高い点。WGS 84。コンテキストメニューでコピーできます</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Row and column of the chip in the scene</source>
        <translation>シーン内でのチップの行と列</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../gui/chip_table.py"/>
        <source>Your note</source>
        <translation>あなたのメモ</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../mark_words.py"/>
        <source>Not marked</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>ChipsBox</name>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Ranked Chips</source>
        <translation>順位付きチップ</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Click a chip, or go on with the arrow keys, to see it on the map; C confirms, R rejects, U is unsure</source>
        <translation>チップをクリックするか矢印キーで移動すると、地図に表示します。C で確定、R で却下、U で保留</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Marks of {count} chips taken back.</source>
        <translation>{count} チップの判定を取り消しました。</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{count} chips marked as “{mark}”.</source>
        <translation>{count} チップを「{mark}」と判定しました。</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>{problem} The note stays here and is saved with the next mark or note.</source>
        <translation>{problem} メモはここに残り、次のマークまたはメモと一緒に保存されます。</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>Not saved, because these chips are no longer shown: {notes}</source>
        <translation>これらのチップは表示されなくなったため、保存されませんでした: {notes}</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The results in this folder were replaced by those of another run, which are shown now; try again with these.</source>
        <translation>このフォルダの結果は別の実行の結果に置き換えられており、それを表示しました。表示中の結果でもう一度操作してください。</translation>
    </message>
    <message>
        <location filename="../gui/chips_box.py"/>
        <source>The chip lies outside the map's coordinate system; choose another one for the map.</source>
        <translation>このチップは地図の座標参照系の範囲外です。地図に別の座標参照系を選択してください。</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine Runs</source>
        <translation>解析の統合</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose runs on one event, as from ascending and from descending orbits. What one orbit does not see the other may, and what only one takes for a landslide counts for less.</source>
        <translation>同じイベントについての解析を選択してください（北行軌道と南行軌道など）。一方の軌道から見えない場所がもう一方から見えることがあり、一方だけが斜面崩壊とみなした場所は軽く数えます。</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs</source>
        <translation>解析</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>&amp;Add Run from Folder…</source>
        <translation>フォルダから解析を追加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Combine</source>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>The results in {path} were combined of other runs: add those instead.</source>
        <translation>{path} の結果はほかの解析を統合したものです。元の解析を追加してください。</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>{run}, from {threshold} %</source>
        <translation>{run}（{threshold} % 以上）</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>完了した解析のフォルダを選択</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check at least two runs.</source>
        <translation>解析を 2 つ以上チェックしてください。</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Runs of different sensitivity, such as {one} % and {other} %, cannot be combined: detect again at the same.</source>
        <translation>感度の異なる解析（{one} % と {other} % など）は統合できません。同じ感度でもう一度検出してください。</translation>
    </message>
    <message>
        <location filename="../gui/combine_dialog.py"/>
        <source>Check no more than {most} runs.</source>
        <translation>チェックできる解析は {most} つまでです。</translation>
    </message>
</context>
<context>
    <name>DetectBox</name>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>2 Detect</source>
        <translation>2 検出</translation>
    </message>
    <message>
        <location filename="../gui/detect_box.py"/>
        <source>Fold or unfold</source>
        <translation>折りたたむ / 展開する</translation>
    </message>
</context>
<context>
    <name>DetectionRunner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>A run is already under way; wait until it is done, or cancel it first.</source>
        <translation>すでに解析を実行中です。終わるまで待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The SAR Landslide algorithms are not registered; restart QGIS.</source>
        <translation>SAR Landslideのアルゴリズムが登録されていません。QGISを再起動してください。</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{phase}, about {time} left</source>
        <translation>{phase}、残り約 {time}</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>The detection stopped without a result; the log may tell why.</source>
        <translation>検出は結果のないまま停止しました。原因はログに記録されている可能性があります。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../__init__.py"/>
        <source>SAR Landslide needs Python {oldest} or newer, but this QGIS brings {found}: install a newer QGIS.</source>
        <translation>SAR Landslide には Python {oldest} 以降が必要ですが、この QGIS の Python は {found} です。新しい QGIS をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too small: give at least {smallest} x {smallest} pixels.</source>
        <translation>{name} は {width} x {height} ピクセルで、小さすぎます。{smallest} x {smallest} ピクセル以上の画像を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>{name} has {width} x {height} pixels, which is too large: give at most {limit:,} on a side.</source>
        <translation>{name} は {width} x {height} ピクセルで、大きすぎます。一辺 {limit:,} ピクセル以下の画像を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in its own reference system</source>
        <translation>元の座標参照系のまま</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>in {reference_system}</source>
        <translation>座標参照系 {reference_system} で</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>Resampled to the {target:g} m that the models know, {name}</source>
        <translation>モデルが対応する {target:g} m にリサンプリングした {name}</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing}, but the models know {low:g} to {high:g} m: it is resampled to {target:.3g} m {where}.</source>
        <translation>{name} のピクセル間隔は {spacing} ですが、モデルが対応するのは {low:g}～{high:g} m です。{where} {target:.3g} m にリサンプリングします。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>All that the images cover together</source>
        <translation>すべての画像を合わせた範囲</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, in which no landslide can be seen: give an image of {high:g} m or less, and check its georeferencing.</source>
        <translation>{name} のピクセル間隔は {spacing:.3g} m で、斜面崩壊を識別できません。{high:g} m 以下の画像を指定し、ジオリファレンスを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The pixel spacing of {name} is {spacing:.3g} m, finer than any radar image: check its georeferencing.</source>
        <translation>{name} のピクセル間隔は {spacing:.3g} m で、どのレーダー画像よりも細かい値です。ジオリファレンスを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <location filename="../core/run_on_grid.py"/>
        <location filename="../core/sources.py"/>
        <source>The coordinates of {name} lie outside its reference system: check its georeferencing.</source>
        <translation>{name} の座標が座標参照系の範囲外です。ジオリファレンスを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/analysis_grid.py"/>
        <source>The raster's rows do not run from north to south: it is resampled to a north-up grid.</source>
        <translation>ラスタの行が北から南の順に並んでいません。北が上のグリッドにリサンプリングします。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The extent {x_min:g} {y_min:g} {x_max:g} {y_max:g} has no size: give the smaller x and y first, then the larger ones.</source>
        <translation>領域 {x_min:g} {y_min:g} {x_max:g} {y_max:g} には大きさがありません。小さい方の x と y を先に、大きい方を後に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area {path} does not exist: check its name and folder.</source>
        <translation>対象範囲 {path} は存在しません。名前とフォルダを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read as polygons: give a file that GDAL can open, such as a GeoPackage.</source>
        <translation>{name} をポリゴンとして読み込めません。GeoPackageなど、GDALで開けるファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} cannot be read to its end ({reason}): export or copy the file again.</source>
        <translation>{name} を最後まで読み込めません（{reason}）。ファイルを書き出し直すか、コピーし直してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds no polygons: give a polygon layer as the area.</source>
        <translation>{name} にはポリゴンがありません。対象範囲にはポリゴンレイヤを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>{name} holds several layers of polygons ({layers}): give a file with the one to search.</source>
        <translation>{name} には複数のポリゴンレイヤがあります（{layers}）。探索するレイヤだけのファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) holds no polygons: choose or select at least one.</source>
        <translation>対象範囲（{source}）にはポリゴンがありません。1つ以上選択してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) has no coordinate reference system: assign the right one to its layer.</source>
        <translation>対象範囲（{source}）に座標参照系がありません。レイヤに正しい座標参照系を割り当ててください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) cannot be placed on the map of the images ({reason}): check its reference system.</source>
        <translation>対象範囲（{source}）を画像の地図上に配置できません（{reason}）。座標参照系を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/area_of_interest.py"/>
        <source>The area ({source}) and the images do not overlap: choose an area inside the images, and check the reference systems of both (that of the images is {crs}).</source>
        <translation>対象範囲（{source}）と画像が重なっていません。画像内の範囲を選択し、両方の座標参照系（画像は {crs}）を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/band_text.py"/>
        <source>“{part}” is no band role; write for example pre_VV=1, pre_VH=2, post_VV=3, post_VH=4, or VV=1, VH=2 for before and after images.</source>
        <translation>「{part}」はバンドの役割ではありません。例えば pre_VV=1, pre_VH=2, post_VV=3, post_VH=4、事前・事後の個別画像では VV=1, VH=2 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{role}: band {number} of {raster}</source>
        <translation>{role}：{raster} のバンド {number}</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use pre_VV, pre_VH, post_VV or post_VH.</source>
        <translation>バンドの役割 '{role}' はここでは使えません。pre_VV、pre_VH、post_VV、post_VH のいずれかを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The band role '{role}' is not known here: use VV or VH.</source>
        <translation>バンドの役割 '{role}' はここでは使えません。VV または VH を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} was given for {role}, but {raster} has bands 1 to {count} only.</source>
        <translation>{role} にバンド {number} が指定されましたが、{raster} にあるバンドは 1～{count} だけです。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Band {number} of {raster} was given for VV and for VH: choose one of them; where VV and VH are files of their own, put VV and VH into the file names instead.</source>
        <translation>{raster} のバンド {number} が VV と VH の両方に指定されています。どちらか一方を選んでください。VV と VH が別々のファイルの場合は、代わりにファイル名に VV、VH を入れてください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} holds {polarisations}, but the models read VV and VH: use images in these polarisations.</source>
        <translation>{raster} の偏波は {polarisations} ですが、モデルが読み込むのは VV と VH です。これらの偏波の画像を使用してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>name the bands pre_VV, pre_VH, post_VV and post_VH, or choose the bands yourself</source>
        <translation>バンド名を pre_VV、pre_VH、post_VV、post_VH とするか、バンドを自分で選択</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} band without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} には名前のないバンドが {count} 個ありますが、シーンには 4 個必要です。{name_them}してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} has {count} bands without names, but a scene needs four: {name_them}.</source>
        <translation>{raster} には名前のないバンドが {count} 個ありますが、シーンには 4 個必要です。{name_them}してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>The {count} bands of {raster} do not say what they are: {name_them}.</source>
        <translation>{raster} の {count} 個のバンドは内容が示されていません。{name_them}してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not show what is from before and what from after the event: {name_them}, or give the images before and after separately.</source>
        <translation>{raster} では発災前と発災後の区別が示されていません。{name_them}するか、事前画像と事後画像を別々に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given twice; it counts once.</source>
        <translation>{raster} は2回指定されています。1回として数えます。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from before the event, but its bands are named as from after it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} は発災前として指定されていますが、バンド名は発災後を示しています。もう一方に移すか、バンドを自分で選択してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is given as from after the event, but its bands are named as from before it: put it on the other side, or choose its bands yourself.</source>
        <translation>{raster} は発災後として指定されていますが、バンド名は発災前を示しています。もう一方に移すか、バンドを自分で選択してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} does not say which polarisation it holds: name the bands VV and VH, put VV or VH into the file name of a one-band raster, or choose the bands yourself.</source>
        <translation>{raster} の偏波が示されていません。バンド名を VV と VH にするか、1バンドのラスタのファイル名に VV または VH を含めるか、バンドを自分で選択してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image but comes with one: give the images of VV and VH.</source>
        <translation>{raster} は、名前によるとレーダー画像ではなく、その付属ファイルです。VV と VH の画像を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} is by its name no radar image and is left out.</source>
        <translation>{raster} は、名前によるとレーダー画像ではないため、除外します。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{raster} and {others} more are by their names no radar images and are left out.</source>
        <translation>{raster} ほか {others} 件は、名前によるとレーダー画像ではないため、除外します。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Both a scene and separate images were given: give either one scene or images before and after.</source>
        <translation>シーンと個別の画像の両方が指定されました。1つのシーンか、事前・事後の画像のどちらかを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{count} scenes were given: give one raster with all bands, or the images before and after separately.</source>
        <translation>{count} 個のシーンが指定されました。全バンドを含む1つのラスタか、事前画像と事後画像を別々に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from after the event was given: a detection needs images before and after.</source>
        <translation>発災後の画像が指定されていません。検出には事前画像と事後画像が必要です。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>No image from before the event was given: a detection needs images before and after.</source>
        <translation>発災前の画像が指定されていません。検出には事前画像と事後画像が必要です。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Before the event there is {before} and after it {after}: give the same polarisation on both sides.</source>
        <translation>発災前は {before}、発災後は {after} です。両方に同じ偏波を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing after the event and is not used.</source>
        <translation>{polarisation} は発災後にないため、使用しません。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>{polarisation} is missing before the event and is not used.</source>
        <translation>{polarisation} は発災前にないため、使用しません。</translation>
    </message>
    <message>
        <location filename="../core/bands.py"/>
        <source>Only {polarisation} is there before and after: VV and VH together detect more.</source>
        <translation>発災前後に揃っているのは {polarisation} だけです。VV と VH の両方があるとより多くの崩壊を検出できます。</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>{name} was not made for this plugin (it has no model card): use a model exported by its training code.</source>
        <translation>{name} はこのプラグイン用に作られていません（モデルカードがありません）。プラグインの学習コードでエクスポートしたモデルを使用してください。</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} has schema version {version}, but this plugin reads {known}: update the plugin or export the model again.</source>
        <translation>{name} のモデルカードのスキーマバージョンは {version} ですが、このプラグインが読み込むのは {known} です。プラグインを更新するか、モデルを再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} lacks {reason}: export the model again.</source>
        <translation>{name} のモデルカードに {reason} がありません。モデルを再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>The card of {name} is damaged ({reason}): export the model again.</source>
        <translation>{name} のモデルカードが破損しています（{reason}）。モデルを再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <location filename="../core/onnx_file.py"/>
        <source>{name} does not fit this plugin: {problem}.</source>
        <translation>{name} はこのプラグインに適合しません：{problem}。</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating points are no list</source>
        <translation>動作点がリストではありません</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>the thresholds of its operating points do not rise between 0 and 1</source>
        <translation>動作点のしきい値が 0 と 1 の間の昇順になっていません</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its operating point at {threshold:g} is impossible</source>
        <translation>{threshold:g} の動作点があり得ない値です</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it is a {found}, but a {wanted} is needed in its place</source>
        <translation>これは {found} ですが、ここには {wanted} が必要です</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>it reads {polarisations} instead of VV and VH</source>
        <translation>VV と VH ではなく {polarisations} を読み込むモデルです</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its chips have {found} px instead of {wanted} px</source>
        <translation>チップの大きさが {wanted} px ではなく {found} px です</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its stride of {stride} px does not divide a chip of {chip_size} px</source>
        <translation>ストライド {stride} px がチップの {chip_size} px を割り切れません</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is not a multiple of its stride of {stride} px</source>
        <translation>ハロー {halo} px がストライド {stride} px の倍数ではありません</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its halo of {halo} px is larger than {limit} px</source>
        <translation>ハロー {halo} px が上限の {limit} px を超えています</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pooling {pooling} is impossible</source>
        <translation>プーリング {pooling} があり得ない値です</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its pixel spacings {spacings} m are no range</source>
        <translation>ピクセル間隔 {spacings} m が範囲になっていません</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its {name} of {value} is no probability</source>
        <translation>{name} の値 {value} は確率ではありません</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has no bins or an impossible k_px</source>
        <translation>面積区間にビンがないか、k_px があり得ない値です</translation>
    </message>
    <message>
        <location filename="../core/cards.py"/>
        <source>its area interval has bins that are no numbers</source>
        <translation>面積区間のビンに数値でないものがあります</translation>
    </message>
    <message>
        <location filename="../core/change_vrt.py"/>
        <source>No polarisation is there both before and after: check the images of the run.</source>
        <translation>発災前後の両方にある偏波がありません。解析に使う画像を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>'{mark}' is no mark: choose {marks}.</source>
        <translation>'{mark}' という判定はありません。{marks} から選択してください。</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>The number of chips is {count}: give 1 or more.</source>
        <translation>チップ数が {count} です。1 以上を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <location filename="../core/reviews.py"/>
        <source>The run has no chip {chip}: open its table again.</source>
        <translation>この解析にチップ {chip} はありません。表を開き直してください。</translation>
    </message>
    <message>
        <location filename="../core/chip_export.py"/>
        <source>'{name}' is no column: choose among {columns}.</source>
        <translation>'{name}' という列はありません。{columns} から選択してください。</translation>
    </message>
    <message>
        <location filename="../core/chip_table.py"/>
        <source>{path} has no column named {column}: choose the folder of a finished run.</source>
        <translation>{path} に {column} という列がありません。完了した解析のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}, {observed:,} with data, {segmented:,} looked at closely</source>
        <translation>検出中：チップ {number:,} / {count:,}、データあり {observed:,}、詳細に解析 {segmented:,}</translation>
    </message>
    <message>
        <location filename="../core/chips_done.py"/>
        <source>Detecting: chip {number:,} of {count:,}</source>
        <translation>検出中：チップ {number:,} / {count:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Opening the runs</source>
        <translation>解析を開いています</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <location filename="../core/detect.py"/>
        <location filename="../core/zones.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give the folders of at least two different ones.</source>
        <translation>統合する解析: {count}。異なる解析のフォルダを 2 つ以上指定してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Runs to combine: {count}; give no more than {most}.</source>
        <translation>統合する解析: {count}。指定できるのは {most} つまでです。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{folder} holds a run that is to be combined: choose another output folder.</source>
        <translation>{folder} には統合する解析が入っています。別の出力フォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were made with different models ({model} and {another}), whose probabilities do not compare: detect again with the same.</source>
        <translation>{first} と {other} は異なるモデル（{model} と {another}）によるもので、確率を比べられません。同じモデルで検出し直してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} were cut at different thresholds ({value:.6g} and {another:.6g}): detect again at the same.</source>
        <translation>{first} と {other} ではしきい値が異なります（{value:.6g} と {another:.6g}）。同じしきい値で検出し直してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The record of the run in {folder} does not tell how it was made: detect again.</source>
        <translation>{folder} の解析の記録から、どのように行われたかがわかりません。検出し直してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The models of the runs (pair {pair}) are not where they were: bring them back, or detect again.</source>
        <translation>解析に使われたモデル（組 {pair}）が元の場所にありません。元に戻すか、検出し直してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>{first} and {other} have no ground in common, nor is another run between them: combine runs on one place.</source>
        <translation>{first} と {other} には共通の範囲がなく、間をつなぐ解析もありません。同じ場所の解析を統合してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The map of all runs would have {width:,} x {height:,} pixels, most of them of no run: combine runs on one place, with pixels of similar size.</source>
        <translation>すべての解析の地図は {width:,} x {height:,} ピクセルになり、その大半はどの解析にも含まれません。同じ場所の、ピクセルの大きさが近い解析を統合してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>None of the runs observed anything: check the folders.</source>
        <translation>どの解析でも観測された場所がありません。フォルダを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <location filename="../core/detect.py"/>
        <source>Writing the record of the run</source>
        <translation>解析の記録を書き込んでいます</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>Combining: window {number:,} of {count:,}</source>
        <translation>統合中: {count:,} 区画中 {number:,}</translation>
    </message>
    <message>
        <location filename="../core/combine.py"/>
        <source>The run in {folder} was changed while it was read: combine again when nothing writes there.</source>
        <translation>{folder} の解析が読み込み中に変更されました。書き込みが終わってから統合し直してください。</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The images before the event of {last} reach to {last_day}, those after it of {first} begin on {first_day}: the runs may be on different events.</source>
        <translation>{last} の発災前の画像は {last_day} まであり、{first} の発災後の画像は {first_day} から始まります。解析が別のイベントについてのものかもしれません。</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>The event of {first} is of {day}, that of {other} of {other_day}: the runs may be on different events.</source>
        <translation>{first} のイベント日は {day}、{other} は {other_day} です。解析が別のイベントについてのものかもしれません。</translation>
    </message>
    <message>
        <location filename="../core/combined_record.py"/>
        <source>{first} and {other} looked at the same image ({name}): what both find is no more certain for that. Combine runs on different images.</source>
        <translation>{first} と {other} は同じ画像（{name}）を解析しています。両方が検出しても確かさは増しません。異なる画像の解析を統合してください。</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <location filename="../core/compose.py"/>
        <source>Square {number:,} of {count:,}</source>
        <translation>区画 {number:,} / {count:,}</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is there already: choose another name.</source>
        <translation>{file} はすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../core/compose.py"/>
        <source>{file} is one of the images: choose another name.</source>
        <translation>{file} は入力画像の1つです。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The event day '{event}' is not understood as a date: write year, month and day as 2015-04-25.</source>
        <translation>発災日 '{event}' を日付として認識できません。年、月、日を 2015-04-25 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} names neither side nor date, so the event day cannot tell where it belongs: give it a date in its name, as 2015-04-25, or choose the bands yourself.</source>
        <translation>{raster} のバンド {number} は発災前後の別も日付も示していないため、発災日からは振り分けられません。2015-04-25 のような日付を名前に入れるか、バンドを自分で選んでください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Taken as before up to {last_pre}, after from {first_post}: the event was on {event}.</source>
        <translation>{last_pre} までを発災前、{first_post} からを発災後とみなしました（発災日 {event}）。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day itself are left out: they may be from before it or after it.</source>
        <translation>発災日当日の画像は、発災の前か後か分からないため使いません。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left after it: name their bands post, or give the images before and after separately.</source>
        <translation>発災日 {event} の画像は発災の前か後か分からず、除くと発災後の画像がなくなります。バンド名を post にするか、発災前と発災後の画像を別々に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Images of the event day, {event}, may be from before it or after it, and without them nothing is left before it: name their bands pre, or give the images before and after separately.</source>
        <translation>発災日 {event} の画像は発災の前か後か分からず、除くと発災前の画像がなくなります。バンド名を pre にするか、発災前と発災後の画像を別々に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from before the event on {event}: add images from after it, or correct the event day.</source>
        <translation>すべての日付（{first} ～ {last}）が発災日 {event} より前です。発災後の画像を加えるか、発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>All dates, {first} to {last}, are from after the event on {event}: add images from before it, or correct the event day.</source>
        <translation>すべての日付（{first} ～ {last}）が発災日 {event} より後です。発災前の画像を加えるか、発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No event day was given, so the dates are parted in the middle, which is a guess: before up to {last_pre}, after from {first_post}. Give the event day: dates on its wrong side hide landslides.</source>
        <translation>発災日が指定されていないため、推測で日付を中央で分け、{last_pre} までを発災前、{first_post} からを発災後とみなしました。発災日を指定してください。日付が逆の側に入ると、崩壊を見落とします。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The bands name dates but not which are before: taken as before up to {last_pre}, after from {first_post}.</source>
        <translation>バンド名に日付はありますが、どれが発災前かは示されていません。{last_pre} までを発災前、{first_post} からを発災後とみなしました。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>No image names its date, as 2015-04-25: the event day {event} could not be checked.</source>
        <translation>2015-04-25 の形で日付の分かる画像がないため、発災日 {event} を確かめられませんでした。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} names no date, as 2015-04-25: its side could not be checked by the event day.</source>
        <translation>{raster} には 2015-04-25 の形の日付がないため、発災の前か後かを発災日で確かめられませんでした。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} and others name no date, as 2015-04-25: their sides could not be checked by the event day.</source>
        <translation>{raster} などには 2015-04-25 の形の日付がないため、発災の前か後かを発災日で確かめられませんでした。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>By their names the images are monthly means: that of {month}, given as from before the event, may be of days after it, too.</source>
        <translation>名前からすると画像は月平均です。発災前として指定された {month} の画像には、発災後の日が含まれている可能性があります。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The image of {date} is a day from the event: is the event day in UTC, as the dates of Sentinel-1 are?</source>
        <translation>{date} の画像は発災日の前日または翌日です。発災日は Sentinel-1 の日付と同じ UTC ですか？</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from before the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} は発災日当日の画像で、発災前として指定されていますが、日付だけでは前後が分かりません。撮影時刻を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of the event day itself and is given as from after the event, which a day does not tell: check at what time it was taken.</source>
        <translation>{raster} は発災日当日の画像で、発災後として指定されていますが、日付だけでは前後が分かりません。撮影時刻を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from before the event: check that the event was later.</source>
        <translation>{raster} は発災日当日の {time} UTC に撮影され、発災前として指定されています。発災がそれより後だったことを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} was taken on the event day itself, at {time} UTC, and is given as from after the event: check that the event was earlier.</source>
        <translation>{raster} は発災日当日の {time} UTC に撮影され、発災後として指定されています。発災がそれより前だったことを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date} and is given as from before and as from after the event on {event}: give it on one side only.</source>
        <translation>{raster} は {date} の画像ですが、発災日 {event} の前と後の両方に指定されています。どちらか一方だけに指定してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, after the event on {event}, and is named as from before it: correct its name, or the event day.</source>
        <translation>{raster} のバンド {number} は {date} の画像で発災日 {event} より後ですが、名前では発災前です。名前か発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Band {number} of {raster} is of {date}, before the event on {event}, and is named as from after it: correct its name, or the event day.</source>
        <translation>{raster} のバンド {number} は {date} の画像で発災日 {event} より前ですが、名前では発災後です。名前か発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, after the event on {event}, and is given as from before it: put it on the other side, or correct the event day.</source>
        <translation>{raster} は {date} の画像で発災日 {event} より後ですが、発災前に指定されています。発災後に移すか、発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{raster} is of {date}, before the event on {event}, and is given as from after it: put it on the other side, or correct the event day.</source>
        <translation>{raster} は {date} の画像で発災日 {event} より前ですが、発災後に指定されています。発災前に移すか、発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>What is given as from after the event (up to {last_post}) is all older than what is given as from before it (from {first_pre}): give the older images as before, the newer ones as after.</source>
        <translation>発災後として指定されたもの（{last_post} まで）が、すべて発災前として指定されたもの（{first_pre} から）より古くなっています。古い画像を発災前、新しい画像を発災後に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before (to {last_pre}) and after the event (from {first_post}) overlap: check which image is which.</source>
        <translation>発災前（{last_pre} まで）と発災後（{first_post} から）の日付が重なっています。どの画像がどちらかを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>Between the last image before the event, of {last}, and the first one after it, of {first}, lie {days} days, in which more than an event changes the ground: use images nearer to it, where there are any.</source>
        <translation>発災前の最後の画像（{last}）と発災後の最初の画像（{first}）の間が {days} 日あり、その間に地表は発災以外でも変化します。あれば、発災により近い画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates before the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>平均される発災前の日付が {first} から {last} まで {days} 日間にわたり、季節が異なります。発災に近い {limit} 日以内のものを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>The dates after the event, which are averaged, span {days} days, from {first} to {last}, and seasons differ: use those next to the event, within {limit} days.</source>
        <translation>平均される発災後の日付が {first} から {last} まで {days} 日間にわたり、季節が異なります。発災に近い {limit} 日以内のものを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>Opening the models and the images</source>
        <translation>モデルと画像を開いています</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>{file} is read by the run and would be replaced by its results: choose another output folder.</source>
        <translation>{file} は解析で読み込むファイルですが、このままでは結果で置き換えられます。別の出力フォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>All that is observed both before and after is flat by {name}: choose another area, a smaller slope, or do not leave out flat ground.</source>
        <translation>前後とも観測された範囲は、{name} によればすべて平坦です。別の範囲かより小さい傾斜を選ぶか、平坦地を除外しないでください。</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel outside layover and shadow is observed both before and after: choose another area or other images, or do not leave out layover and shadow.</source>
        <translation>レイオーバーとレーダーシャドウの外に、発災前後とも観測済みのピクセルがありません。別の対象範囲または別の画像を選択するか、レイオーバーとレーダーシャドウの除外をやめてください。</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel in the area is observed both before and after: choose another area, and check the nodata values and the unit.</source>
        <translation>対象範囲に、発災前後とも観測済みのピクセルがありません。別の対象範囲を選択し、nodata値と単位を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/detect.py"/>
        <source>No pixel is observed both before and after: check the nodata values, the unit, and that the images cover the same place.</source>
        <translation>発災前後とも観測済みのピクセルがありません。nodata値と単位、画像が同じ場所のものかを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are nearly all positive (median {median:.3g}), so they cannot be {unit}: choose linear power or amplitude, or let the unit be found out.</source>
        <translation>{name} の値はほとんどが正（中央値 {median:.3g}）なので、{unit} ではありえません。線形パワーか振幅を選ぶか、単位を自動判定にしてください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values of {name} are mostly negative (median {median:.3g}), so they cannot be {unit}: choose decibel, or let the unit be found out.</source>
        <translation>{name} の値はほとんどが負（中央値 {median:.3g}）なので、{unit} ではありえません。デシベルを選ぶか、単位を自動判定にしてください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>The values look like {judged}, but are taken as {unit}: choose the unit yourself if that is wrong.</source>
        <translation>値は {judged} のように見えますが、{unit} として扱います。違う場合は単位を選んでください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Before the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>事前画像で VH が VV より明るく、これはまれです。バンドが入れ替わっていませんか？</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>After the event VH is brighter than VV, which is rare: were the bands swapped?</source>
        <translation>事後画像で VH が VV より明るく、これはまれです。バンドが入れ替わっていませんか？</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>By their names {one} is {calibration} and {other} is {other_calibration}, which differ by a decibel or two, on slopes by more: use images of one calibration before and after.</source>
        <translation>名前によると {one} は {calibration}、{other} は {other_calibration} です。両者は 1～2 デシベル、斜面ではそれ以上異なります。発災前と発災後には同じ校正の画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <location filename="../core/orbits.py"/>
        <location filename="../core/unit_choice.py"/>
        <source>band {number} of {raster}</source>
        <translation>{raster} のバンド {number}</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} and {other} are both of {date} and show the same ground in {polarisation}: their mean is taken; if they are not alike, as sigma0 and gamma0 are not, give one of them.</source>
        <translation>{raster} と {other} はどちらも {date} の画像で、同じ場所を {polarisation} で示しているため、平均されます。sigma0 と gamma0 のように種類が異なる場合は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} on {date} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} には {date} の {role} のバンドが複数あります（バンド {numbers}）。平均を使います。種類が異なる場合は、どれかを自分で選択してください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{raster} has several bands for {role} (bands {numbers}): their mean is taken; if they are not alike, choose yourself which one is meant.</source>
        <translation>{raster} には {role} のバンドが複数あります（バンド {numbers}）。それらの平均を使います。同じ種類でない場合は、どれを使うか自分で選んでください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Band {number} of {raster} is given both before and after the event: it cannot show a change.</source>
        <translation>{raster} のバンド {number} が発災前と発災後の両方に指定されています。これでは変化を検出できません。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>{image} by {difference:.1f} dB</source>
        <translation>{image}（+{difference:.1f} dB）</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from before the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>ほかの事前画像より明るく、雨の後のような画像があります：{images}。ほかの画像で足りるなら除いてください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Brighter than the other images from after the event, as after rain: {images}. Leave such images out if the others suffice.</source>
        <translation>ほかの事後画像より明るく、雨の後のような画像があります：{images}。ほかの画像で足りるなら除いてください。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground brightened more than the rest in {share:.0f} % of the scene, as after rain: detecting evens out a part of this.</source>
        <translation>シーンの {share:.0f} % で、雨の後のように暗い地面がほかより大きく明るくなっています。検出時にその一部を補正します。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Dark ground darkened more than the rest in {share:.0f} % of the scene, as when it dries: detecting evens out a part of this.</source>
        <translation>シーンの {share:.0f} % で、乾いたときのように暗い地面がほかより大きく暗くなっています。検出時にその一部を補正します。</translation>
    </message>
    <message>
        <location filename="../core/doubts.py"/>
        <source>Only what images from before and after the event cover is searched; {share:.0f} % of {raster} lies outside: if it matters, add images of the other side there.</source>
        <translation>探索するのは発災前と発災後の両方の画像がある範囲だけで、{raster} の {share:.0f} % はその外にあります。必要なら、そこにもう一方の側の画像を追加してください。</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run was cancelled, and nothing was written.</source>
        <translation>解析はキャンセルされ、何も書き込まれませんでした。</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{folder} is gone: results in a temporary folder are deleted when QGIS is closed. Detect again, or choose the folder of a finished run.</source>
        <translation>{folder} がありません。一時フォルダの結果は QGIS の終了時に削除されます。もう一度検出するか、完了した解析のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be read ({reason}): choose the folder of a finished run.</source>
        <translation>{path} を読み込めません（{reason}）。完了した解析のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>chips.csv and {raster} in {folder} are not of one run: choose the folder of a finished run.</source>
        <translation>{folder} の chips.csv と {raster} は同じ解析のものではありません。完了した解析のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory of this computer is too small for the run: choose a smaller tile size, or close other programs.</source>
        <translation>解析に必要なメモリが足りません。タイルサイズを小さくするか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The run stopped at a defect of the plugin ({kind}: {reason}; {file}, line {line}): please report this sentence; the images and earlier results are untouched.</source>
        <translation>プラグインの不具合により解析が停止しました（{kind}：{reason}、{file} の {line} 行目）。この文を報告してください。画像と以前の結果は変更されていません。</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The layer holds no polygons: give polygons, such as a buffer around lines or points.</source>
        <translation>レイヤにポリゴンがありません。線や点のバッファなど、ポリゴンを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>they lie nowhere on Earth</source>
        <translation>地球上のどこにもありません</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>The polygons cannot be placed on the map of the run ({reason}): check the reference system of the layer.</source>
        <translation>ポリゴンを実行結果の地図に配置できません（{reason}）。レイヤの座標参照系を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/finished_run.py"/>
        <source>None of the polygons ({count}) lies on the map of the run: choose a layer of this place, and check the reference systems of both (that of the run is {crs}).</source>
        <translation>ポリゴン（{count}）はどれも実行結果の地図の範囲にありません。この場所のレイヤを選び、両方の座標参照系を確認してください（実行結果は {crs}）。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is not of the place of the images: give one of the same place.</source>
        <translation>標高モデル {name} は画像と場所が異なります。同じ場所のものを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Flat ground is left out: what is less than {slope:g}° steep by {name}, and nowhere near what is steeper.</source>
        <translation>平坦地は除外しました。{name} で傾斜が {slope:g}° 未満で、急な斜面の近くにない範囲です。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} does not cover all that is searched: beyond it nothing is left out.</source>
        <translation>標高モデル {name} は探索範囲全体を覆っていません。その外側は何も除外しません。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>Nearly all of the ground is flat by {name}: check that it holds heights in metres.</source>
        <translation>{name} によればほぼすべてが平坦です。標高（メートル）のラスタか確認してください。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The elevation model {name} is one of the images: give a raster of heights in metres.</source>
        <translation>標高モデル {name} は画像のひとつです。標高（メートル）のラスタを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} has {count} bands, but an elevation model has one: give a raster of heights in metres.</source>
        <translation>{name} には {count} バンドありますが、標高モデルは1バンドです。標高（メートル）のラスタを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>{name} holds {kind} values, which are no heights, as those of a hillshade: give a raster of heights in metres.</source>
        <translation>{name} の値は {kind} 型で、陰影図などの値であり標高ではありません。標高（メートル）のラスタを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The values of {name} are in “{unit}”: give a raster of heights in metres or feet.</source>
        <translation>{name} の値の単位は「{unit}」です。標高（メートルまたはフィート）のラスタを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/flat_ground.py"/>
        <source>The pixels of the elevation model {name} are {spacing:.3g} m wide, in which slopes vanish: give one of {most:g} m or less, such as Copernicus GLO-30 or SRTM.</source>
        <translation>標高モデル {name} の画素は {spacing:.3g} m で、斜面が失われます。Copernicus GLO-30 や SRTM など {most:g} m 以下のものを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged ({reason}).</source>
        <translation>{raster} の {row} 行目を読み込めません。ファイルが破損しています（{reason}）。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read at row {row}: the file is damaged.</source>
        <translation>{raster} の {row} 行目を読み込めません。ファイルが破損しています。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{name} cannot be written ({reason}): check the free space of the output folder.</source>
        <translation>{name} を書き込めません（{reason}）。出力フォルダの空き容量を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} holds several rasters: name one of them, such as {first}.</source>
        <translation>{raster} には複数のラスタが含まれています。{first} のように1つを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} is in the format {format}, which the plugin does not open: export the image as a GeoTIFF.</source>
        <translation>{raster} は {format} 形式で、このプラグインでは開けません。画像をGeoTIFFとしてエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The raster {path} does not exist: check its name and folder.</source>
        <translation>ラスタ {path} は存在しません。名前とフォルダを確認してください。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>The folder {path} is no raster: give the images in it, each by its name.</source>
        <translation>フォルダー {path} はラスターではありません。その中の画像を一つずつ指定してください。</translation>
    </message>
    <message>
        <location filename="../core/gdal_calls.py"/>
        <source>{raster} cannot be read as a raster: give a file that GDAL can open, such as a GeoTIFF.</source>
        <translation>{raster} をラスタとして読み込めません。GeoTIFFなど、GDALで開けるファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <source>{file} does not belong to these results: combine the runs again.</source>
        <translation>{file} はこの結果のものではありません。解析を統合し直してください。</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>The images of this run cannot be shown. {reason}</source>
        <translation>この解析の画像を表示できません。{reason}</translation>
    </message>
    <message>
        <location filename="../core/images_of_runs.py"/>
        <location filename="../core/previews.py"/>
        <source>{file} has changed since the run: detect again to be sure.</source>
        <translation>{file} は解析後に変更されています。念のため検出をやり直してください。</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>{now}, it was {then}</source>
        <translation>現在は {now}、以前は {then}</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>it has changed</source>
        <translation>変更されています</translation>
    </message>
    <message>
        <location filename="../core/journal.py"/>
        <source>The run cannot be resumed, because {name} is not what it was ({told}): give the same images, models and options as before, or start again without resuming.</source>
        <translation>{name} が以前と異なるため（{told}）、解析を再開できません。以前と同じ画像、モデル、オプションを指定するか、再開せずに最初から開始してください。</translation>
    </message>
    <message>
        <location filename="../core/kept_run.py"/>
        <source>The results cannot be copied to {folder} ({reason}): choose another folder.</source>
        <translation>結果を {folder} にコピーできません（{reason}）。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Simulated scene: none of these landslides is real</source>
        <translation>シミュレーションによるシーン：これらの崩壊は実在しません</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Screening by radar, to be checked before acting</source>
        <translation>レーダーによるスクリーニング（対応の前に確認が必要）</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Expected landslide area: {area:.1f} ha (90 % interval {low:.1f} to {high:.1f} ha)</source>
        <translation>崩壊地の期待面積：{area:.1f} ha（90 % 区間：{low:.1f}～{high:.1f} ha）</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Probability that the chip holds landslides: {probability:.2f}</source>
        <translation>チップに崩壊地が含まれる確率：{probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Chip {chip}</source>
        <translation>チップ {chip}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{rank}: {area:.1f} ha</source>
        <translation>{rank}：{area:.1f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Unsure</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Outlined: {area:.2f} ha</source>
        <translation>輪郭内：{area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Drawn by hand</source>
        <translation>手で描いたもの</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>Mean probability in it: {probability:.2f}</source>
        <translation>輪郭内の平均確率：{probability:.2f}</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>{area:.2f} ha</source>
        <translation>{area:.2f} ha</translation>
    </message>
    <message>
        <location filename="../core/kml_export.py"/>
        <source>this GDAL writes no KML</source>
        <translation>この GDAL は KML を書き出せません</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} under its name: download that of the product, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>{raster} のそばに、元の名前のレイオーバーとレーダーシャドウのマスクがありません。プロダクトのマスク（HyP3 の _ls_map.tif、OPERA の _mask.tif）もダウンロードし、名前をすべてそのままにするか、レイオーバーとレーダーシャドウの除外をやめてください。</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} or any other image under its name: download those of the products, too (_ls_map.tif of HyP3, _mask.tif of OPERA), and keep all names, or do not leave out layover and shadow.</source>
        <translation>{raster} のそばにも他の画像のそばにも、元の名前のレイオーバーとレーダーシャドウのマスクがありません。プロダクトのマスク（HyP3 の _ls_map.tif、OPERA の _mask.tif）もダウンロードし、名前をすべてそのままにするか、レイオーバーとレーダーシャドウの除外をやめてください。</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>Layover and shadow count as not observed, by the masks that came with the images.</source>
        <translation>画像に付属するマスクに基づき、レイオーバーとレーダーシャドウを未観測として扱います。</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster}: nothing is left out of it.</source>
        <translation>{raster} と同じ場所にレイオーバーとレーダーシャドウのマスクがないため、この画像からは何も除外しません。</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>No mask of layover and shadow lies beside {raster} and {others} more: nothing is left out of them.</source>
        <translation>{raster} ほか {others} 件と同じ場所にレイオーバーとレーダーシャドウのマスクがないため、これらからは何も除外しません。</translation>
    </message>
    <message>
        <location filename="../core/layover.py"/>
        <source>The mask {mask} ({found}) is not on the pixels of {raster} ({wanted}): take both as they were downloaded, or do not leave out layover and shadow.</source>
        <translation>マスク {mask}（{found}）のピクセルが {raster}（{wanted}）と一致しません。両方をダウンロードしたままの状態で使うか、レイオーバーとレーダーシャドウの除外をやめてください。</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>mask.tif cannot be read ({reason}): detect again.</source>
        <translation>mask.tif を読み込めません（{reason}）。検出をやり直してください。</translation>
    </message>
    <message>
        <location filename="../core/map_view.py"/>
        <source>{path} cannot be written ({reason}): the map does without this layer.</source>
        <translation>{path} を書き込めません（{reason}）。地図にこのレイヤは表示されません。</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models failed on '{provider}' ({reason}): choose the provider 'cpu' or a smaller tile size.</source>
        <translation>'{provider}' でモデルの計算に失敗しました（{reason}）。プロバイダ 'cpu' を選択するか、タイルサイズを小さくしてください。</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The models gave {output} of shape {found} instead of {expected}: they do not do what their cards say, so export them again.</source>
        <translation>モデルの {output} の形状が {expected} ではなく {found} です。モデルカードの記載どおりに動作していないため、モデルを再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>The model {file} does not exist: choose a folder that holds classifier.onnx and segmenter.onnx.</source>
        <translation>モデル {file} は存在しません。classifier.onnx と segmenter.onnx のあるフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>classifier.onnx ({first}) and segmenter.onnx ({second}) in {folder} were not trained together: use two models of one pair.</source>
        <translation>{folder} の classifier.onnx（{first}）と segmenter.onnx（{second}）は一緒に学習したものではありません。同じペアのモデルを使用してください。</translation>
    </message>
    <message>
        <location filename="../core/models.py"/>
        <source>{name} takes {inputs} and gives {outputs}, which is not a {stage} of this plugin: export the model again.</source>
        <translation>{name} の入力は {inputs}、出力は {outputs} で、このプラグインの {stage} ではありません。モデルを再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{pre} is named as from after the event but given as from before it, and {post} the other way round: give each on its own side, or choose the bands yourself if the names are wrong.</source>
        <translation>{pre} は名前では発災後ですが発災前として、{post} はその逆に指定されています。それぞれ正しい側に指定するか、名前が誤っている場合はバンドを自分で選んでください。</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from after the event, but given as from before it: check which image is which.</source>
        <translation>{raster} は名前では発災後ですが、発災前として指定されています。どちらの画像か確認してください。</translation>
    </message>
    <message>
        <location filename="../core/named_sides.py"/>
        <source>{raster} is named as from before the event, but given as from after it: check which image is which.</source>
        <translation>{raster} は名前では発災前ですが、発災後として指定されています。どちらの画像か確認してください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>The model {path} cannot be read ({reason}): check the rights to it, or install it again.</source>
        <translation>モデル {path} を読み込めません（{reason}）。アクセス権を確認するか、再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} has more than {limit} MB, which no model of this plugin has: choose another model.</source>
        <translation>{name} は {limit} MB を超えていますが、このプラグインにそのようなモデルはありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>{name} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{name} は開くことのできるモデルではありません（{reason}）。モデルを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is cut into too many pieces</source>
        <translation>細かく分割されすぎています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>field {number} of a message is there twice</source>
        <translation>メッセージのフィールド {number} が重複しています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has a field without a number</source>
        <translation>番号のないフィールドがあります</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it is not encoded as a model</source>
        <translation>モデルとして符号化されていません</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a number stands where a message should</source>
        <translation>メッセージがあるべき場所に数値があります</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a text in it is not UTF-8</source>
        <translation>UTF-8でないテキストがあります</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>a metadata entry is there twice</source>
        <translation>メタデータの項目が重複しています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it brings training steps along</source>
        <translation>学習の処理が含まれています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it defines functions of its own</source>
        <translation>独自の関数が定義されています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it has no graph</source>
        <translation>グラフがありません</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds sparse weights, which are never read</source>
        <translation>疎な重みが含まれていますが、これは読み込まれません</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>its operator {kind} lacks an input</source>
        <translation>演算子 {kind} の入力が欠けています</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it holds loops or conditions, so that it might never end</source>
        <translation>ループや条件分岐が含まれ、終了しないおそれがあります</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it keeps weights in other files, which are never read</source>
        <translation>重みが別のファイルにありますが、これは読み込まれません</translation>
    </message>
    <message>
        <location filename="../core/onnx_file.py"/>
        <source>it needs operators of '{domain}', which are not part of ONNX</source>
        <translation>ONNXに含まれない '{domain}' の演算子が必要です</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is not installed: install it in the plugin's settings or with 'pip install --no-deps onnxruntime'.</source>
        <translation>モデルを実行する onnxruntime がインストールされていません。プラグインの設定、または 'pip install --no-deps onnxruntime' でインストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>Another plugin has loaded onnxruntime {version} from {folder}, which is too old for the models: switch that plugin off and restart QGIS.</source>
        <translation>別のプラグインが {folder} から onnxruntime {version} を読み込んでいますが、モデルには古すぎます。そのプラグインを無効にして QGIS を再起動してください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime, which runs the models, is installed but cannot be loaded ({reason}): install it again, and on Windows also Microsoft's Visual C++ Redistributable 2015-2022.</source>
        <translation>モデルを実行するonnxruntimeはインストールされていますが、読み込めません（{reason}）。もう一度インストールし、WindowsではMicrosoft Visual C++ 再頒布可能パッケージ 2015-2022 もインストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/onnx_library.py"/>
        <source>onnxruntime {version} in {folder} is too old, the models need {oldest} or newer: press Install in the plugin's panel, which leaves that one as it is, or update it.</source>
        <translation>{folder} の onnxruntime {version} は古すぎます。モデルには {oldest} 以降が必要です。プラグインのパネルで［インストール］を押すか（既存のものは変更しません）、更新してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The threshold is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>しきい値が {value:g} になっていますが、確率です。0 から 1 までの数値を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The gate is {value:g}, but it is a probability: give a number from 0 to 1.</source>
        <translation>事前選別の値が {value:g} になっていますが、確率です。0 から 1 までの数値を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The option segment is '{value}': choose 'gated' or 'all'.</source>
        <translation>オプション segment が '{value}' です。'gated' または 'all' を選択してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The tile size is {value} px: give a multiple of {chip_size} up to {largest}, such as 1024.</source>
        <translation>タイルサイズが {value} px です。{largest} 以下で {chip_size} の倍数（1024 など）を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The number of threads is {value}: give a number from 1 to {most}.</source>
        <translation>スレッド数が {value} です。1 から {most} までの数値を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value} px: give a number from 0 to {largest:,}.</source>
        <translation>最小図化単位が {value} px です。0 から {largest:,} までの数値を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is given in pixels and in m2: give one of them.</source>
        <translation>最小図化単位がピクセルと m2 の両方で指定されています。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The minimum mapping unit is {value:g} m2: give a number from 0 to {largest:,}.</source>
        <translation>最小図化単位が {value:g} m2 です。0 から {largest:,} までの数値を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>The slope from which ground is not flat is {value:g}°: give a number above 0 and up to {largest:g}.</source>
        <translation>平坦とみなさない傾斜が {value:g}° です。0 より大きく {largest:g} 以下の数を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>track {number}</source>
        <translation>相対軌道 {number}</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>ascending</source>
        <translation>北行軌道</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>descending</source>
        <translation>南行軌道</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>By its name {raster} is of ascending and descending orbits together, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>{raster} は、名前によると北行軌道と南行軌道の両方を含み、変化がなくても斜面の見え方が違います。同じ軌道の画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} ({orbit}) and {second} ({other_orbit}) are from different orbits, from which slopes look different where nothing changed: use images of one orbit.</source>
        <translation>画像 {first}（{orbit}）と {second}（{other_orbit}）は異なる軌道から撮影されており、変化がなくても斜面の見え方が違います。同じ軌道の画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/orbits.py"/>
        <source>The images {first} and {second} are {days} days apart. Sentinel-1 comes back to an orbit after 12 days, or after 6 with its second satellite, so they are probably from different orbits, from which slopes look different where nothing changed: compare their relative orbit numbers, and use images of one orbit.</source>
        <translation>{first} と {second} の画像は {days} 日離れています。Sentinel-1 が同じ軌道に戻るのは 12 日後（2 機目があれば 6 日後）なので、異なる軌道の画像と思われます。軌道が違うと、変化がなくても斜面の見え方が変わります。相対軌道番号を比べ、同じ軌道の画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>No landslide outlined: no patch of the least size reaches the threshold.</source>
        <translation>崩壊地は抽出されませんでした。しきい値に達し、最小面積を満たす範囲がありません。</translation>
    </message>
    <message>
        <location filename="../core/outcome.py"/>
        <source>Low probabilities add up to about {area:,.1f} ha, which may be landslides missed here and there, or none.</source>
        <translation>低い確率を合計すると約 {area:,.1f} ha になります。所々で崩壊を見落としている可能性も、崩壊がまったくない可能性もあります。</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no layer named landslides</source>
        <translation>landslides という名前のレイヤがありません</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no column named {column}</source>
        <translation>{column} という名前の列がありません</translation>
    </message>
    <message>
        <location filename="../core/outlines.py"/>
        <source>it has no coordinate reference system</source>
        <translation>座標参照系がありません</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>{file} belongs to the results of a run: choose another name.</source>
        <translation>{file} は実行結果のファイルです。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be written ({reason}): choose another folder.</source>
        <translation>出力フォルダ {folder} に書き込めません（{reason}）。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be written for {folder} ({reason}): check the free space and the rights there.</source>
        <translation>{folder} の結果を書き込めません（{reason}）。空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The earlier results in {folder} can be neither replaced nor put back ({reason}): close what uses its files, and run again, which puts them back first.</source>
        <translation>{folder} の以前の結果は、置き換えることも元に戻すこともできません（{reason}）。そのファイルを使用しているものを閉じて、再実行してください。再実行すると、先に以前の結果を元に戻します。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results cannot be moved to {folder} ({reason}): close what uses its files, and check the free space and the rights there.</source>
        <translation>結果を {folder} に移動できません（{reason}）。そのファイルを使用しているものを閉じ、空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>GeoPackages cannot be written into {folder} ({reason}): choose a folder with a shorter path, on a disk of this computer with free space.</source>
        <translation>{folder} に GeoPackage を書き込めません（{reason}）。このコンピュータの空き容量のあるディスク上で、パスの短いフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a link to something that is not there: choose another, or connect the drive.</source>
        <translation>出力フォルダ {folder} を作成できません。{ancestor} は存在しないものへのリンクです。別のフォルダを選ぶか、ドライブを接続してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is a file: choose another.</source>
        <translation>{ancestor} がファイルのため、出力フォルダ {folder} を作成できません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The folder {folder} already holds results ({file}): choose another folder or allow overwriting (OVERWRITE, or --overwrite).</source>
        <translation>フォルダ {folder} にはすでに結果があります（{file}）。別のフォルダを選択するか、上書き（OVERWRITE または --overwrite）を許可してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The results in {folder} cannot be replaced, because {file} cannot be moved ({reason}): close what uses it, such as its layer in QGIS, or choose another folder.</source>
        <translation>{file} を移動できないため（{reason}）、{folder} の結果を置き換えられません。QGISのレイヤなど、そのファイルを使用しているものを閉じるか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>The output folder {folder} cannot be made, because {ancestor} is not there: connect the drive, or choose another.</source>
        <translation>{ancestor} がないため、出力フォルダ {folder} を作成できません。ドライブを接続するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../core/output_folder.py"/>
        <source>Another run is writing into {folder}: wait until it ends, or choose another folder.</source>
        <translation>別の解析が {folder} に書き込み中です。終わるまで待つか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/placement.py"/>
        <source>coordinates far beyond the Earth</source>
        <translation>座標が地球の範囲を大きく外れています</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <location filename="../core/result_files.py"/>
        <source>Drawing polygons</source>
        <translation>ポリゴンを作成しています</translation>
    </message>
    <message>
        <location filename="../core/polygons.py"/>
        <source>The landslide polygons cannot be written ({reason}): check the output folder and its free space.</source>
        <translation>崩壊地ポリゴンを書き込めません（{reason}）。出力フォルダとその空き容量を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/previews.py"/>
        <source>They are not the ones that the run looked at any more: detect again.</source>
        <translation>解析に使われた画像ではなくなっています。検出をやり直してください。</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is a product as it is delivered, neither calibrated nor on a map grid: calibrate and terrain-correct it first, as SNAP does, or order it as RTC images, such as those of HyP3 and OPERA.</source>
        <translation>{raster} は配布されたままのプロダクトで、較正も地図グリッドへの変換もされていません。先に SNAP などで較正と地形補正を行うか、HyP3 や OPERA などの RTC 画像として入手してください。</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} describes images and holds none: give the .img files with VV and VH that lie in the folder {folder} beside it.</source>
        <translation>{raster} は画像の説明ファイルで、画像そのものは含まれていません。同じ場所のフォルダ {folder} にある、VV と VH の .img ファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{raster} is an archive: unpack it, and give the images with VV and VH that it holds.</source>
        <translation>{raster} はアーカイブファイルです。展開して、中にある VV と VH の画像を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was there when the run began and is not any more ({reason}): bring it back, and run again.</source>
        <translation>{name} は解析の開始時にはありましたが、なくなっています（{reason}）。元に戻して再実行してください。</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} was changed while the run was reading it: leave the images alone until the run ends, and run again.</source>
        <translation>{name} は解析の読み込み中に変更されました。解析が終わるまで画像を変更せず、再実行してください。</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{name} cannot be read ({reason}): check the file and its rights.</source>
        <translation>{name} を読み込めません（{reason}）。ファイルとそのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not known: choose automatic, {known}.</source>
        <translation>プロバイダ '{provider}' は不明です。automatic、{known} から選択してください。</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider '{provider}' is not part of the installed onnxruntime: the processor was used instead.</source>
        <translation>プロバイダ '{provider}' はインストール済みの onnxruntime に含まれていません。代わりにプロセッサを使用しました。</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The memory is too small to open {file} on '{provider}' ({reason}): close other programs.</source>
        <translation>'{provider}' で {file} を開くにはメモリが足りません（{reason}）。他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>{file} is not a model that can be opened ({reason}): install the model again.</source>
        <translation>{file} は開くことのできるモデルではありません（{reason}）。モデルを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' could not be started</source>
        <translation>'{provider}' を起動できませんでした</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' failed ({reason})</source>
        <translation>'{provider}' は失敗しました（{reason}）</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>'{provider}' computes probabilities that differ by {difference:.2g} from the processor's</source>
        <translation>'{provider}' の計算する確率はプロセッサの結果と {difference:.2g} 異なります</translation>
    </message>
    <message>
        <location filename="../core/providers.py"/>
        <source>The provider {problems}: '{used}' was used instead.</source>
        <translation>プロバイダ {problems}。代わりに '{used}' を使用しました。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The raster name {path} is no text that GDAL can open: rename the file.</source>
        <translation>ラスタ名 {path} はGDALで開けるテキストではありません。ファイル名を変更してください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} lies on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} はネットワーク上にありますが、このプラグインはこのコンピュータ上のファイルだけを読み込みます。先にダウンロードするか、環境変数 {switch} を YES に設定してください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} leads to other VRTs more than {limit} times over: make one of their sources.</source>
        <translation>VRT {raster} は {limit} 段階を超えて他のVRTを参照しています。元データを1つにまとめてください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part} on the network, and the plugin reads only what is on this computer: download it first, or set the environment variable {switch} to YES.</source>
        <translation>{raster} はネットワーク上の {part} を参照していますが、このプラグインはこのコンピュータ上のファイルだけを読み込みます。先にダウンロードするか、環境変数 {switch} を YES に設定してください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which does not exist: bring it back, or make the raster again.</source>
        <translation>{raster} が参照する {part} は存在しません。元に戻すか、ラスタを作り直してください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>{raster} refers to {part}, which is none of the formats that the plugin opens ({formats}): convert it to a GeoTIFF.</source>
        <translation>{raster} が参照する {part} は、このプラグインで開ける形式（{formats}）ではありません。GeoTIFFに変換してください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} has more than {limit} MB of text: make it of fewer sources.</source>
        <translation>VRT {raster} のテキストが {limit} MB を超えています。元データの数を減らして作り直してください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} computes its pixels with a program of its own, which is never run: export it as a GeoTIFF.</source>
        <translation>VRT {raster} は独自のプログラムでピクセル値を計算しますが、これは実行されません。GeoTIFFとしてエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/raster_names.py"/>
        <source>The VRT {raster} uses a {kind}, and the plugin reads only {kinds}: export it as a GeoTIFF.</source>
        <translation>VRT {raster} は {kind} を使用していますが、このプラグインが読み込むのは {kinds} だけです。GeoTIFFとしてエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>decibel</source>
        <translation>デシベル</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>linear power</source>
        <translation>線形パワー</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>If the values are not {unit}, choose the unit yourself.</source>
        <translation>値の単位が{unit}でない場合は、単位を選択してください。</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>Masks of layover and shadow lie beside the images and are not used: “Omit layover and shadow” leaves such ground out (LEAVE_OUT_LAYOVER, --leave-out-layover).</source>
        <translation>画像のそばにレイオーバーとレーダーシャドウのマスクがありますが、使われていません。「レイオーバーとシャドウを除外」でその場所を除外できます（LEAVE_OUT_LAYOVER、--leave-out-layover）。</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>runs combined: {count}</source>
        <translation>統合した解析: {count}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{unit} (judged from the values)</source>
        <translation>{unit}（値から判定）</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>dates: {before} until {first}, {after} from {last}</source>
        <translation>日付: {first} まで {before}、{last} から {after}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <location filename="../core/sorting.py"/>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % no data</source>
        <translation>データなし {percent} %</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>about {percent} % no data</source>
        <translation>データなし約 {percent} %</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>{percent} % flat and left out</source>
        <translation>{percent} % 平坦で除外</translation>
    </message>
    <message>
        <location filename="../core/request.py"/>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Building overviews</source>
        <translation>全体図（ピラミッド）を作成しています</translation>
    </message>
    <message>
        <location filename="../core/result_files.py"/>
        <source>Chips of the earlier results were marked: their table is kept as {file}.</source>
        <translation>以前の結果には判定済みのチップがありました。その表は {file} として保存されています。</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>{problem} What was done is kept: with the same images and options a run for {folder} goes on from there (RESUME, or --resume); otherwise delete {hidden}.</source>
        <translation>{problem} 処理済みの分は残っています。同じ画像とオプションで {folder} への解析を実行すると、続きから再開します（RESUME または --resume）。再開しない場合は {hidden} を削除してください。</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>There was no interrupted run to resume: this one began from the start.</source>
        <translation>再開できる中断した解析がないため、最初から開始しました。</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>Resumed an interrupted run: {count:,} of its squares were done.</source>
        <translation>中断した解析を再開しました：{count:,} 区画は処理済みでした。</translation>
    </message>
    <message>
        <location filename="../core/resuming.py"/>
        <source>The journal of the interrupted run is damaged ({reason}): this one began from the start.</source>
        <translation>中断した解析の進行記録が破損しているため（{reason}）、最初から開始しました。</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>{path} is locked by another program: close it there, or wait until it has written, and try again.</source>
        <translation>{path} は別のプログラムがロックしています。そのプログラムで閉じるか、書き込みが終わるのを待って、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The note has {count:,} letters: shorten it to at most {most:,}.</source>
        <translation>メモが {count:,} 文字あります。{most:,} 文字以下に短くしてください。</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>The marks cannot be saved in {path} ({reason}): copy the folder of the run to a place where you may write, and open it there.</source>
        <translation>判定を {path} に保存できません（{reason}）。解析のフォルダを書き込み可能な場所にコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there, or only for reading</source>
        <translation>存在しないか、読み取り専用です</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it is not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <location filename="../core/reviews.py"/>
        <source>it has no layer named chips</source>
        <translation>chips という名前のレイヤがありません</translation>
    </message>
    <message>
        <location filename="../core/run_on_grid.py"/>
        <source>{folder} was combined of other runs: give those instead.</source>
        <translation>{folder} はほかの解析を統合したものです。元の解析を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>{path} is no record of a run: choose the folder of a finished run.</source>
        <translation>{path} は解析の記録ではありません。完了した解析のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/run_record.py"/>
        <source>The record of the run does not name its images: detect again to see them here.</source>
        <translation>解析の記録に画像名がありません。ここに表示するには検出をやり直してください。</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>The unit '{unit}' is not known: choose auto, linear, amplitude or db.</source>
        <translation>単位 '{unit}' は不明です。auto、linear、amplitude、db から選択してください。</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} is resampled to the grid of {reference}.</source>
        <translation>{raster} を {reference} のグリッドにリサンプリングします。</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {others} more are resampled to the grid of {reference}.</source>
        <translation>{raster} ほか {others} 件を {reference} のグリッドにリサンプリングします。</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} has pixels of {coarse:.0f} m and {other} of {fine:.0f} m: the former shows less detail, which can look like a change; use images of one resolution before and after.</source>
        <translation>{raster} の画素は {coarse:.0f} m、{other} の画素は {fine:.0f} m です。前者は細部が少ないため変化のように見えることがあります。発災前後で同じ解像度の画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} declares {width} x {height} pixels but holds no value of them: export the image again.</source>
        <translation>{raster} は {width} x {height} ピクセルとされていますが、値が1つもありません。画像を再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/scene.py"/>
        <source>{raster} and {reference} do not overlap: give images of the same place, and check their reference systems.</source>
        <translation>{raster} と {reference} が重なっていません。同じ場所の画像を指定し、座標参照系を確認してください。</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>Left out, {reason}: {count}</source>
        <translation>除外（{reason}）: {count}</translation>
    </message>
    <message>
        <location filename="../core/sorted_images.py"/>
        <source>and {count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The event day is missing: it tells which images are from before the event.</source>
        <translation>イベント日がありません。どの画像がイベント前かを決めるために必要です。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no radar image by its name</source>
        <translation>名前によるとレーダー画像ではない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No two images from before and after the event on {event} are of the same orbit and ground: add images of one orbit.</source>
        <translation>{event} のイベントの前と後で、同じ軌道・同じ場所の画像の組がありません。同じ軌道の画像を追加してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another place</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another one shows the same</source>
        <translation>同じ内容の画像が別にある</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>farther from the event than those used</source>
        <translation>使う画像より発災日から離れている</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>cannot be read</source>
        <translation>読み込めない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>neither VV nor VH in the names</source>
        <translation>名前に VV も VH もない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its bands are not named VV and VH</source>
        <translation>バンド名が VV、VH ではない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not calibrated</source>
        <translation>未校正</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>The values of {name} are integers without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>{name} の値はスケールとオフセットのない整数です。画像を sigma0 または gamma0 に校正するか、gdal_translate -a_scale などで値のスケールとオフセットを設定してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} is of the event day itself, which does not tell whether it is from before or after: add images of other days.</source>
        <translation>{name} はイベント当日のもので、発災前か発災後かが分かりません。別の日の画像を追加してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>of the event day itself</source>
        <translation>発災日当日の画像</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds bands of different orbits ({orbit} and {other_orbit}), from which slopes look different where nothing changed: split it by orbit, or give it as before or after and choose the bands of one orbit yourself.</source>
        <translation>{name} には異なる軌道（{orbit} と {other_orbit}）のバンドが含まれ、変化がなくても斜面の見え方が違います。軌道ごとに分けるか、発災前または発災後の画像として指定し、同じ軌道のバンドを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several orbits in one file</source>
        <translation>1つのファイルに複数の軌道</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>no date as 2015-04-25 in the name</source>
        <translation>名前に 2015-04-25 の形の日付がない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>its dates and its name do not tell one side</source>
        <translation>日付と名前から発災の前か後かが決まらない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>not georeferenced</source>
        <translation>位置情報がない</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it and the one of the other polarisation both as before and as after, then the event day parts their dates.</source>
        <translation>{name} には複数の日付が含まれるため、並べ替えられません。もう一方の偏波のファイルとともに発災前と発災後の両方に指定すると、発災日によって日付が振り分けられます。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{name} holds several dates, which are not sorted: give it alone, as the one layer with both dates.</source>
        <translation>{name} には複数の日付が含まれ、振り分けできません。両方の日付を含む1つのレイヤとして単独で指定してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>several dates in one file</source>
        <translation>1つのファイルに複数の日付</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, {orbit}</source>
        <translation>別の軌道、{orbit}</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the time of day</source>
        <translation>撮影時刻から別の軌道</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>another orbit, by the days between</source>
        <translation>撮影日の間隔から別の軌道</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: the one that looked before the event and first after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>別の軌道の画像を除外しました: {count}。軌道ごとに斜面の見え方が違うため、1つの軌道だけを比較します。発災前にも撮影し、発災後に最初に撮影した軌道（{kept}）です。ほかの軌道の画像による解析は、この解析と統合できます。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of other orbits were left out: {count}. From each orbit slopes look different, so one is compared: one that looked before the event and after it ({kept}). A run on the others can be combined with this one.</source>
        <translation>別の軌道の画像を除外しました: {count}。軌道ごとに斜面の見え方が違うため、1つの軌道だけを比較します。発災の前と後の両方を撮影した軌道（{kept}）です。ほかの軌道の画像による解析は、この解析と統合できます。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of another place were left out, which is not searched: sort and search it by itself.</source>
        <translation>別の場所の画像は除外しました。その場所は探索しないため、別途振り分けて探索してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>Images of {count} other places were left out, which are not searched: sort and search each by itself.</source>
        <translation>別の {count} か所の画像は除外しました。これらの場所は探索しないため、それぞれ別途振り分けて探索してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No file name tells VV or VH and a date: add images, or put these into the file names, as VV_2015-04-25.</source>
        <translation>VV か VH と日付を示すファイル名がありません。画像を追加するか、ファイル名に VV_2015-04-25 の形でこれらを入れてください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>No image can be sorted by the event day; {raster}, for one: {reason}. Names must tell VV or VH and a date, as VV_2015-04-25; or give the images before and after separately.</source>
        <translation>発災日で並べ替えられる画像がありません。例えば {raster}：{reason}。名前に VV または VH と日付（VV_2015-04-25 など）が必要です。または発災前後の画像を別々に指定してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from before the event on {event}: add images from after it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>名前が VV か VH と日付を示す画像（{days}）は、すべて発災日 {event} より前です。発災後の画像を加えるか、他の画像の名前に 2015-04-25 の形で日付を入れるか、発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>All images whose names tell VV or VH and a date, of {days}, are from after the event on {event}: add images from before it, put dates into the names of others, as 2015-04-25, or correct the event day.</source>
        <translation>名前が VV か VH と日付を示す画像（{days}）は、すべて発災日 {event} より後です。発災前の画像を加えるか、他の画像の名前に 2015-04-25 の形で日付を入れるか、発災日を直してください。</translation>
    </message>
    <message>
        <location filename="../core/sorting.py"/>
        <source>{sentence} Left out, for one, is {raster}: {reason}.</source>
        <translation>{sentence} 除外した画像の例は {raster}：{reason}。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is tied to the ground by control points only: terrain-correct (geocode) it to a map projection first.</source>
        <translation>{name} の位置情報は基準点（GCP）だけです。先に地形補正（ジオコーディング）を行い、地図投影に変換してください。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no georeferencing: assign the right one, or export the image again with it.</source>
        <translation>{name} に位置情報（ジオリファレンス）がありません。正しいものを割り当てるか、位置情報付きで画像を再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has no coordinate reference system: write the right one into the file, as Assign Projection in QGIS does, or export the image again with it.</source>
        <translation>{name} には座標参照系がありません。QGIS の「投影法を割り当てる」のように正しいものをファイルに書き込むか、それを付けて画像を書き出し直してください。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} is in the reference system {system}, which is no map of the Earth: reproject it to a projected or geographic reference system.</source>
        <translation>{name} の座標参照系 {system} は地球上の地図のものではありません。投影座標系または地理座標系に再投影してください。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{name} has pixels of no size in its georeferencing: export the image again.</source>
        <translation>{name} の位置情報ではピクセルに大きさがありません。画像を再度エクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>Band {number} of {raster} holds complex numbers: give detected backscatter (sigma0 or gamma0), not SLC data.</source>
        <translation>{raster} のバンド {number} は複素数です。SLCデータではなく、強度化した後方散乱（sigma0 または gamma0）を指定してください。</translation>
    </message>
    <message>
        <location filename="../core/sources.py"/>
        <source>{raster} cannot be resampled to the grid of the scene ({reason}): reproject it to the reference system of the other images first.</source>
        <translation>{raster} をシーンのグリッドにリサンプリングできません（{reason}）。先に他の画像の座標参照系に再投影してください。</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The classifier gave no numbers for a chip: the model is damaged, so install it again.</source>
        <translation>分類モデル（classifier）がチップの数値を出力しませんでした。モデルが破損しているため、再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/two_stages.py"/>
        <source>The segmenter gave no numbers for observed pixels: the model is damaged, so install it again.</source>
        <translation>領域分割モデル（segmenter）が観測済みピクセルの数値を出力しませんでした。モデルが破損しているため、再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>The values of {name} are integers (median {median:.4g}) without scale and offset: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values, as gdal_translate -a_scale does.</source>
        <translation>{name} の値はスケールとオフセットのない整数です（中央値 {median:.4g}）。画像を sigma0 または gamma0 に較正するか、gdal_translate -a_scale などで値のスケールとオフセットを設定してください。</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>By their names the images are in decibel, which their values cannot be: undo the scaling, as scripts do it for a picture, or choose the unit that the values have.</source>
        <translation>名前では画像の単位はデシベルですが、値はデシベルではありえません。スクリプトが表示用に行うスケーリングを元に戻すか、値の単位を選んでください。</translation>
    </message>
    <message>
        <location filename="../core/unit_choice.py"/>
        <source>{polarisation} alone does not tell amplitude from linear power: the values are taken as linear power of bright ground.</source>
        <translation>{polarisation} だけでは振幅と線形パワーを区別できないため、値を明るい地表の線形パワーとみなします。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>By their names {one} is in {unit} and {other} in {other_unit}: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>名前によると、{one} は{unit}、{other} は{other_unit}です。画像を同じ単位に変換するか、すべてに共通の単位を選んでください。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are not calibrated backscatter: calibrate the image to sigma0 or gamma0, or declare the scale and offset of its values.</source>
        <translation>{name} の値（中央値 {median:.4g}）は較正済みの後方散乱ではありません。画像を sigma0 または gamma0 に較正するか、値のスケールとオフセットを設定してください。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {amplitude} look like amplitude but those of {power} like linear power: convert the images to one unit, or choose the unit that all of them have.</source>
        <translation>{amplitude} の値は振幅のようですが、{power} の値は線形パワーのようです。画像を同じ単位に変換するか、すべてに共通の単位を選んでください。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>Most values of {name} are {value:.9g}, which is no backscatter: if they stand for what was not observed, give {value:.9g} as a further no-data value.</source>
        <translation>{name} の値の大半は {value:.9g} で、後方散乱ではありません。観測されなかったことを表す場合は、{value:.9g} を追加のノーデータ値として指定してください。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {name} (median {median:.4g}) are no decibels: they look like scaled integers, so declare their scale and offset, as with gdal_translate -a_scale 0.01 for hundredths, or convert them.</source>
        <translation>{name} の値（中央値 {median:.4g}）はデシベルではありません。スケールされた整数のようです。100分の1単位なら gdal_translate -a_scale 0.01 のようにスケールとオフセットを設定するか、値を変換してください。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values of {lowest} look like decibel (median {lowest_median:.3g}) but those of {highest} do not (median {highest_median:.3g}): convert the images to one unit.</source>
        <translation>{lowest} の値はデシベルのようです（中央値 {lowest_median:.3g}）が、{highest} の値はそうではありません（中央値 {highest_median:.3g}）。画像を同じ単位に変換してください。</translation>
    </message>
    <message>
        <location filename="../core/units.py"/>
        <source>The values (medians {vv:.2g} in VV and {vh:.2g} in VH) look like logarithms of power that are no decibels: decibels are 10 times the logarithm of base 10.</source>
        <translation>値（中央値は VV が {vv:.2g}、VH が {vh:.2g}）は、デシベルではない電力の対数のようです。デシベルは常用対数の 10 倍です。</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>On about {share} % of the ground that is seen before and after there is only {polarisation}, with which much less is found: check that the files of both polarisations are complete.</source>
        <translation>発災前後に観測された地表の約 {share} % には {polarisation} しかなく、見つかる崩壊がかなり少なくなります。両方の偏波のファイルがそろっているか確認してください。</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>All sampled values before and after the event are the same, which cannot show a change: was one image given on both sides?</source>
        <translation>抽出した発災前後の値がすべて同じで、変化を示せません。同じ画像を両側に指定していませんか？</translation>
    </message>
    <message>
        <location filename="../core/value_doubts.py"/>
        <source>About {share} % of the values of band {number} of {raster} are exactly {value:.9g}: if that stands for what was not observed, give it as a further no-data value.</source>
        <translation>{raster} のバンド {number} の値の約 {share} % がちょうど {value:.9g} です。観測されていないことを表す値であれば、追加の nodata 値として指定してください。</translation>
    </message>
    <message>
        <location filename="../core/whole_file.py"/>
        <source>The file {path} cannot be written ({reason}): choose another folder.</source>
        <translation>ファイル {path} を書き込めません（{reason}）。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} と {last}</translation>
    </message>
    <message>
        <location filename="../core/zones.py"/>
        <source>Area {number:,} of {count:,}</source>
        <translation>区域 {number:,} / {count:,}</translation>
    </message>
    <message>
        <location filename="../edited_layers.py"/>
        <source>{file} is being edited in the layer {layer}: save or cancel its edits first, or choose another place.</source>
        <translation>{file} はレイヤ {layer} で編集中です。先に編集を保存または取り消すか、別の場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is no raster: choose radar images.</source>
        <translation>レイヤ「{layer}」はラスタではありません。レーダ画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is not a raster file; save it as a GeoTIFF and use that.</source>
        <translation>レイヤ「{layer}」はラスタファイルではありません。GeoTIFFとして保存したものを使用してください。</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>The layer “{layer}” is in {shown} in QGIS alone, its file says {own}: write the right reference system into the file with Raster &gt; Projections &gt; Assign Projection, and choose that.</source>
        <translation>レイヤ「{layer}」は QGIS 上でのみ {shown} で、ファイルは {own} です。ラスタ &gt; 投影法 &gt; 投影法を割り当てる で正しい参照系をファイルに書き込み、それを選んでください。</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give either one raster with both dates or images before and after, not both.</source>
        <translation>両時期を含む1つのラスタか、事前・事後の画像のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Give one raster with both dates, or at least one image before and one after the event.</source>
        <translation>両時期を含む1つのラスタか、発災前と発災後の画像をそれぞれ1つ以上指定してください。</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Images of many dates are sorted by the event day: give no other images beside them.</source>
        <translation>多数の日付の画像はイベント日で振り分けます。ほかの画像は一緒に指定しないでください。</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>it is not complete</source>
        <translation>不完全です</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} を読み込めません</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <location filename="../wheels.py"/>
        <source>{file} is missing</source>
        <translation>{file} がありません</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{file} is damaged</source>
        <translation>{file} が破損しています</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>{folder} was changed while onnxruntime was unpacked there ({reason}); try again.</source>
        <translation>onnxruntime の展開中に {folder} が変更されました（{reason}）。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>Another QGIS window ({program} on {host}) is installing onnxruntime; wait until it is done, or delete {file} if that was broken off.</source>
        <translation>別の QGIS ウィンドウ（{host} の {program}）が onnxruntime をインストールしています。終わるまで待つか、中断していた場合は {file} を削除してください。</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>no permission or no space</source>
        <translation>アクセス権または空き容量がありません</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be written ({reason}); make it writable, make room there and try again.</source>
        <translation>フォルダ {folder} に書き込めません（{reason}）。書き込み可能にして空き容量を確保し、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} is full of old installations; delete it and try again.</source>
        <translation>フォルダ {folder} に古いインストールが残っています。フォルダを削除して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../runtime.py"/>
        <source>The folder {folder} cannot be changed; make it writable and try again.</source>
        <translation>フォルダ {folder} を変更できません。書き込み可能にして、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>{index}, set as package source, is not a proper address ({reason}); correct it or clear the setting.</source>
        <translation>パッケージの取得元 {index} は正しいアドレスではありません（{reason}）。修正するか、設定を空にしてください。</translation>
    </message>
    <message>
        <location filename="../wheel_index.py"/>
        <source>The folder {folder}, set as package source, has no {file}; copy it there or clear the setting.</source>
        <translation>パッケージの入手元に設定されたフォルダ {folder} に {file} がありません。そこにコピーするか、設定を消去してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be read ({reason}); copy it again.</source>
        <translation>{file} を読み込めません（{reason}）。もう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not the file that was published under this name: it was damaged or changed on its way (SHA-256 {sha256}…); get it again.</source>
        <translation>{file} はこの名前で公開されたファイルと異なります。途中で破損したか変更されています（SHA-256 {sha256}…）。入手し直してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not among the files that were checked for this plugin; whatever is in it will run with your rights. Install it only if you know who made it.</source>
        <translation>{file} はこのプラグイン用に検証されたファイルではありません。中のプログラムはあなたの権限で実行されます。作成者がわかる場合にだけインストールしてください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>one for {machine}</source>
        <translation>{machine} 用のもの</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is not an onnxruntime wheel; choose {remedy}.</source>
        <translation>{file} は onnxruntime のwheelではありません。{remedy} を選択してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is too old, the models need onnxruntime {oldest} or newer; choose {remedy}.</source>
        <translation>{file} は古すぎます。モデルには onnxruntime {oldest} 以降が必要です。{remedy} を選択してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another Python ({found}), this QGIS has {python}; choose {remedy}.</source>
        <translation>{file} は別のPython（{found}）用です。このQGISは {python} です。{remedy} を選択してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is for another system ({found}), this is {system}; choose {remedy}.</source>
        <translation>{file} は別のシステム（{found}）用です。このシステムは {system} です。{remedy} を選択してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>onnxruntime needs {needed:.0f} MB on the disk of {folder}, where {free:.0f} MB are free; make room and try again.</source>
        <translation>onnxruntime は {folder} のディスクに {needed:.0f} MB 必要ですが、空きは {free:.0f} MB です。空き容量を確保して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} is damaged ({reason}); get it again.</source>
        <translation>{file} が破損しています（{reason}）。入手し直してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} cannot be unpacked into {folder} ({reason}); make room there and try again.</source>
        <translation>{file} を {folder} に展開できません（{reason}）。空き容量を確保して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds {member}, which has no place in an onnxruntime wheel; it was not used.</source>
        <translation>{file} に onnxruntime のwheelにあるはずのない {member} が含まれています。使用しませんでした。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} holds the same file twice or too many files; it was not used.</source>
        <translation>{file} に同じファイルが重複しているか、ファイルが多すぎます。使用しませんでした。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} would unpack to more than {limit} GB; it was not used.</source>
        <translation>{file} は展開すると {limit} GB を超えます。使用しませんでした。</translation>
    </message>
    <message>
        <location filename="../wheels.py"/>
        <source>{file} does not hold onnxruntime; it was not used.</source>
        <translation>{file} に onnxruntime が含まれていません。使用しませんでした。</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>YYYY-MM-DD, UTC</source>
        <translation>YYYY-MM-DD（UTC）</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Tells which dates of a layer are from before the event, and whether any image is on the wrong side</source>
        <translation>レイヤのどの日付が発災前か、また逆の側に入った画像がないかを確かめます</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Event day</source>
        <translation>発災日</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Check the layers to compare: up to eight dates of one orbit on either side of this day. Of several places, the one in the middle of the map is meant.</source>
        <translation>比較するレイヤにチェックを付けます（この日の前後それぞれ、同じ軌道の最大 8 日分）。場所が複数あるときは、地図の中央にある場所を選びます。</translation>
    </message>
    <message>
        <location filename="../gui/event_row.py"/>
        <source>Sort the layers by the event day</source>
        <translation>イベント日でレイヤを振り分ける</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Flagged only</source>
        <translation>要確認のみ</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips below the threshold of the first network, here and in the export; in its tests about a third of the chips with landslides were below it, too</source>
        <translation>最初のネットワークのしきい値を下回るチップを、ここでもエクスポートでも非表示にします。試験では、崩壊地を含むチップの約3分の1も下回りました</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter by words, area, mark, or what the map shows</source>
        <translation>文字列、面積、判定、地図の表示範囲で絞り込みます</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Words or numbers in rank, place, chip or note</source>
        <translation>順位、位置、チップ、メモに含まれる文字列または数値</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips with less expected landslide area</source>
        <translation>崩壊の期待面積がこれより小さいチップを非表示にします</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Not Rejected</source>
        <translation>却下以外</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Show chips with this mark only</source>
        <translation>この判定のチップだけを表示します</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Only in map view</source>
        <translation>表示範囲内のみ</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Hide chips outside the map view; follows when you move the map</source>
        <translation>地図の表示範囲外のチップを非表示にします。地図の移動に追随します</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>At least</source>
        <translation>最小面積</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter ({count})</source>
        <translation>フィルタ（{count}）</translation>
    </message>
    <message>
        <location filename="../gui/filter_bar.py"/>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>No chip fits the filter.</source>
        <translation>フィルタに合うチップがありません。</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Take the filter back</source>
        <translation>フィルタを解除</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Search It, Too</source>
        <translation>平坦地も探索</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out: fields, rivers and floods change there as landslides do. Copernicus GLO-30 or SRTM will do</source>
        <translation>平坦地を除外するための標高モデル。平坦地では農地・河川・浸水が崩壊と同じように変化します。Copernicus GLO-30 や SRTM で十分です</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Elevation model by which flat ground is left out</source>
        <translation>平坦地を除外するための標高モデル</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Ground is flat where it is less steep than this, and all within some 100 m, too</source>
        <translation>この値より緩く、およそ 100 m 以内もすべて緩い場所を平坦地とします</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Slope below which ground is flat</source>
        <translation>平坦とみなす傾斜の上限</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat below</source>
        <translation>平坦の上限</translation>
    </message>
    <message>
        <location filename="../gui/ground_box.py"/>
        <source>Flat &amp;ground</source>
        <translation>平坦地(&amp;G)</translation>
    </message>
</context>
<context>
    <name>HiddenHint</name>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>The map does not show this run.</source>
        <translation>地図にこの解析は表示されていません。</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Show on Map</source>
        <translation>地図に表示</translation>
    </message>
    <message>
        <location filename="../gui/filter_hint.py"/>
        <source>Switch the layers of this run on, or add them again</source>
        <translation>この解析のレイヤを表示するか、再び追加します</translation>
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
        <translation>3 結果</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Going on with the run that was interrupted; its results will be in {path}.</source>
        <translation>中断した解析を続きから再開しています。結果は {path} に保存されます。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>New here? A small simulated scene shows in a minute what this panel does.</source>
        <translation>初めてですか？ 小さなシミュレーションシーンを使うと、このパネルの機能が1分でわかります。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>QGIS deletes these results, with your marks, when it closes.</source>
        <translation>QGISを終了すると、この結果は判定とともに削除されます。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Keep Results…</source>
        <translation>結果を保管…</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The results are kept in {path}.</source>
        <translation>結果を {path} に保管しました。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Open Folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>onnxruntime is installed; detections can start now.</source>
        <translation>onnxruntime をインストールしました。検出を開始できます。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}, but the project was closed meanwhile.</source>
        <translation>抽出した崩壊地: {slides} か所。ただし、その間にプロジェクトが閉じられました。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Landslides outlined: {slides}; the detection was done before it could be cancelled.</source>
        <translation>抽出した崩壊地: {slides} か所。キャンセルされる前に検出が完了しました。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>How to Read It</source>
        <translation>結果の見方</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Add to Map</source>
        <translation>地図に追加</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written. Press Detect Landslides to start again.</source>
        <translation>キャンセルしました。何も書き込まれていません。「斜面崩壊を検出」を押すと、もう一度開始します。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Saved to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Without the event day the dates are parted in the middle, which is a guess: give it in step 1.</source>
        <translation>発災日がない場合は推測で日付を中央で分けます。ステップ1で発災日を指定してください。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Install onnxruntime first, above.</source>
        <translation>先に上の欄で onnxruntime をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>The layers are being sorted; wait until that is done.</source>
        <translation>レイヤを振り分け中です。完了するまでお待ちください。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose radar images first, in step 1.</source>
        <translation>先にステップ1でレーダー画像を選択してください。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Correct what step 1 says about the images first.</source>
        <translation>先にステップ1に表示された画像の問題を解決してください。</translation>
    </message>
    <message>
        <location filename="../gui/dock.py"/>
        <source>Choose an area first, in step 2.</source>
        <translation>先にステップ2で対象範囲を選択してください。</translation>
    </message>
</context>
<context>
    <name>LayerSorter</name>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Sort the images</source>
        <translation>画像を振り分ける</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>Nothing in the middle of the map can be compared; another place was taken.</source>
        <translation>地図の中央には比較できるものがありません。別の場所を選びました。</translation>
    </message>
    <message>
        <location filename="../gui/layer_sorter.py"/>
        <source>The images could not be read; see the Log Messages panel.</source>
        <translation>画像を読み込めませんでした。ログメッセージパネルを見てください。</translation>
    </message>
</context>
<context>
    <name>MapTips</name>
    <message>
        <location filename="../map_tips.py"/>
        <source>Rank {rank}, chip {chip}</source>
        <translation>順位 {rank}、チップ {chip}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha expected ({low} to {high} ha)</source>
        <translation>予想面積 {area} ha（{low}～{high} ha）</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>Landslide {number}</source>
        <translation>斜面崩壊 {number}</translation>
    </message>
    <message>
        <location filename="../map_tips.py"/>
        <source>{area} ha, mean probability {share} %</source>
        <translation>{area} ha、平均確率 {share} %</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <location filename="../gui/messages.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Fold or unfold</source>
        <translation>折りたたむ / 展開する</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold, smallest polygon, processor and output folder</source>
        <translation>しきい値、最小ポリゴン、演算装置、出力フォルダ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From slider</source>
        <translation>スライダーの値</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Exact probability from which a pixel counts as landslide, in place of the slider</source>
        <translation>ピクセルを斜面崩壊とみなす確率の正確な値。スライダーの代わりに使います</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>From model</source>
        <translation>モデルの値</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Minimum mapping unit: smaller landslide polygons are left out; the mask keeps their pixels</source>
        <translation>最小図化単位：これより小さい崩壊地ポリゴンを除きます。マスクにはそのピクセルが残ります</translation>
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
        <translation>最小ポリゴンの単位</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Min. area</source>
        <translation>最小面積</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Suspicious Only</source>
        <translation>疑いのあるもののみ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>All (Slower)</source>
        <translation>すべて（低速）</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Which chips the second network maps pixel by pixel</source>
        <translation>2つ目のネットワークがピクセル単位で図化するチップ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Landslide probability of a chip from which it is suspicious</source>
        <translation>チップに崩壊の疑いがあるとみなす斜面崩壊確率</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Gate</source>
        <translation>事前選別</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor (CPU)</source>
        <translation>プロセッサ（CPU）</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>What computes; automatic takes the fastest that gives the same results as the processor</source>
        <translation>計算に使う装置。自動では、プロセッサと同じ結果になる最速のものを使います</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor</source>
        <translation>演算装置</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>One per core</source>
        <translation>コアごとに1つ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Processor threads of the networks; fewer leave more of the computer to other work</source>
        <translation>ネットワークが使うプロセッサのスレッド数。少なくすると、他の作業に余裕が残ります</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Choose the Folder for Results</source>
        <translation>結果のフォルダを選択</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Temporary folder</source>
        <translation>一時フォルダ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Each run gets a folder of its own in here. A temporary folder is deleted when QGIS closes.</source>
        <translation>解析ごとに、この中に専用のフォルダを作成します。一時フォルダはQGISの終了時に削除されます。</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels.</source>
        <translation>{pixels} ピクセル。</translation>
    </message>
    <message>
        <location filename="../gui/options_box.py"/>
        <source>{pixels} pixels of this scene, {area}.</source>
        <translation>このシーンの {pixels} ピクセル、{area}。</translation>
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
        <translation>公開のPythonパッケージサーバ</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Folder, package index or web folder of your office from which Install takes the wheel; the checksum is compared in any case</source>
        <translation>「インストール」がwheelを取得する組織内のフォルダ、パッケージインデックス、またはWebフォルダ。チェックサムは常に照合します</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Package Source</source>
        <translation>パッケージの入手元</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Address or folder</source>
        <translation>アドレスまたはフォルダ</translation>
    </message>
    <message>
        <location filename="../gui/options_page.py"/>
        <source>Authentication for this address</source>
        <translation>このアドレスの認証</translation>
    </message>
</context>
<context>
    <name>OverridesBox</name>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>If This Is Wrong</source>
        <translation>認識が誤っている場合</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Fold or unfold</source>
        <translation>折りたたむ / 展開する</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit, no-data value and bands, where they were understood wrongly</source>
        <translation>誤って認識された単位、nodata値、バンドを指定します</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Linear Power</source>
        <translation>線形パワー</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Decibels</source>
        <translation>デシベル</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit of the pixel values</source>
        <translation>ピクセル値の単位</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>A further value that means no data, besides 0, NaN and the declared one, as the file stores it (before scale and offset)</source>
        <translation>0、NaN、宣言された値のほかにデータなしを表す値（ファイルに保存されたままの値、スケールとオフセットの適用前）</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>No data</source>
        <translation>nodata値</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Band that holds this polarisation; automatic goes by the bands' names</source>
        <translation>この偏波のバンド。自動ではバンド名から判断します</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Even out wet ground</source>
        <translation>湿った地面を補正する</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Where dark ground became wetter or drier over whole neighbourhoods, the networks see less of the difference; without, they see the images as they are</source>
        <translation>広い範囲で暗い地面が湿ったり乾いたりしたところでは、その差を弱めてネットワークに見せます。オフにすると画像をそのまま見せます</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Omit layover and shadow</source>
        <translation>レイオーバーとシャドウを除外</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>What the masks of HyP3 (_ls_map.tif) and OPERA (_mask.tif) call layover or shadow counts as not observed; they must lie beside the images, under their names</source>
        <translation>HyP3（_ls_map.tif）と OPERA（_mask.tif）のマスクがレイオーバーまたはレーダーシャドウとする土地を未観測として扱います。マスクは元の名前のまま、画像と同じ場所に置いてください</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VV</source>
        <translation>発災前 VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>Before VH</source>
        <translation>発災前 VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VV</source>
        <translation>発災後 VV</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>After VH</source>
        <translation>発災後 VH</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VV band</source>
        <translation>VV バンド</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>VH band</source>
        <translation>VH バンド</translation>
    </message>
    <message>
        <location filename="../gui/overrides_box.py"/>
        <source>The no-data value “{text}” is not a number; write one such as -9999, or leave the field empty.</source>
        <translation>nodata値「{text}」は数値ではありません。-9999 のような数値を入力するか、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open Results…</source>
        <translation>結果を開く…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show the results in the folder of an earlier run, also of one from the command line</source>
        <translation>以前の解析のフォルダにある結果を表示します。コマンドラインで実行した解析にも使えます</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Combine Runs…</source>
        <translation>解析を統合…</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Make one map and one ranking of runs on one event, as from ascending and from descending orbits</source>
        <translation>同じイベントについての解析（北行軌道と南行軌道など）から、1 つの地図と順位表を作成します</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the offline help [F1]</source>
        <translation>オフラインヘルプを開く [F1]</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Try the Demo Scene</source>
        <translation>デモシーンを試す</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Add a small simulated scene to the project</source>
        <translation>小さなシミュレーションシーンをプロジェクトに追加します</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy Diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Copy versions, model and last run to the clipboard, for a problem report</source>
        <translation>不具合の報告用に、バージョン、モデル、直近の解析の情報をクリップボードにコピーします</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Open the log panel, tab SAR Landslide</source>
        <translation>ログメッセージパネルの SAR Landslide タブを開きます</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>About SAR Landslide</source>
        <translation>SAR Landslideについて</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Version, licence, and what the model was and was not tested on</source>
        <translation>バージョン、ライセンス、モデルの検証済みの条件と未検証の条件</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene cannot be copied to your profile ({reason}); free some space there.</source>
        <translation>デモシーンをプロファイルにコピーできません（{reason}）。空き容量を確保してください。</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Demo scene</source>
        <translation>デモシーン</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; press Detect Landslides to see what comes out.</source>
        <translation>デモシーンはシミュレーションです。「斜面崩壊を検出」を押して結果を見てください。</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>The demo scene is simulated; install onnxruntime first, then press Detect Landslides.</source>
        <translation>デモシーンはシミュレーションです。先に onnxruntime をインストールしてから「斜面崩壊を検出」を押してください。</translation>
    </message>
    <message>
        <location filename="../gui/actions.py"/>
        <source>Diagnostics copied; paste them into your problem report.</source>
        <translation>診断情報をコピーしました。不具合の報告に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>Read the pictures of a chip</source>
        <translation>チップの画像を読み込む</translation>
    </message>
    <message>
        <location filename="../gui/preview_reader.py"/>
        <source>The chip could not be read; see the Log Messages panel.</source>
        <translation>チップを読み込めませんでした。ログメッセージパネルを見てください。</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <location filename="../layers.py"/>
        <source>Ranked chips</source>
        <translation>順位付きチップ</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslides</source>
        <translation>崩壊地</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed or not searched</source>
        <translation>未観測または探索対象外</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Not observed</source>
        <translation>未観測</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that observed</source>
        <translation>観測した解析の数</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Runs that find a landslide</source>
        <translation>斜面崩壊を検出した解析の数</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide mask</source>
        <translation>斜面崩壊マスク</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide probability</source>
        <translation>斜面崩壊確率</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Change: red weaker after, cyan stronger after</source>
        <translation>変化：赤は発災後に弱化、シアンは強化</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Map chips of 128 × 128 pixels ranked by expected landslide area (sum of the calibrated pixel probabilities times the pixels' ground area), with a 90 % interval, and with the marks and notes of those who looked at them.</source>
        <translation>128 × 128 ピクセルのチップ。崩壊の期待面積（較正済みのピクセル確率とピクセルの地上面積の積の合計）で順位を付け、90 % 区間と、確認した人の判定とメモを付けています。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Outlines of connected landslide pixels with true ground area and probability. Patches below the minimum mapping unit are left out. The classes of confidence go by the mean probability.</source>
        <translation>つながった崩壊ピクセルの輪郭。実際の地上面積と確率を付けています。最小図化単位より小さいものは除いています。確信度の区分は平均確率によります。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Ground that the images did not see, before or after: radar shadow, layover, or beyond the images; or that was not searched: beyond the area that the run was given, or flat where that was left out. No landslide there does not mean that there is none. Outlines are generalised; the mask has them to the pixel.</source>
        <translation>発災前または発災後の画像で観測されなかった土地（レーダーシャドウ、レイオーバー、画像の外）、または探索されなかった土地（指定した対象範囲の外、除外した平坦地）。ここに崩壊地がないことは、崩壊がないことを意味しません。輪郭は簡略化しており、ピクセル単位の範囲はマスクにあります。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined observed each pixel.</source>
        <translation>統合した解析のうち、各ピクセルを観測したものの数。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>How many of the runs that were combined find a landslide at each pixel, each by itself. What only one of them finds may be a slide that the others cannot see, or an error of that one; what none finds by itself may be outlined all the same, where all think it possible.</source>
        <translation>統合した解析のうち、各ピクセルで単独で斜面崩壊を検出したものの数。1 つだけが検出した場所は、ほかからは見えない斜面崩壊か、その解析の誤りのどちらかです。単独ではどの解析も検出しない場所でも、すべてが可能性を認めれば輪郭が描かれることがあります。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>1 landslide, 0 no landslide, 255 not observed: the probability cut at the threshold of the run.</source>
        <translation>1 は斜面崩壊、0 は崩壊なし、255 は未観測。確率を解析のしきい値で区切ったものです。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Calibrated landslide probability of each pixel, 0 to 1; no value where nothing was observed.</source>
        <translation>各ピクセルの較正済み斜面崩壊確率（0～1）。未観測の場所には値がありません。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The images as one false-colour picture, for looking only: backscatter in decibel before the event in red, after it in green and blue, all with the same stretch. Grey has not changed; red has become weaker, as where forest was swept away; cyan has become stronger. Computed from the images whenever it is drawn.</source>
        <translation>目視用に画像をフォールスカラー合成したもの：後方散乱（デシベル）を、発災前は赤、発災後は緑と青に、同じストレッチで割り当てています。灰色は変化なし、赤は弱くなった場所（森林が流失した場所など）、シアンは強くなった場所です。描画のたびに画像から計算します。</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 1 to 3: look here first</source>
        <translation>順位 1～3：最初に確認</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 4 to 10</source>
        <translation>順位 4～10</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rank 11 to 30</source>
        <translation>順位 11～30</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Further flagged chips</source>
        <translation>その他の要確認チップ</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Chips below the threshold</source>
        <translation>しきい値未満のチップ</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Rejected after looking</source>
        <translation>確認後に却下</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Selected chip</source>
        <translation>選択中のチップ</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>High confidence (80 % or more)</source>
        <translation>確信度：高（80 % 以上）</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Drawn by hand</source>
        <translation>手で描いたもの</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Medium confidence (60 to 80 %)</source>
        <translation>確信度：中（60～80 %）</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Low confidence (below 60 %)</source>
        <translation>確信度：低（60 % 未満）</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Landslide</source>
        <translation>斜面崩壊</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides, runs combined {time}</source>
        <translation>{scene} 斜面崩壊（統合）{time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>{scene} landslides {time}</source>
        <translation>{scene} 斜面崩壊 {time}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>The result {path} cannot be opened as a layer.</source>
        <translation>結果 {path} をレイヤとして開けません。</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Save the ranked chips, the outlines, or a briefing to print</source>
        <translation>順位付きチップ、崩壊地の輪郭、印刷用の速報資料を保存します</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Table as CSV…</source>
        <translation>表をCSVで保存…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips as shown, in this order, with all their columns, marks and notes</source>
        <translation>表示中のチップを、この順序のまま、すべての列、判定、メモとともに保存します</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>CSV files</source>
        <translation>CSVファイル</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Selected Chips as CSV…</source>
        <translation>選択チップをCSVで保存…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Only the chips that are selected in the table</source>
        <translation>表で選択したチップだけを保存します</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Chips and Landslides as GeoPackage…</source>
        <translation>チップと崩壊地をGeoPackageで保存…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>The chips shown, with marks and notes, and all landslide outlines in one file</source>
        <translation>表示中のチップ（判定とメモ付き）と、すべての崩壊地の輪郭を1つのファイルに保存します</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>GeoPackage files</source>
        <translation>GeoPackageファイル</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Places and Landslides as KML…</source>
        <translation>地点と崩壊地をKMLで保存…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>For phones and Google Earth: where to look in the chips shown, and the outlines, without rejected chips</source>
        <translation>スマートフォンとGoogle Earth用：表示中のチップで確認すべき地点と輪郭を保存します（却下したチップを除く）</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>KML files</source>
        <translation>KMLファイル</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Briefing as PDF…</source>
        <translation>速報資料をPDFで保存…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>One page to print: map, the twenty worst places, method, caveats and provenance</source>
        <translation>印刷用の1ページ：地図、被害が最大の20か所、手法、留意事項、来歴</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>PDF files</source>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Keep Results…</source>
        <translation>結果を保管…</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Copy all of it from the temporary folder to one that stays when QGIS closes</source>
        <translation>結果一式を、一時フォルダから、QGISの終了後も残るフォルダにコピーします</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>{file} already exists. Do you want to replace it?</source>
        <translation>{file} は既に存在します。置き換えますか？</translation>
    </message>
    <message>
        <location filename="../gui/results_export.py"/>
        <source>Export Results</source>
        <translation>結果をエクスポート</translation>
    </message>
</context>
<context>
    <name>ResultsHeading</name>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>No results yet.</source>
        <translation>結果はまだありません。</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected</source>
        <translation>{count} チップ中 {flagged} チップが要確認、期待崩壊面積は約 {area} ha</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged</source>
        <translation>{count} チップ中 {flagged} チップが要確認</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{flagged} of {count} chips flagged, about {area} ha of landslides expected without rejected chips</source>
        <translation>{count} チップ中 {flagged} チップが要確認、期待崩壊面積は約 {area} ha（却下したチップを除く）</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined: {count}</source>
        <translation>抽出した崩壊地: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>landslides outlined outside rejected chips: {count}</source>
        <translation>抽出した崩壊地（却下したチップを除く）: {count}</translation>
    </message>
    <message>
        <location filename="../gui/results_heading.py"/>
        <source>{count} shown</source>
        <translation>{count} 件を表示</translation>
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
        <translation>選択したチップを「{mark}」と判定します。表では {key} キー。もう一度押すと取り消します</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../gui/review_bar.py"/>
        <source>What you saw there; saved in chips.gpkg and exported. Press Enter when done</source>
        <translation>その場所で確認した内容。chips.gpkg に保存し、エクスポートにも含めます。入力後に Enter を押します</translation>
    </message>
</context>
<context>
    <name>RunBox</name>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detec&amp;t Landslides</source>
        <translation>斜面崩壊を検出(&amp;T)</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Detect landslides</source>
        <translation>斜面崩壊を検出</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Stop the detection; nothing is written</source>
        <translation>検出を中止します。何も書き込みません</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Results of earlier runs, help, demo scene, diagnostics and log</source>
        <translation>以前の解析の結果、ヘルプ、デモシーン、診断情報、ログ</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Help and more</source>
        <translation>ヘルプなど</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Start the detection in the background</source>
        <translation>バックグラウンドで検出を開始します</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <location filename="../gui/run_box.py"/>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>RunFolders</name>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder of a Finished Run</source>
        <translation>完了した解析のフォルダを選択</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Open results</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Choose the Folder to Keep the Results In</source>
        <translation>結果を保管するフォルダを選択</translation>
    </message>
    <message>
        <location filename="../gui/run_folders.py"/>
        <source>Keep results</source>
        <translation>結果を保管</translation>
    </message>
</context>
<context>
    <name>RunTold</name>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Chips flagged: {flagged} of {chips}.</source>
        <translation>{chips} チップ中 {flagged} チップが要確認。</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Landslides outlined: {slides} ({area} ha).</source>
        <translation>抽出した崩壊地: {slides} か所（{area} ha）。</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>See the table for them.</source>
        <translation>表で確認してください。</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>the processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <location filename="../gui/run_told.py"/>
        <source>Computed on {provider} in {time}.</source>
        <translation>{provider} で計算しました（{time}）。</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="../gui/runner.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>RuntimeBox</name>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python Package onnxruntime</source>
        <translation>Pythonパッケージ onnxruntime</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>One More Thing to Install</source>
        <translation>もう1つインストールが必要です</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>From Wheel File…</source>
        <translation>wheelファイルから…</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Without internet: choose an onnxruntime-….whl file that you copied here</source>
        <translation>インターネットがない場合：ここにコピーした onnxruntime-….whl ファイルを選択します</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Uninstall</source>
        <translation>アンインストール</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Delete what the plugin installed into your QGIS profile</source>
        <translation>プラグインがQGISプロファイルにインストールしたものを削除します</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed in {folder}.</source>
        <translation>検出を実行する onnxruntime は {folder} にインストールされています。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime, which runs the detection, is installed but damaged: {problem}. Repair installs it again.</source>
        <translation>検出を実行する onnxruntime はインストールされていますが、破損しています：{problem}。「修復」で再インストールします。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>The Python package onnxruntime, which runs the detection, is not installed.</source>
        <translation>検出を実行するPythonパッケージ onnxruntime がインストールされていません。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It came with this plugin and only has to be unpacked.</source>
        <translation>このプラグインに同梱されており、展開するだけで使えます。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None of the wheel files that came with this plugin fits this computer ({machine}).</source>
        <translation>このプラグインに付属の wheel ファイルには、このコンピュータ（{machine}）に合うものがありません。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>None was published for this Python and system ({machine}).</source>
        <translation>このPythonとシステム（{machine}）用のものは公開されていません。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>It goes into your QGIS profile ({size} MB to download); nothing else of QGIS is changed.</source>
        <translation>QGISプロファイルにインストールします（ダウンロード {size} MB）。QGISの他の部分は変更しません。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Choose a Wheel File</source>
        <translation>wheelファイルを選択</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Python wheels (onnxruntime*.whl)</source>
        <translation>Python wheel (onnxruntime*.whl)</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>onnxruntime was removed; what is still in use goes when QGIS is restarted.</source>
        <translation>onnxruntime を削除しました。使用中のものはQGISの再起動時に削除されます。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_box.py"/>
        <source>Unknown Wheel File</source>
        <translation>不明なwheelファイル</translation>
    </message>
</context>
<context>
    <name>RuntimeInstaller</name>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>No onnxruntime was published for {machine}; if you have one, use its wheel file.</source>
        <translation>{machine} 用の onnxruntime は公開されていません。お持ちの場合は、そのwheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Downloading {address}</source>
        <translation>{address} をダウンロードしています</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} / {total} MB</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>{file} cannot be renamed ({reason}); try again.</source>
        <translation>{file} の名前を変更できません（{reason}）。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Checking and unpacking</source>
        <translation>検査と展開をしています</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>Install onnxruntime</source>
        <translation>onnxruntime をインストール</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>onnxruntime could not be installed: {reason}</source>
        <translation>onnxruntime をインストールできませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../gui/runtime_installer.py"/>
        <source>The new onnxruntime will be used after a restart of QGIS.</source>
        <translation>新しい onnxruntime はQGISの再起動後に使用されます。</translation>
    </message>
</context>
<context>
    <name>SarLandslideAlgorithm</name>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a whole number.</source>
        <translation>{name} は「{value}」ですが、整数でなければなりません。</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} is “{value}”, but must be a number, with a point before decimals as in 0.5.</source>
        <translation>{name} は「{value}」ですが、数値でなければなりません。小数点には 0.5 のようにピリオドを使ってください。</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Flagged chips only</source>
        <translation>要確認チップのみ</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Only chips with these marks [all chips]</source>
        <translation>この判定のチップのみ [すべてのチップ]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips, best rank first [all]</source>
        <translation>チップ数（上位から） [すべて]</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>Number of chips</source>
        <translation>チップ数</translation>
    </message>
    <message>
        <location filename="../processing/chips_output.py"/>
        <source>{count} chips written to {path}</source>
        <translation>{count} チップを {path} に書き込みました</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Combine runs</source>
        <translation>解析の統合</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</source>
        <translation>斜面崩壊,地すべり,統合,モザイク,昇交,降交,北行,南行,軌道,landslide,merge,mosaic,ascending,descending,orbit,track,fusion,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Makes one map and one ranking of runs on one event, as from ascending and from descending orbits.</source>
        <translation>同じイベントについての解析（北行軌道と南行軌道など）から、1 つの地図と順位表を作成します。</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <source>Runs: the file run.json of each</source>
        <translation>解析: それぞれの run.json ファイル</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/rank_areas.py"/>
        <source>Count what was found in rejected chips, too</source>
        <translation>却下したチップで見つかったものも集計する</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Replace results in the output folder</source>
        <translation>出力フォルダの結果を置き換える</translation>
    </message>
    <message>
        <location filename="../processing/combine_runs.py"/>
        <location filename="../processing/detect_landslides.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Compare with inventory</source>
        <translation>崩壊地分布図と比較</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</source>
        <translation>斜面崩壊,地すべり,崩壊地,分布図,インベントリ,精度,適合率,再現率,検証,順位,landslide,inventory,accuracy,precision,recall,iou,validation,rank,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Scores a detection against mapped landslides: area, count, size classes and ranking.</source>
        <translation>検出結果を既存の崩壊地分布図（インベントリ）と比べ、面積、個数、規模区分、順位を評価します。</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Mapped landslides</source>
        <translation>既知の崩壊地（崩壊地分布図）</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Table of scores</source>
        <translation>評価の表</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <location filename="../processing/export_csv.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Precision of the area</source>
        <translation>面積の適合率</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Recall of the area</source>
        <translation>面積の再現率</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Intersection over union</source>
        <translation>IoU（重なり率）</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides found</source>
        <translation>検出された崩壊地の数</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Landslides observed</source>
        <translation>観測済みの崩壊地の数</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>Rank correlation of the chips</source>
        <translation>チップの順位相関</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>The run searched a part alone, or left out flat ground: landslides of the inventory elsewhere do not count as missed.</source>
        <translation>この実行では一部の範囲または平坦地が探索対象外です。そこにあるインベントリの崩壊地は見逃しとして数えません。</translation>
    </message>
    <message>
        <location filename="../processing/compare_inventory.py"/>
        <source>{found} of {observed} observed landslides found; precision {precision}, recall {recall}, intersection over union {iou}, rank correlation {rank}</source>
        <translation>観測済みの崩壊地 {observed} か所中 {found} か所を検出。適合率 {precision}、再現率 {recall}、IoU {iou}、順位相関 {rank}</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Compose dates</source>
        <translation>多時期画像を合成</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</source>
        <translation>合成,平均,多時期,スタック,レーダー,スペックル,sar,radar,sentinel-1,composite,mean,stack,multitemporal,speckle,average</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Averages images before and after an event into one raster of four bands.</source>
        <translation>発災前後の画像をそれぞれ平均し、4バンドの1つのラスタにします。</translation>
    </message>
    <message>
        <location filename="../processing/compose_dates.py"/>
        <source>Composite</source>
        <translation>合成画像</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Detect landslides</source>
        <translation>斜面崩壊を検出</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</source>
        <translation>斜面崩壊,地すべり,土砂災害,レーダー,変化,検出,地震,災害,深層学習,sar,radar,sentinel-1,landslide,change,detection,earthquake,disaster,deep learning</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Maps likely landslides from Sentinel-1 images and ranks map chips by affected area.</source>
        <translation>Sentinel-1画像から斜面崩壊の可能性のある場所を図化し、チップに被災面積の順位を付けます。</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Only where these polygons are</source>
        <translation>このポリゴンの範囲のみ</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Or only in this extent</source>
        <translation>またはこの領域のみ</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Elevation model by which flat ground is left out [none is]</source>
        <translation>平坦地を除外するための標高モデル [なし]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a pixel from which it counts [from the model]</source>
        <translation>ピクセルを斜面崩壊とみなす確率 [モデルの値]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Landslide probability of a chip from which it is mapped [from the model]</source>
        <translation>チップを図化の対象とする斜面崩壊確率 [モデルの値]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Chips to map in detail</source>
        <translation>詳細に図化するチップ</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Smallest landslide polygon [m², from the model]</source>
        <translation>最小の崩壊地ポリゴン [m²、モデルの値]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Slope below which ground is flat [degrees]</source>
        <translation>平坦とみなす傾斜の上限 [度]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor</source>
        <translation>演算装置</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Processor threads [one per core]</source>
        <translation>プロセッサのスレッド数 [コアごとに1つ]</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Even out wet ground</source>
        <translation>湿った地面を補正する</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Go on where a run was interrupted</source>
        <translation>中断した解析を続きから再開する</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>The Python package onnxruntime is missing; open the SAR Landslide panel from the Raster menu to install it.</source>
        <translation>Pythonパッケージ onnxruntime がありません。ラスタメニューから SAR Landslide パネルを開いてインストールしてください。</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Give either polygons or an extent as the area, not both.</source>
        <translation>対象範囲には、ポリゴンか領域のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <location filename="../processing/detect_landslides.py"/>
        <source>Unpacking onnxruntime, which came with the plugin</source>
        <translation>プラグイン同梱の onnxruntime を展開しています</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Export briefing</source>
        <translation>速報資料をエクスポート</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>landslide,map,print,layout,pdf,report,briefing,share</source>
        <translation>斜面崩壊,地すべり,地図,印刷,レイアウト,報告,速報,資料,共有,landslide,map,print,layout,pdf,report,briefing,share</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Prints a detection on one page: map, worst places, method, caveats and provenance.</source>
        <translation>検出結果を1ページにまとめます：地図、被害が最大の場所、手法、留意事項、来歴。</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Heading [made from the name of the image]</source>
        <translation>見出し [画像名から作成]</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>Briefing</source>
        <translation>速報資料</translation>
    </message>
    <message>
        <location filename="../processing/export_briefing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Export CSV</source>
        <translation>CSVをエクスポート</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</source>
        <translation>斜面崩壊,地すべり,チップ,順位,表,判読,確定,共有,landslide,chips,ranking,table,csv,spreadsheet,review,confirmed,share</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, as a table.</source>
        <translation>検出結果の順位付きチップを、判定とメモ付きの表として書き出します。</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Columns [all]</source>
        <translation>列 [すべて]</translation>
    </message>
    <message>
        <location filename="../processing/export_csv.py"/>
        <source>Table of chips</source>
        <translation>チップの表</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Export GeoPackage</source>
        <translation>GeoPackageをエクスポート</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share</source>
        <translation>斜面崩壊,地すべり,チップ,順位,輪郭,ポリゴン,判読,確定,共有,landslide,chips,ranking,outlines,polygons,geopackage,gpkg,review,confirmed,share</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Writes the ranked chips of a detection, with marks and notes, and all landslide outlines into one file.</source>
        <translation>検出結果の順位付きチップ（判定とメモ付き）と、すべての崩壊地の輪郭を1つのファイルに書き出します。</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>Chips and landslides</source>
        <translation>チップと崩壊地</translation>
    </message>
    <message>
        <location filename="../processing/export_geopackage.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackageファイル (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Export KML</source>
        <translation>KMLをエクスポート</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share</source>
        <translation>斜面崩壊,地すべり,チップ,順位,輪郭,スマートフォン,現地,確定,共有,landslide,chips,ranking,outlines,kml,google earth,phone,field,confirmed,share</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Writes the places to look at in a detection, and its landslide outlines, for phones and Google Earth.</source>
        <translation>検出結果で確認すべき地点と崩壊地の輪郭を、スマートフォンとGoogle Earth用に書き出します。</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>Places and landslides</source>
        <translation>地点と崩壊地</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>KML files (*.kml)</source>
        <translation>KMLファイル (*.kml)</translation>
    </message>
    <message>
        <location filename="../processing/export_kml.py"/>
        <source>{count} places written to {path}</source>
        <translation>{count} 地点を {path} に書き込みました</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rank areas</source>
        <translation>区域に順位を付ける</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</source>
        <translation>斜面崩壊,地すべり,ゾーン,市町村,流域,道路,優先度,集計,統計,landslide,zonal,municipality,catchment,road,priority,summary,statistics,sentinel-1</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranks polygons, such as municipalities, by the landslide area expected in them.</source>
        <translation>市町村などのポリゴンに、崩壊の期待面積の順位を付けます。</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas (municipalities, catchments, buffered roads …)</source>
        <translation>区域（市町村、流域、道路のバッファなど）</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Name of an area</source>
        <translation>区域の名前</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Ranked areas</source>
        <translation>順位付き区域</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>The areas have no field “{name}”; they have: {fields}.</source>
        <translation>領域にフィールド「{name}」がありません。あるもの: {fields}。</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Areas: {count}; the first has {hectares} ha of expected landslides</source>
        <translation>領域: {count}。1位では {hectares} ha の崩壊が予想されます</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, counted like the others: {count}</source>
        <translation>却下したチップ（ほかと同じように集計）: {count}</translation>
    </message>
    <message>
        <location filename="../processing/rank_areas.py"/>
        <source>Rejected chips, in which nothing is counted: {count}</source>
        <translation>却下したチップ（集計から除外）: {count}</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Add results to the map</source>
        <translation>結果を地図に追加</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Output folder</source>
        <translation>出力フォルダ</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide probability</source>
        <translation>斜面崩壊確率</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide mask</source>
        <translation>斜面崩壊マスク</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide polygons</source>
        <translation>崩壊地ポリゴン</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips</source>
        <translation>順位付きチップ</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Ranked chips as CSV</source>
        <translation>順位付きチップ（CSV）</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Record of the run</source>
        <translation>解析の記録</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of observed chips</source>
        <translation>観測済みチップ数</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of flagged chips</source>
        <translation>要確認チップ数</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Number of landslide polygons</source>
        <translation>崩壊地ポリゴン数</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Landslide area [m²]</source>
        <translation>崩壊面積 [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Expected landslide area [m²]</source>
        <translation>崩壊の期待面積 [m²]</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>Run as part of a model: the results are in the output folder, not on the map.</source>
        <translation>モデルの一部として実行したため、結果は地図ではなく出力フォルダにあります。</translation>
    </message>
    <message>
        <location filename="../processing/results_algorithm.py"/>
        <source>SAR Landslide</source>
        <translation>SAR Landslide</translation>
    </message>
    <message>
        <location filename="../processing/run_input.py"/>
        <source>Output folder of a detection</source>
        <translation>検出の出力フォルダ</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Raster with both dates</source>
        <translation>両時期を含むラスタ</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images before the event</source>
        <translation>または発災前の画像</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>… and images after the event</source>
        <translation>… と発災後の画像</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Or images of many dates, to be sorted by the event day</source>
        <translation>または多数の日付の画像（イベント日で振り分け）</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Event day (UTC)</source>
        <translation>発災日（UTC）</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Unit of the pixel values</source>
        <translation>ピクセル値の単位</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Band roles, such as pre_VV=1, pre_VH=2, post_VV=3, post_VH=4</source>
        <translation>バンドの役割（例：pre_VV=1, pre_VH=2, post_VV=3, post_VH=4）</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Further no-data value</source>
        <translation>追加のnodata値</translation>
    </message>
    <message>
        <location filename="../processing/scene_input.py"/>
        <source>Leave out layover and shadow, by the masks of HyP3 and OPERA beside the images</source>
        <translation>画像と同じ場所にある HyP3 と OPERA のマスクに基づき、レイオーバーとレーダーシャドウを除外する</translation>
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
        <translation>レーダー画像から斜面崩壊・地すべりを検出</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the SAR Landslide panel</source>
        <translation>SAR Landslideパネルを表示 / 非表示</translation>
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
        <translation>1 画像</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Fold or unfold</source>
        <translation>折りたたむ / 展開する</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>One Layer with Both Dates</source>
        <translation>両時期を含む1つのレイヤ</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Before and After Layers</source>
        <translation>事前・事後の個別レイヤ</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>How the images before and after the event are given</source>
        <translation>発災前後の画像の指定方法</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Kind of input</source>
        <translation>入力の種類</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Raster with VV and VH before and after; follows the active layer</source>
        <translation>発災前後の VV と VH を含むラスタ。アクティブレイヤに追随します</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layer with both dates</source>
        <translation>両時期を含むレイヤ</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Reading the images…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Check images from before and after the event, or give its day and press Sort.</source>
        <translation>イベント前と後の画像にチェックを付けるか、イベント日を入れて「振り分け」を押してください。</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Choose radar images from before and after the event.</source>
        <translation>発災前と発災後のレーダー画像を選択してください。</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>The layer “{name}” cannot be read, its file may be gone; choose another, or repair its source.</source>
        <translation>レイヤ「{name}」を読み込めません。ファイルがない可能性があります。別のレイヤを選択するか、データソースを修復してください。</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Layers left unchecked: {count}; the tooltip says which and why.</source>
        <translation>チェックしなかったレイヤ: {count}（ツールチップに名前と理由を表示）。</translation>
    </message>
    <message>
        <location filename="../gui/scene_box.py"/>
        <source>Understood as {sentence}.</source>
        <translation>認識した内容：{sentence}。</translation>
    </message>
</context>
<context>
    <name>SceneReader</name>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>Read the scene</source>
        <translation>シーンを読み込む</translation>
    </message>
    <message>
        <location filename="../gui/scene_reader.py"/>
        <source>The scene could not be read; see the Log Messages panel.</source>
        <translation>シーンを読み込めませんでした。ログメッセージパネルを見てください。</translation>
    </message>
</context>
<context>
    <name>SensitivityBox</name>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivit&amp;y</source>
        <translation>感度(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>How sure the model must be before it marks a pixel as landslide; arrow keys work too</source>
        <translation>モデルがどの程度確かなときにピクセルを斜面崩壊とするか。矢印キーでも操作できます</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Miss nothing</source>
        <translation>見落としを減らす</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Few false alarms</source>
        <translation>誤検出を減らす</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %.</source>
        <translation>確率 {percent} % 以上のピクセルを斜面崩壊とします。</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from exactly {percent} %, as set under Advanced.</source>
        <translation>詳細設定で指定した確率 {percent} % 以上のピクセルを斜面崩壊とします。</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Marks pixels from a probability of {percent} %, as the model suggests.</source>
        <translation>モデルの推奨どおり、確率 {percent} % 以上のピクセルを斜面崩壊とします。</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>This model does not tell how many false alarms to expect.</source>
        <translation>このモデルには誤検出の見込み数の記載がありません。</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: about {alarms} false alarms per 1,000 km²; </source>
        <translation>測定した場所では 1,000 km² あたり誤検出約 {alarms} 件; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Where this was measured: no false alarm; </source>
        <translation>測定した場所では誤検出なし; </translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>{share} % of the landslide area is found</source>
        <translation>崩壊面積の検出率 {share} %</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source> (measured at {percent} %)</source>
        <translation> （{percent} % で測定）</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>That was with VV and VH: {polarisation} alone finds less.</source>
        <translation>これは VV と VH の両方での値です。{polarisation} だけでは見つかる割合が下がります。</translation>
    </message>
    <message>
        <location filename="../gui/sensitivity_box.py"/>
        <source>Figures of the model card, measured on synthetic landslides at a threshold of {percent} %, of which small ones are found less often; false alarms were counted on {area} km² without landslides, where the same ground counts once for each set of dates. In regions where nothing trained expect several times as many; seasons and numbers of dates differ, too.</source>
        <translation>モデルカードの値（合成した崩壊地で、しきい値 {percent} % で測定。小さい崩壊ほど検出されにくくなります）。誤検出は崩壊のない {area} km² で数えました（同じ土地も画像の組み合わせごとに1回と数えます）。学習に使っていない地域では、その数倍を見込んでください。季節や画像の枚数によっても変わります。</translation>
    </message>
</context>
<context>
    <name>SidesBox</name>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>&amp;Before the event</source>
        <translation>発災前(&amp;B)</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>A&amp;fter the event</source>
        <translation>発災後(&amp;F)</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check one or more dates; several dates are averaged</source>
        <translation>1つ以上の日付にチェックを入れます。複数の場合は平均します</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Swap Before and After</source>
        <translation>発災前と発災後を入れ替え</translation>
    </message>
    <message>
        <location filename="../gui/sides_box.py"/>
        <source>Check before the event what is checked after it, and the other way round</source>
        <translation>発災前のチェックと発災後のチェックを入れ替えます</translation>
    </message>
</context>
<context>
    <name>WheelDownload</name>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{index} does not list {file}; ask who keeps this package index, or use a wheel file.</source>
        <translation>{index} に {file} がありません。パッケージインデックスの管理者に問い合わせるか、wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} does not have {file}; use a wheel file.</source>
        <translation>{host} に {file} がありません。wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The proxy does not let QGIS through ({reason}); see Settings &gt; Options &gt; Network, or use a wheel file.</source>
        <translation>プロキシがQGISの通信を許可しません（{reason}）。設定 &gt; オプション &gt; ネットワーク を確認するか、wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} refuses the download (status {status}); use a wheel file.</source>
        <translation>{host} がダウンロードを拒否しました（ステータス {status}）。wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The certificate of {host} is not trusted ({reason}); see Settings &gt; Options &gt; Authentication, or use a wheel file.</source>
        <translation>{host} の証明書は信頼されていません（{reason}）。設定 &gt; オプション &gt; 認証 を確認するか、wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>the file ended too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The download from {host} broke off ({reason}); try again, it goes on where it stopped, or use a wheel file.</source>
        <translation>{host} からのダウンロードが中断しました（{reason}）。もう一度試すと続きから再開します。または、wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>{host} sends {found} bytes instead of the {expected} of {file}, perhaps a login page of the network: open any page in a browser and try again, or use a wheel file.</source>
        <translation>{host} から {file} の {expected} バイトではなく {found} バイトが送られてきました。ネットワークのログインページの可能性があります。ブラウザで任意のページを開いてからもう一度試すか、wheelファイルを使用してください。</translation>
    </message>
    <message>
        <location filename="../gui/wheel_download.py"/>
        <source>The folder {folder} cannot be written ({reason}); make room there and try again.</source>
        <translation>フォルダ {folder} に書き込めません（{reason}）。空き容量を確保して、もう一度試してください。</translation>
    </message>
</context>
</TS>
