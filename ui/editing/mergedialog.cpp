// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "editing/mergedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dateline {

MergeDialog::MergeDialog(const MergePreview &preview, const Correction &correction, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("mergeDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put Right"));
    const bool joins = correction.act == Correction::Act::SameAs;
    const QStringList shown = lines(preview, correction);
    auto *heading = new QLabel(shown.front());
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *what = new QLabel(shown.sliced(1).join(u'\n'));
    what->setObjectName("mergePreview"_L1);
    for (QLabel *label : {heading, what}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    constexpr int letters = 54;
    what->setMinimumWidth(letters * fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *yes = buttons->addButton(joins ? tr("Put Together") : tr("Take Apart"), QDialogButtonBox::AcceptRole);
    yes->setObjectName("mergeConfirm"_L1);
    yes->setDefault(true);
    yes->setAccessibleDescription(shown.join(u' '));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(buttons);
    yes->setFocus();
}

QStringList MergeDialog::lines(const MergePreview &preview, const Correction &correction)
{
    const bool joins = correction.act == Correction::Act::SameAs;
    QStringList lines{joins ? tr("%1 and %2 are the same").arg(preview.from, preview.into)
                            : tr("\"%1\" is not who or what %2 is elsewhere").arg(correction.place.exact, preview.from)};
    if (preview.mentions == 0) {
        lines.append(tr("Nothing in this article changes."));
    } else {
        QStringList parts{tr("%n mention(s)", nullptr, int(preview.mentions))};
        if (preview.quotes > 0)
            parts.append(tr("%n quote(s)", nullptr, int(preview.quotes)));
        if (preview.deals > 0)
            parts.append(tr("%n deal(s)", nullptr, int(preview.deals)));
        if (preview.events > 0)
            parts.append(tr("%n event(s)", nullptr, int(preview.events)));
        //: how many mentions, quotes, deals and events; a name
        lines.append(tr("What goes under the name %2: %1.").arg(parts.join(", "_L1), preview.into));
        lines.append(preview.staying == 0
                         ? tr("%1 is no entry of its own any more.").arg(preview.from)
                         : tr("%n mention(s) stay with %1.", nullptr, int(preview.staying)).arg(preview.from));
    }
    if (correction.scope == Correction::Scope::Always)
        lines.append(tr("The same in all other articles, wherever \"%1\" stands.").arg(correction.place.exact));
    return lines;
}

} // namespace Dateline
