// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/namescores.h"

#include "import/blocks.h"
#include "lexicon/lexicons.h"

using namespace Qt::StringLiterals;

namespace Dateline {

void NameScore::add(const QJsonObject &object, const Lexicons &lexicons)
{
    const GoldArticle article = goldArticle(object);
    const std::vector<Block> blocks = findBlocks(article.text);
    const TaggedText tagged = tag(article.text, tokenize(article.text, blocks, *lexicons.abbreviations), lexicons);
    const std::vector<Entity> entities = findEntities(tagged, blocks, lexicons);
    Counts here;
    for (const GoldArticle::Mention &mention : article.mentions) {
        for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
            if (mention.kinds & only(firstOf(Entity::Kind(kind)))) {
                ++m_kinds[kind].gold;
                break;
            }
        }
        ++here.gold;
    }
    for (const Entity &entity : entities) {
        for (const Mention &mention : entity.mentions) {
            if (mention.form != Mention::Form::Name && mention.form != Mention::Form::Adjective)
                continue;
            const auto same = std::ranges::find(article.mentions, mention.span, &GoldArticle::Mention::span);
            const auto touches = [&](const Span &span) { return span.intersects(mention.span); };
            const bool ignored = std::ranges::any_of(article.ignored, touches);
            if (same == article.mentions.end() && ignored
                && std::ranges::none_of(article.mentions, touches, &GoldArticle::Mention::span))
                continue;
            const bool right = same != article.mentions.end() && same->kinds & only(firstOf(entity.kind));
            ++here.found;
            here.right += right;
            ++m_kinds[size_t(entity.kind)].found;
            m_kinds[size_t(entity.kind)].right += right;
        }
    }
    m_all.gold += here.gold;
    m_all.found += here.found;
    m_all.right += here.right;
    ++m_articles;
    m_faultless += here.gold == here.right && here.found == here.right;
}

QString NameScore::words() const
{
    return u"P %1 R %2 F1 %3; person %4 country %5 place %6 organization %7; %8 of %9 faultless"_s
        .arg(100.0 * m_all.right / std::max(1, m_all.found), 0, 'f', 1)
        .arg(100.0 * m_all.right / std::max(1, m_all.gold), 0, 'f', 1)
        .arg(m_all.f1(), 0, 'f', 1)
        .arg(m_kinds[0].f1(), 0, 'f', 1)
        .arg(m_kinds[1].f1(), 0, 'f', 1)
        .arg(m_kinds[2].f1(), 0, 'f', 1)
        .arg(m_kinds[3].f1(), 0, 'f', 1)
        .arg(m_faultless)
        .arg(m_articles);
}

} // namespace Dateline
