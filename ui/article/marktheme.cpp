// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/marktheme.h"

#include <KSyntaxHighlighting/Repository>

namespace Dateline {

struct MarkTheme::Private {
    KSyntaxHighlighting::Repository repository;
};

MarkTheme::MarkTheme(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }

MarkTheme::~MarkTheme() = default;

QStringList MarkTheme::themes() const
{
    return {};
}
QString MarkTheme::theme() const
{
    return {};
}
void MarkTheme::setTheme(const QString &)
{ }
QTextCharFormat MarkTheme::format(MarkKind) const
{
    return {};
}
QTextCharFormat MarkTheme::selectedFormat(bool) const
{
    return {};
}
QTextCharFormat MarkTheme::highlightFormat(int) const
{
    return {};
}
QColor MarkTheme::page() const
{
    return {};
}
QColor MarkTheme::text() const
{
    return {};
}
QColor MarkTheme::dimText() const
{
    return {};
}
QColor MarkTheme::accent() const
{
    return {};
}
KSyntaxHighlighting::Repository &MarkTheme::repository() const
{
    return d->repository;
}

} // namespace Dateline
