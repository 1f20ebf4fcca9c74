<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnalyseCommand</name>
    <message>
        <source>Usage: dateline analyse [--json] [--published DATE] FILE...

Says who is in each article, who said what, who agreed what with whom, and when.
&quot;-&quot; is standard input.

  --json            one JSON object a line, in the analysis format
  --published DATE  the day of publication (YYYY-MM-DD), for all files
  -h, --help        this text
  -v, --version     the version

The exit status is 0, or 1 when a file could not be read (the others are done), or 2 when
the command was not understood.
</source>
        <translation>Aufruf: dateline analyse [--json] [--published DATUM] DATEI...

Sagt zu jedem Artikel, wer vorkommt, wer was sagte, wer was mit wem vereinbarte, und wann.
&quot;-&quot; ist die Standardeingabe.

  --json             ein JSON-Objekt je Zeile, im Analyseformat
  --published DATUM  der Tag der Veröffentlichung (JJJJ-MM-TT), für alle Dateien
  -h, --help         dieser Text
  -v, --version      die Version

Der Rückgabewert ist 0, oder 1, wenn eine Datei nicht gelesen werden konnte (die anderen
sind fertig), oder 2, wenn der Befehl nicht verstanden wurde.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day such as 2022-07-20.</source>
        <translation>„%1“ ist kein Tag wie 2022-07-20.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
</context>
<context>
    <name>ArticleReports</name>
    <message>
        <source>Cannot write: %1.</source>
        <translation>Schreiben nicht möglich: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Cannot write &quot;%1&quot;.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cannot make the folder &quot;%1&quot; for backups.</source>
        <translation>Der Ordner „%1“ für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>No backup of the library could be made. %1</source>
        <translation>Die Bibliothek konnte nicht gesichert werden. %1</translation>
    </message>
    <message>
        <source>Cannot put &quot;%1&quot; aside.</source>
        <translation>„%1“ kann nicht beiseitegelegt werden.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>in reported speech</source>
        <translation>in berichteter Rede</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage: dateline [FILE...]
       dateline --screenshot OUT.png [--size WxH] FILE
       dateline COMMAND [OPTION...] FILE...
       dateline import [OPTION...] PATH...
       dateline import-notes [OPTION...] NOTES ARTICLE
       dateline search [OPTION...] WORDS

Opens articles for close reading. Commands need no display:
  analyse       who, quotes, deals and timeline of articles, as text or JSON
  export        articles with your notes, as documents, tables, references, timelines
  import        articles of files and folders into the library
  import-notes  notes of a file onto an article of the library
  search        articles and notes of the library that have the words
  tag           sentences, parts of speech, lemmas, heads and names, as CoNLL-U

&quot;dateline COMMAND --help&quot; tells more.
</source>
        <translation>Aufruf: dateline [DATEI...]
        dateline --screenshot BILD.png [--size BxH] DATEI
        dateline BEFEHL [OPTION...] DATEI...
        dateline import [OPTION...] PFAD...
        dateline import-notes [OPTION...] NOTIZEN ARTIKEL
        dateline search [OPTION...] WÖRTER

Öffnet Artikel zum genauen Lesen. Befehle brauchen keinen Bildschirm:
  analyse       wer, Zitate, Abmachungen und Zeitleiste von Artikeln, als Text oder JSON
  export        Artikel mit Ihren Notizen, als Dokumente, Tabellen, Literaturangaben, Zeitleisten
  import        Artikel aus Dateien und Ordnern in die Bibliothek
  import-notes  Notizen aus einer Datei zu einem Artikel der Bibliothek
  search        Artikel und Notizen der Bibliothek, in denen die Wörter stehen
  tag           Sätze, Wortarten, Grundformen, Köpfe und Namen, als CoNLL-U

„dateline BEFEHL --help“ sagt mehr.
</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>Not a Name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Not the Same as %1</source>
        <translation>Nicht dasselbe wie %1</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Another Country…</source>
        <translation>Anderes Land …</translation>
    </message>
    <message>
        <source>Another Kind</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Same As</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Who or what is %1?</source>
        <translation>Wer oder was ist %1?</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker Not Known</source>
        <translation>Sprecher nicht bekannt</translation>
    </message>
    <message>
        <source>Not a Quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>One with the Next Quote</source>
        <translation>Eins mit dem nächsten Zitat</translation>
    </message>
    <message>
        <source>Quote By</source>
        <translation>Zitat von</translation>
    </message>
    <message>
        <source>Quote, Speaker Not Known</source>
        <translation>Zitat, Sprecher nicht bekannt</translation>
    </message>
    <message>
        <source>Begin a New Quote Here</source>
        <translation>Hier ein neues Zitat beginnen</translation>
    </message>
    <message>
        <source>Who said %1?</source>
        <translation>Wer hat %1 gesagt?</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Put Right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>The name of %1:</source>
        <translation>Der Name von %1:</translation>
    </message>
    <message>
        <source>Which country is %1?</source>
        <translation>Welches Land ist %1?</translation>
    </message>
    <message>
        <source>Applies To</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>This Quote</source>
        <translation>dieses Zitat</translation>
    </message>
    <message>
        <source>This Mention</source>
        <translation>diese Stelle</translation>
    </message>
    <message>
        <source>All by the Same Speaker</source>
        <translation>alle vom selben Sprecher</translation>
    </message>
    <message>
        <source>All in This Article</source>
        <translation>alle in diesem Artikel</translation>
    </message>
    <message>
        <source>All Articles, Always</source>
        <translation>alle Artikel, immer</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Put Right: %1</source>
        <translation>Berichtigen: %1</translation>
    </message>
    <message>
        <source>Put Right: Date %1</source>
        <translation>Berichtigen: Datum %1</translation>
    </message>
    <message>
        <source>Put Right: Event %1</source>
        <translation>Berichtigen: Ereignis %1</translation>
    </message>
    <message>
        <source>Put Right: Deal %1</source>
        <translation>Berichtigen: Vereinbarung %1</translation>
    </message>
    <message>
        <source>Another Date…</source>
        <translation>Anderes Datum …</translation>
    </message>
    <message>
        <source>Not a Date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Date Not Known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Not an Event</source>
        <translation>Kein Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Another Sum…</source>
        <translation>Andere Summe …</translation>
    </message>
    <message>
        <source>Sum Not Known</source>
        <translation>Summe nicht bekannt</translation>
    </message>
    <message>
        <source>Not a Deal</source>
        <translation>Keine Vereinbarung</translation>
    </message>
    <message>
        <source>Also a Side</source>
        <translation>Auch beteiligt</translation>
    </message>
    <message>
        <source>Who is a side of %1?</source>
        <translation>Wer ist an %1 beteiligt?</translation>
    </message>
    <message>
        <source>Not a Side</source>
        <translation>Nicht beteiligt</translation>
    </message>
    <message>
        <source>When is %1?</source>
        <translation>Wann ist %1?</translation>
    </message>
    <message>
        <source>For example: 19 July 2022, June 2022, last Tuesday, 19-21 July</source>
        <translation>In englischen Worten oder als 2022-07-19, zum Beispiel: 19 July 2022, June 2022, last Tuesday, 19-21 July</translation>
    </message>
    <message>
        <source>What sum is %1 about?</source>
        <translation>Um welche Summe geht es bei %1?</translation>
    </message>
    <message>
        <source>For example: $40 billion, EUR 2.3bn, 15 million Swiss francs</source>
        <translation>In englischen Worten, zum Beispiel: $40 billion, EUR 2.3bn, 15 million Swiss francs</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum …</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Show with the Main Events</source>
        <translation>Bei den Hauptereignissen zeigen</translation>
    </message>
    <message>
        <source>Same As in Other Articles…</source>
        <translation>Dasselbe wie in anderen Artikeln …</translation>
    </message>
    <message>
        <source>Not the Same As in Other Articles</source>
        <translation>Nicht dasselbe wie in anderen Artikeln</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>%1 is a person</source>
        <translation>%1 ist eine Person</translation>
    </message>
    <message>
        <source>%1 is a country</source>
        <translation>%1 ist ein Land</translation>
    </message>
    <message>
        <source>%1 is a place</source>
        <translation>%1 ist ein Ort</translation>
    </message>
    <message>
        <source>%1 is an organization</source>
        <translation>%1 ist eine Organisation</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 ist kein Name</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1 ist dasselbe wie %2</translation>
    </message>
    <message>
        <source>%1 is not the same as %2</source>
        <translation>%1 ist nicht dasselbe wie %2</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>%1 heißt %2</translation>
    </message>
    <message>
        <source>%1 is the country with the code %2</source>
        <translation>%1 ist das Land mit dem Code %2</translation>
    </message>
    <message>
        <source>%2 said %1</source>
        <translation>%2 hat %1 gesagt</translation>
    </message>
    <message>
        <source>who said %1 is not known</source>
        <translation>wer %1 gesagt hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is a quote</source>
        <translation>%1 ist ein Zitat</translation>
    </message>
    <message>
        <source>%1 is a quote of %2</source>
        <translation>%1 ist ein Zitat von %2</translation>
    </message>
    <message>
        <source>%1 is no quote</source>
        <translation>%1 ist kein Zitat</translation>
    </message>
    <message>
        <source>a quote of its own begins at %1</source>
        <translation>bei %1 beginnt ein eigenes Zitat</translation>
    </message>
    <message>
        <source>%1 and %2 are one quote</source>
        <translation>%1 und %2 sind ein Zitat</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>in diesem Artikel</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is an event</source>
        <translation>%1 ist ein Ereignis</translation>
    </message>
    <message>
        <source>%1 is no event</source>
        <translation>%1 ist kein Ereignis</translation>
    </message>
    <message>
        <source>%1 is a deal</source>
        <translation>%1 ist eine Vereinbarung</translation>
    </message>
    <message>
        <source>%1 is no deal</source>
        <translation>%1 ist keine Vereinbarung</translation>
    </message>
    <message>
        <source>%1 is a deal of this kind: %2</source>
        <translation>%1 ist eine Vereinbarung dieser Art: %2</translation>
    </message>
    <message>
        <source>%1 stands so: %2</source>
        <comment>a deal, its status</comment>
        <translation>Stand von %1: %2</translation>
    </message>
    <message>
        <source>%2 is a side of the deal %1</source>
        <translation>%2 ist an der Vereinbarung %1 beteiligt</translation>
    </message>
    <message>
        <source>%2 is no side of the deal %1</source>
        <translation>%2 ist an der Vereinbarung %1 nicht beteiligt</translation>
    </message>
    <message>
        <source>the deal %1 has no sum</source>
        <translation>die Vereinbarung %1 hat keine Summe</translation>
    </message>
    <message>
        <source>the sum of the deal %1 is %2</source>
        <translation>die Summe der Vereinbarung %1 ist %2</translation>
    </message>
    <message>
        <source>the date of %1 is not known</source>
        <translation>das Datum von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the date of %1 is %2</source>
        <translation>das Datum von %1 ist %2</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: after a closing quotation mark comes a comma.</source>
        <translation>Zeile %1: Nach einem schließenden Anführungszeichen kommt ein Komma.</translation>
    </message>
    <message>
        <source>Line %1: a field with a quotation mark in it must stand in quotation marks.</source>
        <translation>Zeile %1: Ein Feld mit einem Anführungszeichen darin muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>Zeile %1: Das Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The table is not written in UTF-8.</source>
        <translation>Die Tabelle ist nicht in UTF-8 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Cannot make the folder &quot;%1&quot; for the library.</source>
        <translation>Der Ordner „%1“ für die Bibliothek lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; was written by a newer version of Dateline and is left as it is.</source>
        <translation>Die Bibliothek „%1“ wurde von einer neueren Version von Dateline geschrieben und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; is damaged: %2.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be written: the disk is full.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be read from the disk.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht vom Datenträger lesen.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be written: the disk is full or does not answer.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht schreiben: Der Datenträger ist voll oder antwortet nicht.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be written: you may only read it or its folder.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht schreiben: Sie dürfen sie oder ihren Ordner nur lesen.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be opened: perhaps you may not read it, or not write to its folder.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht öffnen: Vielleicht dürfen Sie sie nicht lesen oder nicht in ihren Ordner schreiben.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; is in use by another program and did not become free.</source>
        <translation>Die Bibliothek „%1“ wird von einem anderen Programm benutzt und wurde nicht frei.</translation>
    </message>
</context>
<context>
    <name>Dateline::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>New Article from Clip&amp;board</source>
        <translation>Neuer Artikel aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save Notes As…</source>
        <translation>Notizen &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Notes as &amp;Markdown…</source>
        <translation>Notizen als &amp;Markdown …</translation>
    </message>
    <message>
        <source>Article with Notes as &amp;HTML…</source>
        <translation>Artikel mit Notizen als &amp;HTML …</translation>
    </message>
    <message>
        <source>Analysis as &amp;JSON…</source>
        <translation>Analyse als &amp;JSON …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Im Artikel &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Reading Se&amp;ttings…</source>
        <translation>&amp;Leseeinstellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Seitenleisten</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>Or&amp;ganisationen</translation>
    </message>
    <message>
        <source>P&amp;ronouns and Descriptions</source>
        <translation>P&amp;ronomen und Umschreibungen</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>D&amp;eals</source>
        <translation>&amp;Vereinbarungen</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>C&amp;ues</source>
        <translation>&amp;Redeverben</translation>
    </message>
    <message>
        <source>&amp;Hide All Marks</source>
        <translation>Alle Markierungen aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>&amp;Cursor im Text</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Vorige Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Next &amp;Panel</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>S&amp;top or Clear the Selection</source>
        <translation>An&amp;halten oder Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <comment>a colour</comment>
        <translation>Hervorheben: %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Ü&amp;ber Dateline</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>toolbar</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>toolbar</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hide Marks</source>
        <comment>toolbar</comment>
        <translation>Markierungen aus</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>toolbar</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>toolbar</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>toolbar</comment>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>toolbar</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Restore the Library…</source>
        <translation>Bibliothek &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Search the &amp;Library…</source>
        <translation>&amp;Bibliothek durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen:</translation>
    </message>
    <message>
        <source>Put &amp;Right</source>
        <translation>Be&amp;richtigen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>Berichti&amp;gungen …</translation>
    </message>
    <message>
        <source>&amp;Import Notes…</source>
        <translation>Notizen &amp;importieren …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Selected Name in A&amp;ll Articles…</source>
        <translation>Gewählter Name in a&amp;llen Artikeln …</translation>
    </message>
    <message>
        <source>Article with Notes as &amp;PDF…</source>
        <translation>Artikel mit Notizen als &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;All Formats…</source>
        <translation>&amp;Alle Formate …</translation>
    </message>
    <message>
        <source>Copy &amp;with Citation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation>&amp;Adresse öffnen …</translation>
    </message>
    <message>
        <source>Show What Was &amp;Left Out…</source>
        <translation>Wegge&amp;lassenes zeigen …</translation>
    </message>
    <message>
        <source>&amp;Timeline of Selected Articles…</source>
        <translation>Zei&amp;tleiste der ausgewählten Artikel …</translation>
    </message>
</context>
<context>
    <name>Dateline::AddressDialog</name>
    <message>
        <source>Open Address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of a web page:</source>
        <translation>&amp;Adresse einer Webseite:</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>Adresse einer Webseite</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Die Seite wird abgerufen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>The page has moved to &quot;%1&quot;: fetch it from there if you want it.</source>
        <translation>Die Seite ist nach „%1“ umgezogen: Rufen Sie sie von dort ab, wenn Sie sie haben wollen.</translation>
    </message>
    <message>
        <source>Dateline fetches the page over the network when you say so, and nothing else.</source>
        <translation>Dateline ruft die Seite über das Netz ab, wenn Sie es sagen, und sonst nichts.</translation>
    </message>
    <message>
        <source>This one page is fetched over the network from %1, and nothing else: no pictures, no scripts, no cookies. %1 sees that this computer asks for it.</source>
        <translation>Diese eine Seite wird über das Netz von %1 abgerufen, und sonst nichts: keine Bilder, keine Skripte, keine Cookies. %1 sieht, dass dieser Rechner danach fragt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleCorrections</name>
    <message>
        <source>Corrections in this article</source>
        <translation>Berichtigungen in diesem Artikel</translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;Zur Stelle</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) that do not find their place any more stand first.</source>
        <translation>
            <numerusform>%n Berichtigung, die ihre Stelle nicht mehr findet, steht zuerst.</numerusform>
            <numerusform>%n Berichtigungen, die ihre Stelle nicht mehr finden, stehen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put right in this article yet. Select a name or a quote, then Put Right.</source>
        <translation>In diesem Artikel wurde noch nichts berichtigt. Wählen Sie einen Namen oder ein Zitat, dann Berichtigen.</translation>
    </message>
    <message>
        <source>Open an article to read.</source>
        <translation>Öffnen Sie einen Artikel, um zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Take Back %n Correction(s)</source>
        <translation>
            <numerusform>%n Berichtigung zurücknehmen</numerusform>
            <numerusform>%n Berichtigungen zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleHeader</name>
    <message>
        <source>by %1</source>
        <comment>who wrote the article</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long it takes to read the article</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was extracted: Dateline reads English, and this article is in another language. It can be searched and written on all the same.</source>
        <translation>Nichts wurde herausgelesen: Dateline liest Englisch, und dieser Artikel ist in einer anderen Sprache. Er lässt sich trotzdem durchsuchen und mit Notizen versehen.</translation>
    </message>
    <message>
        <source>Nothing was extracted: Dateline reads English, and the language of this article is %1. It can be searched and written on all the same.</source>
        <translation>Nichts wurde herausgelesen: Dateline liest Englisch, und die Sprache dieses Artikels ist %1. Er lässt sich trotzdem durchsuchen und mit Notizen versehen.</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleList</name>
    <message>
        <source>Filter the articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Gelesene Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from the Library…</source>
        <translation>Aus der Bibliothek entfernen …</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message numerus="yes">
        <source>These are %n articles; at most %1 are opened at once.</source>
        <translation>
            <numerusform>Das ist %n Artikel; höchstens %1 werden auf einmal geöffnet.</numerusform>
            <numerusform>Das sind %n Artikel; höchstens %1 werden auf einmal geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken out of the library.</source>
        <translation>„%1“ wird aus der Bibliothek genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are taken out of the library.</source>
        <translation>
            <numerusform>%n Artikel wird aus der Bibliothek genommen.</numerusform>
            <numerusform>%n Artikel werden aus der Bibliothek genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note is lost.</source>
        <translation>Keine Notiz geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are lost.</source>
        <translation>
            <numerusform>%n Notiz geht verloren.</numerusform>
            <numerusform>%n Notizen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 The files stay where they are. This cannot be undone.</source>
        <extracomment>what is taken out; what is lost with it</extracomment>
        <translation>%1 %2 Die Dateien bleiben, wo sie sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Filter by title, outlet, file or tag…</source>
        <translation>Nach Titel, Medium, Datei oder Schlagwort filtern …</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Sammlungen …</translation>
    </message>
    <message>
        <source>Take out of This Collection</source>
        <translation>Aus dieser Sammlung nehmen</translation>
    </message>
    <message>
        <source>Timeline of These Articles</source>
        <translation>Zeitleiste dieser Artikel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>a menu of what can be done with the selected articles</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Ausgewählte Artikel</translation>
    </message>
    <message>
        <source>What can be done with the selected articles</source>
        <translation>Was sich mit den ausgewählten Artikeln tun lässt</translation>
    </message>
    <message>
        <source>Select two articles or more first, or filter the list.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Artikel aus, oder filtern Sie die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with the %n article(s) that are there</source>
        <translation>
            <numerusform>%1, zusammen mit %n Artikel, der schon dort ist</numerusform>
            <numerusform>%1, zusammen mit den %n Artikeln, die schon dort sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Rename the Collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>A new name for %1:</source>
        <translation>Ein neuer Name für %1:</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is deleted.</source>
        <translation>Das Schlagwort „%1“ wird gelöscht.</translation>
    </message>
    <message>
        <source>The collection &quot;%1&quot; is deleted.</source>
        <translation>Die Sammlung „%1“ wird gelöscht.</translation>
    </message>
    <message>
        <source>It has no article.</source>
        <translation>Kein Artikel gehört dazu.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n article(s) stay in the library.</source>
        <translation>
            <numerusform>%n zugehöriger Artikel bleibt in der Bibliothek.</numerusform>
            <numerusform>%n zugehörige Artikel bleiben in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Article(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Artikel</numerusform>
            <numerusform>Schlagwörter von %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %n Article(s)</source>
        <translation>
            <numerusform>Sammlungen von %n Artikel</numerusform>
            <numerusform>Sammlungen von %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n Article(s) out of %1</source>
        <translation>
            <numerusform>%n Artikel aus %1 nehmen</numerusform>
            <numerusform>%n Artikel aus %1 nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1 %2 Undo brings it back.</source>
        <extracomment>what is deleted; what becomes of its articles</extracomment>
        <translation>%1 %2 Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Delete the Tag %1</source>
        <translation>Schlagwort %1 löschen</translation>
    </message>
    <message>
        <source>Delete the Collection %1</source>
        <translation>Sammlung %1 löschen</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>how many people, countries, organizations and places an article names</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticlePage</name>
    <message>
        <source>Show All Mentions of %1</source>
        <translation>Alle Erwähnungen von %1 zeigen</translation>
    </message>
    <message>
        <source>Show the Quote</source>
        <translation>Das Zitat zeigen</translation>
    </message>
    <message>
        <source>Show the Deal</source>
        <translation>Die Vereinbarung zeigen</translation>
    </message>
    <message>
        <source>Show the Event</source>
        <translation>Das Ereignis zeigen</translation>
    </message>
    <message>
        <source>Show the Time</source>
        <translation>Die Zeit zeigen</translation>
    </message>
    <message>
        <source>Show Where %1 and %2 Meet</source>
        <translation>Zeigen, wo %1 und %2 zusammenkommen</translation>
    </message>
    <message>
        <source>Edit the Note</source>
        <translation>Die Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove the Highlight</source>
        <translation>Die Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Remove the Note</source>
        <translation>Die Notiz entfernen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <comment>a colour</comment>
        <translation>Hervorheben: %1</translation>
    </message>
    <message>
        <source>Write a Note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Analysing the article</source>
        <translation>Der Artikel wird analysiert</translation>
    </message>
    <message>
        <source>%1 in All Articles…</source>
        <translation>%1 in allen Artikeln …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Open the Source of the Note</source>
        <translation>Die Quelle der Notiz öffnen</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 in all articles</source>
        <translation>%1 in allen Artikeln</translation>
    </message>
    <message>
        <source>In All Articles</source>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>F7 switches a caret on; with it, Enter selects what is marked, and Alt with the up and down arrows goes from mark to mark.</source>
        <translation>F7 schaltet einen Cursor ein; damit wählt die Eingabetaste das Markierte aus, und Alt mit Pfeil auf und ab geht von Markierung zu Markierung.</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>In diesem Artikel steht kein Text.</translation>
    </message>
</context>
<context>
    <name>Dateline::ChangesPage</name>
    <message>
        <source>The article with its changes</source>
        <translation>Der Artikel mit seinen Änderungen</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Änderungen in %1</translation>
    </message>
    <message>
        <source>Both versions have the same words.</source>
        <translation>Beide Fassungen haben dieselben Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Words taken out are struck through, words put in are underlined.</source>
        <translation>
            <numerusform>%n Änderung. Entfernte Wörter sind durchgestrichen, neue unterstrichen.</numerusform>
            <numerusform>%n Änderungen. Entfernte Wörter sind durchgestrichen, neue unterstrichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which change is shown, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>Dateline::CheckActions</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>Dateline::ChoiceDialog</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Dateline::CorrectionModel</name>
    <message>
        <source>does not find its place any more</source>
        <translation>findet ihre Stelle nicht mehr</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>what was put right, where, how far it reaches</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Dateline::CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>This &amp;Article</source>
        <translation>Dieser &amp;Artikel</translation>
    </message>
    <message>
        <source>A&amp;ll Articles: Your Lexicon</source>
        <translation>A&amp;lle Artikel: Ihr Lexikon</translation>
    </message>
</context>
<context>
    <name>Dateline::DateButton</name>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungstag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Erschienen am</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Unbekannt</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Everything relative in the article, such as &quot;last month&quot;, counts from this day.</source>
        <translation>Alles Relative im Artikel, etwa „letzten Monat“, zählt von diesem Tag an.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Erschienen am %1</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Erscheinungstag festlegen</translation>
    </message>
</context>
<context>
    <name>Dateline::DealDelegate</name>
    <message>
        <source>parties not named</source>
        <translation>Beteiligte nicht genannt</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>warum: %1</translation>
    </message>
    <message numerus="yes">
        <source>told of in %n place(s)</source>
        <extracomment>how many places of the article tell of a deal</extracomment>
        <translation>
            <numerusform>an einer Stelle erzählt</numerusform>
            <numerusform>an %n Stellen erzählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Dateline::DealModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a deal&apos;s parties, kind, status and words</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>Dateline::DealsPanel</name>
    <message>
        <source>Deals</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Filter deals</source>
        <translation>Vereinbarungen filtern</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Satz kopieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>No deals were found in this article: nothing signed, sold, financed or sought between two sides.</source>
        <translation>In diesem Artikel wurden keine Vereinbarungen gefunden: nichts unterzeichnet, verkauft, finanziert oder angestrebt zwischen zwei Seiten.</translation>
    </message>
</context>
<context>
    <name>Dateline::Edits</name>
    <message>
        <source>This note was deleted meanwhile.</source>
        <translation>Diese Notiz wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>Dateline::EntitiesPanel</name>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>No people, countries, organizations or places were found in this article.</source>
        <translation>In diesem Artikel wurden keine Personen, Länder, Organisationen oder Orte gefunden.</translation>
    </message>
    <message>
        <source>In All Articles…</source>
        <translation>In allen Artikeln …</translation>
    </message>
</context>
<context>
    <name>Dateline::EntityModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a name, its kind, how often it is mentioned</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what stands before, and a role or a country&apos;s code</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Dateline::EventsPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>articles that are not named</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Lanes by Article</source>
        <translation>Spuren nach Artikeln</translation>
    </message>
    <message>
        <source>Part the events by the article that they are from</source>
        <translation>Die Ereignisse nach dem Artikel trennen, aus dem sie stammen</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n article(s)</source>
        <translation>
            <numerusform>Zeitleiste von %n Artikel</numerusform>
            <numerusform>Zeitleiste von %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date</source>
        <translation>
            <numerusform>%n mit Datum</numerusform>
            <numerusform>%n mit Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found in these articles.</source>
        <translation>In diesen Artikeln wurde kein Ereignis gefunden.</translation>
    </message>
</context>
<context>
    <name>Dateline::ExportDialog</name>
    <message>
        <source>&amp;Marks of what was found</source>
        <translation>&amp;Markierungen des Gefundenen</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;Vorschau:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;All notes (%1)</source>
        <translation>&amp;Alle Notizen (%1)</translation>
    </message>
    <message>
        <source>Those that the notes panel &amp;shows (%1)</source>
        <translation>Die in der Notizleiste ge&amp;zeigten (%1)</translation>
    </message>
    <message>
        <source>The selected &amp;one</source>
        <translation>Die aus&amp;gewählte</translation>
    </message>
    <message>
        <source>People, countries, organizations, places, quotes, deals and dates, as they are marked in the text</source>
        <translation>Personen, Länder, Organisationen, Orte, Zitate, Vereinbarungen und Daten, wie sie im Text markiert sind</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>There is no preview: this format is not text.</source>
        <translation>Keine Vorschau: Dieses Format ist kein Text.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>Das ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is such a file in &quot;%1&quot;: it will be replaced.</source>
        <translation>In „%1“ gibt es diese Datei schon: Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;.</source>
        <comment>a folder</comment>
        <translation>In „%1“.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>There is an older export in &quot;%1&quot;: it will be brought up to date, and what you wrote between the notes stays.</source>
        <translation>In „%1“ liegt ein älterer Export: Er wird auf den neuen Stand gebracht, und was Sie zwischen die Notizen geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>New &amp;Template…</source>
        <translation>Neue Vor&amp;lage …</translation>
    </message>
    <message>
        <source>Begins a format of your own, with an example that tells what it can say</source>
        <translation>Beginnt ein eigenes Format, mit einem Beispiel, das zeigt, was es sagen kann</translation>
    </message>
    <message>
        <source>Te&amp;mplates…</source>
        <translation>V&amp;orlagen …</translation>
    </message>
    <message>
        <source>Opens the chosen template, or the folder of them, to be changed</source>
        <translation>Öffnet die gewählte Vorlage oder den Ordner der Vorlagen zum Ändern</translation>
    </message>
    <message>
        <source>New Template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Name, with the ending of the files that it makes:</source>
        <translation>Name, mit der Endung der Dateien, die sie erzeugt:</translation>
    </message>
    <message>
        <source>minutes.md</source>
        <translation>protokoll.md</translation>
    </message>
</context>
<context>
    <name>Dateline::ExportManyDialog</name>
    <message numerus="yes">
        <source>Export %n Article(s)</source>
        <translation>
            <numerusform>%n Artikel exportieren</numerusform>
            <numerusform>%n Artikel exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Each article becomes a file, named by its title, with all its notes.</source>
        <translation>Aus jedem Artikel wird eine Datei, nach seinem Titel benannt, mit allen seinen Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there: older exports are brought up to date, what you wrote between the notes stays, and other files are replaced.</source>
        <translation>
            <numerusform>%n der Dateien gibt es schon: Ein älterer Export wird auf den neuen Stand gebracht, was Sie zwischen die Notizen geschrieben haben, bleibt, und eine andere Datei wird ersetzt.</numerusform>
            <numerusform>%n der Dateien gibt es schon: Ältere Exporte werden auf den neuen Stand gebracht, was Sie zwischen die Notizen geschrieben haben, bleibt, und andere Dateien werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there: they will be replaced.</source>
        <translation>
            <numerusform>%n der Dateien gibt es schon: Sie wird ersetzt.</numerusform>
            <numerusform>%n der Dateien gibt es schon: Sie werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>Dateline::FilterMenu</name>
    <message>
        <source>All</source>
        <extracomment>nothing is filtered out</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>Dateline::FilteredPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Open an article to read.</source>
        <translation>Öffnen Sie einen Artikel, um zu lesen.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>The article was not analysed.</source>
        <translation>Der Artikel wurde nicht analysiert.</translation>
    </message>
    <message>
        <source>Dateline finds people, quotes and dates in English articles. This one is in %1: you can read it, search it and write notes on it.</source>
        <translation>Dateline findet Personen, Zitate und Daten in englischen Artikeln. Dieser ist auf %1: Sie können ihn lesen, durchsuchen und Notizen dazu schreiben.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Dateline::FindBar</name>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Dateline::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to where it was done.</source>
        <translation>Wählen Sie einen Schritt, um dorthin zurück- oder vorzugehen, wo er getan war.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie es am Anfang war</translation>
    </message>
</context>
<context>
    <name>Dateline::JoinDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Same in All Articles</source>
        <translation>Dasselbe in allen Artikeln</translation>
    </message>
    <message>
        <source>Search the names of the library…</source>
        <translation>Namen der Bibliothek durchsuchen …</translation>
    </message>
    <message>
        <source>Search the names of the library</source>
        <translation>Namen der Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>Gefundene Namen</translation>
    </message>
    <message>
        <source>Put Together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>No article of the library has this name.</source>
        <translation>Kein Artikel der Bibliothek hat diesen Namen.</translation>
    </message>
    <message>
        <source>Who or what in other articles is the same as %1?</source>
        <translation>Wer oder was in anderen Artikeln ist dasselbe wie %1?</translation>
    </message>
    <message>
        <source>No other name of the library has these words.</source>
        <translation>Kein anderer Name der Bibliothek hat diese Wörter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>before two are put together</comment>
        <extracomment>a name; how many articles, mentions, quotes it has</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together, as %1: %2</source>
        <translation>Zusammen, als %1: %2</translation>
    </message>
    <message>
        <source>%1 Is %2</source>
        <comment>in the history: two are the same</comment>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>Dateline::LabelFilter</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>%1 umbenennen …</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>%1 löschen …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>collection or tag, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>Dateline::LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Artikel</numerusform>
            <numerusform>Schlagwörter von %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections that %n article(s) are in</source>
        <translation>
            <numerusform>Sammlungen, in denen %n Artikel ist</numerusform>
            <numerusform>Sammlungen, in denen %n Artikel sind</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New tags, with commas between</source>
        <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Eine neue Sammlung</translation>
    </message>
</context>
<context>
    <name>Dateline::LeftOutDialog</name>
    <message>
        <source>Left Out</source>
        <translation>Weggelassenes</translation>
    </message>
    <message>
        <source>Nothing that the page shows was left out.</source>
        <translation>Nichts, was die Seite zeigt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The page shows these &amp;paragraphs too. What you tick comes into a new version of the article, at its place; your notes go with it, and this version stays as it is.</source>
        <translation>Diese A&amp;bsätze zeigt die Seite auch. Was Sie ankreuzen, kommt an seiner Stelle in eine neue Fassung des Artikels; Ihre Notizen gehen mit, und diese Fassung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Paragraphs that were left out</source>
        <translation>Weggelassene Absätze</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind</comment>
        <extracomment>a kind of name, and which one: Country: Moldova</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Dasselbe wie %1</translation>
    </message>
    <message>
        <source>Is called %1</source>
        <translation>Heißt %1</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Gehört zu %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconPage</name>
    <message>
        <source>Your lexicon</source>
        <translation>Ihr Lexikon</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen:</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>toolbar</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>toolbar</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search the lexicon…</source>
        <translation>Lexikon durchsuchen …</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <translation>Lexikon durchsuchen</translation>
    </message>
    <message>
        <source>Articles with the words</source>
        <translation>Artikel mit den Wörtern</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Artikel mit %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the library yet</source>
        <translation>Noch keiner in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>What you put right in all articles stands here. Choose All Articles, Always in the menu Put Right, or add a row.</source>
        <translation>Hier steht, was Sie in allen Artikeln berichtigen. Wählen Sie „Alle Artikel, immer“ im Menü Berichtigen, oder fügen Sie eine Zeile hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The lexicon has all of these rows already.</source>
        <translation>Das Lexikon hat alle diese Zeilen schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n Zeile importiert.</numerusform>
            <numerusform>%n Zeilen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Import a Lexicon</source>
        <translation>Lexikon importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the Lexicon</source>
        <translation>Lexikon exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconRowDialog</name>
    <message>
        <source>Add to the Lexicon</source>
        <translation>Zum Lexikon hinzufügen</translation>
    </message>
    <message>
        <source>Change a Row of the Lexicon</source>
        <translation>Zeile des Lexikons ändern</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Dasselbe wie</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Belongs to a country</source>
        <translation>Gehört zu einem Land</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>In &amp;all articles:</source>
        <translation>In &amp;allen Artikeln:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Land:</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Wie die Wörter sagen</translation>
    </message>
</context>
<context>
    <name>Dateline::LibraryExport</name>
    <message>
        <source>Writing %1 of %2: %3</source>
        <translation>%1 von %2 geschrieben: %3</translation>
    </message>
    <message>
        <source>Writing articles…</source>
        <translation>Artikel werden geschrieben …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n Artikel nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Artikel nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be written.</source>
        <translation>
            <numerusform>%n Artikel konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Artikel konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::LibraryImport</name>
    <message>
        <source>Looking for articles…</source>
        <translation>Artikel werden gesucht …</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>%1 von %2 gelesen: %3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Darin ist kein Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added to the library.</source>
        <translation>
            <numerusform>%n Artikel in die Bibliothek aufgenommen.</numerusform>
            <numerusform>%n Artikel in die Bibliothek aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already.</source>
        <translation>
            <numerusform>%n Artikel ist schon in der Bibliothek.</numerusform>
            <numerusform>%n Artikel sind schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::MainWindow</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>panel and how many it shows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>pasted words</source>
        <translation>eingefügte Wörter</translation>
    </message>
    <message>
        <source>As the System: Light or Dark</source>
        <translation>Wie das System: hell oder dunkel</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, um die es in der Notiz geht.</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>Artikel (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>The library is restored. What was there before is kept as %1.</source>
        <translation>Die Bibliothek ist wiederhergestellt. Was vorher da war, liegt in %1.</translation>
    </message>
    <message>
        <source>Select a name, a quote or some words first</source>
        <translation>Zuerst einen Namen, ein Zitat oder Wörter auswählen</translation>
    </message>
    <message>
        <source>Notes (%1);;All files (*)</source>
        <translation>Notizen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>There are no notes in the file that are not here already.</source>
        <translation>In der Datei sind keine Notizen, die nicht schon hier sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) imported.</source>
        <translation>
            <numerusform>%n Notiz importiert.</numerusform>
            <numerusform>%n Notizen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n note(s) is not clear: choose one in the list of notes.</source>
        <translation>
            <numerusform>Die Stelle von %n Notiz ist nicht klar: Wählen Sie in der Liste der Notizen eine aus.</numerusform>
            <numerusform>Die Stelle von %n Notizen ist nicht klar: Wählen Sie in der Liste der Notizen eine aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Folder of Articles to the Library</source>
        <translation>Einen Ordner mit Artikeln in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Show Which…</source>
        <translation>Zeigen, welche …</translation>
    </message>
    <message>
        <source>Select a person, a country, an organization or a place first.</source>
        <translation>Wählen Sie zuerst eine Person, ein Land, eine Organisation oder einen Ort.</translation>
    </message>
    <message>
        <source>The library can be written again. What you typed is kept.</source>
        <translation>Die Bibliothek lässt sich wieder schreiben. Was Sie geschrieben haben, ist gesichert.</translation>
    </message>
    <message>
        <source>The last words that you typed into a note are not on disk, because the library cannot be written. Dateline goes on trying; if you close it now, they are lost.</source>
        <translation>Was Sie zuletzt in eine Notiz geschrieben haben, ist nicht auf dem Datenträger, weil sich die Bibliothek nicht schreiben lässt. Dateline versucht es weiter; wenn Sie jetzt schließen, geht es verloren.</translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file on this computer nor a web page.</source>
        <translation>„%1“ ist weder eine Datei auf diesem Rechner noch eine Webseite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed since it was read last; the version before is kept beside it.</source>
        <translation>„%1“ hat sich seit dem letzten Lesen geändert; die vorige Fassung bleibt daneben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stand at their words again.</source>
        <translation>
            <numerusform>%n Notiz steht wieder bei ihren Wörtern.</numerusform>
            <numerusform>%n Notizen stehen wieder bei ihren Wörtern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait for a place: the list of notes offers some.</source>
        <translation>
            <numerusform>%n Notiz wartet auf eine Stelle: Die Liste der Notizen bietet welche an.</numerusform>
            <numerusform>%n Notizen warten auf eine Stelle: Die Liste der Notizen bietet welche an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Not Read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Other articles are being written: wait for them, or stop that with Esc.</source>
        <translation>Es werden gerade andere Artikel geschrieben: Warten Sie, oder halten Sie das mit Esc an.</translation>
    </message>
    <message>
        <source>Not Written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>a sample article</source>
        <translation>ein Beispielartikel</translation>
    </message>
</context>
<context>
    <name>Dateline::MergeDialog</name>
    <message>
        <source>Put Right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Put Together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 und %2 sind dasselbe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not who or what %2 is elsewhere</source>
        <translation>„%1“ ist nicht, wer oder was %2 anderswo ist</translation>
    </message>
    <message>
        <source>Nothing in this article changes.</source>
        <translation>In diesem Artikel ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes under the name %2: %1.</source>
        <extracomment>how many mentions, quotes, deals and events; a name</extracomment>
        <translation>Unter den Namen %2 kommt: %1.</translation>
    </message>
    <message>
        <source>%1 is no entry of its own any more.</source>
        <translation>%1 ist kein eigener Eintrag mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stay with %1.</source>
        <translation>
            <numerusform>%n Erwähnung bleibt bei %1.</numerusform>
            <numerusform>%n Erwähnungen bleiben bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same in all other articles, wherever &quot;%1&quot; stands.</source>
        <translation>Dasselbe in allen anderen Artikeln, wo immer „%1“ steht.</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteDelegate</name>
    <message>
        <source>Typed and not saved: edit to go on.</source>
        <translation>Getippt und nicht gespeichert: zum Weiterschreiben bearbeiten.</translation>
    </message>
    <message>
        <source>Enter or a double click edits, Del deletes.</source>
        <translation>Eingabe oder Doppelklick bearbeitet, Entf löscht.</translation>
    </message>
    <message>
        <source>The article changed, and these words have no clear place in it any more.</source>
        <translation>Der Artikel hat sich geändert, und diese Wörter haben keine eindeutige Stelle mehr darin.</translation>
    </message>
    <message>
        <source>F4 offers places.</source>
        <translation>F4 bietet Stellen an.</translation>
    </message>
    <message>
        <source>Source:</source>
        <extracomment>what a check of facts rests on; followed by an address or a citation</extracomment>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the source.</source>
        <translation>Strg+Eingabe öffnet die Quelle.</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>who made a note</extracomment>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Write in Markdown: **bold**, *italic*, - a list</source>
        <translation>In Markdown schreiben: **fett**, *kursiv*, - eine Liste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved words</source>
        <translation>Die nicht gespeicherten Worte verwerfen</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Die Notiz speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Close without saving; what you typed is kept as a draft (Esc)</source>
        <translation>Schließen ohne zu speichern; das Getippte bleibt als Entwurf (Esc)</translation>
    </message>
    <message>
        <source>You had typed this without saving it.</source>
        <translation>Das hatten Sie getippt, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show the words as they will look (Ctrl+Shift+P)</source>
        <translation>Die Wörter zeigen, wie sie aussehen werden (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>How your check of these words stands</source>
        <translation>Wie Ihre Prüfung dieser Wörter steht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: a web address, or words</source>
        <translation>Quelle: eine Webadresse oder Wörter</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteModel</name>
    <message>
        <source>highlight, %1: %2</source>
        <extracomment>a colour and the highlighted words</extracomment>
        <translation>Hervorhebung, %1: %2</translation>
    </message>
    <message>
        <source>note, %1: %2: %3</source>
        <extracomment>a colour, the highlighted words, what the reader wrote on them</extracomment>
        <translation>Notiz, %1: %2: %3</translation>
    </message>
    <message>
        <source>note without a place: %1: %2</source>
        <extracomment>the words that were highlighted, what the reader wrote on them</extracomment>
        <translation>Notiz ohne Stelle: %1: %2</translation>
    </message>
    <message>
        <source>check %1, %2</source>
        <extracomment>how a check of facts stands, before the note that it is about</extracomment>
        <translation>Prüfung %1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>a note, and who made it</extracomment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteOrderButton</name>
    <message>
        <source>By place</source>
        <extracomment>an order of notes: as their words stand in the text</extracomment>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>an order of notes: the last written comes first</extracomment>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>My order</source>
        <extracomment>an order of notes: the reader&apos;s own</extracomment>
        <translation>Meine Ordnung</translation>
    </message>
    <message>
        <source>Order of the notes: %1</source>
        <translation>Reihenfolge der Notizen: %1</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Jede Farbe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>No notes yet.

Select words in the article and choose a highlight colour (Ctrl+1 to Ctrl+5), or press Ctrl+N to write a note on them.</source>
        <translation>Noch keine Notizen.

Wählen Sie Worte im Artikel und eine Farbe (Strg+1 bis Strg+5), oder schreiben Sie mit Strg+N eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Delete the highlight on &quot;%1&quot;?</source>
        <translation>Die Markierung auf „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the note on &quot;%1&quot;?</source>
        <translation>Die Notiz zu „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Find its place…</source>
        <translation>Stelle finden…</translation>
    </message>
    <message>
        <source>Nothing in this article is like these words.</source>
        <translation>Nichts in diesem Artikel ähnelt diesen Wörtern.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Any check</source>
        <translation>Jede Prüfung</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Die Quelle öffnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>the notes that the reader made</extracomment>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Von allen</translation>
    </message>
</context>
<context>
    <name>Dateline::OpenArticle</name>
    <message>
        <source>Change Note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Import Notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>how a check of facts stands</comment>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>%1 Is Not Who or What Other Articles Mean</source>
        <translation>%1 ist nicht, wen oder was andere Artikel meinen</translation>
    </message>
</context>
<context>
    <name>Dateline::PageFetch</name>
    <message>
        <source>&quot;%1&quot; takes too long.</source>
        <translation>„%1“ braucht zu lange.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, but %2.</source>
        <translation>„%1“ ist kein Text, sondern %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2.</source>
        <translation>„%1“ ist größer als %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to &quot;%2&quot;, which is no web page.</source>
        <translation>„%1“ führt zu „%2“, und das ist keine Webseite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to &quot;%2&quot;, which anyone on the way could read or change.</source>
        <translation>„%1“ führt zu „%2“, und das könnte unterwegs jeder lesen oder ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads from one address to the next without end.</source>
        <translation>„%1“ führt ohne Ende von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>There is no such page at &quot;%1&quot; (%2).</source>
        <translation>Unter „%1“ gibt es keine solche Seite (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot give the page now (%2).</source>
        <translation>„%1“ kann die Seite jetzt nicht liefern (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not give the page to just anyone (%2).</source>
        <translation>„%1“ gibt die Seite nicht jedem heraus (%2).</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot;, or this computer is not connected.</source>
        <translation>Es gibt keinen Server „%1“, oder dieser Rechner ist nicht verbunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refuses the connection.</source>
        <translation>„%1“ lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; is not safe: %2</source>
        <translation>Die Verbindung zu „%1“ ist nicht sicher: %2</translation>
    </message>
    <message>
        <source>Cannot fetch &quot;%1&quot;: %2.</source>
        <translation>„%1“ lässt sich nicht abrufen: %2.</translation>
    </message>
</context>
<context>
    <name>Dateline::QuoteDelegate</name>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>no one near it is named</source>
        <extracomment>people who may have said a quote</extracomment>
        <translation>niemand in der Nähe ist genannt</translation>
    </message>
    <message>
        <source>candidates: %1</source>
        <translation>in Frage kommen: %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>warum: %1</translation>
    </message>
</context>
<context>
    <name>Dateline::QuoteModel</name>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>speaker, kind of quote, the words</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Dateline::QuotesPanel</name>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>Group the quotes by speaker instead of text order</source>
        <translation>Zitate nach Sprecher statt in Textfolge ordnen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Select speaker</source>
        <translation>Sprecher auswählen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Jeder Sprecher</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeverb</translation>
    </message>
    <message>
        <source>Any cue</source>
        <translation>Jedes Redeverb</translation>
    </message>
    <message>
        <source>No one is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>Dateline::RestoreDialog</name>
    <message>
        <source>The library becomes what it was before the first change of a day. The library as it is now is kept in a file beside it.</source>
        <translation>Die Bibliothek wird wieder, was sie vor der ersten Änderung eines Tages war. Die jetzige bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore the Library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of each day.</source>
        <translation>Es gibt noch keine Sicherung. Vor der ersten Änderung jedes Tages wird eine angelegt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and size of a backup</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, before a new version of Dateline (%2)</source>
        <translation>%1, vor einer neuen Version von Dateline (%2)</translation>
    </message>
</context>
<context>
    <name>Dateline::SearchDelegate</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Dateline::SearchModel</name>
    <message>
        <source>note on %1: %2</source>
        <extracomment>the title of an article, the words around a hit in a note on it</extracomment>
        <translation>Notiz zu %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>search hit</comment>
        <extracomment>the title of an article, the words around a hit in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a name, its kind, in how many articles it is</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Dateline::SettingsDialog</name>
    <message>
        <source>Reading Settings</source>
        <translation>Leseeinstellungen</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>As the system: light or dark</source>
        <translation>Wie das System: hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>Zeilen&amp;höhe:</translation>
    </message>
    <message>
        <source>Line &amp;length:</source>
        <translation>Zeilen&amp;länge:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Default serif</source>
        <translation>Standard-Serifenschrift</translation>
    </message>
</context>
<context>
    <name>Dateline::StartPage</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>Artikel öffnen …</translation>
    </message>
    <message>
        <source>From the Clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>In der Bibliothek gefunden</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nirgends stehen diese Wörter.</translation>
    </message>
    <message>
        <source>Add a Folder…</source>
        <translation>Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>Search the words of all articles and notes: ferry stri*, &quot;in a row&quot;, OR, NOT, tag:economy…</source>
        <translation>Die Wörter aller Artikel und Notizen suchen: fähre stre*, &quot;am Stück&quot;, OR, NOT, tag:wirtschaft …</translation>
    </message>
</context>
<context>
    <name>Dateline::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: passage %3 of %4 (F3 next)</source>
        <translation>%1 und %2: Stelle %3 von %4 (F3: weiter)</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3 (F3 next)</source>
        <translation>%1: Erwähnung %2 von %3 (F3: weiter)</translation>
    </message>
    <message>
        <source>Place %1 of %2 (F3 next)</source>
        <translation>Stelle %1 von %2 (F3: weiter)</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analyse läuft …</translation>
    </message>
    <message>
        <source>Show the corrections that do not find their place any more</source>
        <translation>Berichtigungen zeigen, die ihre Stelle nicht mehr finden</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) without a place</source>
        <translation>
            <numerusform>%n Berichtigung ohne Stelle</numerusform>
            <numerusform>%n Berichtigungen ohne Stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectHeader</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>no role given</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>Others of that name: %1</source>
        <extracomment>people with the name of the one whose page it is, by their roles</extracomment>
        <translation>Andere dieses Namens: %1</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Dasselbe wie …</translation>
    </message>
    <message>
        <source>Put together with somebody or something that is the same under another name (Ctrl+J)</source>
        <translation>Mit jemandem oder etwas zusammenlegen, das unter anderem Namen dasselbe ist (Strg+J)</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Give a name that was put together with this one a page of its own again</source>
        <translation>Einem zusammengelegten Namen wieder eine eigene Seite geben</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <extracomment>a name and its role, and in how many articles it is</extracomment>
        <translation>
            <numerusform>%1 (%n Artikel)</numerusform>
            <numerusform>%1 (%n Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>You put together: %1</source>
        <translation>Von Ihnen zusammengelegt: %1</translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how often somebody is named in an article, how often quoted</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectPage</name>
    <message>
        <source>%1 %2</source>
        <comment>list and how many it has</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No article of the library has this name any more.</source>
        <translation>Kein Artikel der Bibliothek hat diesen Namen mehr.</translation>
    </message>
    <message>
        <source>Not the Same in This Article…</source>
        <translation>In diesem Artikel nicht dasselbe …</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets a page of its own, with what %n article(s) tell of it.</source>
        <translation>
            <numerusform>%1 bekommt eine eigene Seite, mit dem, was %n Artikel davon sagt.</numerusform>
            <numerusform>%1 bekommt eine eigene Seite, mit dem, was %n Artikel davon sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Is Somebody or Something Else</source>
        <translation>%1 ist jemand oder etwas anderes</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; gets a page of its own: %3, %4.</source>
        <extracomment>a name, the title of an article, how many mentions and quotes</extracomment>
        <translation>%1 in „%2“ bekommt eine eigene Seite: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; Is Somebody or Something Else</source>
        <translation>%1 in „%2“ ist jemand oder etwas anderes</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectTimeline</name>
    <message>
        <source>Events of all articles in time</source>
        <translation>Ereignisse aller Artikel in der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events are drawn; the list has all.</source>
        <translation>
            <numerusform>Das erste Ereignis ist gezeichnet; die Liste hat alle.</numerusform>
            <numerusform>Die ersten %n Ereignisse sind gezeichnet; die Liste hat alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TalkShareBar</name>
    <message>
        <source>Share of the talk</source>
        <translation>Redeanteile</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <extracomment>a speaker&apos;s name and share of the talk</extracomment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>Dateline::TickBar</name>
    <message>
        <source>Where the selected thing stands in the article</source>
        <translation>Wo das Ausgewählte im Artikel steht</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel</name>
    <message>
        <source>Undated, in text order</source>
        <translation>Undatiert, in Textfolge</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Undatierte Ereignisse</translation>
    </message>
    <message>
        <source>Event order</source>
        <translation>Zeitfolge</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Textfolge</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Nur Auswahl</translation>
    </message>
    <message>
        <source>Show only events of the selected people, countries or organizations</source>
        <translation>Nur Ereignisse der ausgewählten Personen, Länder oder Organisationen zeigen</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Open an article to see its events in time.</source>
        <translation>Öffnen Sie einen Artikel, um seine Ereignisse in der Zeit zu sehen.</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Ereignisse werden gesucht …</translation>
    </message>
    <message>
        <source>No events: Dateline reads events in English articles only.</source>
        <translation>Keine Ereignisse: Dateline liest sie nur in englischen Artikeln.</translation>
    </message>
    <message>
        <source>Nothing selected has events.</source>
        <translation>Zur Auswahl gibt es keine Ereignisse.</translation>
    </message>
    <message>
        <source>No events found in this article.</source>
        <translation>In diesem Artikel wurden keine Ereignisse gefunden.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Show in the Text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Lesser events</source>
        <translation>Nebenereignisse</translation>
    </message>
    <message>
        <source>Show what was said, states, habits and what is told again as well</source>
        <translation>Auch Gesagtes, Zustände, Gewohnheiten und nochmals Erzähltes zeigen</translation>
    </message>
    <message>
        <source>Save as Picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save, copy or print what is shown as a picture</source>
        <translation>Das Gezeigte als Bild speichern, kopieren oder drucken</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Print Timeline…</source>
        <translation>Zeitleiste drucken …</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Part the events into lanes</source>
        <translation>Die Ereignisse auf Spuren verteilen</translation>
    </message>
    <message>
        <source>All Together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>By Who Takes Part</source>
        <translation>Nach Beteiligten</translation>
    </message>
    <message>
        <source>By Whether It Happened</source>
        <translation>Danach, ob es geschah</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelineView</name>
    <message>
        <source>Events in time</source>
        <translation>Ereignisse in der Zeit</translation>
    </message>
    <message>
        <source>Why here: %1</source>
        <translation>Warum hier: %1</translation>
    </message>
</context>
<context>
    <name>Dateline::TypedDialog</name>
    <message>
        <source>Understood as: %1</source>
        <translation>Verstanden als: %1</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>Das ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome</name>
    <message>
        <source>Who said what, who agreed what with whom, and when</source>
        <translation>Wer sagte was, wer vereinbarte was mit wem, und wann</translation>
    </message>
    <message>
        <source>Open an article: its people, countries, organizations and deals are marked, its quotes stand beside it with who said each, and its events on a timeline. Highlight, write notes, put right what is wrong. No word of it leaves this computer.</source>
        <translation>Öffnen Sie einen Artikel: Personen, Länder, Organisationen und Vereinbarungen sind darin hervorgehoben, die Zitate stehen daneben mit dem, der sie sagte, die Ereignisse auf einem Zeitstrahl. Markieren Sie, schreiben Sie Notizen, berichtigen Sie, was nicht stimmt. Kein Wort davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>Artikel öffnen …</translation>
    </message>
    <message>
        <source>Text, Markdown, a saved web page, PDF, EPUB, ODT, DOCX or a mail (Ctrl+O)</source>
        <translation>Text, Markdown, eine gespeicherte Webseite, PDF, EPUB, ODT, DOCX oder eine Mail (Strg+O)</translation>
    </message>
    <message>
        <source>From the Clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>The words that you copied (Ctrl+Shift+V)</source>
        <translation>Die Wörter, die Sie kopiert haben (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Web Address…</source>
        <translation>Webadresse …</translation>
    </message>
    <message>
        <source>One page, fetched only when you say so (Ctrl+L)</source>
        <translation>Eine Seite, geholt erst wenn Sie es sagen (Strg+L)</translation>
    </message>
    <message>
        <source>Add a Folder…</source>
        <translation>Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>All of its articles at once (Ctrl+Shift+O)</source>
        <translation>Alle Artikel darin auf einmal (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Try a Sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A short invented article, to see how it works</source>
        <translation>Ein kurzer erfundener Artikel, um zu sehen, wie es geht</translation>
    </message>
    <message>
        <source>Or drop files, words or a link anywhere in this window.</source>
        <translation>Oder ziehen Sie Dateien, Wörter oder einen Link irgendwo in dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is a country&apos;s name</source>
        <translation>%1 ist der Name eines Landes</translation>
    </message>
    <message>
        <source>a country&apos;s name</source>
        <translation>der Name eines Landes</translation>
    </message>
    <message>
        <source>%1 is a country&apos;s adjective or people</source>
        <translation>%1 ist Eigenschaftswort oder Volk eines Landes</translation>
    </message>
    <message>
        <source>a country&apos;s adjective or people</source>
        <translation>Eigenschaftswort oder Volk eines Landes</translation>
    </message>
    <message>
        <source>follows the title %1</source>
        <translation>folgt auf den Titel %1</translation>
    </message>
    <message>
        <source>follows a title</source>
        <translation>folgt auf einen Titel</translation>
    </message>
    <message>
        <source>begins with the first name %1</source>
        <translation>beginnt mit dem Vornamen %1</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>beginnt mit einem Vornamen</translation>
    </message>
    <message>
        <source>has %1 in its name, as organizations do</source>
        <translation>hat %1 im Namen, wie Organisationen</translation>
    </message>
    <message>
        <source>named as organizations are</source>
        <translation>benannt wie Organisationen</translation>
    </message>
    <message>
        <source>the acronym of an organization: %1</source>
        <translation>die Abkürzung einer Organisation: %1</translation>
    </message>
    <message>
        <source>the acronym of an organization</source>
        <translation>die Abkürzung einer Organisation</translation>
    </message>
    <message>
        <source>%1 is in the table of places</source>
        <translation>%1 steht in der Ortstabelle</translation>
    </message>
    <message>
        <source>in the table of places</source>
        <translation>steht in der Ortstabelle</translation>
    </message>
    <message>
        <source>told as a place: %1</source>
        <translation>als Ort erzählt: %1</translation>
    </message>
    <message>
        <source>told as a place</source>
        <translation>als Ort erzählt</translation>
    </message>
    <message>
        <source>told as a person: %1</source>
        <translation>als Person erzählt: %1</translation>
    </message>
    <message>
        <source>told as a person</source>
        <translation>als Person erzählt</translation>
    </message>
    <message>
        <source>the last name of %1</source>
        <translation>der Nachname von %1</translation>
    </message>
    <message>
        <source>the last name of someone named before</source>
        <translation>der Nachname einer zuvor genannten Person</translation>
    </message>
    <message>
        <source>short for %1</source>
        <translation>kurz für %1</translation>
    </message>
    <message>
        <source>short for something named before</source>
        <translation>kurz für etwas zuvor Genanntes</translation>
    </message>
    <message>
        <source>the same name as %1</source>
        <translation>derselbe Name wie %1</translation>
    </message>
    <message>
        <source>a name that the article gives more than once</source>
        <translation>ein Name, den der Artikel mehrmals nennt</translation>
    </message>
    <message>
        <source>described as %1</source>
        <translation>umschrieben als %1</translation>
    </message>
    <message>
        <source>described in words that fit</source>
        <translation>umschrieben in passenden Worten</translation>
    </message>
    <message>
        <source>the pronoun %1, the nearest that fits</source>
        <translation>das Pronomen %1, das nächste Passende</translation>
    </message>
    <message>
        <source>a pronoun, the nearest that fits</source>
        <translation>ein Pronomen, das nächste Passende</translation>
    </message>
    <message>
        <source>stands between the marks %1</source>
        <translation>steht zwischen den Zeichen %1</translation>
    </message>
    <message>
        <source>stands between quotation marks</source>
        <translation>steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 stands beside the quotation marks</source>
        <translation>%1 steht neben den Anführungszeichen</translation>
    </message>
    <message>
        <source>a word of saying stands beside the quotation marks</source>
        <translation>ein Redeverb steht neben den Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 reports what was said</source>
        <translation>%1 berichtet, was gesagt wurde</translation>
    </message>
    <message>
        <source>a word of saying reports it</source>
        <translation>ein Redeverb berichtet es</translation>
    </message>
    <message>
        <source>%1 names the source</source>
        <translation>%1 nennt die Quelle</translation>
    </message>
    <message>
        <source>the sentence names its source</source>
        <translation>der Satz nennt seine Quelle</translation>
    </message>
    <message>
        <source>goes on with the words of %1</source>
        <translation>setzt die Worte von %1 fort</translation>
    </message>
    <message>
        <source>goes on with the quote before</source>
        <translation>setzt das Zitat davor fort</translation>
    </message>
    <message>
        <source>%1 is named as the speaker</source>
        <translation>%1 ist als Sprecher genannt</translation>
    </message>
    <message>
        <source>the speaker is named</source>
        <translation>der Sprecher ist genannt</translation>
    </message>
    <message>
        <source>the pronoun %1, the nearest who fits</source>
        <translation>das Pronomen %1, die nächste passende Person</translation>
    </message>
    <message>
        <source>a pronoun, the nearest who fits</source>
        <translation>ein Pronomen, die nächste passende Person</translation>
    </message>
    <message>
        <source>%1 describes the speaker</source>
        <translation>%1 umschreibt den Sprecher</translation>
    </message>
    <message>
        <source>the speaker is described</source>
        <translation>der Sprecher ist umschrieben</translation>
    </message>
    <message>
        <source>%1 spoke in the paragraph before</source>
        <translation>%1 sprach im Absatz davor</translation>
    </message>
    <message>
        <source>the speaker of the paragraph before</source>
        <translation>der Sprecher des Absatzes davor</translation>
    </message>
    <message>
        <source>the article gives the date: %1</source>
        <translation>der Artikel gibt das Datum: %1</translation>
    </message>
    <message>
        <source>the article gives the date</source>
        <translation>der Artikel gibt das Datum</translation>
    </message>
    <message>
        <source>%1, counted from the publication date</source>
        <translation>%1, gerechnet vom Erscheinungstag</translation>
    </message>
    <message>
        <source>counted from the publication date</source>
        <translation>gerechnet vom Erscheinungstag</translation>
    </message>
    <message>
        <source>%1, counted from a date in the text</source>
        <translation>%1, gerechnet von einem Datum im Text</translation>
    </message>
    <message>
        <source>counted from a date in the text</source>
        <translation>gerechnet von einem Datum im Text</translation>
    </message>
    <message>
        <source>%1, the one nearest to the publication date</source>
        <translation>%1, der dem Erscheinungstag nächste</translation>
    </message>
    <message>
        <source>a weekday, the one nearest to the publication date</source>
        <translation>ein Wochentag, der dem Erscheinungstag nächste</translation>
    </message>
    <message>
        <source>%1 gives no more than a rough time</source>
        <translation>%1 sagt nur ungefähr, wann</translation>
    </message>
    <message>
        <source>the words give no more than a rough time</source>
        <translation>die Wörter sagen nur ungefähr, wann</translation>
    </message>
    <message>
        <source>dated by %1 beside it</source>
        <translation>datiert durch %1 daneben</translation>
    </message>
    <message>
        <source>dated by the words beside it</source>
        <translation>datiert durch die Wörter daneben</translation>
    </message>
    <message>
        <source>dated by %1 in the same sentence</source>
        <translation>datiert durch %1 im selben Satz</translation>
    </message>
    <message>
        <source>dated by words in the same sentence</source>
        <translation>datiert durch Wörter im selben Satz</translation>
    </message>
    <message>
        <source>ordered by the tense of %1</source>
        <translation>geordnet nach der Zeitform von %1</translation>
    </message>
    <message>
        <source>ordered by its tense</source>
        <translation>geordnet nach der Zeitform</translation>
    </message>
    <message>
        <source>told after %1</source>
        <translation>erzählt nach %1</translation>
    </message>
    <message>
        <source>told after what comes before</source>
        <translation>erzählt nach dem, was davor steht</translation>
    </message>
    <message>
        <source>%1 names a deal</source>
        <translation>%1 benennt eine Vereinbarung</translation>
    </message>
    <message>
        <source>a noun names the deal</source>
        <translation>ein Hauptwort benennt die Vereinbarung</translation>
    </message>
    <message>
        <source>%1 tells of a deal</source>
        <translation>%1 erzählt von einer Vereinbarung</translation>
    </message>
    <message>
        <source>a verb tells of the deal</source>
        <translation>ein Verb erzählt von der Vereinbarung</translation>
    </message>
    <message>
        <source>a sum of money stands beside it: %1</source>
        <translation>eine Geldsumme steht daneben: %1</translation>
    </message>
    <message>
        <source>a sum of money stands beside it</source>
        <translation>eine Geldsumme steht daneben</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how sure the program is</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is in the table of organizations</source>
        <translation>%1 steht in der Tabelle der Organisationen</translation>
    </message>
    <message>
        <source>in the table of organizations</source>
        <translation>in der Tabelle der Organisationen</translation>
    </message>
    <message>
        <source>%1 looks like a name, by its letters and the words around it</source>
        <translation>%1 sieht nach einem Namen aus, nach seinen Buchstaben und den Worten daneben</translation>
    </message>
    <message>
        <source>looks like a name, by its letters and the words around it</source>
        <translation>sieht nach einem Namen aus, nach seinen Buchstaben und den Worten daneben</translation>
    </message>
    <message>
        <source>put right by you</source>
        <translation>von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>put right by you; found because: %1</source>
        <translation>von Ihnen berichtigt; gefunden, weil: %1</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>von Ihnen markiert</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cannot write &quot;%1&quot;: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Keine Notizen.</translation>
    </message>
    <message>
        <source>Notes, Markdown</source>
        <translation>Notizen, Markdown</translation>
    </message>
    <message>
        <source>Article with marks and notes, HTML</source>
        <translation>Artikel mit Markierungen und Notizen, HTML</translation>
    </message>
    <message>
        <source>Article with notes as comments, ODT</source>
        <translation>Artikel mit Notizen als Kommentaren, ODT</translation>
    </message>
    <message>
        <source>Article with notes as comments, DOCX</source>
        <translation>Artikel mit Notizen als Kommentaren, DOCX</translation>
    </message>
    <message>
        <source>Notes, CSV</source>
        <translation>Notizen, CSV</translation>
    </message>
    <message>
        <source>Quotes, CSV</source>
        <translation>Zitate, CSV</translation>
    </message>
    <message>
        <source>Deals, CSV</source>
        <translation>Vereinbarungen, CSV</translation>
    </message>
    <message>
        <source>Notes, Web Annotation</source>
        <translation>Notizen, Web Annotation</translation>
    </message>
    <message>
        <source>Article with notes, REFI-QDA</source>
        <translation>Artikel mit Notizen, REFI-QDA</translation>
    </message>
    <message>
        <source>Article with notes, brat</source>
        <translation>Artikel mit Notizen, brat</translation>
    </message>
    <message>
        <source>Reference with notes, CSL-JSON</source>
        <translation>Literaturangabe mit Notizen, CSL-JSON</translation>
    </message>
    <message>
        <source>Reference with notes, RIS</source>
        <translation>Literaturangabe mit Notizen, RIS</translation>
    </message>
    <message>
        <source>Timeline, iCalendar</source>
        <translation>Zeitleiste, iCalendar</translation>
    </message>
    <message>
        <source>Timeline, TimelineJS</source>
        <translation>Zeitleiste, TimelineJS</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Analysis with notes, JSON</source>
        <translation>Analyse mit Notizen, JSON</translation>
    </message>
    <message>
        <source>Timeline, CSV for TimelineJS</source>
        <translation>Zeitleiste, CSV für TimelineJS</translation>
    </message>
    <message>
        <source>Notes, Hypothesis</source>
        <translation>Notizen, Hypothesis</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is neither JSON nor a REFI-QDA project.</source>
        <translation>„%1“ lässt sich nicht lesen: Es ist weder JSON noch ein REFI-QDA-Projekt.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: there are no notes in it that Dateline knows.</source>
        <translation>„%1“ lässt sich nicht lesen: Es sind keine Notizen darin, die Dateline kennt.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is a damaged file, or no REFI-QDA project.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Datei ist beschädigt oder kein REFI-QDA-Projekt.</translation>
    </message>
    <message>
        <source>Cannot take the notes of &quot;%1&quot;: they are on other texts.</source>
        <translation>Die Notizen aus „%1“ lassen sich nicht übernehmen: Sie gehören zu anderen Texten.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it unpacks to more than %2.</source>
        <translation>„%1“ lässt sich nicht lesen: Ausgepackt ist es größer als %2.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Article with marks and notes, PDF</source>
        <translation>Artikel mit Markierungen und Notizen, PDF</translation>
    </message>
    <message>
        <source>Timeline, SVG picture</source>
        <translation>Zeitleiste, SVG-Bild</translation>
    </message>
    <message>
        <source>Timeline, PNG picture</source>
        <translation>Zeitleiste, PNG-Bild</translation>
    </message>
    <message>
        <source>Undated, in text order</source>
        <translation>Undatiert, in Textfolge</translation>
    </message>
    <message>
        <source>No outlet, author, date or address is known.</source>
        <translation>Weder Medium noch Autor, Datum oder Adresse sind bekannt.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Share of the talk by speaker, CSV</source>
        <translation>Redeanteile nach Sprechern, CSV</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>
The exit status is 0, or 1 when a file could not be read or written (the others are done), or 2
when the command was not understood.
</source>
        <translation>
Der Rückgabewert ist 0, oder 1, wenn eine Datei nicht gelesen oder geschrieben werden konnte (die
anderen sind fertig), oder 2, wenn der Aufruf nicht verstanden wurde.
</translation>
    </message>
    <message>
        <source>Cannot write: %1.</source>
        <translation>Schreiben nicht möglich: %1.</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>Es ist kein Format genannt.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
    <message>
        <source>Several articles need a folder to go to: -o FOLDER.</source>
        <translation>Mehrere Artikel brauchen einen Ordner als Ziel: -o ORDNER.</translation>
    </message>
    <message>
        <source>
Templates of your own (%1):
</source>
        <translation>
Eigene Vorlagen (%1):
</translation>
    </message>
    <message>
        <source>Usage: dateline export --format F [-o OUT] FILE...
       dateline export --template T [-o OUT] FILE...

Writes articles with the notes that your library has on them. &quot;-&quot; is standard input.

  --format F       one of those below
  --template T     a template of your own: a file, or the name of one in your folder of templates
  -o, --output OUT a file, or for several articles a folder; without it one article goes to
                   standard output
  --no-marks       the article without the marks of what was found, in formats that show them
  -h, --help       this text
  -v, --version    the version

Formats:
</source>
        <translation>Aufruf: dateline export --format F [-o ZIEL] DATEI...
        dateline export --template V [-o ZIEL] DATEI...

Schreibt Artikel mit den Notizen, die Ihre Bibliothek dazu hat. „-“ ist die
Standardeingabe.

  --format F        eines der unten genannten
  --template V      eine eigene Vorlage: eine Datei, oder der Name einer Vorlage
                    in Ihrem Vorlagenordner
  -o, --output ZIEL eine Datei, oder für mehrere Artikel ein Ordner; ohne diese
                    Angabe geht ein einzelner Artikel auf die Standardausgabe
  --no-marks        der Artikel ohne die Markierungen des Gefundenen, in
                    Formaten, die sie zeigen
  -h, --help        dieser Text
  -v, --version     die Version

Formate:
</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Über Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Close reading of the news: who said what, who agreed what with whom, and when.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Nachrichten genau lesen: wer was gesagt hat, wer was mit wem vereinbart hat, und wann.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Everything is done on this computer. What the program finds is a reading aid: check it against the article before you publish.

Licence: Apache 2.0. Country, city and currency tables: Unicode CLDR, iso-codes, GeoNames (CC BY 4.0). Word lists: WordNet, PolNeAR counts.</source>
        <translation>Alles geschieht auf diesem Rechner. Was das Programm findet, ist eine Lesehilfe: Prüfen Sie es am Artikel, bevor Sie etwas veröffentlichen.

Lizenz: Apache 2.0. Tabellen der Länder, Städte und Währungen: Unicode CLDR, iso-codes, GeoNames (CC BY 4.0). Wortlisten: WordNet, PolNeAR-Zählungen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is not text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is larger than %2.</source>
        <translation>„%1“ lässt sich nicht lesen: größer als %2.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: there is no such file.</source>
        <translation>„%1“ lässt sich nicht öffnen: Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: it is a folder.</source>
        <translation>„%1“ lässt sich nicht öffnen: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: it is a pipe or a device, not a file.</source>
        <translation>„%1“ lässt sich nicht öffnen: Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot; was stopped.</source>
        <translation>Das Lesen von „%1“ wurde angehalten.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: %2.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is not text.</source>
        <translation>„%1“ lässt sich nicht lesen: Es ist kein Text.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is longer than %2 characters.</source>
        <translation>„%1“ lässt sich nicht lesen: länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is empty.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: its elements stand too deep in each other, or are too many.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Elemente stehen zu tief ineinander oder sind zu viele.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: the mail has no text in it.</source>
        <translation>„%1“ lässt sich nicht lesen: Die E-Mail enthält keinen Text.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is an archive without an article in it.</source>
        <translation>„%1“ lässt sich nicht lesen: Das Archiv enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it unpacks to more than %2.</source>
        <translation>„%1“ lässt sich nicht lesen: Ausgepackt ist es größer als %2.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is a damaged file, or one without an article in it.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Datei ist beschädigt oder enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is protected by a password.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: the part of Dateline that reads PDF is missing.</source>
        <translation>„%1“ lässt sich nicht lesen: Der Teil von Dateline, der PDF liest, fehlt.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: its pages are pictures, without text in them.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Seiten sind Bilder ohne Text.</translation>
    </message>
    <message>
        <source>The page of this article is not kept. Save it to a file and open that, to see what is left out.</source>
        <translation>Die Seite dieses Artikels ist nicht aufbewahrt. Speichern Sie sie als Datei und öffnen Sie diese, um zu sehen, was weggelassen ist.</translation>
    </message>
    <message>
        <source>Nothing is left out of &quot;%1&quot;: it is no web page.</source>
        <translation>Von „%1“ ist nichts weggelassen: Es ist keine Webseite.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Usage: dateline import [OPTION...] PATH...

Reads articles into the library and keeps what is found in them. Of a folder all files are read that may
be articles, however deep. An article that the library has already is not read in again.

  --library FILE   another library than the reader&apos;s own
  -h, --help       this text
  -v, --version    the version

The exit status is 0, or 1 when something could not be read (the rest is done), or 2 when the
command was not understood.
</source>
        <translation>Aufruf: dateline import [OPTION...] PFAD...

Nimmt Artikel in die Bibliothek auf und behält, was in ihnen gefunden wird. Aus einem Ordner werden, wie tief
auch immer, alle Dateien gelesen, die Artikel sein können. Ein Artikel, den die Bibliothek schon hat, wird nicht
noch einmal aufgenommen.

  --library DATEI  eine andere Bibliothek als die eigene
  -h, --help       dieser Text
  -v, --version    die Version

Der Rückgabewert ist 0, oder 1, wenn etwas nicht gelesen werden konnte (der Rest ist getan), oder 2, wenn der
Befehl nicht verstanden wurde.
</translation>
    </message>
    <message>
        <source>No file and no folder is named.</source>
        <translation>Keine Datei und kein Ordner ist genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n Artikel aufgenommen</numerusform>
            <numerusform>%n Artikel aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the library already</source>
        <translation>
            <numerusform>%n Artikel schon in der Bibliothek</numerusform>
            <numerusform>%n Artikel schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read</source>
        <translation>
            <numerusform>%n Datei nicht gelesen</numerusform>
            <numerusform>%n Dateien nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotesCommand</name>
    <message>
        <source>Usage: dateline import-notes [OPTION...] NOTES ARTICLE

Takes the notes of a file into the library, each to its words in the article: Dateline&apos;s JSON,
Web Annotation, Hypothesis or REFI-QDA. Those that the article has already are left out.

  --library FILE   another library than the reader&apos;s own
  -h, --help       this text
  -v, --version    the version

The exit status is 0, or 1 when something could not be read, or 2 when the command was not
understood.
</source>
        <translation>Aufruf: dateline import-notes [OPTION...] NOTIZEN ARTIKEL

Nimmt die Notizen einer Datei in die Bibliothek auf, jede zu ihren Worten im Artikel: JSON von Dateline,
Web Annotation, Hypothesis oder REFI-QDA. Was der Artikel schon hat, bleibt weg.

  --library DATEI  eine andere Bibliothek als die eigene
  -h, --help       dieser Text
  -v, --version    die Version

Der Rückgabewert ist 0, oder 1, wenn etwas nicht gelesen werden konnte, oder 2, wenn der Befehl nicht
verstanden wurde.
</translation>
    </message>
    <message>
        <source>Import Notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Name a file with notes and the article that they are on.</source>
        <translation>Nennen Sie eine Datei mit Notizen und den Artikel, zu dem sie gehören.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) imported</source>
        <translation>
            <numerusform>%n Notiz importiert</numerusform>
            <numerusform>%n Notizen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n of them is not clear</source>
        <translation>
            <numerusform>Die Stelle von %n davon ist nicht klar</numerusform>
            <numerusform>Die Stelle von %n davon ist nicht klar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The word list &quot;%1&quot; has an unknown kind: &quot;%2&quot;.</source>
        <translation>Die Wortliste „%1“ hat eine unbekannte Art: „%2“.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has no rows.</source>
        <translation>Die Wortliste „%1“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Cannot open the word list &quot;%1&quot;: %2.</source>
        <translation>Die Wortliste „%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has %2 fields in line %3 instead of %4.</source>
        <translation>Die Wortliste „%1“ hat %2 Felder in Zeile %3 statt %4.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; does not have the columns expected.</source>
        <translation>Die Wortliste „%1“ hat nicht die erwarteten Spalten.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has a bad value in line %2, column &quot;%3&quot;: &quot;%4&quot;.</source>
        <translation>Die Wortliste „%1“ hat einen falschen Wert in Zeile %2, Spalte „%3“: „%4“.</translation>
    </message>
</context>
<context>
    <name>LexiconCsv</name>
    <message>
        <source>it has no words</source>
        <translation>sie hat keine Wörter</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>sie hat keinen Wert</translation>
    </message>
    <message>
        <source>no country has the code &quot;%1&quot;</source>
        <translation>kein Land hat den Code „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be said of words in all articles</source>
        <translation>„%1“ lässt sich nicht von Wörtern in allen Artikeln sagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of name</source>
        <translation>„%1“ ist keine Art von Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time as ISO 8601 writes it</source>
        <translation>„%1“ ist keine Zeit nach ISO 8601</translation>
    </message>
    <message>
        <source>The first line does not name the columns of a lexicon: %1.</source>
        <translation>Die erste Zeile nennt nicht die Spalten eines Lexikons: %1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be taken: %2. Nothing was imported.</source>
        <extracomment>the number of a line, and what is wrong with it</extracomment>
        <translation>Zeile %1 kann nicht übernommen werden: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not hold this article any more.</source>
        <translation>Die Bibliothek enthält diesen Artikel nicht mehr.</translation>
    </message>
    <message>
        <source>This note was deleted meanwhile.</source>
        <translation>Diese Notiz wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Write a picture of the window to OUT.png instead of showing it.</source>
        <translation>Ein Bild des Fensters nach OUT.png schreiben, statt es zu zeigen.</translation>
    </message>
    <message>
        <source>The picture&apos;s size in pixels.</source>
        <translation>Die Größe des Bildes in Pixeln.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Zu öffnende Artikel.</translation>
    </message>
    <message>
        <source>--size takes two numbers from 100 to 16000, such as 1440x900.</source>
        <translation>--size verlangt zwei Zahlen von 100 bis 16000, etwa 1440x900.</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;.</source>
        <translation>Das Bild „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no display: the window is written to %1.</source>
        <translation>Es gibt keinen Bildschirm: Das Fenster wird nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>MarkTip</name>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unattributed; perhaps %1</source>
        <translation>Nicht zugeordnet; vielleicht %1</translation>
    </message>
    <message>
        <source>Quote, %1</source>
        <translation>Zitat, %1</translation>
    </message>
    <message>
        <source>Deal, %1</source>
        <translation>Vereinbarung, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Cannot open the language model &quot;%1&quot;: %2.</source>
        <translation>Das Sprachmodell „%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language model that this version can read.</source>
        <translation>„%1“ ist kein Sprachmodell, das diese Version lesen kann.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>NEAR takes two words or more and how many may stand between them: NEAR(ferry strike, 5).</source>
        <translation>NEAR braucht mindestens zwei Wörter und wie viele dazwischen stehen dürfen: NEAR(Fähre Streik, 5).</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There are no words before &quot;%1&quot;.</source>
        <translation>Vor „%1“ stehen keine Wörter.</translation>
    </message>
    <message>
        <source>A bracket closes that was never opened.</source>
        <translation>Eine Klammer schließt, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>Da ist kein Wort, nach dem zu suchen wäre.</translation>
    </message>
    <message>
        <source>There are no words behind &quot;%1&quot;.</source>
        <translation>Hinter „%1“ stehen keine Wörter.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit nimmt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>There is no library at &quot;%1&quot;.</source>
        <translation>Unter „%1“ gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Usage: dateline search [OPTION...] WORDS

Finds articles and notes of the library that have all of the words; accents and case do not matter.

  ferry stri*              words, and what a word begins with
  &apos;&quot;ferry strike&quot;&apos;         words in a row
  ferry OR port NOT toll   either, without
  &apos;NEAR(ferry strike, 5)&apos;  words with at most five between them
  tag:economy, collection:&apos;&quot;Rail deals&quot;&apos;, author:brandt
                           with this tag, in this collection, notes of this author

  --limit N        at most N hits, the best first (50)
  --library FILE   another library than the reader&apos;s own
  -h, --help       this text
  -v, --version    the version

The exit status is 0, or 1 when the library could not be read, or 2 when the command was not
understood.
</source>
        <translation>Aufruf: dateline search [OPTION...] WÖRTER

Findet Artikel und Notizen der Bibliothek, in denen alle Wörter stehen; Akzente und Großschreibung sind gleich.

  ferry stri*              Wörter, und wie ein Wort beginnt
  &apos;&quot;ferry strike&quot;&apos;         Wörter hintereinander
  ferry OR port NOT toll   eines von beiden, ohne
  &apos;NEAR(ferry strike, 5)&apos;  Wörter mit höchstens fünf dazwischen
  tag:wirtschaft, collection:&apos;&quot;Bahnverträge&quot;&apos;, author:brandt
                           mit diesem Schlagwort, in dieser Sammlung, Notizen dieses Autors

  --limit N        höchstens N Treffer, die besten zuerst (50)
  --library DATEI  eine andere Bibliothek als die eigene
  -h, --help       dieser Text
  -v, --version    die Version

Der Rückgabewert ist 0, oder 1, wenn die Bibliothek nicht gelesen werden konnte, oder 2, wenn der
Befehl nicht verstanden wurde.
</translation>
    </message>
</context>
<context>
    <name>SubjectLinks</name>
    <message>
        <source>These two have one page already.</source>
        <translation>Diese beiden haben schon eine gemeinsame Seite.</translation>
    </message>
    <message>
        <source>This has a page of its own already.</source>
        <translation>Das hat schon eine eigene Seite.</translation>
    </message>
    <message>
        <source>No other article has this name.</source>
        <translation>Kein anderer Artikel hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Nothing was extracted: the article is in %1, and only English is read so far.</source>
        <translation>Nichts wurde herausgelesen: Der Artikel ist auf %1, und bisher wird nur Englisch gelesen.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>einer unbekannten Sprache</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name, and how often it is meant</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>a name, a role, and how often it is meant</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>reported words, and the verb that reports them, such as &quot;said&quot;</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the sides of a deal, and what is known about it
----------
a day, and what happened on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n Ereignis ohne Datum</numerusform>
            <numerusform>%n Ereignisse ohne Datum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagCommand</name>
    <message>
        <source>Usage: dateline tag --conllu FILE...

Splits English articles into sentences and words and says of each word its part of speech, its lemma,
on which word it hangs and whose name it is part of. &quot;-&quot; is standard input.

  --conllu       CoNLL-U with the tags and relations of Universal Dependencies 2; names stand in
                 the last column, as NER=B-PER and NER=I-PER (ORG, LOC)
  -h, --help     this text
  -v, --version  the version

The exit status is 0, or 1 when a file could not be read (the others are done), or 2 when
the command was not understood.
</source>
        <translation>Aufruf: dateline tag --conllu DATEI...

Teilt englische Artikel in Sätze und Wörter und sagt zu jedem Wort seine Wortart, seine Grundform,
an welchem Wort es hängt und zu wessen Namen es gehört. &quot;-&quot; ist die Standardeingabe.

  --conllu       CoNLL-U mit den Marken und Beziehungen von Universal Dependencies 2; Namen stehen
                 in der letzten Spalte, als NER=B-PER und NER=I-PER (ORG, LOC)
  -h, --help     dieser Text
  -v, --version  die Version

Der Rückgabewert ist 0, oder 1, wenn eine Datei nicht gelesen werden konnte (die anderen
sind fertig), oder 2, wenn der Befehl nicht verstanden wurde.
</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>Es ist kein Format genannt.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>&quot;%1&quot; is no value.</source>
        <translation>„%1“ ist kein Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read after &quot;%2&quot;.</source>
        <translation>„%1“ lässt sich nach „%2“ nicht lesen.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>Es gibt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; stands alone.</source>
        <translation>Der Filter „%1“ steht allein.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; needs a number: %1:20.</source>
        <translation>Der Filter „%1“ braucht eine Zahl: %1:20.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; needs words in quotation marks: %1:&quot;, &quot;.</source>
        <translation>Der Filter „%1“ braucht Wörter in Anführungszeichen: %1:&quot;, &quot;.</translation>
    </message>
    <message>
        <source>&quot;if&quot; needs a value.</source>
        <translation>„if“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>There are more than %1 tags and values.</source>
        <translation>Es sind mehr als %1 Tags und Werte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never ended: {% end%1 %}.</source>
        <translation>„%1“ wird nie beendet: {% end%1 %}.</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, line %2: %3</source>
        <translation>Vorlage „%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The comment is never closed: #}.</source>
        <translation>Der Kommentar wird nie geschlossen: #}.</translation>
    </message>
    <message>
        <source>What begins here is not closed on the line: %1.</source>
        <translation>Was hier beginnt, wird in der Zeile nicht geschlossen: %1.</translation>
    </message>
    <message>
        <source>A list is walked so: {% for note in notes %}.</source>
        <translation>Eine Liste wird so durchlaufen: {% for note in notes %}.</translation>
    </message>
    <message>
        <source>A value gets a name so: {% with article.title as title %}.</source>
        <translation>Ein Wert bekommt so einen Namen: {% with article.title as title %}.</translation>
    </message>
    <message>
        <source>Another template of the same folder is taken in so: {% include &quot;head.md.template&quot; %}.</source>
        <translation>Eine andere Vorlage desselben Ordners wird so eingebunden: {% include &quot;head.md.template&quot; %}.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>Es gibt kein Vorlagen-Tag „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no &quot;%2&quot;.</source>
        <translation>„%1“ steht in keinem „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone and once.</source>
        <translation>„%1“ steht allein und nur einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of line %2 is to be ended first: {% end%1 %}.</source>
        <translation>„%1“ aus Zeile %2 muss zuerst beendet werden: {% end%1 %}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone.</source>
        <translation>„%1“ steht allein.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; takes too long.</source>
        <translation>Die Vorlage „%1“ braucht zu lange.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; writes too much.</source>
        <translation>Die Vorlage „%1“ schreibt zu viel.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is no text.</source>
        <translation>Die Vorlage „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: %2</source>
        <translation>Vorlage „%1“: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a template: write one such as &quot;minutes.md&quot;.</source>
        <translation>„%1“ ist kein Name für eine Vorlage: Schreiben Sie einen wie „protokoll.md“.</translation>
    </message>
    <message>
        <source>There is a template &quot;%1&quot; already.</source>
        <translation>Eine Vorlage „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Cannot make the folder &quot;%1&quot;.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>None of these events has a day.</source>
        <translation>Keines dieser Ereignisse hat einen Tag.</translation>
    </message>
    <message>
        <source>None of these events has a day yet. Set the publication date above the article: it tells which day &quot;Tuesday&quot; or &quot;last month&quot; is.</source>
        <translation>Noch hat keines dieser Ereignisse einen Tag. Setzen Sie das Veröffentlichungsdatum über dem Artikel: Es sagt, wann „Dienstag“ oder „letzter Monat“ ist.</translation>
    </message>
    <message>
        <source>From the article&apos;s beginning to its end</source>
        <translation>Vom Anfang des Artikels bis zum Ende</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a line at the day when the article was published</comment>
        <translation>erschienen</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Others</source>
        <comment>events of other people, countries and organizations, or of nobody</comment>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>The template &quot;%1&quot; is included more than %n time(s) in itself.</source>
        <translation>
            <numerusform>Die Vorlage „%1“ ist mehr als %n Mal in sich selbst eingebunden.</numerusform>
            <numerusform>Die Vorlage „%1“ ist mehr als %n Mal in sich selbst eingebunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <translation>am oder vor dem %1</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <translation>am oder nach dem %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>adjective</source>
        <extracomment>a word such as &quot;Turkish&quot; that means a country</extracomment>
        <translation>Eigenschaftswort</translation>
    </message>
    <message>
        <source>description</source>
        <extracomment>words such as &quot;the Turkish president&quot; that mean someone without naming them</extracomment>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>of a quote: all of it inside quotation marks</extracomment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>of a quote: reported speech with a part inside quotation marks</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>of a quote: reported speech without quotation marks</extracomment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>truce</source>
        <translation>Waffenruhe</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>in Verhandlung</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>told as fact</source>
        <translation>als Tatsache erzählt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>nicht geschehen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>no check</source>
        <extracomment>of a note: it is no check of facts</extracomment>
        <translation>keine Prüfung</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>how a check of facts stands: not done yet</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>how a check of facts stands</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>how a check of facts stands</extracomment>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>how a check of facts stands: what is said is not so</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>p. %1</source>
        <extracomment>pages of a book or paper</extracomment>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation>S. %1–%2</translation>
    </message>
</context>
</TS>
