/**
 * Ordinary German words that stand in no report, and of which no form and no compound stands there; many begin like words
 * that do: "Landung" like "Land", "Nebel" like "neben", "Schuld" like "Schule". Written down before they were tried.
 */
export const absentWords: readonly string[] = (
  "Landung Kommunion Kreisel Leiste Projektil Digitalis Kommode Nebel Kanne Schuld Apfel Birne Kirsche " +
  "Pflaume Traube Zitrone Erdbeere Tomate Gurke Kartoffel Zwiebel Salat Käse Butter Sahne Honig Nudel Suppe " +
  "Kuchen Torte Hund Katze Pferd Esel Ziege Schaf Hase Igel Fuchs Adler Eule Schwan Ente Forelle Karpfen " +
  "Spinne Biene Ameise Schnecke Hemd Hose Rock Jacke Mantel Schal Stiefel Socke Gürtel Krawatte Stuhl Sofa " +
  "Teppich Vorhang Lampenschirm Besteck Gabel Löffel Teller Pfanne Topf Eimer Besen Nagel Säge Bohrer " +
  "Schraube Arzt Zahn Knie Ellenbogen Schulter Nase Magen Leber Niere Lunge Fieber Husten Schnupfen " +
  "Pflaster Klavier Geige Trompete Orgel Gitarre Oper Ballett Roman Gedicht Märchen Gewitter Hagel Frost " +
  "Sturm Wolke Mond Komet Wüste Vulkan Gletscher Strand Düne Moor Wiese Tennis Handball Ringen Fechten " +
  "Rodeln Turnier Trikot Pokal Hochzeitstorte Taufe Beichte Predigt Kloster Mönch Bischof Pfarrer Engel " +
  "Teufel Ritter Schwert Krone König Prinz Bauernhof Scheune Traktor Mähdrescher Messer Wange Wurm Wecker " +
  "Regal Dose Kiste Koffer Flasche Becher Kerze Pinsel Kreide Ernte Weide Acker Zaun Hecke Rasen Beet Blume " +
  "Tulpe Rose Nelke Buche Eiche Birke Tanne Marke Mauer Turm Kuppel Gruft Kamin Kachel Ofen Heizkessel " +
  "Kohle Kapitel Komma Vers Reim Silbe Anekdote Kommissar Kommando Kompost Kontinent Kontrabass Konserve " +
  "Digestif Projektor Registratur Regatta Portrait Portion Porto Servierwagen Serviette Personenwaage " +
  "Persiflage Landwein Stadion Stadel Städel Bürgschaft Datscha Dattel Dativ Aktie Akrobat Aktenzeichen " +
  "Ampulle Amsel Verwandter Verwahrung Verwesung Leitplanke Leiter Leitwolf Systole Sicherung Sichel Ordner " +
  "Orden Orkan Ornament"
).split(" ");
