// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "train/nametemplates.h"

#include "lexicon/lexicons.h"
#include "lexicon/placelexicon.h"
#include "lexicon/table.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {
using Kind = Entity::Kind;

const QStringList clubEndings = {u""_s,      u""_s,        u""_s,          u""_s,    u" United"_s,   u" City"_s,
                                 u" Town"_s, u" Rovers"_s, u" Athletic"_s, u" FC"_s, u" Wanderers"_s};
const QStringList firmEndings = {u" Inc"_s,
                                 u" Inc."_s,
                                 u" Corp"_s,
                                 u" Corp."_s,
                                 u" Ltd"_s,
                                 u" Ltd."_s,
                                 u" Co"_s,
                                 u" plc"_s,
                                 u" AG"_s,
                                 u" SA"_s,
                                 u" Holdings"_s,
                                 u" Group"_s,
                                 u" Industries Inc"_s,
                                 u" Energy Corp"_s,
                                 u" Pharmaceuticals Inc"_s,
                                 u" Financial Corp"_s,
                                 u" Systems Inc"_s,
                                 u" & Co"_s,
                                 u" Motors"_s,
                                 u" Airlines"_s,
                                 u" Telecom"_s};
const QStringList days = {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};

const QStringList partyWords = {u"Liberal"_s,
                                u"Labour"_s,
                                u"Social Democratic"_s,
                                u"Christian Democratic"_s,
                                u"Communist"_s,
                                u"Green"_s,
                                u"National"_s,
                                u"Democratic"_s,
                                u"People's"_s,
                                u"Conservative"_s,
                                u"Socialist"_s,
                                u"Progressive"_s,
                                u"Workers'"_s,
                                u"Radical"_s,
                                u"Republican"_s,
                                u"Nationalist"_s,
                                u"Farmers'"_s,
                                u"Centre"_s,
                                u"Reform"_s,
                                u"United"_s,
                                u"Popular"_s,
                                u"Civic"_s,
                                u"Freedom"_s,
                                u"Justice and Unity"_s,
                                u"National Liberal"_s,
                                u"Revolutionary"_s};
const QStringList partyEndings = {u" Party"_s,     u" Party"_s,     u" Party"_s,    u" Union"_s,
                                  u" Front"_s,     u" Alliance"_s,  u" League"_s,   u" Movement"_s,
                                  u" Party of "_s, u" Party of "_s, u" Union of "_s};
const QStringList bodies = {u"Institute"_s,  u"Association"_s, u"Federation"_s, u"Council"_s,      u"Society"_s,
                            u"Foundation"_s, u"Academy"_s,     u"Union"_s,      u"Organization"_s, u"Agency"_s,
                            u"Commission"_s, u"Fund"_s,        u"Authority"_s};
const QStringList fields = {u"Health"_s,
                            u"Trade"_s,
                            u"Science"_s,
                            u"Education"_s,
                            u"Science and Technology"_s,
                            u"Energy"_s,
                            u"Human Rights"_s,
                            u"Fisheries"_s,
                            u"Medical Research"_s,
                            u"Music"_s,
                            u"Agriculture"_s,
                            u"Labour and Welfare"_s,
                            u"Football"_s,
                            u"Transport"_s,
                            u"Space Research"_s,
                            u"Peace"_s};
const QStringList ministries = {u"Finance"_s, u"Foreign Affairs"_s,   u"Defence"_s,      u"Health"_s,
                                u"Justice"_s, u"Agriculture"_s,       u"the Interior"_s, u"Education"_s,
                                u"Energy"_s,  u"Trade and Industry"_s};
const QStringList features = {u" River"_s,    u" Valley"_s,   u" County"_s,        u" Airport"_s, u" Street"_s, u" Bay"_s,
                              u" Island"_s,   u" Hills"_s,    u" Square"_s,        u" Bridge"_s,  u" Park"_s,   u" Beach"_s,
                              u" Province"_s, u" District"_s, u" National Park"_s, u" Castle"_s};
const QStringList before = {u"Lake "_s, u"Mount "_s, u"Port "_s, u"Cape "_s,  u"Fort "_s, u"North "_s,
                            u"East "_s, u"Upper "_s, u"San "_s,  u"Santa "_s, u"St "_s};
const QStringList sides = {u" North"_s, u" South"_s, u" East"_s, u" West"_s, u" Central"_s};

/// The first letters of a name's capitalised words.
QString acronymOf(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ')) {
        if (word.front().isUpper())
            letters += word.front();
    }
    return letters;
}

QStringList columnOf(const Table &table, qsizetype column, qsizetype needed)
{
    QStringList words;
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (!table.field(row, needed).isEmpty()) {
            for (const QStringView value : table.values(row, column))
                words.append(value.toString());
        }
    }
    return words;
}
} // namespace

Result<NameTemplates> NameTemplates::read(const QString &path, const Lexicons &lexicons)
{
    NameTemplates templates;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(path + u": "_s + file.errorString());
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            templates.m_lines.append(line);
    }
    const auto names = Table::read(u":/lexicon/names.tsv"_s);
    const auto countries = Table::read(u":/lexicon/countries.tsv"_s);
    if (!names || !countries)
        return std::unexpected((names ? countries : names).error());
    templates.m_given = columnOf(*names, names->column(u"name"), names->column(u"given"));
    templates.m_family = columnOf(*names, names->column(u"name"), names->column(u"family"));
    templates.m_countries = columnOf(*countries, countries->column(u"name"), countries->column(u"capital"));
    templates.m_adjectives = columnOf(*countries, countries->column(u"adjectives"), countries->column(u"capital"));
    for (qsizetype i = 0; i < lexicons.places->size(); ++i) {
        const PlaceLexicon::Place &place = lexicons.places->place(i);
        if (place.thousands > 0)
            templates.m_cities.append(place.name);
    }
    return templates;
}

NameTemplates::Filling NameTemplates::make(const QString &slot, QHash<QString, Filling> &made)
{
    const auto known = made.constFind(slot);
    if (known != made.cend())
        return *known;
    const QString sort = slot.section(QRegularExpression(u"[0-9]"_s), 0, 0);
    const QString number = slot.sliced(sort.size());
    Filling filling{{}, 0};
    if (sort == u"person"_s || sort == u"family"_s) {
        const QString family = pick(m_family);
        const bool initial = m_random() % 8 == 0;
        const QString given = initial ? QString(pick(m_given).front()) + u'.' : pick(m_given);
        made.insert(u"person"_s + number, {given + u' ' + family, only(firstOf(Kind::Person))});
        made.insert(u"family"_s + number, {family, only(firstOf(Kind::Person))});
    } else if (sort == u"club"_s || sort == u"side"_s) {
        const QString town = pick(m_cities);
        made.insert(u"club"_s + number, {town + pick(clubEndings), only(firstOf(Kind::Organization))});
        made.insert(u"side"_s + number, {town, only(firstOf(Kind::Organization))});
    } else if (sort == u"firm"_s || sort == u"short"_s) {
        const QString base = m_random() % 3 ? pick(m_family) : pick(m_cities);
        made.insert(u"firm"_s + number, {base + pick(firmEndings), only(firstOf(Kind::Organization))});
        made.insert(u"short"_s + number, {base, only(firstOf(Kind::Organization))});
    } else if (sort == u"party"_s || sort == u"body"_s || sort == u"acronym"_s) {
        QString name;
        if (sort == u"party"_s) {
            const QString ending = pick(partyEndings);
            name = pick(partyWords) + ending;
            if (ending.endsWith(u' '))
                name += pick(m_countries);
            else if (m_random() % 3 == 0)
                name.prepend(pick(m_random() % 2 ? m_adjectives : m_cities) + u' ');
        } else {
            const QString body = pick(bodies);
            name = m_random() % 2 ? u"International "_s + pick(fields) + u' ' + body
                : m_random() % 2  ? pick(m_adjectives) + u' ' + pick(fields) + u' ' + body
                : m_random() % 2  ? u"National "_s + body + u" for "_s + pick(fields)
                                  : pick(m_family) + u' ' + body;
        }
        made.insert((sort == u"acronym"_s ? u"body"_s : sort) + number, {name, only(firstOf(Kind::Organization))});
        made.insert(u"acronym"_s + number, {acronymOf(name), only(firstOf(Kind::Organization))});
    } else if (sort == u"ministry"_s) {
        const QString field = pick(ministries);
        made.insert(
            slot,
            {m_random() % 2 ? u"Ministry of "_s + field : u"Department of "_s + field, only(firstOf(Kind::Organization))});
    } else if (sort == u"university"_s) {
        const QString town = pick(m_cities);
        made.insert(slot,
                    {m_random() % 2 ? u"University of "_s + town
                                    : town + (m_random() % 3 ? u" University"_s : u" State University"_s),
                     only(firstOf(Kind::Organization))});
    } else if (sort == u"place"_s) {
        const QString base = m_random() % 2 ? pick(m_family) : pick(m_cities);
        made.insert(slot, {m_random() % 3 ? base + pick(features) : pick(before) + base, only(firstOf(Kind::Place))});
    } else if (sort == u"seat"_s) {
        const QString base = m_random() % 2 ? pick(m_family) : pick(m_cities);
        made.insert(slot,
                    {m_random() % 2       ? base
                         : m_random() % 2 ? base + pick(sides)
                                          : base + u" and "_s + pick(m_cities),
                     only(firstOf(Kind::Place))});
    } else if (sort == u"city"_s) {
        made.insert(slot, {pick(m_cities), only(firstOf(Kind::Place))});
    } else if (sort == u"country"_s) {
        made.insert(slot, {pick(m_countries), only(firstOf(Kind::Country))});
    } else if (sort == u"adjective"_s) {
        made.insert(slot, {pick(m_adjectives), only(firstOf(Kind::Country))});
    } else if (sort == u"day"_s) {
        made.insert(slot, {pick(days), 0});
    } else if (sort == u"score"_s) {
        filling.first = u"%1-%2"_s.arg(m_random() % 8).arg(m_random() % 8);
        return filling;
    } else {
        filling.first = QString::number(1 + m_random() % (m_random() % 2 ? 9 : 90));
        return filling;
    }
    return made.value(slot);
}

GoldArticle NameTemplates::fill(const QString &line)
{
    static const QRegularExpression slotPattern(u"\\{([A-Za-z]+[0-9]?)\\}"_s);
    GoldArticle article;
    article.allowed = true;
    QHash<QString, Filling> made;
    qsizetype last = 0;
    const auto plain = [&](qsizetype end) { article.text += line.sliced(last, end - last).replace(u'|', u'\n'); };
    for (auto match = slotPattern.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch slot = match.next();
        plain(slot.capturedStart());
        last = slot.capturedEnd();
        const QString name = slot.captured(1);
        const Filling filling = make(name.toLower(), made);
        const QString words = name.front().isUpper() ? filling.first.toUpper() : filling.first;
        if (filling.second)
            article.mentions.push_back({{article.text.size(), article.text.size() + words.size()}, filling.second});
        article.text += words;
    }
    plain(line.size());
    return article;
}

std::vector<GoldArticle> NameTemplates::fill()
{
    std::vector<GoldArticle> articles;
    for (const QString &line : std::as_const(m_lines))
        articles.push_back(fill(line));
    return articles;
}

} // namespace Dateline
