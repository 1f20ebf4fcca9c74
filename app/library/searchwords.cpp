// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "library/searchwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

struct Term {
    enum class Kind { Words, Operator, Near, Open, Close };
    Kind kind = Kind::Words;
    QString query; ///< as FTS5 writes it
};

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isLetterOrNumber() || unit.isHighSurrogate(); });
}

QString quoted(QStringView words)
{
    return u'"' + words.toString().replace(u'"', u' ').simplified() + u'"';
}

/// One bare word, with the star of a beginning.
QString word(QStringView typed)
{
    const bool isBegin = typed.endsWith(u'*');
    return quoted(isBegin ? typed.chopped(1) : typed) + (isBegin ? u"*"_s : QString());
}

/// NEAR(a b, 5): the words in it and how many may stand between them.
Result<QString> nearTerm(const QString &inside)
{
    constexpr int usual = 10; // as FTS5 has it
    const qsizetype comma = inside.lastIndexOf(u',');
    bool isNumber = true;
    const int distance = comma < 0 ? usual : inside.sliced(comma + 1).trimmed().toInt(&isNumber);
    QStringList words;
    const QString list = comma < 0 ? inside : inside.first(comma);
    for (const QString &each : list.split(u' ', Qt::SkipEmptyParts)) {
        if (hasWord(each))
            words.append(word(each));
    }
    if (!isNumber || distance < 0 || words.size() < 2)
        return std::unexpected(
            Tr::tr("NEAR takes two words or more and how many may stand between them: NEAR(ferry strike, 5)."));
    return u"NEAR(%1, %2)"_s.arg(words.join(u' ')).arg(distance);
}

Result<std::vector<Term>> termsOf(const QString &typed)
{
    static const QRegularExpression quote(u"[\u201C\u201D\u201E\u00AB\u00BB]"_s);
    // Half a surrogate pair would swallow what follows it on the way to SQLite.
    const QString text = QString::fromUtf8(typed.toUtf8()).replace(quote, u"\""_s).simplified();
    std::vector<Term> terms;
    for (qsizetype i = 0; i < text.size();) {
        const QChar unit = text[i];
        if (unit == u' ') {
            ++i;
        } else if (unit == u'"') {
            const qsizetype end = text.indexOf(u'"', i + 1);
            if (end < 0)
                return std::unexpected(Tr::tr("A quotation mark is not closed."));
            const bool isBegin = text.sliced(end + 1).startsWith(u'*');
            const QStringView words = QStringView(text).sliced(i + 1, end - i - 1);
            if (hasWord(words))
                terms.push_back({Term::Kind::Words, quoted(words) + (isBegin ? u"*"_s : QString())});
            i = end + (isBegin ? 2 : 1);
        } else if (unit == u'(' || unit == u')') {
            terms.push_back({unit == u'(' ? Term::Kind::Open : Term::Kind::Close, unit});
            ++i;
        } else if (text.sliced(i).startsWith("NEAR("_L1)) {
            const qsizetype end = text.indexOf(u')', i);
            if (end < 0)
                return std::unexpected(Tr::tr("A bracket is not closed."));
            const Result<QString> near = nearTerm(text.sliced(i + 5, end - i - 5));
            if (!near)
                return std::unexpected(near.error());
            terms.push_back({Term::Kind::Near, *near});
            i = end + 1;
        } else {
            qsizetype end = i;
            while (end < text.size() && text[end] != u' ' && text[end] != u'"' && text[end] != u'(' && text[end] != u')')
                ++end;
            const QString bare = text.sliced(i, end - i);
            if (bare == "AND"_L1 || bare == "OR"_L1 || bare == "NOT"_L1)
                terms.push_back({Term::Kind::Operator, bare});
            else if (hasWord(bare))
                terms.push_back({Term::Kind::Words, word(bare)});
            i = end;
        }
    }
    return terms;
}

} // namespace

SearchAsked SearchAsked::of(const QString &typed)
{
    static const QRegularExpression filter(uR"re((?<!\S)(tag|collection|author):(?:"([^"]+)"(\*?)|([^\s"]+)))re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quote(u"[\u201C\u201D\u201E\u00AB\u00BB]"_s);
    const QString text = QString(typed).replace(quote, u"\""_s);
    SearchAsked asked;
    qsizetype behind = 0;
    for (const QRegularExpressionMatch &match : filter.globalMatch(text)) {
        const QString name = match.captured(1).toLower();
        const auto kind = name == "tag"_L1 ? SearchFilter::Kind::Tag
            : name == "collection"_L1      ? SearchFilter::Kind::Collection
                                           : SearchFilter::Kind::Author;
        const QString value = match.captured(2).isEmpty() ? match.captured(4) : match.captured(2) + match.captured(3);
        asked.filters.push_back({kind, value.simplified()});
        asked.words += text.sliced(behind, match.capturedStart() - behind);
        behind = match.capturedEnd();
    }
    asked.words = (asked.words + text.sliced(behind)).trimmed();
    return asked;
}

Result<QString> searchQuery(const QString &words)
{
    const Result<std::vector<Term>> terms = termsOf(words);
    if (!terms)
        return std::unexpected(terms.error());
    QStringList query;
    int depth = 0;
    bool needsWords = true; // at the begin, behind a bracket that opens, behind AND, OR, NOT
    for (const Term &term : *terms) {
        const bool isOperand = term.kind == Term::Kind::Words || term.kind == Term::Kind::Near;
        if ((term.kind == Term::Kind::Operator || term.kind == Term::Kind::Close) && needsWords)
            return std::unexpected(Tr::tr("There are no words before \"%1\".").arg(term.query));
        if ((isOperand || term.kind == Term::Kind::Open) && !needsWords)
            query.append(u"AND"_s);
        depth += term.kind == Term::Kind::Open ? 1 : term.kind == Term::Kind::Close ? -1 : 0;
        if (depth < 0)
            return std::unexpected(Tr::tr("A bracket closes that was never opened."));
        needsWords = !isOperand && term.kind != Term::Kind::Close;
        query.append(term.query);
    }
    if (query.isEmpty())
        return std::unexpected(Tr::tr("There is no word to search for."));
    if (depth > 0)
        return std::unexpected(Tr::tr("A bracket is not closed."));
    if (needsWords)
        return std::unexpected(Tr::tr("There are no words behind \"%1\".").arg(query.last()));
    return query.join(u' ');
}

} // namespace Dateline
