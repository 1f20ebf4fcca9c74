// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/exporters.h"

#include "export/mergedmarkdown.h"
#include "export/templates.h"
#include "import/import.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

using enum ExportTrait;

constexpr std::array Kinds{
    ExportKind{ExportFormat::Markdown, "markdown"_L1, "md"_L1, Text | Notes},
    ExportKind{ExportFormat::Html, "html"_L1, "html"_L1, Text | Notes | Marks},
    ExportKind{ExportFormat::Json, "json"_L1, "json"_L1, Text | Notes},
    ExportKind{ExportFormat::Odt, "odt"_L1, "odt"_L1, Notes},
    ExportKind{ExportFormat::Docx, "docx"_L1, "docx"_L1, Notes},
    ExportKind{ExportFormat::Csv, "csv"_L1, "csv"_L1, Text | Notes},
    ExportKind{ExportFormat::QuotesCsv, "quotes-csv"_L1, "quotes.csv"_L1, Text},
    ExportKind{ExportFormat::TalkCsv, "talk-csv"_L1, "talk.csv"_L1, Text},
    ExportKind{ExportFormat::DealsCsv, "deals-csv"_L1, "deals.csv"_L1, Text},
    ExportKind{ExportFormat::WebAnnotation, "webannotation"_L1, "jsonld"_L1, Text | Notes},
    ExportKind{ExportFormat::Qdpx, "qdpx"_L1, "qdpx"_L1, Notes},
    ExportKind{ExportFormat::Brat, "brat"_L1, "brat.zip"_L1, Notes},
    ExportKind{ExportFormat::CslJson, "csl-json"_L1, "csl.json"_L1, Text | Notes},
    ExportKind{ExportFormat::Ris, "ris"_L1, "ris"_L1, Text | Notes},
    ExportKind{ExportFormat::ICalendar, "icalendar"_L1, "ics"_L1, Text},
    ExportKind{ExportFormat::TimelineJs, "timelinejs"_L1, "timeline.json"_L1, Text},
    ExportKind{ExportFormat::TimelineCsv, "timeline-csv"_L1, "timeline.csv"_L1, Text},
    ExportKind{ExportFormat::Hypothesis, "hypothesis"_L1, "hypothesis.json"_L1, Text | Notes},
    ExportKind{ExportFormat::Pdf, "pdf"_L1, "pdf"_L1, Notes | Marks | Fonts},
    ExportKind{ExportFormat::TimelineSvg, "timeline-svg"_L1, "timeline.svg"_L1, Text | Fonts},
    ExportKind{ExportFormat::TimelinePng, "timeline-png"_L1, "timeline.png"_L1, Fonts},
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

std::span<const ExportKind> exportKinds()
{
    return Kinds;
}

const ExportKind &kindOf(ExportFormat format)
{
    return Kinds[size_t(format)];
}

QString words(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return Tr::tr("Notes, Markdown");
    case ExportFormat::Html:
        return Tr::tr("Article with marks and notes, HTML");
    case ExportFormat::Json:
        return Tr::tr("Analysis with notes, JSON");
    case ExportFormat::Odt:
        return Tr::tr("Article with notes as comments, ODT");
    case ExportFormat::Docx:
        return Tr::tr("Article with notes as comments, DOCX");
    case ExportFormat::Csv:
        return Tr::tr("Notes, CSV");
    case ExportFormat::QuotesCsv:
        return Tr::tr("Quotes, CSV");
    case ExportFormat::TalkCsv:
        return Tr::tr("Share of the talk by speaker, CSV");
    case ExportFormat::DealsCsv:
        return Tr::tr("Deals, CSV");
    case ExportFormat::WebAnnotation:
        return Tr::tr("Notes, Web Annotation");
    case ExportFormat::Qdpx:
        return Tr::tr("Article with notes, REFI-QDA");
    case ExportFormat::Brat:
        return Tr::tr("Article with notes, brat");
    case ExportFormat::CslJson:
        return Tr::tr("Reference with notes, CSL-JSON");
    case ExportFormat::Ris:
        return Tr::tr("Reference with notes, RIS");
    case ExportFormat::ICalendar:
        return Tr::tr("Timeline, iCalendar");
    case ExportFormat::TimelineJs:
        return Tr::tr("Timeline, TimelineJS");
    case ExportFormat::TimelineCsv:
        return Tr::tr("Timeline, CSV for TimelineJS");
    case ExportFormat::Hypothesis:
        return Tr::tr("Notes, Hypothesis");
    case ExportFormat::Pdf:
        return Tr::tr("Article with marks and notes, PDF");
    case ExportFormat::TimelineSvg:
        return Tr::tr("Timeline, SVG picture");
    case ExportFormat::TimelinePng:
        return Tr::tr("Timeline, PNG picture");
    }
    return {};
}

QString suffixOf(const ExportChoice &choice)
{
    return choice.templateFile.isEmpty() ? QString(kindOf(choice.format).suffix) : templateSuffix(choice.templateFile);
}

ExportTraits traitsOf(const ExportChoice &choice)
{
    return choice.templateFile.isEmpty() ? kindOf(choice.format).traits : ExportTraits(Text | Notes);
}

QString words(const ExportChoice &choice)
{
    return choice.templateFile.isEmpty() ? words(choice.format)
                                         : Tr::tr("Template: %1").arg(templateName(choice.templateFile));
}

std::vector<ExportChoice> exportChoices()
{
    std::vector<ExportChoice> choices;
    for (const ExportKind &kind : Kinds)
        choices.push_back({kind.format});
    const QCollator collator;
    std::ranges::stable_sort(choices, [&collator](const ExportChoice &first, const ExportChoice &second) {
        return collator.compare(words(first), words(second)) < 0;
    });
    for (const QString &file : templateFiles(templatesFolder()))
        choices.push_back({.templateFile = file});
    return choices;
}

QString fileNameFor(const QString &title)
{
    constexpr qsizetype longest = 80;
    QString name = title;
    name.replace(u'/', u'-');
    name = name.left(longest).simplified();
    while (name.startsWith(u'.')) // no hidden file, and none above
        name.remove(0, 1);
    return name;
}

Result<QByteArray> exported(const ExportChoice &choice, const ExportInput &input)
{
    if (!choice.templateFile.isEmpty())
        return fromTemplate(choice.templateFile, input);
    return exported(choice.format, input);
}

QByteArray exported(ExportFormat format, const ExportInput &input)
{
    switch (format) {
    case ExportFormat::Markdown:
        return toMarkdown(input);
    case ExportFormat::Html:
        return toHtml(input);
    case ExportFormat::Json:
        return toJsonWithNotes(input);
    case ExportFormat::Odt:
        return toOdt(input);
    case ExportFormat::Docx:
        return toDocx(input);
    case ExportFormat::Csv:
        return toCsv(input);
    case ExportFormat::QuotesCsv:
        return toQuotesCsv(input);
    case ExportFormat::TalkCsv:
        return toTalkCsv(input);
    case ExportFormat::DealsCsv:
        return toDealsCsv(input);
    case ExportFormat::WebAnnotation:
        return toWebAnnotation(input);
    case ExportFormat::Qdpx:
        return toQdpx(input);
    case ExportFormat::Brat:
        return toBrat(input);
    case ExportFormat::CslJson:
        return toCslJson(input);
    case ExportFormat::Ris:
        return toRis(input);
    case ExportFormat::ICalendar:
        return toICalendar(input);
    case ExportFormat::TimelineJs:
        return toTimelineJs(input);
    case ExportFormat::TimelineCsv:
        return toTimelineCsv(input);
    case ExportFormat::Hypothesis:
        return toHypothesis(input);
    case ExportFormat::Pdf:
        return toPdf(input);
    case ExportFormat::TimelineSvg:
        return toTimelineSvg(input);
    case ExportFormat::TimelinePng:
        return toTimelinePng(input);
    }
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    // A disk that becomes full takes a part, and says why only when it is asked to take more.
    auto write = [&file, rest = QByteArrayView(contents)]() mutable {
        while (!rest.isEmpty()) {
            const qint64 written = file.write(rest.data(), rest.size());
            if (written <= 0)
                return false;
            rest = rest.sliced(written);
        }
        return true;
    };
    if (!file.open(QIODevice::WriteOnly) || !write() || !file.commit())
        return std::unexpected(Tr::tr("Cannot write \"%1\": %2.").arg(path, file.errorString()));
    return {};
}

Result<ExportContents> exportContents(const QString &path, const ExportChoice &choice, const ExportInput &input)
{
    Result<QByteArray> bytes = exported(choice, input);
    if (!bytes)
        return std::unexpected(bytes.error());
    ExportContents contents{.bytes = *std::move(bytes)};
    if (choice != ExportChoice{ExportFormat::Markdown} || !QFileInfo(path).isFile())
        return contents;
    const Result<QByteArray> old = readFile(path);
    if (!old)
        return std::unexpected(old.error());
    if (const std::optional<QByteArray> merged = mergedMarkdown(*old, contents.bytes))
        contents = {*merged, true};
    return contents;
}

Result<void> exportTo(const QString &path, const ExportChoice &choice, const ExportInput &input)
{
    return exportContents(path, choice, input).and_then([&path](const ExportContents &contents) {
        return writeWhole(path, contents.bytes);
    });
}

} // namespace Dateline
