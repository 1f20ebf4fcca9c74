// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/marktheme.h"

#include "paint/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

using Theme = KSyntaxHighlighting::Theme;

constexpr QLatin1StringView definitionName = "Dateline Marks"_L1;

/// Our themes by name, in the order of the menu.
struct OwnTheme {
    QLatin1StringView name;
    QLatin1StringView file;
};
constexpr OwnTheme ownThemes[] = {
    {"Dateline Light"_L1, "dateline-light"_L1},
    {"Dateline Dark"_L1, "dateline-dark"_L1},
    {"Dateline Sepia"_L1, "dateline-sepia"_L1},
    {"Dateline High Contrast"_L1, "dateline-contrast"_L1},
    {"Dateline High Contrast Dark"_L1, "dateline-contrast-dark"_L1},
};

QLatin1StringView styleName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return "Person"_L1;
    case MarkKind::Country:
        return "Country"_L1;
    case MarkKind::Place:
        return "Place"_L1;
    case MarkKind::Organization:
        return "Organization"_L1;
    case MarkKind::Date:
        return "Date"_L1;
    case MarkKind::Deal:
        return "Deal"_L1;
    case MarkKind::Quote:
        return "Quote"_L1;
    case MarkKind::Cue:
        return "Cue"_L1;
    case MarkKind::Pronoun:
        return "Pronoun"_L1;
    case MarkKind::Event:
        return "Event"_L1;
    }
    return {};
}

QLatin1StringView styleName(Highlight highlight)
{
    switch (highlight) {
    case Highlight::Yellow:
        return "Highlight Yellow"_L1;
    case Highlight::Green:
        return "Highlight Green"_L1;
    case Highlight::Blue:
        return "Highlight Blue"_L1;
    case Highlight::Pink:
        return "Highlight Pink"_L1;
    case Highlight::Grey:
        return "Highlight Grey"_L1;
    }
    return {};
}

struct PageColors {
    QColor page;
    QColor text;
    QColor dim;
    QColor accent;
    QColor rule;
    QColor selection;
};

/// Straight from the file of one of our themes: a fraction of a millisecond, where the repository takes ten.
PageColors readPageColors(QLatin1StringView file)
{
    QFile resource(":/org.kde.syntax-highlighting/themes-addons/"_L1 + file + ".theme"_L1);
    if (!resource.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject theme = QJsonDocument::fromJson(resource.readAll()).object();
    const QJsonObject editor = theme["editor-colors"_L1].toObject();
    const QJsonObject marks = theme["custom-styles"_L1][definitionName].toObject();
    const auto color = [](const QJsonValue &value) { return QColor(value.toString()); };
    return {color(editor["BackgroundColor"_L1]),     color(theme["text-styles"_L1]["Normal"_L1]["text-color"_L1]),
            color(marks["Dim"_L1]["text-color"_L1]), color(marks["Shown"_L1]["text-color"_L1]),
            color(editor["Separator"_L1]),           color(editor["TextSelection"_L1])};
}

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Underline underlineOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return Underline::Thick;
    case MarkKind::Country:
        return Underline::ThickDots;
    case MarkKind::Place:
        return Underline::Thin;
    case MarkKind::Organization:
        return Underline::Dashes;
    case MarkKind::Date:
        return Underline::FineDots;
    case MarkKind::Pronoun:
        return Underline::DashDots;
    case MarkKind::Event:
        return Underline::Wave;
    case MarkKind::Deal:
    case MarkKind::Quote:
    case MarkKind::Cue:
        break;
    }
    return Underline::None;
}

struct MarkTheme::Private {
    QString chosen;
    mutable std::unique_ptr<KSyntaxHighlighting::Repository> repository;
    mutable std::optional<PageColors> page;
    mutable QHash<QString, MarkLook> looks; ///< by style; empty until asked for
    mutable QColor hit;
    mutable QColor currentHit;
    bool dark = false;

    KSyntaxHighlighting::Repository &themes() const
    {
        if (!repository)
            repository = std::make_unique<KSyntaxHighlighting::Repository>();
        return *repository;
    }

    void forget()
    {
        page.reset();
        looks.clear();
    }

    [[nodiscard]] const OwnTheme *ownTheme() const
    {
        for (const OwnTheme &own : ownThemes) {
            if (chosen == own.name)
                return &own;
        }
        if (chosen.isEmpty() || !themes().theme(chosen).isValid())
            return &ownThemes[dark ? 1 : 0];
        return nullptr;
    }

    const PageColors &pageColors() const
    {
        if (!page) {
            if (const OwnTheme *own = ownTheme())
                page = readPageColors(own->file);
            else
                page = foreignPageColors(themes().theme(chosen));
        }
        return *page;
    }

    static PageColors foreignPageColors(const Theme &theme)
    {
        const auto opaque = [](QRgb rgb) { return QColor::fromRgb(rgb); };
        PageColors colors;
        colors.page = opaque(theme.editorColor(Theme::BackgroundColor));
        const QColor ink = colors.page.lightness() > 127 ? QColor(Qt::black) : QColor(Qt::white);
        colors.text = withContrast(opaque(theme.textColor(Theme::Normal)), colors.page, ink);
        colors.dim = withContrast(opaque(theme.textColor(Theme::Comment)), colors.page, colors.text);
        colors.accent = withContrast(opaque(theme.textColor(Theme::Function)), colors.page, colors.text);
        colors.rule = mixed(colors.page, colors.text, 0.15);
        colors.selection = withContrast(opaque(theme.editorColor(Theme::TextSelection)), colors.text, colors.page);
        return colors;
    }

    MarkLook look(const QString &style) const
    {
        if (looks.isEmpty())
            readLooks();
        return looks.value(style);
    }

    void readLooks() const
    {
        const PageColors &colors = pageColors();
        const OwnTheme *own = ownTheme();
        const Theme theme = themes().theme(own ? QString(own->name) : chosen);
        // A theme that does not know our marks has colours for their lines, but not for what lies under the words.
        const QHash<QString, QColor> tints = {
            {u"Deal"_s, mixed(colors.page, QColor::fromRgb(theme.textColor(Theme::Constant)), 0.18)},
            {u"Quote"_s, mixed(colors.page, colors.text, 0.06)},
            {u"Selected"_s, mixed(colors.page, colors.accent, 0.14)},
            {u"Shown"_s, mixed(colors.page, colors.accent, 0.3)},
        };
        for (const KSyntaxHighlighting::Format &format : themes().definitionForName(definitionName).formats()) {
            MarkLook look;
            look.line = withContrast(format.textColor(theme), colors.page, colors.text);
            look.background = format.hasBackgroundColor(theme) ? format.backgroundColor(theme) : tints.value(format.name());
            if (look.background.isValid())
                look.background = withContrast(look.background, colors.text, colors.page);
            look.bold = format.isBold(theme);
            look.italic = format.isItalic(theme);
            looks.insert(format.name(), look);
        }
        const auto background = [&](Theme::EditorColorRole role) {
            return withContrast(QColor::fromRgb(theme.editorColor(role)), colors.text, colors.page);
        };
        hit = background(Theme::SearchHighlight);
        currentHit = background(Theme::ReplaceHighlight);
    }
};

MarkTheme::MarkTheme(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->dark = paletteIsDark();
    qGuiApp->installEventFilter(this);
}

MarkTheme::~MarkTheme() = default;

bool MarkTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange && d->dark != paletteIsDark()) {
        d->dark = !d->dark;
        d->forget();
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

QStringList MarkTheme::themes() const
{
    QStringList names;
    for (const OwnTheme &own : ownThemes)
        names.append(own.name);
    for (const Theme &theme : d->themes().themes()) {
        if (!names.contains(theme.name()))
            names.append(theme.name());
    }
    return names;
}

QString MarkTheme::theme() const
{
    return d->chosen;
}

QString MarkTheme::effectiveTheme() const
{
    const OwnTheme *own = d->ownTheme();
    return own ? QString(own->name) : d->chosen;
}

void MarkTheme::setTheme(const QString &name)
{
    if (d->chosen == name)
        return;
    d->chosen = name;
    d->forget();
    emit changed();
}

MarkLook MarkTheme::look(MarkKind kind) const
{
    return d->look(styleName(kind));
}

MarkLook MarkTheme::look(Highlight highlight) const
{
    return d->look(styleName(highlight));
}

MarkLook MarkTheme::selectedLook(bool shown) const
{
    return d->look(shown ? u"Shown"_s : u"Selected"_s);
}

QColor MarkTheme::page() const
{
    return d->pageColors().page;
}

QColor MarkTheme::text() const
{
    return d->pageColors().text;
}

QColor MarkTheme::dimText() const
{
    return d->pageColors().dim;
}

QColor MarkTheme::accent() const
{
    return d->pageColors().accent;
}

QColor MarkTheme::rule() const
{
    return d->pageColors().rule;
}

QColor MarkTheme::textSelection() const
{
    return d->pageColors().selection;
}

QColor MarkTheme::hit(bool current) const
{
    if (d->looks.isEmpty())
        d->readLooks();
    return current ? d->currentHit : d->hit;
}

KSyntaxHighlighting::Repository &MarkTheme::repository() const
{
    return d->themes();
}

} // namespace Dateline
