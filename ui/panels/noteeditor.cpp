// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "panels/noteeditor.h"

#include "models/context.h"
#include "paint/checksign.h"
#include "paint/tones.h"
#include "panels/markdownview.h"
#include "words/words.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr int leastLines = 3;
constexpr int mostLines = 12;
constexpr Highlight colours[] = {Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey};

} // namespace

NoteEditor::NoteEditor(const Note &note, const NoteDraft &draft, QWidget *parent)
    : QFrame(parent)
    , m_note(note)
    , m_words(new QPlainTextEdit(draft.markdown.isEmpty() ? note.markdown : draft.markdown))
    , m_tags(new QLineEdit(draft.tags.isEmpty() ? NoteDraft::of(note).tags : draft.tags))
    , m_colours(new QButtonGroup(this))
    , m_check(new QComboBox)
    , m_source(new QLineEdit(draft.source.isEmpty() ? note.source : draft.source))
    , m_checkRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_previewButton(new QToolButton)
    , m_notice(new QLabel)
    , m_discard(new QToolButton)
    , m_save(new QPushButton(tr("Save")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"noteEditor"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"noteWords"_s);
    m_words->setAccessibleName(tr("Note, in Markdown"));
    m_words->setPlaceholderText(tr("Write in Markdown: **bold**, *italic*, - a list"));
    m_words->setTabChangesFocus(true);
    m_words->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_tags->setObjectName(u"noteTags"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_notice->setObjectName(u"noteNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_discard->setObjectName(u"noteDiscard"_s);
    m_discard->setText(tr("Discard them"));
    m_discard->setAccessibleName(tr("Discard the unsaved words"));
    m_discard->setFocusPolicy(Qt::StrongFocus);
    m_save->setObjectName(u"noteSave"_s);
    m_save->setToolTip(tr("Save the note (Ctrl+Enter)"));
    m_close->setObjectName(u"noteClose"_s);
    m_close->setToolTip(tr("Close without saving; what you typed is kept as a draft (Esc)"));

    const bool unsaved = !draft.isEmpty();
    m_notice->setText(unsaved ? tr("You had typed this without saving it.") : QString());
    m_notice->setVisible(unsaved);
    m_discard->setVisible(unsaved);

    m_previewButton->setObjectName(u"notePreviewButton"_s);
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setToolTip(tr("Show the words as they will look (Ctrl+Shift+P)"));
    m_previewButton->setCheckable(true);
    m_previewButton->setAutoRaise(true);
    m_previewButton->setFocusPolicy(Qt::StrongFocus);

    auto *head = new QHBoxLayout;
    head->addWidget(makeQuotedWords(), 1);
    head->addWidget(m_previewButton, 0, Qt::AlignTop);
    auto *notice = new QHBoxLayout;
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_discard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(makeColours());
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 10);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addLayout(notice);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_tags);
    layout->addLayout(makeCheck());
    layout->addLayout(buttons);
    setFocusProxy(m_words);
    m_words->moveCursor(QTextCursor::End);

    drawIcons();
    for (QWidget *each : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_source),
                          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_previewButton)})
        each->installEventFilter(this);
    connect(m_previewButton, &QToolButton::toggled, this, &NoteEditor::showPreview);
    connect(m_words, &QPlainTextEdit::textChanged, this, &NoteEditor::typed);
    for (const QLineEdit *each : {m_tags, m_source})
        connect(each, &QLineEdit::textChanged, this, &NoteEditor::typed);
    connect(m_words->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEditor::heightChanged);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &NoteEditor::closeRequested);
    connect(m_discard, &QToolButton::clicked, this, [this] {
        const NoteDraft saved = NoteDraft::of(m_note);
        m_words->setPlainText(saved.markdown);
        m_tags->setText(saved.tags);
        m_source->setText(saved.source);
        m_notice->hide();
        m_discard->hide();
        m_words->setFocus();
        emit heightChanged();
    });
}

QWidget *NoteEditor::makeQuotedWords()
{
    constexpr qsizetype most = 90;
    auto *words = new QLabel(contextOf(m_note.anchor.exact, {0, 0}, 0, most).text);
    words->setObjectName(u"noteQuoted"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(serif(font()));
    QPalette dim = words->palette();
    dim.setColor(QPalette::WindowText, Tones::of(palette()).dim);
    words->setPalette(dim);
    return words;
}

QWidget *NoteEditor::makeColours()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Highlight highlight : colours) {
        auto *button = new QToolButton;
        button->setObjectName(u"noteColour%1"_s.arg(int(highlight)));
        button->setCheckable(true);
        button->setChecked(highlight == m_note.highlight);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(words(highlight));
        button->setAccessibleName(tr("Colour: %1").arg(words(highlight)));
        m_colours->addButton(button, int(highlight));
        layout->addWidget(button);
    }
    return box;
}

QLayout *NoteEditor::makeCheck()
{
    m_check->setObjectName(u"noteCheck"_s);
    m_check->setAccessibleName(tr("Check"));
    m_check->setToolTip(tr("How your check of these words stands"));
    for (const CheckStatus check : checkStatuses)
        m_check->addItem(words(check), int(check));
    setCheck(m_note.check);
    m_source->setObjectName(u"noteSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->setCursorPosition(0);
    m_source->setPlaceholderText(tr("Source: a web address, or words"));
    m_checkRow->setSpacing(4);
    m_checkRow->addWidget(m_check);
    m_checkRow->addWidget(m_source, 1);
    return m_checkRow;
}

void NoteEditor::fitCheck(int width) const
{
    constexpr int letters = 44; // of the check, and of a source that can be told by its beginning
    const bool isWide = width > letters * fontMetrics().averageCharWidth();
    m_checkRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NoteEditor::setCheck(CheckStatus check)
{
    m_check->setCurrentIndex(m_check->findData(int(check)));
}

void NoteEditor::showPreview(bool on)
{
    if (!m_preview) {
        m_preview = new MarkdownView;
        m_preview->setObjectName(u"notePreview"_s);
        m_preview->setAccessibleName(tr("Preview of the note"));
        m_preview->installEventFilter(this);
        auto *box = static_cast<QVBoxLayout *>(layout());
        box->insertWidget(box->indexOf(m_words), m_preview, 1);
    }
    if (on)
        m_preview->showMarkdown(m_words->toPlainText());
    m_words->setVisible(!on);
    m_preview->setVisible(on);
    QWidget *shown = on ? static_cast<QWidget *>(m_preview) : m_words;
    setFocusProxy(shown);
    shown->setFocus();
    emit heightChanged();
}

void NoteEditor::drawIcons()
{
    for (int i = 0; i < m_check->count(); ++i)
        m_check->setItemIcon(i, checkIcon(CheckStatus(m_check->itemData(i).toInt()), palette(), devicePixelRatio()));

    const Tones tones = Tones::of(palette());
    for (const Highlight highlight : colours)
        m_colours->button(int(highlight))->setIcon(swatchIcon(highlight, tones, devicePixelRatio()));
}

void NoteEditor::setRepository(KSyntaxHighlighting::Repository &repository)
{
    if (m_highlighter)
        return;
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_words->document());
    m_highlighter->setTheme(repository.themeForPalette(m_words->palette()));
    const QSignalBlocker quiet(m_words); // highlighting is not typing
    m_highlighter->setDefinition(repository.definitionForName(u"Markdown"_s));
}

Note NoteEditor::edited(Note note) const
{
    note.markdown = m_words->toPlainText();
    note.tags = tagsOf(m_tags->text());
    note.highlight = Highlight(m_colours->checkedId());
    note.check = CheckStatus(m_check->currentData().toInt());
    note.source = m_source->text().trimmed();
    return note;
}

NoteDraft NoteEditor::draft() const
{
    return {m_words->toPlainText(), m_tags->text(), m_source->text()};
}

void NoteEditor::setSaving(bool saving)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_check),
          static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_discard)})
        widget->setEnabled(!saving);
}

void NoteEditor::showError(const QString &sentence)
{
    setSaving(false);
    m_notice->setText(sentence);
    m_notice->show();
    m_discard->hide();
    emit heightChanged();
}

int NoteEditor::wantedHeight(int width) const
{
    fitCheck(width);
    const int line = m_words->fontMetrics().lineSpacing();
    const int rest = layout()->heightForWidth(width) < 0 ? layout()->sizeHint().height() : layout()->heightForWidth(width);
    if (m_previewButton->isChecked()) {
        const int height = int(std::ceil(m_preview->document()->size().height()));
        return rest - m_preview->sizeHint().height() + std::clamp(height, leastLines * line, mostLines * line)
            + 2 * line / 3;
    }
    int lines = 0;
    for (QTextBlock block = m_words->document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return rest - m_words->sizeHint().height() + std::clamp(lines, leastLines, mostLines) * line + 2 * line / 3;
}

bool NoteEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(object, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool inLine = object == m_tags || object == m_source;
    const bool save = key->matches(QKeySequence::Save) || (enter && (key->modifiers() & Qt::ControlModifier || inLine));
    const bool close = key->key() == Qt::Key_Escape;
    const bool preview = key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    if (!save && !close && !preview)
        return QFrame::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (preview)
            m_previewButton->toggle();
        else if (save)
            emit saveRequested();
        else
            emit closeRequested();
    }
    return true;
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        emit heightChanged();
}

void NoteEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    QFrame::changeEvent(event);
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    // The frame of the card that it stands for.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(palette());
    painter.fillRect(rect(), tones.ground);
    painter.setPen(QPen(tones.accent, 2));
    painter.setBrush(tones.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(11, 5, -11, -5), 7, 7);
}

} // namespace Dateline
