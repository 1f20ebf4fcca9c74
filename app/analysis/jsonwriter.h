// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Dateline {

/// Writes JSON in the order in which it is told, on one line: fields in a chosen order, and no line separators of any
/// kind, so that a reader may split the output at lines. A value follows key() or stands in an array.
class JsonWriter {
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(QLatin1StringView name);
    JsonWriter &null() { return raw("null"); }
    JsonWriter &value(bool flag) { return raw(flag ? "true" : "false"); }
    JsonWriter &value(qint64 number) { return raw(QByteArray::number(number)); }
    /// Without a fraction where there is none, else the shortest form that reads back as the same number.
    JsonWriter &value(double number);
    /// A lone surrogate is written as U+FFFD: still one code point.
    JsonWriter &value(QStringView text);
    JsonWriter &value(QLatin1StringView text) { return value(QString(text)); }
    /// null for an empty one.
    JsonWriter &valueOrNull(QStringView text) { return text.isEmpty() ? null() : value(text); }

    [[nodiscard]] QByteArray take() { return std::move(m_json); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &raw(QByteArrayView json);
    void separate();

    QByteArray m_json;
    bool m_first = true; ///< nothing stands yet in the innermost array or object, or a key waits for its value
};

} // namespace Dateline
