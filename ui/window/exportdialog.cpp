// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "window/exportdialog.h"

#include "export/templates.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestPreview = 20'000;

// What is kept with a line of the list.
constexpr int FormatRole = Qt::UserRole;
constexpr int TemplateRole = Qt::UserRole + 1;

} // namespace

ExportDialog::ExportDialog(ExportSource source, Scopes scopes, const QString &folder, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_scopes(std::move(scopes))
    , m_folder(folder)
    , m_formats(new QListWidget)
    , m_all(new QRadioButton)
    , m_shown(new QRadioButton)
    , m_selected(new QRadioButton)
    , m_marks(new QCheckBox(tr("&Marks of what was found")))
    , m_preview(new QPlainTextEdit)
    , m_previewLabel(new QLabel(tr("&Preview:")))
    , m_file(new QLineEdit)
    , m_warning(new QLabel)
{
    setObjectName("exportDialog"_L1);
    setWindowTitle(tr("Export"));
    m_file->setText(name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName("exportNow"_L1);
    auto *grid = new QGridLayout(this);
    grid->addWidget(makeFormats(), 0, 0, 2, 1);
    grid->addWidget(makeScope(), 0, 1);
    grid->addWidget(makePreview(), 1, 1);
    grid->addWidget(makeFileRow(), 2, 0, 1, 2);
    grid->addWidget(buttons, 3, 0, 1, 2);
    m_export->setDefault(true); // once it is in the dialog
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 1);

    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
    connect(m_formats, &QListWidget::itemActivated, this, &ExportDialog::choose);
    for (const QRadioButton *scope : {m_all, m_shown, m_selected})
        connect(scope, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showPreview();
        });
    connect(m_marks, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::followFileName);
    setFormat(ExportFormat::Markdown);
    m_formats->setFocus();
    resize(820, 560);
}

QWidget *ExportDialog::makeFormats()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    auto *label = new QLabel(tr("&Format:"));
    label->setBuddy(m_formats);
    m_formats->setObjectName("exportFormats"_L1);
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setWordWrap(true);
    m_formats->setResizeMode(QListView::Adjust);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ExportChoice &each : exportChoices())
        addChoice(each);
    column->addWidget(label);
    column->addWidget(m_formats);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    auto *adding = new QPushButton(tr("New &Template…"));
    adding->setObjectName("newTemplate"_L1);
    adding->setToolTip(tr("Begins a format of your own, with an example that tells what it can say"));
    auto *opening = new QPushButton(tr("Te&mplates…"));
    opening->setObjectName("openTemplates"_L1);
    opening->setToolTip(tr("Opens the chosen template, or the folder of them, to be changed"));
    for (QPushButton *each : {adding, opening}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    row->addStretch();
    connect(adding, &QPushButton::clicked, this, &ExportDialog::newTemplate);
    connect(opening, &QPushButton::clicked, this, &ExportDialog::openTemplates);
    return whole;
}

void ExportDialog::addChoice(const ExportChoice &choice)
{
    auto *item = new QListWidgetItem(words(choice), m_formats);
    item->setData(FormatRole, int(choice.format));
    item->setData(TemplateRole, choice.templateFile);
}

/// Brings the list's templates, which stand behind the formats, up to what is in the folder.
void ExportDialog::fillTemplates()
{
    const QStringList files = templateFiles(templatesFolder());
    QStringList listed;
    for (int row = m_formats->count() - 1; row >= 0; --row) {
        const QString file = m_formats->item(row)->data(TemplateRole).toString();
        if (!file.isEmpty() && !files.contains(file))
            delete m_formats->takeItem(row);
        else
            listed.append(file);
    }
    for (const QString &file : files) {
        if (!listed.contains(file))
            addChoice({.templateFile = file});
    }
}

void ExportDialog::newTemplate()
{
    auto *asking = new QInputDialog(this);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setObjectName("templateName"_L1);
    asking->setWindowTitle(tr("New Template"));
    asking->setLabelText(tr("Name, with the ending of the files that it makes:"));
    asking->setTextValue(tr("minutes.md"));
    connect(asking, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const Result<QString> file = writeExampleTemplate(templatesFolder(), name);
        m_trouble = file ? QString() : file.error();
        if (file) {
            fillTemplates();
            setChoice({.templateFile = *file});
            emit openAsked(QUrl::fromLocalFile(*file));
        }
        showTarget();
    });
    asking->open();
}

void ExportDialog::openTemplates()
{
    const QString chosen = choice().templateFile;
    if (chosen.isEmpty())
        QDir().mkpath(templatesFolder());
    emit openAsked(QUrl::fromLocalFile(chosen.isEmpty() ? templatesFolder() : chosen));
}

/// Coming back from the program in which a template is written, the reader sees what it makes now.
bool ExportDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        fillTemplates();
        if (!choice().templateFile.isEmpty())
            showPreview();
    }
    return QDialog::event(event);
}

QWidget *ExportDialog::makeScope()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    m_all->setText(tr("&All notes (%1)").arg(m_scopes.all.size()));
    m_all->setObjectName("exportAll"_L1);
    m_all->setChecked(true);
    m_shown->setText(tr("Those that the notes panel &shows (%1)").arg(m_scopes.shown.size()));
    m_shown->setObjectName("exportShown"_L1);
    m_selected->setText(tr("The selected &one"));
    m_selected->setObjectName("exportSelected"_L1);
    m_marks->setObjectName("exportMarks"_L1);
    m_marks->setChecked(m_source.marks);
    m_marks->setToolTip(tr("People, countries, organizations, places, quotes, deals and dates, as they are marked in the "
                           "text"));
    for (QWidget *each : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_selected),
                          static_cast<QWidget *>(m_marks)})
        column->addWidget(each);
    return whole;
}

QWidget *ExportDialog::makePreview()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    m_previewLabel->setBuddy(m_preview);
    m_preview->setObjectName("exportPreview"_L1);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    column->addWidget(m_previewLabel);
    column->addWidget(m_preview);
    return whole;
}

QWidget *ExportDialog::makeFileRow()
{
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    auto *label = new QLabel(tr("File &name:"));
    label->setBuddy(m_file);
    m_file->setObjectName("exportFile"_L1);
    m_file->setAccessibleName(tr("File name"));
    auto *browsing = new QPushButton(tr("&Choose…"));
    browsing->setObjectName("exportBrowse"_L1);
    browsing->setAutoDefault(false);
    m_warning->setObjectName("exportWarning"_L1);
    m_warning->setWordWrap(true);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(browsing, 0, 2);
    grid->addWidget(m_warning, 1, 1, 1, 2);
    connect(browsing, &QPushButton::clicked, this, &ExportDialog::browse);
    return whole;
}

void ExportDialog::setChoice(const ExportChoice &choice)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        const QListWidgetItem *item = m_formats->item(row);
        if (item->data(TemplateRole).toString() == choice.templateFile
            && (!choice.templateFile.isEmpty() || item->data(FormatRole).toInt() == int(choice.format)))
            m_formats->setCurrentRow(row);
    }
}

ExportChoice ExportDialog::choice() const
{
    const QListWidgetItem *item = m_formats->currentItem();
    return item
        ? ExportChoice{static_cast<ExportFormat>(item->data(FormatRole).toInt()), item->data(TemplateRole).toString()}
        : ExportChoice();
}

void ExportDialog::showFormat()
{
    const QString suffix = u'.' + suffixOf(choice());
    const ExportTraits traits = traitsOf(choice());
    m_trouble.clear();
    const bool hasNotes = traits.testFlag(ExportTrait::Notes);
    m_all->setEnabled(hasNotes);
    m_shown->setEnabled(hasNotes);
    m_selected->setEnabled(hasNotes && !m_scopes.selected.empty());
    m_marks->setEnabled(traits.testFlag(ExportTrait::Marks));
    // The suffix goes with the format as long as the reader left it alone.
    QString file = m_file->text();
    if (!m_suffix.isEmpty() && !file.endsWith(m_suffix)) {
        m_suffix = suffix;
    } else {
        file.chop(m_suffix.size());
        m_suffix = suffix;
        m_file->setText(file + m_suffix);
    }
    showPreview();
}

void ExportDialog::showPreview()
{
    const int asked = ++m_asked;
    const bool isText = traitsOf(choice()).testFlag(ExportTrait::Text);
    m_preview->setEnabled(isText);
    if (!isText) {
        m_keepsWords = false;
        showTarget();
        m_preview->setPlainText(tr("There is no preview: this format is not text."));
        return;
    }
    previewExport(path(), choice(), wanted(), longestPreview).then(this, [this, asked](const ExportPreview &preview) {
        if (asked != m_asked)
            return;
        m_preview->setPlainText(preview.text);
        m_preview->verticalScrollBar()->setValue(0);
        m_keepsWords = preview.keepsWords;
        showTarget();
    });
}

void ExportDialog::followFileName()
{
    m_keepsWords = false;
    showTarget();
    if (choice() == ExportChoice{ExportFormat::Markdown}) // what is in the file already comes into it
        showPreview();
}

void ExportDialog::showTarget()
{
    const QFileInfo file(path());
    const bool isFolder = file.isDir();
    const bool hasFolder = QFileInfo(file.path()).isDir();
    const bool isThere = file.exists() && !isFolder;
    const bool isNamed = !m_file->text().trimmed().isEmpty();
    m_export->setEnabled(isNamed && hasFolder && !isFolder);
    m_export->setText(!isThere ? tr("&Export") : m_keepsWords ? tr("&Update") : tr("R&eplace"));
    const QString folder = QDir::toNativeSeparators(file.path());
    if (!m_trouble.isEmpty())
        m_warning->setText(m_trouble);
    else if (!isNamed)
        m_warning->setText(tr("Name the file."));
    else if (isFolder)
        m_warning->setText(tr("This is a folder: name a file in it."));
    else if (!hasFolder)
        m_warning->setText(tr("There is no folder \"%1\".").arg(folder));
    else if (isThere && m_keepsWords)
        m_warning->setText(
            tr("There is an older export in \"%1\": it will be brought up to date, and what you wrote between "
               "the notes stays.")
                .arg(folder));
    else if (isThere)
        m_warning->setText(tr("There is such a file in \"%1\": it will be replaced.").arg(folder));
    else
        m_warning->setText(tr("In \"%1\".", "a folder").arg(folder));
}

void ExportDialog::browse()
{
    const QString filter = tr("%1 (*.%2)").arg(words(choice()), suffixOf(choice()));
    // The dialog itself says what is replaced, and what is not.
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export"), path(), filter, nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    m_folder = QFileInfo(file).path();
    m_file->setText(QFileInfo(file).fileName());
    followFileName(); // the folder alone may be another
}

void ExportDialog::choose()
{
    if (!m_export->isEnabled())
        return;
    emit chosen(path(), choice(), wanted());
    accept();
}

ExportSource ExportDialog::wanted() const
{
    ExportSource source = m_source;
    source.notes = m_shown->isChecked() ? m_scopes.shown : m_selected->isChecked() ? m_scopes.selected : m_scopes.all;
    source.marks = m_marks->isChecked();
    return source;
}

QString ExportDialog::path() const
{
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(m_file->text().trimmed()));
}

} // namespace Dateline
