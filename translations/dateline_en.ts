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
</TS>
