// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "entities/agreement.h"

#include "entities/persons.h"
#include "lexicon/lexicons.h"
#include "lexicon/namelexicon.h"

namespace Dateline {
namespace {
constexpr double sure = 0.7;

/// What the best evidence of the article says of some words.
struct Best {
    Entity::Kind kind = Entity::Kind::Person;
    double confidence = 0;
    qsizetype name = 0;
};
} // namespace

void agree(const NameText &text, std::vector<Name> &names)
{
    QHash<QStringView, Best> whole; // by the folded name
    QHash<QString, Best> ofPersons; // by a part of a person's full name
    for (qsizetype i = 0; i < std::ssize(names); ++i) {
        const Name &name = names[i];
        if (name.form != Mention::Form::Name)
            continue;
        Best &best = whole[text.phrase(name.first, name.end)];
        if (name.why.confidence > best.confidence)
            best = {name.kind, name.why.confidence, i};
        if (name.kind == Entity::Kind::Person && name.why.confidence >= sure) {
            const QStringList parts = nameParts(text, name.first, name.end);
            for (const QString &part : parts) {
                if (part.size() > 1 && (parts.size() > 1 || name.why.rule == Rule::TitleBeforeName))
                    ofPersons.insert(part, {name.kind, name.why.confidence, i});
            }
        }
    }
    const auto spanWords = [&text](const Name &name) {
        return text.text().spanOf(name.first, name.end).of(text.text().text).toString();
    };
    for (Name &name : names) {
        if (name.form != Mention::Form::Name)
            continue;
        // the country or place of that name is taken for a person's only where the text puts no "in" before it
        if (name.end - name.first == 1 && name.kind != Entity::Kind::Person) {
            const auto person = ofPersons.constFind(nameParts(text, name.first, name.end).value(0));
            const bool placed = name.first > text.sentenceBegin(name.first) && text.tag(name.first - 1).upos == Upos::Adp;
            if (person != ofPersons.cend() && !placed
                && (name.why.confidence < sure || name.first > names[person->name].first)) {
                name.kind = Entity::Kind::Person;
                name.country.clear();
                name.why = {Rule::LastName, 0.7, spanWords(names[person->name])};
                continue;
            }
        }
        const Best best = whole.value(text.phrase(name.first, name.end));
        if (name.why.confidence < sure && best.confidence >= sure && name.kind != Entity::Kind::Country
            && best.kind != Entity::Kind::Country) {
            name.kind = best.kind;
            name.why = {Rule::SameName, best.confidence - 0.1, spanWords(names[best.name])};
        }
    }

    std::vector<Name> more;
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (next < std::ssize(names) && names[next].end <= i)
            ++next;
        if (next < std::ssize(names) && names[next].first <= i)
            continue;
        if (!text.isCapital(i) || text.uses(text.low(i)).small > 0)
            continue;
        const auto *other = text.lexicons().names->findOther(text.low(i));
        const auto person = ofPersons.constFind(nameParts(text, i, i + 1).value(0));
        if (other || person == ofPersons.cend())
            continue;
        more.push_back({i,
                        i + 1,
                        Entity::Kind::Person,
                        Mention::Form::Name,
                        {},
                        {Rule::LastName, 0.7, spanWords(names[person->name])}});
    }
    names.insert(names.end(), more.begin(), more.end());
    std::ranges::sort(names, {}, &Name::first);
}

} // namespace Dateline
