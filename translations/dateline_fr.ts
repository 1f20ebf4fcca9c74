<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Usage : dateline analyse [--json] [--published DATE] FICHIER...

Dit pour chaque article qui s’y trouve, qui a dit quoi, qui a convenu de quoi avec qui,
et quand. « - » est l’entrée standard.

  --json            un objet JSON par ligne, au format d’analyse
  --published DATE  le jour de publication (AAAA-MM-JJ), pour tous les fichiers
  -h, --help        ce texte
  -v, --version     la version

Le code de retour est 0, ou 1 quand un fichier n’a pas pu être lu (les autres sont faits),
ou 2 quand la commande n’a pas été comprise.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day such as 2022-07-20.</source>
        <translation>« %1 » n’est pas un jour tel que 2022-07-20.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Aucun fichier n’est nommé.</translation>
    </message>
</context>
<context>
    <name>ArticleReports</name>
    <message>
        <source>Cannot write: %1.</source>
        <translation>Écriture impossible : %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Cannot write &quot;%1&quot;.</source>
        <translation>Impossible d&apos;écrire « %1 ».</translation>
    </message>
    <message>
        <source>Cannot make the folder &quot;%1&quot; for backups.</source>
        <translation>Impossible de créer le dossier « %1 » pour les sauvegardes.</translation>
    </message>
    <message>
        <source>No backup of the library could be made. %1</source>
        <translation>La bibliothèque n&apos;a pas pu être sauvegardée. %1</translation>
    </message>
    <message>
        <source>Cannot put &quot;%1&quot; aside.</source>
        <translation>Impossible de mettre « %1 » de côté.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>in reported speech</source>
        <translation>au discours rapporté</translation>
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
        <translation>Utilisation : dateline [FICHIER...]
              dateline --screenshot IMAGE.png [--size LxH] FICHIER
              dateline COMMANDE [OPTION...] FICHIER...
              dateline import [OPTION...] CHEMIN...
              dateline import-notes [OPTION...] NOTES ARTICLE
              dateline search [OPTION...] MOTS

Ouvre des articles pour une lecture attentive. Les commandes se passent d&apos;écran :
  analyse       qui, citations, accords et chronologie d&apos;articles, en texte ou en JSON
  export        articles avec vos notes, en documents, tableaux, références, chronologies
  import        articles de fichiers et de dossiers vers la bibliothèque
  import-notes  notes d&apos;un fichier vers un article de la bibliothèque
  search        articles et notes de la bibliothèque qui contiennent les mots
  tag           phrases, parties du discours, lemmes, têtes et noms, en CoNLL-U

« dateline COMMANDE --help » en dit plus.
</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>Not a Name</source>
        <translation>Pas un nom</translation>
    </message>
    <message>
        <source>Not the Same as %1</source>
        <translation>Pas la même chose que %1</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>Un autre nom…</translation>
    </message>
    <message>
        <source>Another Country…</source>
        <translation>Un autre pays…</translation>
    </message>
    <message>
        <source>Another Kind</source>
        <translation>Une autre nature</translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Same As</source>
        <translation>La même chose que</translation>
    </message>
    <message>
        <source>Who or what is %1?</source>
        <translation>Qui ou qu’est-ce que %1 ?</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Auteur des propos</translation>
    </message>
    <message>
        <source>Speaker Not Known</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>Not a Quote</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>One with the Next Quote</source>
        <translation>Une seule citation avec la suivante</translation>
    </message>
    <message>
        <source>Quote By</source>
        <translation>Citation de</translation>
    </message>
    <message>
        <source>Quote, Speaker Not Known</source>
        <translation>Citation, auteur inconnu</translation>
    </message>
    <message>
        <source>Begin a New Quote Here</source>
        <translation>Commencer ici une nouvelle citation</translation>
    </message>
    <message>
        <source>Who said %1?</source>
        <translation>Qui a dit %1 ?</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Put Right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>The name of %1:</source>
        <translation>Le nom de %1 :</translation>
    </message>
    <message>
        <source>Which country is %1?</source>
        <translation>Quel pays est %1 ?</translation>
    </message>
    <message>
        <source>Applies To</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>This Quote</source>
        <translation>cette citation</translation>
    </message>
    <message>
        <source>This Mention</source>
        <translation>cette mention</translation>
    </message>
    <message>
        <source>All by the Same Speaker</source>
        <translation>toutes celles du même auteur</translation>
    </message>
    <message>
        <source>All in This Article</source>
        <translation>toutes dans cet article</translation>
    </message>
    <message>
        <source>All Articles, Always</source>
        <translation>tous les articles, toujours</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Comme trouvé</translation>
    </message>
    <message>
        <source>Put Right: %1</source>
        <translation>Corriger : %1</translation>
    </message>
    <message>
        <source>Put Right: Date %1</source>
        <translation>Corriger : date %1</translation>
    </message>
    <message>
        <source>Put Right: Event %1</source>
        <translation>Corriger : événement %1</translation>
    </message>
    <message>
        <source>Put Right: Deal %1</source>
        <translation>Corriger : accord %1</translation>
    </message>
    <message>
        <source>Another Date…</source>
        <translation>Une autre date…</translation>
    </message>
    <message>
        <source>Not a Date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>Date Not Known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Not an Event</source>
        <translation>Pas un événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Another Sum…</source>
        <translation>Un autre montant…</translation>
    </message>
    <message>
        <source>Sum Not Known</source>
        <translation>Montant inconnu</translation>
    </message>
    <message>
        <source>Not a Deal</source>
        <translation>Pas un accord</translation>
    </message>
    <message>
        <source>Also a Side</source>
        <translation>Aussi partie prenante</translation>
    </message>
    <message>
        <source>Who is a side of %1?</source>
        <translation>Qui est partie à %1 ?</translation>
    </message>
    <message>
        <source>Not a Side</source>
        <translation>Pas partie prenante</translation>
    </message>
    <message>
        <source>When is %1?</source>
        <translation>Quand a lieu %1 ?</translation>
    </message>
    <message>
        <source>For example: 19 July 2022, June 2022, last Tuesday, 19-21 July</source>
        <translation>En anglais ou sous la forme 2022-07-19, par exemple : 19 July 2022, June 2022, last Tuesday, 19-21 July</translation>
    </message>
    <message>
        <source>What sum is %1 about?</source>
        <translation>Sur quel montant porte %1 ?</translation>
    </message>
    <message>
        <source>For example: $40 billion, EUR 2.3bn, 15 million Swiss francs</source>
        <translation>En anglais, par exemple : $40 billion, EUR 2.3bn, 15 million Swiss francs</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Show with the Main Events</source>
        <translation>Afficher avec les événements principaux</translation>
    </message>
    <message>
        <source>Same As in Other Articles…</source>
        <translation>Identique dans d’autres articles…</translation>
    </message>
    <message>
        <source>Not the Same As in Other Articles</source>
        <translation>Différent des autres articles</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>%1 is a person</source>
        <translation>%1 est une personne</translation>
    </message>
    <message>
        <source>%1 is a country</source>
        <translation>%1 est un pays</translation>
    </message>
    <message>
        <source>%1 is a place</source>
        <translation>%1 est un lieu</translation>
    </message>
    <message>
        <source>%1 is an organization</source>
        <translation>%1 est une organisation</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 n’est pas un nom</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1 est la même chose que %2</translation>
    </message>
    <message>
        <source>%1 is not the same as %2</source>
        <translation>%1 n’est pas la même chose que %2</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>%1 s’appelle %2</translation>
    </message>
    <message>
        <source>%1 is the country with the code %2</source>
        <translation>%1 est le pays de code %2</translation>
    </message>
    <message>
        <source>%2 said %1</source>
        <translation>%2 a dit %1</translation>
    </message>
    <message>
        <source>who said %1 is not known</source>
        <translation>on ne sait pas qui a dit %1</translation>
    </message>
    <message>
        <source>%1 is a quote</source>
        <translation>%1 est une citation</translation>
    </message>
    <message>
        <source>%1 is a quote of %2</source>
        <translation>%1 est une citation de %2</translation>
    </message>
    <message>
        <source>%1 is no quote</source>
        <translation>%1 n’est pas une citation</translation>
    </message>
    <message>
        <source>a quote of its own begins at %1</source>
        <translation>une autre citation commence à %1</translation>
    </message>
    <message>
        <source>%1 and %2 are one quote</source>
        <translation>%1 et %2 sont une seule citation</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>dans cet article</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>%1 is an event</source>
        <translation>%1 est un événement</translation>
    </message>
    <message>
        <source>%1 is no event</source>
        <translation>%1 n’est pas un événement</translation>
    </message>
    <message>
        <source>%1 is a deal</source>
        <translation>%1 est un accord</translation>
    </message>
    <message>
        <source>%1 is no deal</source>
        <translation>%1 n’est pas un accord</translation>
    </message>
    <message>
        <source>%1 is a deal of this kind: %2</source>
        <translation>%1 est un accord de cette sorte : %2</translation>
    </message>
    <message>
        <source>%1 stands so: %2</source>
        <comment>a deal, its status</comment>
        <translation>État de %1 : %2</translation>
    </message>
    <message>
        <source>%2 is a side of the deal %1</source>
        <translation>%2 est partie à l’accord %1</translation>
    </message>
    <message>
        <source>%2 is no side of the deal %1</source>
        <translation>%2 n’est pas partie à l’accord %1</translation>
    </message>
    <message>
        <source>the deal %1 has no sum</source>
        <translation>l’accord %1 n’a pas de montant</translation>
    </message>
    <message>
        <source>the sum of the deal %1 is %2</source>
        <translation>le montant de l’accord %1 est %2</translation>
    </message>
    <message>
        <source>the date of %1 is not known</source>
        <translation>la date de %1 est inconnue</translation>
    </message>
    <message>
        <source>the date of %1 is %2</source>
        <translation>la date de %1 est %2</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: after a closing quotation mark comes a comma.</source>
        <translation>Ligne %1 : une virgule suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>Line %1: a field with a quotation mark in it must stand in quotation marks.</source>
        <translation>Ligne %1 : un champ qui contient un guillemet doit être entre guillemets.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>Ligne %1 : le guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The table is not written in UTF-8.</source>
        <translation>Le tableau n’est pas écrit en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Cannot make the folder &quot;%1&quot; for the library.</source>
        <translation>Impossible de créer le dossier « %1 » de la bibliothèque.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; was written by a newer version of Dateline and is left as it is.</source>
        <translation>La bibliothèque « %1 » a été écrite par une version plus récente de Dateline et reste telle quelle.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be used: %2.</source>
        <translation>La bibliothèque « %1 » est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; is damaged: %2.</source>
        <translation>La bibliothèque « %1 » est endommagée : %2.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be written: the disk is full.</source>
        <translation>Impossible d’écrire dans la bibliothèque «&#xa0;%1&#xa0;»&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be read from the disk.</source>
        <translation>Impossible de lire la bibliothèque «&#xa0;%1&#xa0;» sur le disque.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be written: the disk is full or does not answer.</source>
        <translation>Impossible d’écrire dans la bibliothèque «&#xa0;%1&#xa0;»&#xa0;: le disque est plein ou ne répond pas.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be written: you may only read it or its folder.</source>
        <translation>Impossible d’écrire dans la bibliothèque «&#xa0;%1&#xa0;»&#xa0;: vous n’avez que le droit de la lire, elle ou son dossier.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; cannot be opened: perhaps you may not read it, or not write to its folder.</source>
        <translation>Impossible d’ouvrir la bibliothèque «&#xa0;%1&#xa0;»&#xa0;: peut-être n’avez-vous pas le droit de la lire, ou pas celui d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The library &quot;%1&quot; is in use by another program and did not become free.</source>
        <translation>La bibliothèque «&#xa0;%1&#xa0;» est utilisée par un autre programme et ne s’est pas libérée.</translation>
    </message>
</context>
<context>
    <name>Dateline::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>New Article from Clip&amp;board</source>
        <translation>Nouvel article depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save Notes As…</source>
        <translation>&amp;Enregistrer les notes sous…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Notes as &amp;Markdown…</source>
        <translation>Notes en &amp;Markdown…</translation>
    </message>
    <message>
        <source>Article with Notes as &amp;HTML…</source>
        <translation>Article et notes en &amp;HTML…</translation>
    </message>
    <message>
        <source>Analysis as &amp;JSON…</source>
        <translation>Analyse en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>&amp;Fermer l’article</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>&amp;Rechercher dans l’article…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Reading Se&amp;ttings…</source>
        <translation>&amp;Réglages de lecture…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marques</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>&amp;Organisations</translation>
    </message>
    <message>
        <source>P&amp;ronouns and Descriptions</source>
        <translation>P&amp;ronoms et descriptions</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>D&amp;eals</source>
        <translation>&amp;Accords</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>C&amp;ues</source>
        <translation>&amp;Verbes de parole</translation>
    </message>
    <message>
        <source>&amp;Hide All Marks</source>
        <translation>&amp;Masquer toutes les marques</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>&amp;Curseur dans le texte</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>Next &amp;Article</source>
        <translation>Article s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>Article pr&amp;écédent</translation>
    </message>
    <message>
        <source>Next &amp;Panel</source>
        <translation>&amp;Panneau suivant</translation>
    </message>
    <message>
        <source>S&amp;top or Clear the Selection</source>
        <translation>Arrê&amp;ter ou effacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <comment>a colour</comment>
        <translation>Surligner : %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>À &amp;propos de Dateline</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>toolbar</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>toolbar</comment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Hide Marks</source>
        <comment>toolbar</comment>
        <translation>Masquer les marques</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>toolbar</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>toolbar</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>toolbar</comment>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>toolbar</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Restore the Library…</source>
        <translation>&amp;Restaurer la bibliothèque…</translation>
    </message>
    <message>
        <source>Search the &amp;Library…</source>
        <translation>Chercher dans la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler :</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir :</translation>
    </message>
    <message>
        <source>Put &amp;Right</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>C&amp;orrections…</translation>
    </message>
    <message>
        <source>&amp;Import Notes…</source>
        <translation>&amp;Importer des notes…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Selected Name in A&amp;ll Articles…</source>
        <translation>Nom sélectionné dans &amp;tous les articles…</translation>
    </message>
    <message>
        <source>Article with Notes as &amp;PDF…</source>
        <translation>Article et notes en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;All Formats…</source>
        <translation>&amp;Tous les formats…</translation>
    </message>
    <message>
        <source>Copy &amp;with Citation</source>
        <translation>Copier avec la réf&amp;érence</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>Show What Was &amp;Left Out…</source>
        <translation>Montrer ce qui a été &amp;laissé de côté…</translation>
    </message>
    <message>
        <source>&amp;Timeline of Selected Articles…</source>
        <translation>&amp;Chronologie des articles sélectionnés…</translation>
    </message>
</context>
<context>
    <name>Dateline::AddressDialog</name>
    <message>
        <source>Open Address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>&amp;Address of a web page:</source>
        <translation>A&amp;dresse d’une page web&#xa0;:</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>Adresse d’une page web</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Récupération de la page</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>The page has moved to &quot;%1&quot;: fetch it from there if you want it.</source>
        <translation>La page a été déplacée vers «&#xa0;%1&#xa0;»&#xa0;: récupérez-la à cette adresse si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Dateline fetches the page over the network when you say so, and nothing else.</source>
        <translation>Dateline récupère la page par le réseau quand vous le demandez, et rien d’autre.</translation>
    </message>
    <message>
        <source>This one page is fetched over the network from %1, and nothing else: no pictures, no scripts, no cookies. %1 sees that this computer asks for it.</source>
        <translation>Cette seule page est récupérée par le réseau depuis %1, et rien d’autre&#xa0;: pas d’images, pas de scripts, pas de cookies. %1 voit que cet ordinateur la demande.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleCorrections</name>
    <message>
        <source>Corrections in this article</source>
        <translation>Corrections dans cet article</translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;Aller au passage</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) that do not find their place any more stand first.</source>
        <translation>
            <numerusform>%n correction qui ne trouve plus son passage vient en premier.</numerusform>
            <numerusform>%n corrections qui ne trouvent plus leur passage viennent en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put right in this article yet. Select a name or a quote, then Put Right.</source>
        <translation>Rien n’a encore été corrigé dans cet article. Sélectionnez un nom ou une citation, puis Corriger.</translation>
    </message>
    <message>
        <source>Open an article to read.</source>
        <translation>Ouvrez un article pour lire.</translation>
    </message>
    <message numerus="yes">
        <source>Take Back %n Correction(s)</source>
        <translation>
            <numerusform>Retirer %n correction</numerusform>
            <numerusform>Retirer %n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleHeader</name>
    <message>
        <source>by %1</source>
        <comment>who wrote the article</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>À propos de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long it takes to read the article</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was extracted: Dateline reads English, and this article is in another language. It can be searched and written on all the same.</source>
        <translation>Rien n’a été extrait : Dateline lit l’anglais, et cet article est dans une autre langue. On peut tout de même y chercher et l’annoter.</translation>
    </message>
    <message>
        <source>Nothing was extracted: Dateline reads English, and the language of this article is %1. It can be searched and written on all the same.</source>
        <translation>Rien n’a été extrait : Dateline lit l’anglais, et la langue de cet article est %1. On peut tout de même y chercher et l’annoter.</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleList</name>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Articles lus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the Library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>These are %n articles; at most %1 are opened at once.</source>
        <translation>
            <numerusform>C&apos;est %n article ; %1 au plus s&apos;ouvrent à la fois.</numerusform>
            <numerusform>Ce sont %n articles ; %1 au plus s&apos;ouvrent à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken out of the library.</source>
        <translation>« %1 » est retiré de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are taken out of the library.</source>
        <translation>
            <numerusform>%n article est retiré de la bibliothèque.</numerusform>
            <numerusform>%n articles sont retirés de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note is lost.</source>
        <translation>Aucune note n&apos;est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are lost.</source>
        <translation>
            <numerusform>%n note est perdue.</numerusform>
            <numerusform>%n notes sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 The files stay where they are. This cannot be undone.</source>
        <extracomment>what is taken out; what is lost with it</extracomment>
        <translation>%1 %2 Les fichiers restent où ils sont. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Filter by title, outlet, file or tag…</source>
        <translation>Filtrer par titre, média, fichier ou étiquette…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Collections…</translation>
    </message>
    <message>
        <source>Take out of This Collection</source>
        <translation>Retirer de cette collection</translation>
    </message>
    <message>
        <source>Timeline of These Articles</source>
        <translation>Chronologie de ces articles</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>a menu of what can be done with the selected articles</extracomment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articles sélectionnés</translation>
    </message>
    <message>
        <source>What can be done with the selected articles</source>
        <translation>Ce qu’on peut faire des articles sélectionnés</translation>
    </message>
    <message>
        <source>Select two articles or more first, or filter the list.</source>
        <translation>Sélectionnez d’abord deux articles ou plus, ou filtrez la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1, together with the %n article(s) that are there</source>
        <translation>
            <numerusform>%1, avec %n article qui s’y trouve déjà</numerusform>
            <numerusform>%1, avec les %n articles qui s’y trouvent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the Tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Rename the Collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>A new name for %1:</source>
        <translation>Un nouveau nom pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is deleted.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>The collection &quot;%1&quot; is deleted.</source>
        <translation>La collection «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>It has no article.</source>
        <translation>Elle n’a aucun article.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n article(s) stay in the library.</source>
        <translation>
            <numerusform>%n article est concerné et reste dans la bibliothèque.</numerusform>
            <numerusform>%n articles sont concernés et restent dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Article(s)</source>
        <translation>
            <numerusform>Étiquettes de %n article</numerusform>
            <numerusform>Étiquettes de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %n Article(s)</source>
        <translation>
            <numerusform>Collections de %n article</numerusform>
            <numerusform>Collections de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n Article(s) out of %1</source>
        <translation>
            <numerusform>Retirer %n article de %1</numerusform>
            <numerusform>Retirer %n articles de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>%1 %2 Undo brings it back.</source>
        <extracomment>what is deleted; what becomes of its articles</extracomment>
        <translation>%1 %2 Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Delete the Tag %1</source>
        <translation>Supprimer l’étiquette %1</translation>
    </message>
    <message>
        <source>Delete the Collection %1</source>
        <translation>Supprimer la collection %1</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>how many people, countries, organizations and places an article names</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Dernière ouverture</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticlePage</name>
    <message>
        <source>Show All Mentions of %1</source>
        <translation>Montrer toutes les mentions de %1</translation>
    </message>
    <message>
        <source>Show the Quote</source>
        <translation>Montrer la citation</translation>
    </message>
    <message>
        <source>Show the Deal</source>
        <translation>Montrer l’accord</translation>
    </message>
    <message>
        <source>Show the Event</source>
        <translation>Montrer l’événement</translation>
    </message>
    <message>
        <source>Show the Time</source>
        <translation>Montrer la date</translation>
    </message>
    <message>
        <source>Show Where %1 and %2 Meet</source>
        <translation>Montrer où %1 et %2 se rencontrent</translation>
    </message>
    <message>
        <source>Edit the Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove the Highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>Remove the Note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <comment>a colour</comment>
        <translation>Surligner : %1</translation>
    </message>
    <message>
        <source>Write a Note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Analysing the article</source>
        <translation>Analyse de l’article</translation>
    </message>
    <message>
        <source>%1 in All Articles…</source>
        <translation>%1 dans tous les articles…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Open the Source of the Note</source>
        <translation>Ouvrir la source de la note</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1 in all articles</source>
        <translation>%1 dans tous les articles</translation>
    </message>
    <message>
        <source>In All Articles</source>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>F7 switches a caret on; with it, Enter selects what is marked, and Alt with the up and down arrows goes from mark to mark.</source>
        <translation>F7 active un curseur ; avec lui, Entrée sélectionne ce qui est marqué, et Alt avec les flèches haut et bas va de marque en marque.</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>Cet article ne contient pas de texte.</translation>
    </message>
</context>
<context>
    <name>Dateline::ChangesPage</name>
    <message>
        <source>The article with its changes</source>
        <translation>L’article avec ses modifications</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Modifications dans %1</translation>
    </message>
    <message>
        <source>Both versions have the same words.</source>
        <translation>Les deux versions ont les mêmes mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Words taken out are struck through, words put in are underlined.</source>
        <translation>
            <numerusform>%n modification. Les mots retirés sont barrés, les mots ajoutés sont soulignés.</numerusform>
            <numerusform>%n modifications. Les mots retirés sont barrés, les mots ajoutés sont soulignés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which change is shown, and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Dateline::CheckActions</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>Dateline::ChoiceDialog</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>Dateline::CorrectionModel</name>
    <message>
        <source>does not find its place any more</source>
        <translation>ne trouve plus son passage</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>what was put right, where, how far it reaches</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Dateline::CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>This &amp;Article</source>
        <translation>Cet &amp;article</translation>
    </message>
    <message>
        <source>A&amp;ll Articles: Your Lexicon</source>
        <translation>&amp;Tous les articles : votre lexique</translation>
    </message>
</context>
<context>
    <name>Dateline::DateButton</name>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Publié le</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Inconnue</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fixer</translation>
    </message>
    <message>
        <source>Everything relative in the article, such as &quot;last month&quot;, counts from this day.</source>
        <translation>Tout ce qui est relatif dans l’article, comme « le mois dernier », se compte depuis ce jour.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Fixer la date de publication</translation>
    </message>
</context>
<context>
    <name>Dateline::DealDelegate</name>
    <message>
        <source>parties not named</source>
        <translation>parties non nommées</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>pourquoi : %1</translation>
    </message>
    <message numerus="yes">
        <source>told of in %n place(s)</source>
        <extracomment>how many places of the article tell of a deal</extracomment>
        <translation>
            <numerusform>raconté à %n endroit</numerusform>
            <numerusform>raconté à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>Dateline::DealModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a deal&apos;s parties, kind, status and words</extracomment>
        <translation>%1, %2, %3 : %4</translation>
    </message>
</context>
<context>
    <name>Dateline::DealsPanel</name>
    <message>
        <source>Deals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Filter deals</source>
        <translation>Filtrer les accords</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>No deals were found in this article: nothing signed, sold, financed or sought between two sides.</source>
        <translation>Aucun accord trouvé dans cet article : rien de signé, vendu, financé ou recherché entre deux parties.</translation>
    </message>
</context>
<context>
    <name>Dateline::Edits</name>
    <message>
        <source>This note was deleted meanwhile.</source>
        <translation>Cette note a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>Dateline::EntitiesPanel</name>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrer les entités</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>No people, countries, organizations or places were found in this article.</source>
        <translation>Aucune personne, aucun pays, aucune organisation ni aucun lieu trouvé dans cet article.</translation>
    </message>
    <message>
        <source>In All Articles…</source>
        <translation>Dans tous les articles…</translation>
    </message>
</context>
<context>
    <name>Dateline::EntityModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
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
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Lanes by Article</source>
        <translation>Pistes par article</translation>
    </message>
    <message>
        <source>Part the events by the article that they are from</source>
        <translation>Répartir les événements selon l’article dont ils viennent</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n article(s)</source>
        <translation>
            <numerusform>Chronologie de %n article</numerusform>
            <numerusform>Chronologie de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date</source>
        <translation>
            <numerusform>%n daté</numerusform>
            <numerusform>%n datés</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found in these articles.</source>
        <translation>Aucun événement trouvé dans ces articles.</translation>
    </message>
</context>
<context>
    <name>Dateline::ExportDialog</name>
    <message>
        <source>&amp;Marks of what was found</source>
        <translation>&amp;Marques de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;Aperçu :</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;All notes (%1)</source>
        <translation>&amp;Toutes les notes (%1)</translation>
    </message>
    <message>
        <source>Those that the notes panel &amp;shows (%1)</source>
        <translation>Celles que &amp;montre le panneau des notes (%1)</translation>
    </message>
    <message>
        <source>The selected &amp;one</source>
        <translation>Celle qui est &amp;sélectionnée</translation>
    </message>
    <message>
        <source>People, countries, organizations, places, quotes, deals and dates, as they are marked in the text</source>
        <translation>Personnes, pays, organisations, lieux, citations, accords et dates, tels qu’ils sont marqués dans le texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier :</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>There is no preview: this format is not text.</source>
        <translation>Pas d’aperçu : ce format n’est pas du texte.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>C’est un dossier : nommez-y un fichier.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>There is such a file in &quot;%1&quot;: it will be replaced.</source>
        <translation>Ce fichier existe déjà dans « %1 » : il sera remplacé.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;.</source>
        <comment>a folder</comment>
        <translation>Dans « %1 ».</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Mettre à &amp;jour</translation>
    </message>
    <message>
        <source>There is an older export in &quot;%1&quot;: it will be brought up to date, and what you wrote between the notes stays.</source>
        <translation>« %1 » contient un export plus ancien : il sera mis à jour, et ce que vous avez écrit entre les notes reste.</translation>
    </message>
    <message>
        <source>New &amp;Template…</source>
        <translation>Nou&amp;veau modèle…</translation>
    </message>
    <message>
        <source>Begins a format of your own, with an example that tells what it can say</source>
        <translation>Commence un format à vous, avec un exemple qui montre ce qu’il peut contenir</translation>
    </message>
    <message>
        <source>Te&amp;mplates…</source>
        <translation>Mo&amp;dèles…</translation>
    </message>
    <message>
        <source>Opens the chosen template, or the folder of them, to be changed</source>
        <translation>Ouvre le modèle choisi, ou le dossier des modèles, pour le modifier</translation>
    </message>
    <message>
        <source>New Template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Name, with the ending of the files that it makes:</source>
        <translation>Nom, avec l’extension des fichiers produits&#xa0;:</translation>
    </message>
    <message>
        <source>minutes.md</source>
        <translation>compte-rendu.md</translation>
    </message>
</context>
<context>
    <name>Dateline::ExportManyDialog</name>
    <message numerus="yes">
        <source>Export %n Article(s)</source>
        <translation>
            <numerusform>Exporter %n article</numerusform>
            <numerusform>Exporter %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>Each article becomes a file, named by its title, with all its notes.</source>
        <translation>Chaque article devient un fichier, nommé d’après son titre, avec toutes ses notes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there: older exports are brought up to date, what you wrote between the notes stays, and other files are replaced.</source>
        <translation>
            <numerusform>%n des fichiers existe déjà&#xa0;: un export plus ancien est mis à jour, ce que vous avez écrit entre les notes reste, et tout autre fichier est remplacé.</numerusform>
            <numerusform>%n des fichiers existent déjà&#xa0;: les exports plus anciens sont mis à jour, ce que vous avez écrit entre les notes reste, et les autres fichiers sont remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there: they will be replaced.</source>
        <translation>
            <numerusform>%n des fichiers existe déjà&#xa0;: il sera remplacé.</numerusform>
            <numerusform>%n des fichiers existent déjà&#xa0;: ils seront remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;emplacer</translation>
    </message>
</context>
<context>
    <name>Dateline::FilterMenu</name>
    <message>
        <source>All</source>
        <extracomment>nothing is filtered out</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché : %1</translation>
    </message>
</context>
<context>
    <name>Dateline::FilteredPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Open an article to read.</source>
        <translation>Ouvrez un article pour lire.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Lecture de l’article…</translation>
    </message>
    <message>
        <source>The article was not analysed.</source>
        <translation>L’article n’a pas été analysé.</translation>
    </message>
    <message>
        <source>Dateline finds people, quotes and dates in English articles. This one is in %1: you can read it, search it and write notes on it.</source>
        <translation>Dateline trouve personnes, citations et dates dans les articles en anglais. Celui-ci est en %1 : vous pouvez le lire, y chercher et l’annoter.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
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
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à trouver</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of the places found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Dateline::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to where it was done.</source>
        <translation>Choisissez une étape pour revenir ou avancer au moment où elle était faite.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>Dateline::JoinDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Same in All Articles</source>
        <translation>Identique dans tous les articles</translation>
    </message>
    <message>
        <source>Search the names of the library…</source>
        <translation>Chercher parmi les noms de la bibliothèque…</translation>
    </message>
    <message>
        <source>Search the names of the library</source>
        <translation>Chercher parmi les noms de la bibliothèque</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>Noms trouvés</translation>
    </message>
    <message>
        <source>Put Together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>No article of the library has this name.</source>
        <translation>Aucun article de la bibliothèque ne contient ce nom.</translation>
    </message>
    <message>
        <source>Who or what in other articles is the same as %1?</source>
        <translation>Qui ou quoi, dans d’autres articles, est identique à %1 ?</translation>
    </message>
    <message>
        <source>No other name of the library has these words.</source>
        <translation>Aucun autre nom de la bibliothèque ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>before two are put together</comment>
        <extracomment>a name; how many articles, mentions, quotes it has</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Together, as %1: %2</source>
        <translation>Ensemble, sous le nom de %1 : %2</translation>
    </message>
    <message>
        <source>%1 Is %2</source>
        <comment>in the history: two are the same</comment>
        <translation>%1 est %2</translation>
    </message>
</context>
<context>
    <name>Dateline::LabelFilter</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>Renommer %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>Supprimer %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>collection or tag, how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché : %1</translation>
    </message>
</context>
<context>
    <name>Dateline::LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Étiquettes de %n article</numerusform>
            <numerusform>Étiquettes de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections that %n article(s) are in</source>
        <translation>
            <numerusform>Collections de %n article</numerusform>
            <numerusform>Collections de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New tags, with commas between</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Une nouvelle collection</translation>
    </message>
</context>
<context>
    <name>Dateline::LeftOutDialog</name>
    <message>
        <source>Left Out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Nothing that the page shows was left out.</source>
        <translation>Rien de ce que montre la page n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>The page shows these &amp;paragraphs too. What you tick comes into a new version of the article, at its place; your notes go with it, and this version stays as it is.</source>
        <translation>La page montre aussi ces &amp;paragraphes. Ce que vous cochez entre dans une nouvelle version de l’article, à sa place&#xa0;; vos notes la suivent, et cette version-ci reste telle quelle.</translation>
    </message>
    <message>
        <source>Paragraphs that were left out</source>
        <translation>Paragraphes laissés de côté</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Réintégrer</translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind</comment>
        <extracomment>a kind of name, and which one: Country: Moldova</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas un nom</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Identique à %1</translation>
    </message>
    <message>
        <source>Is called %1</source>
        <translation>S’appelle %1</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Appartient à %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce qu’ils sont</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconPage</name>
    <message>
        <source>Your lexicon</source>
        <translation>Votre lexique</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler :</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir :</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>toolbar</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>toolbar</comment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search the lexicon…</source>
        <translation>Chercher dans le lexique…</translation>
    </message>
    <message>
        <source>Search the lexicon</source>
        <translation>Chercher dans le lexique</translation>
    </message>
    <message>
        <source>Articles with the words</source>
        <translation>Articles avec ces mots</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Articles avec %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the library yet</source>
        <translation>Encore aucun dans la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What you put right in all articles stands here. Choose All Articles, Always in the menu Put Right, or add a row.</source>
        <translation>Ici figure ce que vous corrigez dans tous les articles. Choisissez « Tous les articles, toujours » dans le menu Corriger, ou ajoutez une ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Row(s)</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The lexicon has all of these rows already.</source>
        <translation>Le lexique a déjà toutes ces lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Import a Lexicon</source>
        <translation>Importer un lexique</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the Lexicon</source>
        <translation>Exporter le lexique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconRowDialog</name>
    <message>
        <source>Add to the Lexicon</source>
        <translation>Ajouter au lexique</translation>
    </message>
    <message>
        <source>Change a Row of the Lexicon</source>
        <translation>Modifier une ligne du lexique</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas un nom</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>S’appelle</translation>
    </message>
    <message>
        <source>Belongs to a country</source>
        <translation>Appartient à un pays</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots :</translation>
    </message>
    <message>
        <source>In &amp;all articles:</source>
        <translation>Dans &amp;tous les articles :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Pays :</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Comme le disent les mots</translation>
    </message>
</context>
<context>
    <name>Dateline::LibraryExport</name>
    <message>
        <source>Writing %1 of %2: %3</source>
        <translation>Écriture de %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Writing articles…</source>
        <translation>Écriture des articles…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n article écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n articles écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be written.</source>
        <translation>
            <numerusform>%n article n’a pas pu être écrit.</numerusform>
            <numerusform>%n articles n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::LibraryImport</name>
    <message>
        <source>Looking for articles…</source>
        <translation>Recherche d&apos;articles…</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>Lecture de %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There is no article in it.</source>
        <translation>Il n&apos;y a pas d&apos;article dedans.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added to the library.</source>
        <translation>
            <numerusform>%n article ajouté à la bibliothèque.</numerusform>
            <numerusform>%n articles ajoutés à la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already.</source>
        <translation>
            <numerusform>%n article est déjà dans la bibliothèque.</numerusform>
            <numerusform>%n articles sont déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n&apos;a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::MainWindow</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>panel and how many it shows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>pasted words</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>As the System: Light or Dark</source>
        <translation>Comme le système : clair ou sombre</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Sélectionnez d’abord les mots dont parle la note.</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>Articles (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The library is restored. What was there before is kept as %1.</source>
        <translation>La bibliothèque est restaurée. Ce qui y était avant est conservé dans %1.</translation>
    </message>
    <message>
        <source>Select a name, a quote or some words first</source>
        <translation>Sélectionner d’abord un nom, une citation ou des mots</translation>
    </message>
    <message>
        <source>Notes (%1);;All files (*)</source>
        <translation>Notes (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import Notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>There are no notes in the file that are not here already.</source>
        <translation>Le fichier ne contient aucune note qui ne soit déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) imported.</source>
        <translation>
            <numerusform>%n note importée.</numerusform>
            <numerusform>%n notes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n note(s) is not clear: choose one in the list of notes.</source>
        <translation>
            <numerusform>L’emplacement de %n note n’est pas clair : choisissez-en un dans la liste des notes.</numerusform>
            <numerusform>L’emplacement de %n notes n’est pas clair : choisissez-en un dans la liste des notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Folder of Articles to the Library</source>
        <translation>Ajouter un dossier d&apos;articles à la bibliothèque</translation>
    </message>
    <message>
        <source>Show Which…</source>
        <translation>Montrer lesquels…</translation>
    </message>
    <message>
        <source>Select a person, a country, an organization or a place first.</source>
        <translation>Sélectionnez d&apos;abord une personne, un pays, une organisation ou un lieu.</translation>
    </message>
    <message>
        <source>The library can be written again. What you typed is kept.</source>
        <translation>La bibliothèque est de nouveau accessible en écriture. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>The last words that you typed into a note are not on disk, because the library cannot be written. Dateline goes on trying; if you close it now, they are lost.</source>
        <translation>Les derniers mots que vous avez saisis dans une note ne sont pas sur le disque, car il est impossible d’écrire dans la bibliothèque. Dateline continue d’essayer&#xa0;; si vous fermez maintenant, ils seront perdus.</translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file on this computer nor a web page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier de cet ordinateur ni une page web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed since it was read last; the version before is kept beside it.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis sa dernière lecture&#xa0;; la version d’avant est conservée à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stand at their words again.</source>
        <translation>
            <numerusform>%n note a retrouvé ses mots.</numerusform>
            <numerusform>%n notes ont retrouvé leurs mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait for a place: the list of notes offers some.</source>
        <translation>
            <numerusform>%n note attend une place&#xa0;: la liste des notes en propose.</numerusform>
            <numerusform>%n notes attendent une place&#xa0;: la liste des notes en propose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Changes</source>
        <translation>Montrer les modifications</translation>
    </message>
    <message>
        <source>Not Read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Other articles are being written: wait for them, or stop that with Esc.</source>
        <translation>D’autres articles sont en cours d’écriture&#xa0;: attendez qu’ils soient écrits, ou arrêtez avec Échap.</translation>
    </message>
    <message>
        <source>Not Written</source>
        <translation>Non écrits</translation>
    </message>
    <message>
        <source>a sample article</source>
        <translation>un exemple d’article</translation>
    </message>
</context>
<context>
    <name>Dateline::MergeDialog</name>
    <message>
        <source>Put Right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Put Together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 et %2 sont la même chose</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not who or what %2 is elsewhere</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni la personne ni la chose que désigne %2 ailleurs</translation>
    </message>
    <message>
        <source>Nothing in this article changes.</source>
        <translation>Rien ne change dans cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes under the name %2: %1.</source>
        <extracomment>how many mentions, quotes, deals and events; a name</extracomment>
        <translation>Ce qui passe sous le nom %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no entry of its own any more.</source>
        <translation>%1 n’est plus une entrée à part.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stay with %1.</source>
        <translation>
            <numerusform>%n mention reste à %1.</numerusform>
            <numerusform>%n mentions restent à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same in all other articles, wherever &quot;%1&quot; stands.</source>
        <translation>De même dans tous les autres articles, partout où figure «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteDelegate</name>
    <message>
        <source>Typed and not saved: edit to go on.</source>
        <translation>Saisi mais pas enregistré : modifiez pour continuer.</translation>
    </message>
    <message>
        <source>Enter or a double click edits, Del deletes.</source>
        <translation>Entrée ou un double clic modifie, Suppr supprime.</translation>
    </message>
    <message>
        <source>The article changed, and these words have no clear place in it any more.</source>
        <translation>L&apos;article a changé, et ces mots n&apos;y ont plus de place certaine.</translation>
    </message>
    <message>
        <source>F4 offers places.</source>
        <translation>F4 propose des places.</translation>
    </message>
    <message>
        <source>Source:</source>
        <extracomment>what a check of facts rests on; followed by an address or a citation</extracomment>
        <translation>Source :</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the source.</source>
        <translation>Ctrl+Entrée ouvre la source.</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>who made a note</extracomment>
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Note, en Markdown</translation>
    </message>
    <message>
        <source>Write in Markdown: **bold**, *italic*, - a list</source>
        <translation>Écrivez en Markdown : **gras**, *italique*, - une liste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Discard the unsaved words</source>
        <translation>Abandonner les mots non enregistrés</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Enregistrer la note (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close without saving; what you typed is kept as a draft (Esc)</source>
        <translation>Fermer sans enregistrer ; ce que vous avez saisi reste en brouillon (Échap)</translation>
    </message>
    <message>
        <source>You had typed this without saving it.</source>
        <translation>Vous aviez saisi ceci sans l’enregistrer.</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur : %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show the words as they will look (Ctrl+Shift+P)</source>
        <translation>Montrer les mots tels qu’ils paraîtront (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>How your check of these words stands</source>
        <translation>Où en est votre vérification de ces mots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: a web address, or words</source>
        <translation>Source : une adresse web ou des mots</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Aperçu de la note</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteModel</name>
    <message>
        <source>highlight, %1: %2</source>
        <extracomment>a colour and the highlighted words</extracomment>
        <translation>surlignage, %1 : %2</translation>
    </message>
    <message>
        <source>note, %1: %2: %3</source>
        <extracomment>a colour, the highlighted words, what the reader wrote on them</extracomment>
        <translation>note, %1 : %2 : %3</translation>
    </message>
    <message>
        <source>note without a place: %1: %2</source>
        <extracomment>the words that were highlighted, what the reader wrote on them</extracomment>
        <translation>note sans place : %1 : %2</translation>
    </message>
    <message>
        <source>check %1, %2</source>
        <extracomment>how a check of facts stands, before the note that it is about</extracomment>
        <translation>vérification : %1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>a note, and who made it</extracomment>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>Dateline::NoteOrderButton</name>
    <message>
        <source>By place</source>
        <extracomment>an order of notes: as their words stand in the text</extracomment>
        <translation>Par place</translation>
    </message>
    <message>
        <source>By time</source>
        <extracomment>an order of notes: the last written comes first</extracomment>
        <translation>Par date</translation>
    </message>
    <message>
        <source>My order</source>
        <extracomment>an order of notes: the reader&apos;s own</extracomment>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>Order of the notes: %1</source>
        <translation>Ordre des notes : %1</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>No notes yet.

Select words in the article and choose a highlight colour (Ctrl+1 to Ctrl+5), or press Ctrl+N to write a note on them.</source>
        <translation>Pas encore de notes.

Sélectionnez des mots dans l’article et choisissez une couleur (Ctrl+1 à Ctrl+5), ou appuyez sur Ctrl+N pour écrire une note.</translation>
    </message>
    <message>
        <source>Delete the highlight on &quot;%1&quot;?</source>
        <translation>Supprimer le surlignage de « %1 » ?</translation>
    </message>
    <message>
        <source>Delete the note on &quot;%1&quot;?</source>
        <translation>Supprimer la note sur « %1 » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Find its place…</source>
        <translation>Trouver sa place…</translation>
    </message>
    <message>
        <source>Nothing in this article is like these words.</source>
        <translation>Rien dans cet article ne ressemble à ces mots.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Any check</source>
        <translation>Toute vérification</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>My own</source>
        <extracomment>the notes that the reader made</extracomment>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout auteur</translation>
    </message>
</context>
<context>
    <name>Dateline::OpenArticle</name>
    <message>
        <source>Change Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Write Note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Import Notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>how a check of facts stands</comment>
        <translation>Vérification : %1</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>%1 Is Not Who or What Other Articles Mean</source>
        <translation>%1 n’est pas qui ou ce que d’autres articles désignent</translation>
    </message>
</context>
<context>
    <name>Dateline::PageFetch</name>
    <message>
        <source>&quot;%1&quot; takes too long.</source>
        <translation>«&#xa0;%1&#xa0;» met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, but %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du texte, mais %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2.</source>
        <translation>«&#xa0;%1&#xa0;» est plus grand que %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to &quot;%2&quot;, which is no web page.</source>
        <translation>«&#xa0;%1&#xa0;» mène à «&#xa0;%2&#xa0;», qui n’est pas une page web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to &quot;%2&quot;, which anyone on the way could read or change.</source>
        <translation>«&#xa0;%1&#xa0;» mène à «&#xa0;%2&#xa0;», que n’importe qui en chemin pourrait lire ou modifier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads from one address to the next without end.</source>
        <translation>«&#xa0;%1&#xa0;» mène d’une adresse à l’autre sans fin.</translation>
    </message>
    <message>
        <source>There is no such page at &quot;%1&quot; (%2).</source>
        <translation>Cette page n’existe pas sur «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot give the page now (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas fournir la page pour le moment (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not give the page to just anyone (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne fournit pas la page à n’importe qui (%2).</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot;, or this computer is not connected.</source>
        <translation>Il n’y a pas d’hôte «&#xa0;%1&#xa0;», ou cet ordinateur n’est pas connecté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refuses the connection.</source>
        <translation>«&#xa0;%1&#xa0;» refuse la connexion.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; is not safe: %2</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» n’est pas sûre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot fetch &quot;%1&quot;: %2.</source>
        <translation>Impossible de récupérer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Dateline::QuoteDelegate</name>
    <message>
        <source>unattributed</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <source>no one near it is named</source>
        <extracomment>people who may have said a quote</extracomment>
        <translation>personne n’est nommé à proximité</translation>
    </message>
    <message>
        <source>candidates: %1</source>
        <translation>candidats : %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>pourquoi : %1</translation>
    </message>
</context>
<context>
    <name>Dateline::QuoteModel</name>
    <message>
        <source>unattributed</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>speaker, kind of quote, the words</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>Dateline::QuotesPanel</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Group the quotes by speaker instead of text order</source>
        <translation>Grouper les citations par locuteur au lieu de l’ordre du texte</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Select speaker</source>
        <translation>Sélectionner le locuteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Tout locuteur</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbe de parole</translation>
    </message>
    <message>
        <source>Any cue</source>
        <translation>Tout verbe</translation>
    </message>
    <message>
        <source>No one is quoted in this article.</source>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
</context>
<context>
    <name>Dateline::RestoreDialog</name>
    <message>
        <source>The library becomes what it was before the first change of a day. The library as it is now is kept in a file beside it.</source>
        <translation>La bibliothèque redevient ce qu&apos;elle était avant le premier changement d&apos;un jour. Celle d&apos;à présent est conservée dans un fichier à côté.</translation>
    </message>
    <message>
        <source>Restore the Library</source>
        <translation>Restaurer la bibliothèque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of each day.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde. Une est faite avant le premier changement de chaque jour.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and size of a backup</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, before a new version of Dateline (%2)</source>
        <translation>%1, avant une nouvelle version de Dateline (%2)</translation>
    </message>
</context>
<context>
    <name>Dateline::SearchDelegate</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>Dateline::SearchModel</name>
    <message>
        <source>note on %1: %2</source>
        <extracomment>the title of an article, the words around a hit in a note on it</extracomment>
        <translation>note sur %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>search hit</comment>
        <extracomment>the title of an article, the words around a hit in it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
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
        <translation>Réglages de lecture</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>As the system: light or dark</source>
        <translation>Comme le système : clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Police :</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Interligne :</translation>
    </message>
    <message>
        <source>Line &amp;length:</source>
        <translation>&amp;Longueur de ligne :</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;hème :</translation>
    </message>
    <message>
        <source>Default serif</source>
        <translation>Police à empattements par défaut</translation>
    </message>
</context>
<context>
    <name>Dateline::StartPage</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>Ouvrir un article…</translation>
    </message>
    <message>
        <source>From the Clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Found in the library</source>
        <translation>Trouvé dans la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Add a Folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Search the words of all articles and notes: ferry stri*, &quot;in a row&quot;, OR, NOT, tag:economy…</source>
        <translation>Chercher les mots de tous les articles et notes : ferry grè*, &quot;à la suite&quot;, OR, NOT, tag:économie…</translation>
    </message>
</context>
<context>
    <name>Dateline::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: passage %3 of %4 (F3 next)</source>
        <translation>%1 et %2 : passage %3 sur %4 (F3 : suivant)</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3 (F3 next)</source>
        <translation>%1 : mention %2 sur %3 (F3 : suivante)</translation>
    </message>
    <message>
        <source>Place %1 of %2 (F3 next)</source>
        <translation>Passage %1 sur %2 (F3 : suivant)</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Show the corrections that do not find their place any more</source>
        <translation>Montrer les corrections qui ne trouvent plus leur passage</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) without a place</source>
        <translation>
            <numerusform>%n correction sans passage</numerusform>
            <numerusform>%n corrections sans passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectHeader</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>no role given</source>
        <translation>sans fonction indiquée</translation>
    </message>
    <message>
        <source>Others of that name: %1</source>
        <extracomment>people with the name of the one whose page it is, by their roles</extracomment>
        <translation>Autres personnes de ce nom : %1</translation>
    </message>
    <message>
        <source>Same As…</source>
        <translation>Identique à…</translation>
    </message>
    <message>
        <source>Put together with somebody or something that is the same under another name (Ctrl+J)</source>
        <translation>Réunir avec quelqu’un ou quelque chose d’identique sous un autre nom (Ctrl+J)</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Give a name that was put together with this one a page of its own again</source>
        <translation>Redonner sa propre page à un nom réuni avec celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <extracomment>a name and its role, and in how many articles it is</extracomment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>You put together: %1</source>
        <translation>Réunis par vous : %1</translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
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
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
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
        <translation>Citations</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No article of the library has this name any more.</source>
        <translation>Plus aucun article de la bibliothèque ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not the Same in This Article…</source>
        <translation>Différent dans cet article…</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets a page of its own, with what %n article(s) tell of it.</source>
        <translation>
            <numerusform>%1 aura sa propre page, avec ce qu’en dit %n article.</numerusform>
            <numerusform>%1 aura sa propre page, avec ce qu’en disent %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Is Somebody or Something Else</source>
        <translation>%1 est quelqu’un ou quelque chose d’autre</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; gets a page of its own: %3, %4.</source>
        <extracomment>a name, the title of an article, how many mentions and quotes</extracomment>
        <translation>%1 dans « %2 » aura sa propre page : %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot; Is Somebody or Something Else</source>
        <translation>%1 dans « %2 » est quelqu’un ou quelque chose d’autre</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectTimeline</name>
    <message>
        <source>Events of all articles in time</source>
        <translation>Événements de tous les articles dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events are drawn; the list has all.</source>
        <translation>
            <numerusform>Le premier événement est dessiné ; la liste les a tous.</numerusform>
            <numerusform>Les %n premiers événements sont dessinés ; la liste les a tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TalkShareBar</name>
    <message>
        <source>Share of the talk</source>
        <translation>Part de parole</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>Où se trouve la sélection dans l’article</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel</name>
    <message>
        <source>Undated, in text order</source>
        <translation>Sans date, dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Undated events</source>
        <translation>Événements sans date</translation>
    </message>
    <message>
        <source>Event order</source>
        <translation>Ordre des faits</translation>
    </message>
    <message>
        <source>Story order</source>
        <translation>Ordre du récit</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Sélection seule</translation>
    </message>
    <message>
        <source>Show only events of the selected people, countries or organizations</source>
        <translation>N’afficher que les événements des personnes, pays ou organisations sélectionnés</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Open an article to see its events in time.</source>
        <translation>Ouvrez un article pour voir ses événements dans le temps.</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>Recherche des événements…</translation>
    </message>
    <message>
        <source>No events: Dateline reads events in English articles only.</source>
        <translation>Aucun événement : Dateline ne les lit que dans les articles en anglais.</translation>
    </message>
    <message>
        <source>Nothing selected has events.</source>
        <translation>La sélection n’a pas d’événement.</translation>
    </message>
    <message>
        <source>No events found in this article.</source>
        <translation>Aucun événement trouvé dans cet article.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Show in the Text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Lesser events</source>
        <translation>Événements secondaires</translation>
    </message>
    <message>
        <source>Show what was said, states, habits and what is told again as well</source>
        <translation>Afficher aussi les paroles, les états, les habitudes et ce qui est redit</translation>
    </message>
    <message>
        <source>Save as Picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save, copy or print what is shown as a picture</source>
        <translation>Enregistrer, copier ou imprimer ce qui est affiché sous forme d’image</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Print Timeline…</source>
        <translation>Imprimer la chronologie…</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Part the events into lanes</source>
        <translation>Répartir les événements en pistes</translation>
    </message>
    <message>
        <source>All Together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>By Who Takes Part</source>
        <translation>Selon les participants</translation>
    </message>
    <message>
        <source>By Whether It Happened</source>
        <translation>Selon qu’il a eu lieu ou non</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelineView</name>
    <message>
        <source>Events in time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>Why here: %1</source>
        <translation>Pourquoi ici : %1</translation>
    </message>
</context>
<context>
    <name>Dateline::TypedDialog</name>
    <message>
        <source>Understood as: %1</source>
        <translation>Compris comme : %1</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>Ce n’est pas compréhensible.</translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome</name>
    <message>
        <source>Who said what, who agreed what with whom, and when</source>
        <translation>Qui a dit quoi, qui a convenu de quoi avec qui, et quand</translation>
    </message>
    <message>
        <source>Open an article: its people, countries, organizations and deals are marked, its quotes stand beside it with who said each, and its events on a timeline. Highlight, write notes, put right what is wrong. No word of it leaves this computer.</source>
        <translation>Ouvrez un article : ses personnes, pays, organisations et accords y sont marqués, ses citations figurent à côté avec leur auteur, et ses événements sur une frise. Surlignez, écrivez des notes, corrigez ce qui est faux. Pas un mot n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open an Article…</source>
        <translation>Ouvrir un article…</translation>
    </message>
    <message>
        <source>Text, Markdown, a saved web page, PDF, EPUB, ODT, DOCX or a mail (Ctrl+O)</source>
        <translation>Texte, Markdown, page web enregistrée, PDF, EPUB, ODT, DOCX ou courriel (Ctrl+O)</translation>
    </message>
    <message>
        <source>From the Clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>The words that you copied (Ctrl+Shift+V)</source>
        <translation>Les mots que vous avez copiés (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Web Address…</source>
        <translation>Adresse web…</translation>
    </message>
    <message>
        <source>One page, fetched only when you say so (Ctrl+L)</source>
        <translation>Une page, chargée seulement si vous le demandez (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add a Folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All of its articles at once (Ctrl+Shift+O)</source>
        <translation>Tous ses articles d’un coup (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Try a Sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>A short invented article, to see how it works</source>
        <translation>Un court article inventé, pour voir comment cela marche</translation>
    </message>
    <message>
        <source>Or drop files, words or a link anywhere in this window.</source>
        <translation>Ou déposez des fichiers, des mots ou un lien n’importe où dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is a country&apos;s name</source>
        <translation>%1 est le nom d’un pays</translation>
    </message>
    <message>
        <source>a country&apos;s name</source>
        <translation>le nom d’un pays</translation>
    </message>
    <message>
        <source>%1 is a country&apos;s adjective or people</source>
        <translation>%1 est l’adjectif ou le peuple d’un pays</translation>
    </message>
    <message>
        <source>a country&apos;s adjective or people</source>
        <translation>l’adjectif ou le peuple d’un pays</translation>
    </message>
    <message>
        <source>follows the title %1</source>
        <translation>suit le titre %1</translation>
    </message>
    <message>
        <source>follows a title</source>
        <translation>suit un titre</translation>
    </message>
    <message>
        <source>begins with the first name %1</source>
        <translation>commence par le prénom %1</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>commence par un prénom</translation>
    </message>
    <message>
        <source>has %1 in its name, as organizations do</source>
        <translation>porte %1 dans son nom, comme les organisations</translation>
    </message>
    <message>
        <source>named as organizations are</source>
        <translation>nommé comme le sont les organisations</translation>
    </message>
    <message>
        <source>the acronym of an organization: %1</source>
        <translation>le sigle d’une organisation : %1</translation>
    </message>
    <message>
        <source>the acronym of an organization</source>
        <translation>le sigle d’une organisation</translation>
    </message>
    <message>
        <source>%1 is in the table of places</source>
        <translation>%1 figure dans la table des lieux</translation>
    </message>
    <message>
        <source>in the table of places</source>
        <translation>figure dans la table des lieux</translation>
    </message>
    <message>
        <source>told as a place: %1</source>
        <translation>raconté comme un lieu : %1</translation>
    </message>
    <message>
        <source>told as a place</source>
        <translation>raconté comme un lieu</translation>
    </message>
    <message>
        <source>told as a person: %1</source>
        <translation>raconté comme une personne : %1</translation>
    </message>
    <message>
        <source>told as a person</source>
        <translation>raconté comme une personne</translation>
    </message>
    <message>
        <source>the last name of %1</source>
        <translation>le nom de famille de %1</translation>
    </message>
    <message>
        <source>the last name of someone named before</source>
        <translation>le nom de famille de quelqu’un nommé plus haut</translation>
    </message>
    <message>
        <source>short for %1</source>
        <translation>abrégé de %1</translation>
    </message>
    <message>
        <source>short for something named before</source>
        <translation>abrégé d’un nom donné plus haut</translation>
    </message>
    <message>
        <source>the same name as %1</source>
        <translation>le même nom que %1</translation>
    </message>
    <message>
        <source>a name that the article gives more than once</source>
        <translation>un nom que l’article donne plus d’une fois</translation>
    </message>
    <message>
        <source>described as %1</source>
        <translation>décrit comme %1</translation>
    </message>
    <message>
        <source>described in words that fit</source>
        <translation>décrit en termes qui conviennent</translation>
    </message>
    <message>
        <source>the pronoun %1, the nearest that fits</source>
        <translation>le pronom %1, le plus proche qui convienne</translation>
    </message>
    <message>
        <source>a pronoun, the nearest that fits</source>
        <translation>un pronom, le plus proche qui convienne</translation>
    </message>
    <message>
        <source>stands between the marks %1</source>
        <translation>se trouve entre les signes %1</translation>
    </message>
    <message>
        <source>stands between quotation marks</source>
        <translation>se trouve entre guillemets</translation>
    </message>
    <message>
        <source>%1 stands beside the quotation marks</source>
        <translation>%1 se trouve près des guillemets</translation>
    </message>
    <message>
        <source>a word of saying stands beside the quotation marks</source>
        <translation>un verbe de parole se trouve près des guillemets</translation>
    </message>
    <message>
        <source>%1 reports what was said</source>
        <translation>%1 rapporte ce qui a été dit</translation>
    </message>
    <message>
        <source>a word of saying reports it</source>
        <translation>un verbe de parole le rapporte</translation>
    </message>
    <message>
        <source>%1 names the source</source>
        <translation>%1 nomme la source</translation>
    </message>
    <message>
        <source>the sentence names its source</source>
        <translation>la phrase nomme sa source</translation>
    </message>
    <message>
        <source>goes on with the words of %1</source>
        <translation>poursuit les paroles de %1</translation>
    </message>
    <message>
        <source>goes on with the quote before</source>
        <translation>poursuit la citation précédente</translation>
    </message>
    <message>
        <source>%1 is named as the speaker</source>
        <translation>%1 est nommé comme locuteur</translation>
    </message>
    <message>
        <source>the speaker is named</source>
        <translation>le locuteur est nommé</translation>
    </message>
    <message>
        <source>the pronoun %1, the nearest who fits</source>
        <translation>le pronom %1, la personne la plus proche qui convienne</translation>
    </message>
    <message>
        <source>a pronoun, the nearest who fits</source>
        <translation>un pronom, la personne la plus proche qui convienne</translation>
    </message>
    <message>
        <source>%1 describes the speaker</source>
        <translation>%1 décrit le locuteur</translation>
    </message>
    <message>
        <source>the speaker is described</source>
        <translation>le locuteur est décrit</translation>
    </message>
    <message>
        <source>%1 spoke in the paragraph before</source>
        <translation>%1 parlait au paragraphe précédent</translation>
    </message>
    <message>
        <source>the speaker of the paragraph before</source>
        <translation>le locuteur du paragraphe précédent</translation>
    </message>
    <message>
        <source>the article gives the date: %1</source>
        <translation>l’article donne la date : %1</translation>
    </message>
    <message>
        <source>the article gives the date</source>
        <translation>l’article donne la date</translation>
    </message>
    <message>
        <source>%1, counted from the publication date</source>
        <translation>%1, compté depuis la date de publication</translation>
    </message>
    <message>
        <source>counted from the publication date</source>
        <translation>compté depuis la date de publication</translation>
    </message>
    <message>
        <source>%1, counted from a date in the text</source>
        <translation>%1, compté depuis une date du texte</translation>
    </message>
    <message>
        <source>counted from a date in the text</source>
        <translation>compté depuis une date du texte</translation>
    </message>
    <message>
        <source>%1, the one nearest to the publication date</source>
        <translation>%1, le plus proche de la date de publication</translation>
    </message>
    <message>
        <source>a weekday, the one nearest to the publication date</source>
        <translation>un jour de semaine, le plus proche de la date de publication</translation>
    </message>
    <message>
        <source>%1 gives no more than a rough time</source>
        <translation>%1 ne dit qu’à peu près quand</translation>
    </message>
    <message>
        <source>the words give no more than a rough time</source>
        <translation>les mots ne disent qu’à peu près quand</translation>
    </message>
    <message>
        <source>dated by %1 beside it</source>
        <translation>daté par %1 à côté</translation>
    </message>
    <message>
        <source>dated by the words beside it</source>
        <translation>daté par les mots voisins</translation>
    </message>
    <message>
        <source>dated by %1 in the same sentence</source>
        <translation>daté par %1 dans la même phrase</translation>
    </message>
    <message>
        <source>dated by words in the same sentence</source>
        <translation>daté par des mots de la même phrase</translation>
    </message>
    <message>
        <source>ordered by the tense of %1</source>
        <translation>ordonné par le temps de %1</translation>
    </message>
    <message>
        <source>ordered by its tense</source>
        <translation>ordonné par le temps du verbe</translation>
    </message>
    <message>
        <source>told after %1</source>
        <translation>raconté après %1</translation>
    </message>
    <message>
        <source>told after what comes before</source>
        <translation>raconté après ce qui précède</translation>
    </message>
    <message>
        <source>%1 names a deal</source>
        <translation>%1 nomme un accord</translation>
    </message>
    <message>
        <source>a noun names the deal</source>
        <translation>un nom désigne l’accord</translation>
    </message>
    <message>
        <source>%1 tells of a deal</source>
        <translation>%1 raconte un accord</translation>
    </message>
    <message>
        <source>a verb tells of the deal</source>
        <translation>un verbe raconte l’accord</translation>
    </message>
    <message>
        <source>a sum of money stands beside it: %1</source>
        <translation>une somme d’argent se trouve à côté : %1</translation>
    </message>
    <message>
        <source>a sum of money stands beside it</source>
        <translation>une somme d’argent se trouve à côté</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how sure the program is</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is in the table of organizations</source>
        <translation>%1 figure dans la table des organisations</translation>
    </message>
    <message>
        <source>in the table of organizations</source>
        <translation>dans la table des organisations</translation>
    </message>
    <message>
        <source>%1 looks like a name, by its letters and the words around it</source>
        <translation>%1 a l’air d’un nom, par ses lettres et les mots autour</translation>
    </message>
    <message>
        <source>looks like a name, by its letters and the words around it</source>
        <translation>a l’air d’un nom, par ses lettres et les mots autour</translation>
    </message>
    <message>
        <source>put right by you</source>
        <translation>corrigé par vous</translation>
    </message>
    <message>
        <source>put right by you; found because: %1</source>
        <translation>corrigé par vous ; trouvé parce que : %1</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>marqué par vous</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cannot write &quot;%1&quot;: %2.</source>
        <translation>Impossible d’écrire « %1 » : %2.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Aucune note.</translation>
    </message>
    <message>
        <source>Notes, Markdown</source>
        <translation>Notes, Markdown</translation>
    </message>
    <message>
        <source>Article with marks and notes, HTML</source>
        <translation>Article avec marques et notes, HTML</translation>
    </message>
    <message>
        <source>Article with notes as comments, ODT</source>
        <translation>Article avec les notes en commentaires, ODT</translation>
    </message>
    <message>
        <source>Article with notes as comments, DOCX</source>
        <translation>Article avec les notes en commentaires, DOCX</translation>
    </message>
    <message>
        <source>Notes, CSV</source>
        <translation>Notes, CSV</translation>
    </message>
    <message>
        <source>Quotes, CSV</source>
        <translation>Citations, CSV</translation>
    </message>
    <message>
        <source>Deals, CSV</source>
        <translation>Accords, CSV</translation>
    </message>
    <message>
        <source>Notes, Web Annotation</source>
        <translation>Notes, Web Annotation</translation>
    </message>
    <message>
        <source>Article with notes, REFI-QDA</source>
        <translation>Article avec notes, REFI-QDA</translation>
    </message>
    <message>
        <source>Article with notes, brat</source>
        <translation>Article avec notes, brat</translation>
    </message>
    <message>
        <source>Reference with notes, CSL-JSON</source>
        <translation>Référence avec notes, CSL-JSON</translation>
    </message>
    <message>
        <source>Reference with notes, RIS</source>
        <translation>Référence avec notes, RIS</translation>
    </message>
    <message>
        <source>Timeline, iCalendar</source>
        <translation>Chronologie, iCalendar</translation>
    </message>
    <message>
        <source>Timeline, TimelineJS</source>
        <translation>Chronologie, TimelineJS</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Analysis with notes, JSON</source>
        <translation>Analyse avec notes, JSON</translation>
    </message>
    <message>
        <source>Timeline, CSV for TimelineJS</source>
        <translation>Chronologie, CSV pour TimelineJS</translation>
    </message>
    <message>
        <source>Notes, Hypothesis</source>
        <translation>Notes, Hypothesis</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is neither JSON nor a REFI-QDA project.</source>
        <translation>Impossible de lire « %1 » : ce n’est ni du JSON ni un projet REFI-QDA.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: there are no notes in it that Dateline knows.</source>
        <translation>Impossible de lire « %1 » : il ne contient aucune note que Dateline connaisse.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is a damaged file, or no REFI-QDA project.</source>
        <translation>Impossible de lire « %1 » : le fichier est endommagé ou n’est pas un projet REFI-QDA.</translation>
    </message>
    <message>
        <source>Cannot take the notes of &quot;%1&quot;: they are on other texts.</source>
        <translation>Impossible de prendre les notes de « %1 » : elles portent sur d’autres textes.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it unpacks to more than %2.</source>
        <translation>Impossible de lire « %1 » : décompressé, il dépasse %2.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Vérification : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Article with marks and notes, PDF</source>
        <translation>Article avec marques et notes, PDF</translation>
    </message>
    <message>
        <source>Timeline, SVG picture</source>
        <translation>Chronologie, image SVG</translation>
    </message>
    <message>
        <source>Timeline, PNG picture</source>
        <translation>Chronologie, image PNG</translation>
    </message>
    <message>
        <source>Undated, in text order</source>
        <translation>Sans date, dans l’ordre du texte</translation>
    </message>
    <message>
        <source>No outlet, author, date or address is known.</source>
        <translation>Ni le média, ni l’auteur, ni la date, ni l’adresse ne sont connus.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Share of the talk by speaker, CSV</source>
        <translation>Part de parole par locuteur, CSV</translation>
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
Le code de retour est 0, ou 1 si un fichier n’a pu être lu ou écrit (les autres sont faits), ou 2
si la commande n’a pas été comprise.
</translation>
    </message>
    <message>
        <source>Cannot write: %1.</source>
        <translation>Impossible d’écrire : %1.</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>Aucun format n’est indiqué.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>Il n’y a pas de format « %1 ».</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Aucun fichier n’est indiqué.</translation>
    </message>
    <message>
        <source>Several articles need a folder to go to: -o FOLDER.</source>
        <translation>Plusieurs articles demandent un dossier de destination : -o DOSSIER.</translation>
    </message>
    <message>
        <source>
Templates of your own (%1):
</source>
        <translation>
Vos propres modèles (%1) :
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
        <translation>Usage : dateline export --format F [-o SORTIE] FICHIER...
        dateline export --template M [-o SORTIE] FICHIER...

Écrit des articles avec les notes que votre bibliothèque a sur eux. « - » est
l’entrée standard.

  --format F           l’un de ceux indiqués ci-dessous
  --template M         un modèle à vous : un fichier, ou le nom d’un modèle de
                       votre dossier de modèles
  -o, --output SORTIE  un fichier ou, pour plusieurs articles, un dossier ; sans
                       cela, un seul article va sur la sortie standard
  --no-marks           l’article sans les marques de ce qui a été trouvé, dans
                       les formats qui les montrent
  -h, --help           ce texte
  -v, --version        la version

Formats :
</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Il n’y a pas de modèle « %1 ».</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>À propos de Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Close reading of the news: who said what, who agreed what with whom, and when.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Lire l’actualité de près : qui a dit quoi, qui s’est accordé sur quoi avec qui, et quand.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Everything is done on this computer. What the program finds is a reading aid: check it against the article before you publish.

Licence: Apache 2.0. Country, city and currency tables: Unicode CLDR, iso-codes, GeoNames (CC BY 4.0). Word lists: WordNet, PolNeAR counts.</source>
        <translation>Tout se fait sur cet ordinateur. Ce que le programme trouve est une aide à la lecture : vérifiez-le dans l’article avant de publier.

Licence : Apache 2.0. Tables des pays, villes et monnaies : Unicode CLDR, iso-codes, GeoNames (CC BY 4.0). Listes de mots : WordNet, décomptes de PolNeAR.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is not text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is larger than %2.</source>
        <translation>Impossible de lire « %1 » : plus grand que %2.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: there is no such file.</source>
        <translation>Impossible d’ouvrir « %1 » : ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: it is a folder.</source>
        <translation>Impossible d’ouvrir « %1 » : c’est un dossier.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: it is a pipe or a device, not a file.</source>
        <translation>Impossible d’ouvrir « %1 » : c’est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot; was stopped.</source>
        <translation>La lecture de « %1 » a été arrêtée.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>Impossible de lire « %1 » : %2.</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;: %2.</source>
        <translation>Impossible d’ouvrir « %1 » : %2.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is not text.</source>
        <translation>Impossible de lire « %1 » : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is longer than %2 characters.</source>
        <translation>Impossible de lire « %1 » : plus long que %2 caractères.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is empty.</source>
        <translation>Impossible de lire « %1 » : le fichier est vide.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: its elements stand too deep in each other, or are too many.</source>
        <translation>Impossible de lire « %1 » : ses éléments sont imbriqués trop profondément, ou trop nombreux.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: the mail has no text in it.</source>
        <translation>Impossible de lire « %1 » : le message ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is an archive without an article in it.</source>
        <translation>Impossible de lire « %1 » : l’archive ne contient pas d’article.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it unpacks to more than %2.</source>
        <translation>Impossible de lire « %1 » : décompressé, il dépasse %2.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is a damaged file, or one without an article in it.</source>
        <translation>Impossible de lire « %1 » : le fichier est endommagé ou ne contient pas d’article.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: it is protected by a password.</source>
        <translation>Impossible de lire « %1 » : le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: the part of Dateline that reads PDF is missing.</source>
        <translation>Impossible de lire « %1 » : la partie de Dateline qui lit le PDF manque.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: its pages are pictures, without text in them.</source>
        <translation>Impossible de lire « %1 » : ses pages sont des images, sans texte.</translation>
    </message>
    <message>
        <source>The page of this article is not kept. Save it to a file and open that, to see what is left out.</source>
        <translation>La page de cet article n’est pas conservée. Enregistrez-la dans un fichier et ouvrez ce fichier pour voir ce qui est laissé de côté.</translation>
    </message>
    <message>
        <source>Nothing is left out of &quot;%1&quot;: it is no web page.</source>
        <translation>Rien n’est laissé de côté dans «&#xa0;%1&#xa0;»&#xa0;: ce n’est pas une page web.</translation>
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
        <translation>Utilisation : dateline import [OPTION...] CHEMIN...

Ajoute des articles à la bibliothèque et garde ce qui y est trouvé. D&apos;un dossier, tous les fichiers qui peuvent
être des articles sont lus, à toute profondeur. Un article que la bibliothèque a déjà n&apos;est pas ajouté à nouveau.

  --library FICHIER  une autre bibliothèque que celle du lecteur
  -h, --help         ce texte
  -v, --version      la version

Le code de retour est 0, ou 1 si quelque chose n&apos;a pas pu être lu (le reste est fait), ou 2 si la commande n&apos;a
pas été comprise.
</translation>
    </message>
    <message>
        <source>No file and no folder is named.</source>
        <translation>Aucun fichier ni dossier n&apos;est nommé.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the library already</source>
        <translation>
            <numerusform>%n article déjà dans la bibliothèque</numerusform>
            <numerusform>%n articles déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read</source>
        <translation>
            <numerusform>%n fichier non lu</numerusform>
            <numerusform>%n fichiers non lus</numerusform>
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
        <translation>Utilisation : dateline import-notes [OPTION...] NOTES ARTICLE

Ajoute les notes d&apos;un fichier à la bibliothèque, chacune à ses mots dans l&apos;article : JSON de Dateline,
Web Annotation, Hypothesis ou REFI-QDA. Celles que l&apos;article a déjà sont laissées de côté.

  --library FICHIER  une autre bibliothèque que celle du lecteur
  -h, --help         ce texte
  -v, --version      la version

Le code de retour est 0, ou 1 si quelque chose n&apos;a pas pu être lu, ou 2 si la commande n&apos;a pas été
comprise.
</translation>
    </message>
    <message>
        <source>Import Notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Name a file with notes and the article that they are on.</source>
        <translation>Nommez un fichier de notes et l’article auquel elles se rapportent.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) imported</source>
        <translation>
            <numerusform>%n note importée</numerusform>
            <numerusform>%n notes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n of them is not clear</source>
        <translation>
            <numerusform>L’emplacement de %n d’entre elles n’est pas clair</numerusform>
            <numerusform>L’emplacement de %n d’entre elles n’est pas clair</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The word list &quot;%1&quot; has an unknown kind: &quot;%2&quot;.</source>
        <translation>La liste de mots « %1 » a un type inconnu : « %2 ».</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has no rows.</source>
        <translation>La liste de mots « %1 » n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Cannot open the word list &quot;%1&quot;: %2.</source>
        <translation>Impossible d’ouvrir la liste de mots « %1 » : %2.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has %2 fields in line %3 instead of %4.</source>
        <translation>La liste de mots « %1 » a %2 champs à la ligne %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; does not have the columns expected.</source>
        <translation>La liste de mots « %1 » n’a pas les colonnes attendues.</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has a bad value in line %2, column &quot;%3&quot;: &quot;%4&quot;.</source>
        <translation>La liste de mots « %1 » a une valeur erronée à la ligne %2, colonne « %3 » : « %4 ».</translation>
    </message>
</context>
<context>
    <name>LexiconCsv</name>
    <message>
        <source>it has no words</source>
        <translation>elle n’a pas de mots</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>elle n’a pas de valeur</translation>
    </message>
    <message>
        <source>no country has the code &quot;%1&quot;</source>
        <translation>aucun pays n’a le code « %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be said of words in all articles</source>
        <translation>« %1 » ne peut pas se dire de mots dans tous les articles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of name</source>
        <translation>« %1 » n’est pas une sorte de nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time as ISO 8601 writes it</source>
        <translation>« %1 » n’est pas une date selon ISO 8601</translation>
    </message>
    <message>
        <source>The first line does not name the columns of a lexicon: %1.</source>
        <translation>La première ligne ne nomme pas les colonnes d’un lexique : %1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be taken: %2. Nothing was imported.</source>
        <extracomment>the number of a line, and what is wrong with it</extracomment>
        <translation>La ligne %1 ne peut pas être reprise : %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>Impossible de lire « %1 » : %2.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not hold this article any more.</source>
        <translation>La bibliothèque ne contient plus cet article.</translation>
    </message>
    <message>
        <source>This note was deleted meanwhile.</source>
        <translation>Cette note a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Write a picture of the window to OUT.png instead of showing it.</source>
        <translation>Écrire une image de la fenêtre dans OUT.png au lieu de l’afficher.</translation>
    </message>
    <message>
        <source>The picture&apos;s size in pixels.</source>
        <translation>La taille de l’image en pixels.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Articles à ouvrir.</translation>
    </message>
    <message>
        <source>--size takes two numbers from 100 to 16000, such as 1440x900.</source>
        <translation>--size attend deux nombres de 100 à 16000, par exemple 1440x900.</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;.</source>
        <translation>Impossible d’écrire l’image « %1 ».</translation>
    </message>
    <message>
        <source>There is no display: the window is written to %1.</source>
        <translation>Il n’y a pas d’écran : la fenêtre est écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>MarkTip</name>
    <message>
        <source>Unattributed</source>
        <translation>Non attribuée</translation>
    </message>
    <message>
        <source>Unattributed; perhaps %1</source>
        <translation>Non attribuée ; peut-être %1</translation>
    </message>
    <message>
        <source>Quote, %1</source>
        <translation>Citation, %1</translation>
    </message>
    <message>
        <source>Deal, %1</source>
        <translation>Accord, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>check: %1</source>
        <translation>vérification : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>Cannot open the language model &quot;%1&quot;: %2.</source>
        <translation>Impossible d’ouvrir le modèle de langue « %1 » : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language model that this version can read.</source>
        <translation>« %1 » n’est pas un modèle de langue que cette version sache lire.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>NEAR takes two words or more and how many may stand between them: NEAR(ferry strike, 5).</source>
        <translation>NEAR prend au moins deux mots, et combien d&apos;autres peuvent les séparer : NEAR(ferry grève, 5).</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Une parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>There are no words before &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de mots avant « %1 ».</translation>
    </message>
    <message>
        <source>A bracket closes that was never opened.</source>
        <translation>Une parenthèse se ferme sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>Il n&apos;y a aucun mot à chercher.</translation>
    </message>
    <message>
        <source>There are no words behind &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de mots après « %1 ».</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit prend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>There is no library at &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de bibliothèque à « %1 ».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
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
        <translation>Utilisation : dateline search [OPTION...] MOTS

Trouve les articles et les notes de la bibliothèque qui contiennent tous les mots, sans égard aux accents ni à la casse.

  ferry stri*              des mots, et le début d&apos;un mot
  &apos;&quot;ferry strike&quot;&apos;         des mots à la suite
  ferry OR port NOT toll   l&apos;un ou l&apos;autre, sans
  &apos;NEAR(ferry strike, 5)&apos;  des mots séparés par cinq autres au plus
  tag:économie, collection:&apos;&quot;Accords ferroviaires&quot;&apos;, author:brandt
                           avec cette étiquette, dans cette collection, notes de cet auteur

  --limit N        au plus N résultats, les meilleurs d&apos;abord (50)
  --library FICHIER  une autre bibliothèque que celle du lecteur
  -h, --help       ce texte
  -v, --version    la version

Le code de retour est 0, ou 1 si la bibliothèque n&apos;a pas pu être lue, ou 2 si la commande n&apos;a pas
été comprise.
</translation>
    </message>
</context>
<context>
    <name>SubjectLinks</name>
    <message>
        <source>These two have one page already.</source>
        <translation>Ces deux-là ont déjà une page commune.</translation>
    </message>
    <message>
        <source>This has a page of its own already.</source>
        <translation>Ceci a déjà sa propre page.</translation>
    </message>
    <message>
        <source>No other article has this name.</source>
        <translation>Aucun autre article ne contient ce nom.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Nothing was extracted: the article is in %1, and only English is read so far.</source>
        <translation>Rien n’a été extrait : l’article est en %1, et seul l’anglais est lu pour l’instant.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>une langue inconnue</translation>
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
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>reported words, and the verb that reports them, such as &quot;said&quot;</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the sides of a deal, and what is known about it
----------
a day, and what happened on it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n événement sans date</numerusform>
            <numerusform>%n événements sans date</numerusform>
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
        <translation>Usage : dateline tag --conllu FICHIER...

Découpe des articles anglais en phrases et en mots et dit de chaque mot sa nature, son lemme, de quel
mot il dépend et de quel nom il fait partie. « - » est l’entrée standard.

  --conllu       CoNLL-U avec les étiquettes et les relations d’Universal Dependencies 2 ; les noms
                 sont dans la dernière colonne, en NER=B-PER et NER=I-PER (ORG, LOC)
  -h, --help     ce texte
  -v, --version  la version

Le code de retour est 0, ou 1 quand un fichier n’a pas pu être lu (les autres sont faits),
ou 2 quand la commande n’a pas été comprise.
</translation>
    </message>
    <message>
        <source>No format is named.</source>
        <translation>Aucun format n’est nommé.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Aucun fichier n’est nommé.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>&quot;%1&quot; is no value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read after &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu après «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>Il n’y a pas de filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; stands alone.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» s’emploie seul.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; needs a number: %1:20.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» demande un nombre&#xa0;: %1:20.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; needs words in quotation marks: %1:&quot;, &quot;.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» demande des mots entre guillemets&#xa0;: %1:&quot;, &quot;.</translation>
    </message>
    <message>
        <source>&quot;if&quot; needs a value.</source>
        <translation>«&#xa0;if&#xa0;» demande une valeur.</translation>
    </message>
    <message>
        <source>There are more than %1 tags and values.</source>
        <translation>Il y a plus de %1 balises et valeurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never ended: {% end%1 %}.</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais terminé&#xa0;: {% end%1 %}.</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, line %2: %3</source>
        <translation>Modèle «&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The comment is never closed: #}.</source>
        <translation>Le commentaire n’est jamais fermé&#xa0;: #}.</translation>
    </message>
    <message>
        <source>What begins here is not closed on the line: %1.</source>
        <translation>Ce qui commence ici n’est pas fermé sur la ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A list is walked so: {% for note in notes %}.</source>
        <translation>Une liste se parcourt ainsi&#xa0;: {% for note in notes %}.</translation>
    </message>
    <message>
        <source>A value gets a name so: {% with article.title as title %}.</source>
        <translation>Une valeur reçoit un nom ainsi&#xa0;: {% with article.title as title %}.</translation>
    </message>
    <message>
        <source>Another template of the same folder is taken in so: {% include &quot;head.md.template&quot; %}.</source>
        <translation>Un autre modèle du même dossier s’inclut ainsi&#xa0;: {% include &quot;head.md.template&quot; %}.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>Il n’y a pas de balise «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone and once.</source>
        <translation>«&#xa0;%1&#xa0;» s’emploie seul et une seule fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of line %2 is to be ended first: {% end%1 %}.</source>
        <translation>«&#xa0;%1&#xa0;» de la ligne %2 doit d’abord être terminé&#xa0;: {% end%1 %}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone.</source>
        <translation>«&#xa0;%1&#xa0;» s’emploie seul.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; takes too long.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» prend trop de temps.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; writes too much.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» écrit trop.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is no text.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’est pas du texte.</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: %2</source>
        <translation>Modèle «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a template: write one such as &quot;minutes.md&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de modèle&#xa0;: écrivez-en un tel que «&#xa0;compte-rendu.md&#xa0;».</translation>
    </message>
    <message>
        <source>There is a template &quot;%1&quot; already.</source>
        <translation>Il y a déjà un modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cannot make the folder &quot;%1&quot;.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>None of these events has a day.</source>
        <translation>Aucun de ces événements n’a de jour.</translation>
    </message>
    <message>
        <source>None of these events has a day yet. Set the publication date above the article: it tells which day &quot;Tuesday&quot; or &quot;last month&quot; is.</source>
        <translation>Aucun de ces événements n’a encore de jour. Indiquez la date de publication au-dessus de l’article : elle dit quel jour est « mardi » ou « le mois dernier ».</translation>
    </message>
    <message>
        <source>From the article&apos;s beginning to its end</source>
        <translation>Du début de l’article à la fin</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a line at the day when the article was published</comment>
        <translation>publié</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Others</source>
        <comment>events of other people, countries and organizations, or of nobody</comment>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>The template &quot;%1&quot; is included more than %n time(s) in itself.</source>
        <translation>
            <numerusform>Le modèle «&#xa0;%1&#xa0;» est inclus plus de %n fois en lui-même.</numerusform>
            <numerusform>Le modèle «&#xa0;%1&#xa0;» est inclus plus de %n fois en lui-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <translation>le %1 ou avant</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <translation>le %1 ou après</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>adjective</source>
        <extracomment>a word such as &quot;Turkish&quot; that means a country</extracomment>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>description</source>
        <extracomment>words such as &quot;the Turkish president&quot; that mean someone without naming them</extracomment>
        <translation>description</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>of a quote: all of it inside quotation marks</extracomment>
        <translation>directe</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>of a quote: reported speech with a part inside quotation marks</extracomment>
        <translation>mixte</translation>
    </message>
    <message>
        <source>indirect</source>
        <extracomment>of a quote: reported speech without quotation marks</extracomment>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>acquisition</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>financement</translation>
    </message>
    <message>
        <source>truce</source>
        <translation>trêve</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>en négociation</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>told as fact</source>
        <translation>raconté comme un fait</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>n’a pas eu lieu</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>no check</source>
        <extracomment>of a note: it is no check of facts</extracomment>
        <translation>aucune vérification</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>how a check of facts stands: not done yet</extracomment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>how a check of facts stands</extracomment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>how a check of facts stands</extracomment>
        <translation>douteux</translation>
    </message>
    <message>
        <source>false</source>
        <extracomment>how a check of facts stands: what is said is not so</extracomment>
        <translation>faux</translation>
    </message>
    <message>
        <source>p. %1</source>
        <extracomment>pages of a book or paper</extracomment>
        <translation>p.&#xa0;%1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <translation>p.&#xa0;%1–%2</translation>
    </message>
</context>
</TS>
