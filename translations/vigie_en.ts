<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%Ln peer(s) have the same value</source>
        <translation>
            <numerusform>%Ln peer has the same value</numerusform>
            <numerusform>%Ln peers have the same value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), this structure included</source>
        <translation>
            <numerusform>%Ln peer, this structure included</numerusform>
            <numerusform>%Ln peers, this structure included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %Ln structure(s)</source>
        <translation>
            <numerusform>Median of %Ln structure</numerusform>
            <numerusform>Median of %Ln structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) left out: fewer than %1 structures here have a value.</source>
        <translation>
            <numerusform>%Ln indicator left out: fewer than %1 structures here have a value.</numerusform>
            <numerusform>%Ln indicators left out: fewer than %1 structures here have a value.</numerusform>
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
    <message numerus="yes">
        <source>%n line(s) joined</source>
        <translation>
            <numerusform>%n line joined</numerusform>
            <numerusform>%n lines joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln number(s) changed</source>
        <translation>
            <numerusform>%Ln number changed</numerusform>
            <numerusform>%Ln numbers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) fall(s) below the threshold</source>
        <translation>
            <numerusform>%Ln figure falls below the threshold</numerusform>
            <numerusform>%Ln figures fall below the threshold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) rise(s) above the threshold</source>
        <translation>
            <numerusform>%Ln figure rises above the threshold</numerusform>
            <numerusform>%Ln figures rise above the threshold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) could not be made again and stay(s) as before</source>
        <translation>
            <numerusform>%Ln figure could not be made again and stays as before</numerusform>
            <numerusform>%Ln figures could not be made again and stay as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message numerus="yes">
        <source>telephone numbers: %1</source>
        <translation>
            <numerusform>telephone numbers: %1</numerusform>
            <numerusform>telephone numbers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>e-mail addresses: %1</source>
        <translation>
            <numerusform>e-mail addresses: %1</numerusform>
            <numerusform>e-mail addresses: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>number plates: %1</source>
        <translation>
            <numerusform>number plates: %1</numerusform>
            <numerusform>number plates: %1</numerusform>
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
    <name>vigie::ConcordanceView</name>
    <message numerus="yes">
        <source>The first %Ln line(s); all are being counted…</source>
        <translation>
            <numerusform>The first %Ln line; all are being counted…</numerusform>
            <numerusform>The first %Ln lines; all are being counted…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies)</source>
        <translation>
            <numerusform>%Ln testimony</numerusform>
            <numerusform>%Ln testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: these are the first %Ln line(s).</source>
        <translation>
            <numerusform>Stopped: these are the first %Ln line.</numerusform>
            <numerusform>Stopped: these are the first %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln line was written to %1.</numerusform>
            <numerusform>%Ln lines were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::CriteriaFacet</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
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
    <name>vigie::FacetModel</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) with these words</source>
        <translation>
            <numerusform>%Ln section with these words</numerusform>
            <numerusform>%Ln sections with these words</numerusform>
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
    <name>vigie::IndicatorDepartmentsPage</name>
    <message numerus="yes">
        <source>%Ln structure(s) of %1</source>
        <translation>
            <numerusform>%Ln structure of %1</numerusform>
            <numerusform>%Ln structures of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” has %Ln structure(s).</source>
        <translation>
            <numerusform>The group “%1” has %Ln structure.</numerusform>
            <numerusform>The group “%1” has %Ln structures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorWatchPage</name>
    <message numerus="yes">
        <source>%Ln value(s) worse than the middle half of the typology, and getting worse</source>
        <translation>
            <numerusform>%Ln value worse than the middle half of the typology, and getting worse</numerusform>
            <numerusform>%Ln values worse than the middle half of the typology, and getting worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) not decided</source>
        <translation>
            <numerusform>%Ln indicator not decided</numerusform>
            <numerusform>%Ln indicators not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: values in several units</source>
        <translation>
            <numerusform>%Ln left out: values in several units</numerusform>
            <numerusform>%Ln left out: values in several units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IndicatorsView</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
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
    <name>vigie::MarksPanel</name>
    <message numerus="yes">
        <source>for %Ln testimony(ies)</source>
        <translation>
            <numerusform>for %Ln testimony</numerusform>
            <numerusform>for %Ln testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln testimony(ies) can be marked at once.</source>
        <translation>
            <numerusform>At most %Ln testimony can be marked at once.</numerusform>
            <numerusform>At most %Ln testimonies can be marked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MessageBar</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NetworkTreeModel</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NotebookDialog</name>
    <message numerus="yes">
        <source>%Ln testimony(ies)</source>
        <translation>
            <numerusform>%Ln testimony</numerusform>
            <numerusform>%Ln testimonies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies) chosen by hand, not a sample.</source>
        <translation>
            <numerusform>%Ln testimony chosen by hand, not a sample.</numerusform>
            <numerusform>%Ln testimonies chosen by hand, not a sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) left out: this snapshot does not have them, because they were withdrawn since or belong to another one (no. %1).</source>
        <translation>
            <numerusform>%Ln more is left out: this snapshot does not have them, because they were withdrawn since or belong to another one (no. %1).</numerusform>
            <numerusform>%Ln more are left out: this snapshot does not have them, because they were withdrawn since or belong to another one (no. %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln testimony(ies) changed since the note was written; it is said beside them.</source>
        <translation>
            <numerusform>%Ln testimony changed since the note was written; it is said beside them.</numerusform>
            <numerusform>%Ln testimonies changed since the note was written; it is said beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NothingLeft</name>
    <message numerus="yes">
        <source>Remove this filter (%Ln experience(s))</source>
        <translation>
            <numerusform>Remove this filter (%Ln experience)</numerusform>
            <numerusform>Remove this filter (%Ln experiences)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PeriodFacet</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PinBar</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProjectActs</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) of this project are not on this machine: %1. Put the files beside the project and open it again.</source>
        <translation>
            <numerusform>%Ln snapshot of this project are not on this machine: %1. Put the files beside the project and open it again.</numerusform>
            <numerusform>%Ln snapshots of this project are not on this machine: %1. Put the files beside the project and open it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProjectDialog</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) embedded, at most %1</source>
        <translation>
            <numerusform>%Ln snapshot embedded, at most %1</numerusform>
            <numerusform>%Ln snapshots embedded, at most %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RegenerationDialog</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
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
    <name>vigie::SentimentFacet</name>
    <message numerus="yes">
        <source>%Ln experience(s)</source>
        <translation>
            <numerusform>%Ln experience</numerusform>
            <numerusform>%Ln experiences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutDialog</name>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln shortcut</numerusform>
            <numerusform>%Ln shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SimilarTestimonies</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
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
    <name>vigie::StructureExperiences</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s) of the selection, child structures included</source>
        <translation>
            <numerusform>%Ln experience of the selection, child structures included</numerusform>
            <numerusform>%Ln experiences of the selection, child structures included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience(s) of the selection</source>
        <translation>
            <numerusform>%Ln experience of the selection</numerusform>
            <numerusform>%Ln experiences of the selection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::StructureGroupDialog</name>
    <message numerus="yes">
        <source>%Ln structure(s) recognised</source>
        <translation>
            <numerusform>%Ln structure recognised</numerusform>
            <numerusform>%Ln structures recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named again: %1</source>
        <translation>
            <numerusform>%Ln named again: %1</numerusform>
            <numerusform>%Ln named again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in this snapshot, kept: %1</source>
        <translation>
            <numerusform>%Ln not in this snapshot, kept: %1</numerusform>
            <numerusform>%Ln not in this snapshot, kept: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown, left out: %1</source>
        <translation>
            <numerusform>%Ln unknown, left out: %1</numerusform>
            <numerusform>%Ln unknown, left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule finds %Ln structure(s) of this snapshot.</source>
        <translation>
            <numerusform>The rule finds %Ln structure of this snapshot.</numerusform>
            <numerusform>The rule finds %Ln structures of this snapshot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::StructureSheet</name>
    <message numerus="yes">
        <source>%Ln child structure(s)</source>
        <translation>
            <numerusform>%Ln child structure</numerusform>
            <numerusform>%Ln child structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln below in all)</source>
        <translation>
            <numerusform> (%Ln below in all)</numerusform>
            <numerusform> (%Ln below in all)</numerusform>
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
    <name>vigie::TableExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row were written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::TerritoryReadout</name>
    <message numerus="yes">
        <source>%Ln active structure(s)</source>
        <translation>
            <numerusform>%Ln active structure</numerusform>
            <numerusform>%Ln active structures</numerusform>
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
        <source>%Ln without experience</source>
        <translation>
            <numerusform>%Ln without experience</numerusform>
            <numerusform>%Ln without experience</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::TogetherView</name>
    <message numerus="yes">
        <source>The table was copied: %Ln pair(s).</source>
        <translation>
            <numerusform>The table was copied: %Ln pair.</numerusform>
            <numerusform>The table was copied: %Ln pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %Ln experience(s) with at least one of these things</source>
        <translation>
            <numerusform>n = %Ln experience with at least one of these things</numerusform>
            <numerusform>n = %Ln experiences with at least one of these things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several</source>
        <translation>
            <numerusform>%Ln with several</numerusform>
            <numerusform>%Ln with several</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::VocabularyView</name>
    <message numerus="yes">
        <source>%Ln word(s) compared</source>
        <translation>
            <numerusform>%Ln word compared</numerusform>
            <numerusform>%Ln words compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was copied: %Ln word(s).</source>
        <translation>
            <numerusform>The table was copied: %Ln word.</numerusform>
            <numerusform>The table was copied: %Ln words.</numerusform>
        </translation>
    </message>
</context>
</TS>
