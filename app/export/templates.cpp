// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "export/templates.h"

#include "export/csvtable.h"
#include "export/notetext.h"
#include "export/templatelanguage.h"
#include "export/templatevalues.h"
#include "import/import.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Exception>
#include <KTextTemplate/OutputStream>
#include <KTextTemplate/Template>
#include <KTextTemplate/TemplateLoader>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Dateline {
namespace {

constexpr QLatin1StringView TemplateEnd = ".template"_L1;
constexpr qint64 LargestTemplate = 1024 * 1024;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

/// A value as it stands in a file of that kind.
QString escapedFor(const QString &suffix, const QString &value)
{
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1 || suffix == "xml"_L1)
        return value.toHtmlEscaped();
    if (suffix == "csv"_L1)
        return QString::fromUtf8(csvRow({value})).chopped(2); // without its line break
    if (suffix == "json"_L1) {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.sliced(2, json.size() - 4)); // without ["..."]
    }
    return value;
}

/// What one template writes, and what stops it: every value passes here, and a tick in every turn of a loop.
class Stream : public KTextTemplate::OutputStream {
public:
    struct Run {
        QString name;
        QString suffix;
        TemplateLimits limits;
        QDeadlineTimer deadline;
        QString made;
        QString trouble;
    };

    Stream(QTextStream *stream, Run &run)
        : OutputStream(stream)
        , m_run(run)
        , m_stream(stream)
    { }

    QString escape(const QString &input) const override
    {
        if (m_run.deadline.hasExpired())
            stop(Tr::tr("The template \"%1\" takes too long.").arg(m_run.name));
        m_stream->flush();
        if (m_run.made.size() > m_run.limits.characters)
            stop(Tr::tr("The template \"%1\" writes too much.").arg(m_run.name));
        return input.isEmpty() ? input : escapedFor(m_run.suffix, input);
    }

    QSharedPointer<OutputStream> clone(QTextStream *stream) const override
    {
        return QSharedPointer<Stream>::create(stream, m_run);
    }

private:
    [[noreturn]] void stop(const QString &trouble) const
    {
        m_run.trouble = trouble;
        throw KTextTemplate::Exception(KTextTemplate::TagSyntaxError, trouble);
    }

    Run &m_run;
    QTextStream *m_stream;
};

/// Templates of one folder, read only when they are taken in.
class Loader : public KTextTemplate::AbstractTemplateLoader {
public:
    Loader(const QString &folder, int depth)
        : m_folder(folder)
        , m_depth(depth)
    { }

    KTextTemplate::Template loadByName(const QString &name, KTextTemplate::Engine const *engine) const override
    {
        // Those that are being written are alive.
        m_open.removeIf([](const QWeakPointer<KTextTemplate::TemplateImpl> &each) { return each.isNull(); });
        if (m_open.size() >= m_depth)
            fail(Tr::tr("The template \"%1\" is included more than %n time(s) in itself.", nullptr, m_depth).arg(name));
        const Result<QString> text = read(name);
        if (!text)
            fail(text.error());
        KTextTemplate::Template loaded = engine->newTemplate(*text, name);
        m_open.append(loaded.toWeakRef());
        return loaded;
    }

    bool canLoadTemplate(const QString &name) const override { return QFileInfo(m_folder.filePath(name)).isFile(); }
    std::pair<QString, QString> getMediaUri(const QString & /*fileName*/) const override { return {}; }

    [[nodiscard]] Result<QString> read(const QString &name) const
    {
        ImportLimits limits;
        limits.bytes = LargestTemplate;
        const Result<QByteArray> bytes = readFile(m_folder.filePath(name), limits);
        if (!bytes)
            return std::unexpected(bytes.error());
        const Result<QString> text = decodeText(*bytes);
        if (!text)
            return std::unexpected(Tr::tr("The template \"%1\" is no text.").arg(name));
        return checkedTemplate(*text, name);
    }

    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    [[noreturn]] void fail(const QString &trouble) const
    {
        m_trouble = trouble;
        throw KTextTemplate::Exception(KTextTemplate::TagSyntaxError, trouble);
    }

    QDir m_folder;
    int m_depth;
    mutable QList<QWeakPointer<KTextTemplate::TemplateImpl>> m_open;
    mutable QString m_trouble;
};

/// What KTextTemplate says, without the place, which it counts in its own way.
QString sentenceOf(const QString &name, const QString &error)
{
    static const QRegularExpression place(u",? (?:on )?line \\d+(?:, [^,]*)?"_s);
    return Tr::tr("Template \"%1\": %2").arg(name, QString(error).remove(place).trimmed());
}

} // namespace

QString templatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/templates"_L1;
}

QStringList templateFiles(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({u'*' + TemplateEnd}, QDir::Files, QDir::Name | QDir::LocaleAware))
        files.append(file.absoluteFilePath());
    return files;
}

QString templateName(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return name.endsWith(TemplateEnd) ? name.chopped(TemplateEnd.size()) : name;
}

QString templateSuffix(const QString &file)
{
    const QString suffix = QFileInfo(templateName(file)).suffix().toLower();
    return suffix.isEmpty() ? u"txt"_s : suffix;
}

Result<QString> writeExampleTemplate(const QString &folder, const QString &name)
{
    if (name.trimmed().isEmpty() || name.contains(u'/') || name.startsWith(u'.'))
        return std::unexpected(Tr::tr("\"%1\" is no name for a template: write one such as \"minutes.md\".").arg(name));
    QString path = QDir(folder).filePath(templateName(name.trimmed()) + TemplateEnd);
    if (QFileInfo::exists(path))
        return std::unexpected(Tr::tr("There is a template \"%1\" already.").arg(templateName(path)));
    if (!QDir().mkpath(folder))
        return std::unexpected(Tr::tr("Cannot make the folder \"%1\".").arg(folder));
    QFile example(u":/export/example.template"_s);
    if (!example.open(QIODevice::ReadOnly))
        return std::unexpected(example.errorString());
    if (const Result<void> written = writeWhole(path, example.readAll()); !written)
        return std::unexpected(written.error());
    return path;
}

Result<QByteArray> fromTemplate(const QString &file, const ExportInput &input, const TemplateLimits &limits)
{
    static QMutex one; // what KTextTemplate knows of types is the process's
    const QMutexLocker locked(&one);
    const QFileInfo info(file);
    const QString name = info.fileName();
    const auto loader = QSharedPointer<Loader>::create(info.absolutePath(), limits.depth);
    const Result<QString> text = loader->read(name);
    if (!text)
        return std::unexpected(text.error());
    KTextTemplate::Engine engine;
    engine.addTemplateLoader(loader);
    const KTextTemplate::Template made = engine.newTemplate(*text, name);
    if (made->error() != KTextTemplate::NoError)
        return std::unexpected(sentenceOf(name, made->errorString()));
    KTextTemplate::Context context(templateValues(input));
    context.insert(TemplateTick, QString());
    Stream::Run run{name, templateSuffix(file), limits, QDeadlineTimer(limits.milliseconds), {}, {}};
    QTextStream words(&run.made);
    Stream stream(&words, run);
    made->render(&stream, &context);
    words.flush();
    for (const QString &trouble : {run.trouble, loader->trouble()}) {
        if (!trouble.isEmpty())
            return std::unexpected(trouble);
    }
    if (made->error() != KTextTemplate::NoError)
        return std::unexpected(sentenceOf(name, made->errorString()));
    return wholeText(std::move(run.made)).toUtf8();
}

} // namespace Dateline
