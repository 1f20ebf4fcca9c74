// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/conllu.h"

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

/// Whether the token is the later part of a word that UD English counts as one: "n't", "'s", "not" of "cannot".
bool isClitic(const TaggedText &text, qsizetype token)
{
    if (text.tokens[token - 1].span.end != text.tokens[token].span.begin)
        return false;
    const QChar last = text.word(token - 1).back();
    const QChar first = text.word(token).front();
    if (first.isLetter())
        return last.isLetter();
    const bool apostrophe = first == u'\'' || first == u'\u2019' || first == u'`';
    return apostrophe && (text.tags[token].xpos == Xpos::POS || (text.word(token).size() > 1 && last.isLetterOrNumber()));
}

QByteArrayView nameOf(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Person:
        return "PER";
    case Entity::Kind::Organization:
        return "ORG";
    case Entity::Kind::Country:
    case Entity::Kind::Place:
        break;
    }
    return "LOC";
}

class ConlluWriter {
public:
    ConlluWriter(const TaggedText &text, std::span<const Entity> entities)
        : m_text(text)
        , m_names(text.tokens.size())
    {
        for (const Entity &entity : entities) {
            for (const Mention &mention : entity.mentions) {
                if (mention.form == Mention::Form::Name)
                    addName(mention.span, nameOf(entity.kind));
            }
        }
    }

    QByteArray write(const QString &id)
    {
        m_out = "# newdoc id = " + id.toUtf8() + '\n';
        for (const Sentence &sentence : m_text.sentences) {
            for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
                if (token == sentence.firstToken || !isClitic(m_text, token))
                    addContraction(sentence, token);
                addWord(sentence, token);
            }
            m_out += '\n';
        }
        return m_out;
    }

private:
    void addName(Span span, QByteArrayView kind)
    {
        const qsizetype first = m_text.tokenAt(span.begin);
        for (qsizetype token = first; token < std::ssize(m_text.tokens) && m_text.tokens[token].span.begin < span.end;
             ++token)
            m_names[token] = (token == first ? "NER=B-" : "NER=I-") + kind.toByteArray();
    }

    /// The row of a multiword token, where one begins.
    void addContraction(const Sentence &sentence, qsizetype token)
    {
        qsizetype last = token;
        while (last + 1 < sentence.endToken && isClitic(m_text, last + 1))
            ++last;
        if (last == token)
            return;
        m_out += number(sentence, token) + '-' + number(sentence, last) + '\t'
            + m_text.spanOf(token, last + 1).of(m_text.text).toUtf8() + "\t_\t_\t_\t_\t_\t_\t_\t" + misc(last, {}) + '\n';
    }

    void addWord(const Sentence &sentence, qsizetype token)
    {
        const Tag &tag = m_text.tags[token];
        const Arc &arc = m_text.arcs[token];
        const bool inside = token + 1 < sentence.endToken && isClitic(m_text, token + 1); // the contraction says the space
        m_out += number(sentence, token) + '\t' + m_text.word(token).toUtf8() + '\t'
            + (tag.lemma.isEmpty() ? "_" : tag.lemma.toUtf8()) + '\t' + Dateline::nameOf(tag.upos).latin1() + '\t'
            + Dateline::nameOf(tag.xpos).latin1() + "\t_\t" + (arc.head < 0 ? "0" : number(sentence, arc.head)) + '\t'
            + Dateline::nameOf(arc.relation).latin1() + "\t_\t" + misc(inside ? -1 : token, m_names[token]) + '\n';
    }

    static QByteArray number(const Sentence &sentence, qsizetype token)
    {
        return QByteArray::number(token - sentence.firstToken + 1);
    }

    /// What follows \a token, if there is one, and \a name.
    [[nodiscard]] QByteArray misc(qsizetype token, const QByteArray &name) const
    {
        QByteArrayList all;
        if (!name.isEmpty())
            all += name;
        if (token >= 0) {
            const qsizetype end = m_text.tokens[token].span.end;
            const bool last = token + 1 == std::ssize(m_text.tokens);
            const qsizetype next = last ? m_text.text.size() : m_text.tokens[token + 1].span.begin;
            const QStringView space = m_text.text.sliced(end, next - end);
            if (space.isEmpty() && !last)
                all += "SpaceAfter=No";
            else if (!space.isEmpty() && space != u" ")
                all += "SpacesAfter=" + escaped(space);
        }
        return all.isEmpty() ? "_"_ba : all.join('|');
    }

    static QByteArray escaped(QStringView space)
    {
        return space.toString()
            .replace(u' ', "\\s"_L1)
            .replace(u'\t', "\\t"_L1)
            .replace(u'\n', "\\n"_L1)
            .replace(u'\r', "\\r"_L1)
            .toUtf8();
    }

    const TaggedText &m_text;
    std::vector<QByteArray> m_names; ///< one a token
    QByteArray m_out;
};

} // namespace

QByteArray toConllu(const QString &id, const TaggedText &text, std::span<const Entity> entities)
{
    return ConlluWriter(text, entities).write(id);
}

} // namespace Dateline
