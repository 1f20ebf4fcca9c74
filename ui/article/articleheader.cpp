// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/articleheader.h"

#include "article/datebutton.h"
#include "article/marktheme.h"
#include "article/rowlayout.h"
#include "state/openarticle.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

qsizetype countWords(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool space = c.isSpace();
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

QLabel *makeLabel(const char *name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    // Never shown before it has a parent: it would be a window.
    if (text.isEmpty())
        label->hide();
    return label;
}

QString bylineOf(const Article &article)
{
    if (article.byline.isEmpty() || article.byline.startsWith("by "_L1, Qt::CaseInsensitive))
        return article.byline;
    return ArticleHeader::tr("by %1", "who wrote the article").arg(article.byline);
}

} // namespace

ArticleHeader::ArticleHeader(OpenArticle &article, const MarkTheme &theme, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_theme(theme)
    , m_outlet(makeLabel("outlet", article.article().outlet))
    , m_byline(makeLabel("byline", bylineOf(article.article())))
    , m_minutes(makeLabel("readingTime", {}))
    , m_published(new DateButton(theme))
    , m_title(makeLabel("articleTitle", {}))
    , m_language(makeLabel("languageBanner", {}))
{
    setObjectName("articleHeader"_L1);
    setAccessibleName(tr("About the article"));
    constexpr qsizetype wordsPerMinute = 230;
    if (const qsizetype count = countWords(article.article().text); count > 0) {
        const auto minutes = static_cast<int>(std::max<qsizetype>(1, (count + wordsPerMinute / 2) / wordsPerMinute));
        m_minutes->setText(tr("%n min", "how long it takes to read the article", minutes));
        m_minutes->setToolTip(tr("%n word(s)", nullptr, static_cast<int>(count)));
    }
    const auto isHeadline = [](const Block &block) { return block.kind == Block::Kind::Headline; };
    if (std::ranges::none_of(article.article().blocks, isHeadline)) {
        m_title->setText(article.article().title);
    }
    m_title->setWordWrap(true);
    m_language->setWordWrap(true);

    auto *row = new RowLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_outlet), static_cast<QWidget *>(m_byline),
                            static_cast<QWidget *>(m_published), static_cast<QWidget *>(m_minutes)})
        row->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_language);
    column->addWidget(m_title);
    m_title->setVisible(!m_title->text().isEmpty());
    m_minutes->setVisible(!m_minutes->text().isEmpty());

    connect(m_published, &DateButton::chosen, &article, &OpenArticle::setPublished);
    connect(&article, &OpenArticle::publishedChanged, this, &ArticleHeader::showDate);
    connect(&article, &OpenArticle::analysisChanged, this, &ArticleHeader::showLanguage);
    connect(&theme, &MarkTheme::changed, this, &ArticleHeader::followTheme);
    showDate();
    followTheme();
}

void ArticleHeader::setTitleFont(const QFont &font)
{
    m_title->setFont(font);
    emit sizeChanged();
}

void ArticleHeader::showDate()
{
    m_published->setDate(m_article.article().published);
    emit sizeChanged();
}

void ArticleHeader::showLanguage()
{
    const Article &article = m_article.article();
    QString sentence;
    if (!m_article.analysis()->supported && !article.text.trimmed().isEmpty()) {
        const QLocale::Language language = QLocale::codeToLanguage(article.language);
        const QString name = language == QLocale::AnyLanguage ? QString() : QLocale(language).nativeLanguageName();
        sentence = name.isEmpty()
            ? tr("Nothing was extracted: Dateline reads English, and this article is in another language. "
                 "It can be searched and written on all the same.")
            : tr("Nothing was extracted: Dateline reads English, and the language of this article is %1. "
                 "It can be searched and written on all the same.")
                  .arg(name);
    }
    if (m_language->text() == sentence)
        return;
    m_language->setText(sentence);
    m_language->setVisible(!sentence.isEmpty());
    emit sizeChanged();
}

void ArticleHeader::followTheme()
{
    for (QLabel *label : {m_outlet, m_byline, m_minutes, m_language}) {
        QPalette colors = label->palette();
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            colors.setColor(role, m_theme.dimText());
        label->setPalette(colors);
    }
    update();
}

} // namespace Dateline
