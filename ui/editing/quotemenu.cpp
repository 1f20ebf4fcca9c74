// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/correctionbuilder.h"

using namespace Qt::StringLiterals;

namespace Dateline {

void CorrectionBuilder::addQuote()
{
    const Quote &quote = m_analysis->quotes[m_target.thing.index];
    const auto rest = &OpenArticle::Scopes::rest;
    addSpeakers(tr("Speaker"), Act::Speaker, quote.speaker, quote.candidates);
    QAction *nobody = addCorrection(m_menu, "noSpeaker", tr("Speaker Not Known"), rest,
                                    [builder = *this](Scope scope) { return builder.correction(Act::NoSpeaker, scope); });
    nobody->setEnabled(quote.speaker.has_value());
    addScopes(rest, {Scope::Here, Scope::Article});
    m_menu.addSeparator();
    addHere(m_menu, "notAQuote"_L1, tr("Not a Quote"), correction(Act::NoQuote));
    if (m_target.thing.index + 1 < std::ssize(m_analysis->quotes)) {
        Correction join = correction(Act::JoinQuotes);
        join.other = Anchor::at(text(), m_analysis->quotes[m_target.thing.index + 1].spans.front());
        addHere(m_menu, "joinQuotes"_L1, tr("One with the Next Quote"), join);
    }
}

void CorrectionBuilder::addWords()
{
    addKinds({});
    addScopes(&OpenArticle::Scopes::names, {Scope::Here, Scope::Article, Scope::Always});
    m_menu.addSeparator();
    addSpeakers(tr("Quote By"), Act::Quote, {}, {});
    addHere(m_menu, "quote"_L1, tr("Quote, Speaker Not Known"), correction(Act::Quote));
    const auto inside = [this](const Quote &each) {
        return std::ranges::any_of(
            each.spans, [this](Span span) { return span.contains(m_target.place) && span.begin < m_target.place.begin; });
    };
    if (std::ranges::any_of(m_analysis->quotes, inside))
        addHere(m_menu, "splitQuote"_L1, tr("Begin a New Quote Here"), correction(Act::SplitQuote));
}

void CorrectionBuilder::addSpeakers(const QString &title, Act act, std::optional<EntityId> current,
                                    const std::vector<EntityId> &candidates)
{
    QMenu *menu = addMenu("speakers", title);
    std::vector<EntityId> speakers = candidates;
    if (current)
        speakers.insert(speakers.begin(), *current);
    // Then people before all else.
    std::vector<EntityId> others = nearest(speakers);
    std::ranges::stable_partition(others, [this](EntityId id) { return entity(id).kind == Entity::Kind::Person; });
    speakers.insert(speakers.end(), others.begin(), others.end());
    addEntities(*menu, "speaker", speakers, current, &OpenArticle::Scopes::rest, act,
                tr("Who said %1?").arg(quotedInMenu(m_target.place.of(text()))));
    menu->setEnabled(!speakers.empty());
}

} // namespace Dateline
