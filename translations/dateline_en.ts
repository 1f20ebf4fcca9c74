<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dateline::ArticleCorrections</name>
    <message numerus="yes">
        <source>%n correction(s) that do not find their place any more stand first.</source>
        <translation>
            <numerusform>%n correction that does not find its place any more stands first.</numerusform>
            <numerusform>%n corrections that do not find their place any more stand first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Back %n Correction(s)</source>
        <translation>
            <numerusform>Take Back %n Correction</numerusform>
            <numerusform>Take Back %n Corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleHeader</name>
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
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::ArticleList</name>
    <message numerus="yes">
        <source>These are %n articles; at most %1 are opened at once.</source>
        <translation>
            <numerusform>This is %n article; at most %1 are opened at once.</numerusform>
            <numerusform>These are %n articles; at most %1 are opened at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are taken out of the library.</source>
        <translation>
            <numerusform>%n article is taken out of the library.</numerusform>
            <numerusform>%n articles are taken out of the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are lost.</source>
        <translation>
            <numerusform>%n note is lost.</numerusform>
            <numerusform>%n notes are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, together with the %n article(s) that are there</source>
        <translation>
            <numerusform>%1, together with the %n article that is there</numerusform>
            <numerusform>%1, together with the %n articles that are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n article(s) stay in the library.</source>
        <translation>
            <numerusform>Its %n article stays in the library.</numerusform>
            <numerusform>Its %n articles stay in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n Article(s)</source>
        <translation>
            <numerusform>Tags of %n Article</numerusform>
            <numerusform>Tags of %n Articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %n Article(s)</source>
        <translation>
            <numerusform>Collections of %n Article</numerusform>
            <numerusform>Collections of %n Articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n Article(s) out of %1</source>
        <translation>
            <numerusform>Take %n Article out of %1</numerusform>
            <numerusform>Take %n Articles out of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s). Words taken out are struck through, words put in are underlined.</source>
        <translation>
            <numerusform>%n change. Words taken out are struck through, words put in are underlined.</numerusform>
            <numerusform>%n changes. Words taken out are struck through, words put in are underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::DealDelegate</name>
    <message numerus="yes">
        <source>told of in %n place(s)</source>
        <extracomment>how many places of the article tell of a deal</extracomment>
        <translation>
            <numerusform>told of in %n place</numerusform>
            <numerusform>told of in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::EntityModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::EventsPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>articles that are not named</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n article(s)</source>
        <translation>
            <numerusform>Timeline of %n article</numerusform>
            <numerusform>Timeline of %n articles</numerusform>
        </translation>
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
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a date</source>
        <translation>
            <numerusform>%n with a date</numerusform>
            <numerusform>%n with a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::ExportManyDialog</name>
    <message numerus="yes">
        <source>Export %n Article(s)</source>
        <translation>
            <numerusform>Export %n Article</numerusform>
            <numerusform>Export %n Articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there: older exports are brought up to date, what you wrote between the notes stays, and other files are replaced.</source>
        <translation>
            <numerusform>%n of the files is there: an older export is brought up to date, what you wrote between the notes stays, and any other file is replaced.</numerusform>
            <numerusform>%n of the files are there: older exports are brought up to date, what you wrote between the notes stays, and other files are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there: they will be replaced.</source>
        <translation>
            <numerusform>%n of the files is there: it will be replaced.</numerusform>
            <numerusform>%n of the files are there: they will be replaced.</numerusform>
        </translation>
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
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::LabelsDialog</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Tags of %n article</numerusform>
            <numerusform>Tags of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections that %n article(s) are in</source>
        <translation>
            <numerusform>Collections that %n article is in</numerusform>
            <numerusform>Collections that %n articles are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::LexiconPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Row(s)</source>
        <translation>
            <numerusform>Delete %n Row</numerusform>
            <numerusform>Delete %n Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Row(s)</source>
        <translation>
            <numerusform>Import %n Row</numerusform>
            <numerusform>Import %n Rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::LibraryExport</name>
    <message numerus="yes">
        <source>%n article(s) written to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n article written to &quot;%1&quot;.</numerusform>
            <numerusform>%n articles written to &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be written.</source>
        <translation>
            <numerusform>%n article could not be written.</numerusform>
            <numerusform>%n articles could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::LibraryImport</name>
    <message numerus="yes">
        <source>%n article(s) added to the library.</source>
        <translation>
            <numerusform>%n article added to the library.</numerusform>
            <numerusform>%n articles added to the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already.</source>
        <translation>
            <numerusform>%n article is in the library already.</numerusform>
            <numerusform>%n articles are in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::MainWindow</name>
    <message numerus="yes">
        <source>%n note(s) imported.</source>
        <translation>
            <numerusform>%n note imported.</numerusform>
            <numerusform>%n notes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n note(s) is not clear: choose one in the list of notes.</source>
        <translation>
            <numerusform>The place of %n note is not clear: choose one in the list of notes.</numerusform>
            <numerusform>The places of %n notes are not clear: choose them in the list of notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stand at their words again.</source>
        <translation>
            <numerusform>%n note stands at its words again.</numerusform>
            <numerusform>%n notes stand at their words again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait for a place: the list of notes offers some.</source>
        <translation>
            <numerusform>%n note waits for a place: the list of notes offers some.</numerusform>
            <numerusform>%n notes wait for a place: the list of notes offers some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::MergeDialog</name>
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
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stay with %1.</source>
        <translation>
            <numerusform>%n mention stays with %1.</numerusform>
            <numerusform>%n mentions stay with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::SearchModel</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::StatusLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) without a place</source>
        <translation>
            <numerusform>%n correction without a place</numerusform>
            <numerusform>%n corrections without a place</numerusform>
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
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <extracomment>a name and its role, and in how many articles it is</extracomment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectPage</name>
    <message numerus="yes">
        <source>%1 gets a page of its own, with what %n article(s) tell of it.</source>
        <translation>
            <numerusform>%1 gets a page of its own, with what %n article tells of it.</numerusform>
            <numerusform>%1 gets a page of its own, with what %n articles tell of it.</numerusform>
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
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::SubjectTimeline</name>
    <message numerus="yes">
        <source>The first %n events are drawn; the list has all.</source>
        <translation>
            <numerusform>The first event is drawn; the list has all.</numerusform>
            <numerusform>The first %n events are drawn; the list has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TalkShareBar</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the library already</source>
        <translation>
            <numerusform>%n article in the library already</numerusform>
            <numerusform>%n articles in the library already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read</source>
        <translation>
            <numerusform>%n file not read</numerusform>
            <numerusform>%n files not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotesCommand</name>
    <message numerus="yes">
        <source>%n note(s) imported</source>
        <translation>
            <numerusform>%n note imported</numerusform>
            <numerusform>%n notes imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place of %n of them is not clear</source>
        <translation>
            <numerusform>The place of %n of them is not clear</numerusform>
            <numerusform>The place of %n of them is not clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n event without a date</numerusform>
            <numerusform>%n events without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message numerus="yes">
        <source>The template &quot;%1&quot; is included more than %n time(s) in itself.</source>
        <translation>
            <numerusform>The template &quot;%1&quot; is included more than %n time in itself.</numerusform>
            <numerusform>The template &quot;%1&quot; is included more than %n times in itself.</numerusform>
        </translation>
    </message>
</context>
</TS>
