<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n other file(s)</source>
        <translation>
            <numerusform>and %n other file</numerusform>
            <numerusform>and %n other files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>day and month may be exchanged in %n column(s): see the report</source>
        <translation>
            <numerusform>day and month may be exchanged in %n column: see the report</numerusform>
            <numerusform>day and month may be exchanged in %n columns: see the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln duplicate left out</numerusform>
            <numerusform>%Ln duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) rejected: see the report</source>
        <translation>
            <numerusform>%Ln record rejected: see the report</numerusform>
            <numerusform>%Ln records rejected: see the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%1 (at most %n words apart)</source>
        <translation>
            <numerusform>%1 (at most %n word apart)</numerusform>
            <numerusform>%1 (at most %n words apart)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ChipBar</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ExperienceReader</name>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <translation>
            <numerusform>after %Ln day</numerusform>
            <numerusform>after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ExperiencesView</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ImportSettings</name>
    <message numerus="yes">
        <source>Repairs (%Ln off)…</source>
        <translation>
            <numerusform>Repairs (%Ln off)…</numerusform>
            <numerusform>Repairs (%Ln off)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::JobBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReportDialog</name>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SourceListModel</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::StructureSheet</name>
    <message numerus="yes">
        <source>%Ln experience(s) of the selection name it</source>
        <translation>
            <numerusform>%Ln experience of the selection names it</numerusform>
            <numerusform>%Ln experiences of the selection name it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator result(s)</source>
        <translation>
            <numerusform>%Ln indicator result</numerusform>
            <numerusform>%Ln indicator results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::StructuresView</name>
    <message numerus="yes">
        <source>%Ln structure(s)</source>
        <translation>
            <numerusform>%Ln structure</numerusform>
            <numerusform>%Ln structures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::TileRow</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named in the experiences</source>
        <translation>
            <numerusform>%Ln named in the experiences</numerusform>
            <numerusform>%Ln named in the experiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
</context>
</TS>
