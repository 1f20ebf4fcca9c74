// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "commands/summary.h"

#include "commands/wrappedtext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// Writes the sections of one summary; an empty section is left out.
class SummaryWriter {
public:
    SummaryWriter(const Article &article, const Analysis &analysis)
        : m_article(article)
        , m_analysis(analysis)
    { }

    QString write()
    {
        writeHead();
        if (!m_analysis.supported) {
            m_out.paragraph(
                Tr::tr("Nothing was extracted: the article is in %1, and only English is read so far.").arg(languageName()));
            return m_out.take();
        }
        writeEntities();
        writeQuotes();
        writeDeals();
        writeTimeline();
        return m_out.take();
    }

private:
    void writeHead()
    {
        m_out.paragraph(m_article.title.isEmpty() ? m_article.file : m_article.title);
        QStringList known;
        if (!m_article.byline.isEmpty())
            known += Tr::tr("by %1").arg(m_article.byline);
        if (!m_article.outlet.isEmpty())
            known += m_article.outlet;
        if (m_article.published.isValid())
            known += words(DateRange{m_article.published, m_article.published});
        if (!known.isEmpty())
            m_out.paragraph(known.join(u", "));
    }

    [[nodiscard]] QString languageName() const
    {
        const QLocale::Language language = QLocale::codeToLanguage(m_article.language);
        return language == QLocale::AnyLanguage ? Tr::tr("an unknown language") : QLocale::languageToString(language);
    }

    void writeEntities()
    {
        for (const Entity::Kind kind :
             {Entity::Kind::Person, Entity::Kind::Country, Entity::Kind::Organization, Entity::Kind::Place})
            writeEntities(kind);
    }

    /// People a line each, for their roles; of all others a list.
    void writeEntities(Entity::Kind kind)
    {
        QStringList lines;
        for (const Entity &entity : m_analysis.entities) {
            if (entity.kind != kind)
                continue;
            //: a name, and how often it is meant
            lines += entity.role.isEmpty() ? Tr::tr("%1 (%2)").arg(entity.name).arg(entity.mentions.size())
                                           //: a name, a role, and how often it is meant
                                           : Tr::tr("%1, %2 (%3)").arg(entity.name, entity.role).arg(entity.mentions.size());
        }
        if (lines.isEmpty())
            return;
        m_out.heading(groupWords(kind));
        if (kind != Entity::Kind::Person)
            lines = {lines.join(u", ")};
        for (const QString &line : lines)
            m_out.item(line);
    }

    void writeQuotes()
    {
        if (m_analysis.quotes.empty())
            return;
        m_out.heading(Tr::tr("Quotes"));
        for (qsizetype speaker = 0; speaker < std::ssize(m_analysis.entities); ++speaker)
            writeQuotesOf(speaker, m_analysis.entities[speaker].name);
        writeQuotesOf(std::nullopt, Tr::tr("Speaker unknown"));
    }

    void writeQuotesOf(std::optional<EntityId> speaker, const QString &name)
    {
        bool named = false;
        for (const Quote &quote : m_analysis.quotes) {
            if (quote.speaker != speaker)
                continue;
            if (!named)
                m_out.item(name);
            named = true;
            QStringList parts;
            for (const Span span : quote.spans)
                parts += span.of(m_article.text).toString().simplified();
            const QString cue = quote.cue ? quote.cue->of(m_article.text).toString().simplified() : QString();
            const QString unnamed = unnamedSource(m_article.text, quote);
            const QString report = unnamed.isEmpty() ? cue : unnamed + u", "_s + cue;
            //: reported words, and the verb that reports them, such as "said"
            m_out.subitem(report.isEmpty() ? parts.join(u" ... ") : Tr::tr("%1 [%2]").arg(parts.join(u" ... "), report));
        }
    }

    void writeDeals()
    {
        if (m_analysis.deals.empty())
            return;
        m_out.heading(Tr::tr("Deals"));
        for (const Deal &deal : m_analysis.deals) {
            QStringList parties;
            for (const EntityId party : deal.parties)
                parties += m_analysis.entities[party].name;
            QStringList facts{words(deal.kind), words(deal.status)};
            if (deal.amount)
                facts += words(*deal.amount);
            if (deal.date)
                facts += words(m_analysis.dates[*deal.date].range);
            //: the sides of a deal, and what is known about it
            m_out.item(parties.isEmpty() ? facts.join(u", ") : Tr::tr("%1: %2").arg(parties.join(u", "), facts.join(u", ")));
            m_out.subitem(deal.span.of(m_article.text).toString().simplified());
        }
    }

    void writeTimeline()
    {
        std::vector<const Event *> dated;
        int undated = 0;
        for (const Event &event : m_analysis.events) {
            if (event.lesser)
                continue;
            if (event.date)
                dated.push_back(&event);
            else
                ++undated;
        }
        if (dated.empty() && undated == 0)
            return;
        std::ranges::stable_sort(dated, {}, &Event::order);
        m_out.heading(Tr::tr("Timeline"));
        for (const Event *event : dated) {
            //: a day, and what happened on it
            m_out.item(Tr::tr("%1: %2").arg(words(event->when), event->summary));
        }
        if (undated > 0)
            m_out.item(Tr::tr("%n event(s) without a date", nullptr, undated));
    }

    const Article &m_article;
    const Analysis &m_analysis;
    WrappedText m_out;
};

} // namespace

QString summary(const Article &article, const Analysis &analysis)
{
    return SummaryWriter(article, analysis).write();
}

} // namespace Dateline
