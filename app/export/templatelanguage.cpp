// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/templatelanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

constexpr int MostTags = 5000; // each costs some time before anything is written

/// What may stand behind a filter's colon.
enum class Argument { None, Any, Words, Number };

struct Filter {
    QLatin1StringView name;
    Argument argument;
};

/// Only what cannot make much of little: no padding, no arithmetic, and what joins a list is written out.
constexpr std::array Filters{
    Filter{"capfirst"_L1, Argument::None},
    Filter{"cut"_L1, Argument::Words},
    Filter{"default"_L1, Argument::Any},
    Filter{"escape"_L1, Argument::None},
    Filter{"first"_L1, Argument::None},
    Filter{"join"_L1, Argument::Words},
    Filter{"last"_L1, Argument::None},
    Filter{"length"_L1, Argument::None},
    Filter{"linebreaks"_L1, Argument::None},
    Filter{"linebreaksbr"_L1, Argument::None},
    Filter{"lower"_L1, Argument::None},
    Filter{"safe"_L1, Argument::None},
    Filter{"truncatewords"_L1, Argument::Number},
    Filter{"upper"_L1, Argument::None},
};

constexpr std::array Blocks{"for"_L1, "if"_L1, "with"_L1};
constexpr std::array Comparisons{"=="_L1, "!="_L1, "<"_L1, ">"_L1, "<="_L1, ">="_L1, "in"_L1, "and"_L1, "or"_L1, "not"_L1};

/// Parts at spaces that stand in no quotation marks.
QStringList partsOf(const QString &inner)
{
    static const QRegularExpression part(u"(?:\"[^\"]*\"|[^\\s\"])+|\""_s);
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(inner))
        parts.append(match.captured());
    return parts;
}

bool isName(const QString &word)
{
    static const QRegularExpression name(u"^[A-Za-z_]\\w*$"_s);
    return name.match(word).hasMatch();
}

/// What is wrong with a value and its filters, or nothing.
QString troubleOf(const QString &expression)
{
    static const QRegularExpression begin(u"^(?:[A-Za-z_]\\w*(?:\\.\\w+)*|\"[^\"{}%]*\"|\\d{1,4})"_s);
    static const QRegularExpression next(u"\\G\\|([A-Za-z_]+)(?::([A-Za-z_]\\w*(?:\\.\\w+)*|\"[^\"{}%]*\"|\\d{1,4}))?"_s);
    const QRegularExpressionMatch value = begin.match(expression);
    if (!value.hasMatch())
        return Tr::tr("\"%1\" is no value.").arg(expression);
    qsizetype at = value.capturedEnd();
    while (at < expression.size()) {
        const QRegularExpressionMatch match = next.match(expression, at);
        if (!match.hasMatch())
            return Tr::tr("\"%1\" cannot be read after \"%2\".").arg(expression, expression.first(at));
        const QString name = match.captured(1);
        const QString argument = match.captured(2);
        const auto *const filter = std::ranges::find(Filters, name, &Filter::name);
        if (filter == Filters.end())
            return Tr::tr("There is no filter \"%1\".").arg(name);
        const bool isRight = filter->argument == Argument::None ? argument.isEmpty()
            : filter->argument == Argument::Words               ? argument.startsWith(u'"')
            : filter->argument == Argument::Number              ? !argument.isEmpty() && argument[0].isDigit()
                                                                : !argument.isEmpty();
        if (!isRight)
            return filter->argument == Argument::None ? Tr::tr("The filter \"%1\" stands alone.").arg(name)
                : filter->argument == Argument::Number
                ? Tr::tr("The filter \"%1\" needs a number: %1:20.").arg(name)
                : Tr::tr("The filter \"%1\" needs words in quotation marks: %1:\", \".").arg(name);
        at = match.capturedEnd();
    }
    return {};
}

QString troubleOfCondition(const QStringList &parts)
{
    if (parts.isEmpty())
        return Tr::tr("\"if\" needs a value.");
    for (const QString &part : parts) {
        if (std::ranges::contains(Comparisons, part))
            continue;
        if (QString trouble = troubleOf(part); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

/// Walks a template once.
class Checker {
public:
    Checker(const QString &source, const QString &name)
        : m_source(source)
        , m_name(name)
    { }

    Result<QString> check()
    {
        static const QRegularExpression opening(u"\\{[{%#]"_s);
        for (;;) {
            const QRegularExpressionMatch match = opening.match(m_source, m_at);
            if (!match.hasMatch())
                break;
            take(match.capturedStart());
            if (++m_tags > MostTags)
                return at(m_line, Tr::tr("There are more than %1 tags and values.").arg(MostTags));
            const QString trouble = match.capturedView() == "{#"_L1 ? comment() : tag(match.capturedView() == "{{"_L1);
            if (!trouble.isEmpty())
                return at(m_line, trouble);
        }
        take(m_source.size());
        if (!m_open.empty())
            return at(m_open.back().line, Tr::tr("\"%1\" is never ended: {% end%1 %}.").arg(m_open.back().name));
        return m_made;
    }

private:
    struct Open {
        QLatin1StringView name;
        int line;
        bool hasElse;
    };

    [[nodiscard]] std::unexpected<QString> at(int line, const QString &trouble) const
    {
        return std::unexpected(Tr::tr("Template \"%1\", line %2: %3").arg(m_name).arg(line).arg(trouble));
    }

    /// The words up to \a end are the template's own.
    void take(qsizetype end)
    {
        const QStringView words = QStringView(m_source).sliced(m_at, end - m_at);
        m_line += int(words.count(u'\n'));
        m_made += words;
        m_at = end;
    }

    /// Steps over what begins here and, where it is alone on its line, over the line's end; what stands for it.
    void replace(qsizetype end, const QString &made)
    {
        static const QRegularExpression rest(u"\\G[ \\t]*(?:\\r?\\n|\\z)"_s);
        const qsizetype lineBegin = m_at == 0 ? 0 : m_source.lastIndexOf(u'\n', m_at - 1) + 1;
        const bool isAlone =
            !made.startsWith("{{"_L1) && QStringView(m_source).sliced(lineBegin, m_at - lineBegin).trimmed().isEmpty();
        const QRegularExpressionMatch match = isAlone ? rest.match(m_source, end) : QRegularExpressionMatch();
        const qsizetype next = match.hasMatch() ? match.capturedEnd() : end;
        if (match.hasMatch())
            m_made.chop(m_at - lineBegin);
        m_line += int(QStringView(m_source).sliced(m_at, next - m_at).count(u'\n'));
        m_at = next;
        m_made += made;
    }

    QString comment()
    {
        const qsizetype end = m_source.indexOf("#}"_L1, m_at + 2);
        if (end < 0)
            return Tr::tr("The comment is never closed: #}.");
        replace(end + 2, {});
        return {};
    }

    QString tag(bool isValue)
    {
        const QLatin1StringView closing = isValue ? "}}"_L1 : "%}"_L1;
        const qsizetype end = m_source.indexOf(closing, m_at + 2);
        const qsizetype lineEnd = m_source.indexOf(u'\n', m_at);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end))
            return Tr::tr("What begins here is not closed on the line: %1.").arg(closing);
        const QString inner = m_source.sliced(m_at + 2, end - m_at - 2).trimmed();
        const QString tick = "{{ "_L1 + TemplateTick + " }}"_L1;
        if (isValue) {
            if (QString trouble = troubleOf(inner); !trouble.isEmpty())
                return trouble;
            replace(end + 2, "{{ "_L1 + inner + " }}"_L1 + tick);
            return {};
        }
        const QStringList parts = partsOf(inner);
        const QString word = parts.value(0);
        if (QString trouble = troubleOfTag(word, parts.sliced(std::min<qsizetype>(1, parts.size()))); !trouble.isEmpty())
            return trouble;
        replace(end + 2, "{% "_L1 + parts.join(u' ') + " %}"_L1 + (word == "for"_L1 ? tick : QString()));
        return {};
    }

    QString troubleOfTag(const QString &word, const QStringList &rest)
    {
        if (word == "for"_L1) {
            open("for"_L1);
            return rest.size() == 3 && isName(rest[0]) && rest[1] == "in"_L1
                ? troubleOf(rest[2])
                : Tr::tr("A list is walked so: {% for note in notes %}.");
        }
        if (word == "with"_L1) {
            open("with"_L1);
            return rest.size() == 3 && isName(rest[2]) && rest[1] == "as"_L1
                ? troubleOf(rest[0])
                : Tr::tr("A value gets a name so: {% with article.title as title %}.");
        }
        if (word == "if"_L1) {
            open("if"_L1);
            return troubleOfCondition(rest);
        }
        if (word == "elif"_L1)
            return isIn("if"_L1) ? troubleOfCondition(rest) : notIn(word, "if"_L1);
        if (word == "else"_L1)
            return isIn("if"_L1) ? takeElse(word, rest) : notIn(word, "if"_L1);
        if (word == "empty"_L1)
            return isIn("for"_L1) ? takeElse(word, rest) : notIn(word, "for"_L1);
        if (word == "include"_L1) {
            static const QRegularExpression file(u"^\"[^\"{}%/\\\\]+\"$"_s);
            return rest.size() == 1 && file.match(rest[0]).hasMatch()
                ? QString()
                : Tr::tr("Another template of the same folder is taken in so: {% include \"head.md.template\" %}.");
        }
        for (const QLatin1StringView block : Blocks) {
            if (word == "end"_L1 + block)
                return close(block, rest);
        }
        return Tr::tr("There is no tag \"%1\".").arg(word);
    }

    void open(QLatin1StringView block) { m_open.push_back({block, m_line, false}); }
    [[nodiscard]] bool isIn(QLatin1StringView block) const { return !m_open.empty() && m_open.back().name == block; }

    static QString notIn(const QString &word, QLatin1StringView block)
    {
        return Tr::tr("\"%1\" stands in no \"%2\".").arg(word, block);
    }

    QString takeElse(const QString &word, const QStringList &rest)
    {
        if (!rest.isEmpty() || std::exchange(m_open.back().hasElse, true))
            return Tr::tr("\"%1\" stands alone and once.").arg(word);
        return {};
    }

    QString close(QLatin1StringView block, const QStringList &rest)
    {
        if (!isIn(block))
            return m_open.empty() ? notIn("end"_L1 + block, block)
                                  : Tr::tr("\"%1\" of line %2 is to be ended first: {% end%1 %}.")
                                        .arg(m_open.back().name)
                                        .arg(m_open.back().line);
        m_open.pop_back();
        return rest.isEmpty() ? QString() : Tr::tr("\"%1\" stands alone.").arg("end"_L1 + block);
    }

    const QString &m_source;
    const QString &m_name;
    QString m_made;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_tags = 0;
    std::vector<Open> m_open;
};

} // namespace

Result<QString> checkedTemplate(const QString &source, const QString &name)
{
    return Checker(source, name).check();
}

} // namespace Dateline
