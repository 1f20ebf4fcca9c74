// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
// A libFuzzer target an importer in one program: --as=NAME says which. Any input is an article that keeps to what
// text/article.h promises, or an error with a sentence in it; what crashes, hangs or takes too much is libFuzzer's to find.

#include "export/notereader.h"
#include "import/draft.h"
#include "import/html.h"
#include "import/mail.h"
#include "import/markdown.h"
#include "import/package.h"
#include "import/pdf.h"
#include "zipmutator.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Dateline;

namespace {

struct Importer {
    std::string_view name;
    void (*feed)(const Source &);
    bool isZip = false;
};

void demand(bool holds, const char *claim)
{
    if (holds)
        return;
    std::fprintf(stderr, "this does not hold: %s\n", claim);
    std::abort();
}

void check(const Article &article)
{
    demand(article.text == cleanText(article.text), "the text is clean");
    qsizetype end = 0;
    for (const Block &block : article.blocks) {
        demand(block.span.begin >= end && block.span.end <= article.text.size(), "blocks stand in text order");
        demand(!block.span.isEmpty(), "no block is empty");
        end = block.span.end;
    }
    demand(!article.hash.isEmpty(), "an article has a hash");
}

template<typename T> void checkError(const Result<T> &result)
{
    demand(result || result.error().size() > 10, "an error is a sentence");
}

void feedText(const Source &source)
{
    const Result<QString> text = decodeText(source.bytes);
    checkError(text);
    if (text)
        check(articleFromText(*text, source.file));
}

template<Result<Draft> (*Read)(const Source &)> void feedDraft(const Source &source)
{
    const Result<Draft> draft = Read(source);
    checkError(draft);
    if (!draft)
        return;
    const Article article = articleFromDraft(*draft, source.file);
    check(article);
    for (const Block &block : article.blocks)
        demand(!block.span.of(article.text).contains(u'\n'), "a paragraph with markup is one line");
}

/// Notes for the text that the seeds have theirs on.
void feedNotes(const Source &source)
{
    static const Article article = articleFromText(QStringLiteral(
        "The caf\u00E9 \u20AC5 \U0001F682 by the harbour opened, and the mayor spoke. The ferry to the islands "
        "sails again on Friday, said the harbour master.\n"));
    const Result<IncomingNotes> incoming = readNotes(source, article);
    checkError(incoming);
    if (!incoming)
        return;
    for (const Note &note : incoming->notes) {
        const Span place = note.anchor.position;
        demand(place.begin >= 0 && place.begin <= place.end && place.end <= article.text.size(), "a note lies in the text");
        demand(place.isEmpty() || place.of(article.text) == note.anchor.exact, "a note has the words of its place");
    }
}

constexpr std::array Importers{
    Importer{"text", feedText},
    Importer{"markdown", feedDraft<readMarkdown>},
    Importer{"html", feedDraft<readHtml>},
    Importer{"mail", feedDraft<readMail>},
    Importer{"epub", feedDraft<readPackage>, true},
    Importer{"odt", feedDraft<readPackage>, true},
    Importer{"docx", feedDraft<readPackage>, true},
    Importer{"pdf", feedDraft<readPdf>},
    Importer{"notes", feedNotes},
    Importer{"qdpx", feedNotes, true},
};

const Importer *importer = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    constexpr std::string_view Option = "--as=";
    for (int i = 1; i < *argc; ++i) {
        const std::string_view argument((*argv)[i]);
        if (!argument.starts_with(Option))
            continue;
        const auto *const found = std::ranges::find(Importers, argument.substr(Option.size()), &Importer::name);
        importer = found == Importers.end() ? nullptr : found;
    }
    if (!importer) {
        std::fputs("--as=NAME names the importer; NAME is one of", stderr);
        for (const Importer &each : Importers)
            std::fprintf(stderr, " %.*s", int(each.name.size()), each.name.data());
        std::fputc('\n', stderr);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Small, so that a bomb is one before the fuzzer's own limit of memory.
    const ImportLimits limits{.bytes = 8LL * 1024 * 1024, .characters = 1024LL * 1024};
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString file = QStringLiteral("input");
    const KeepGoing keepGoing;
    importer->feed({bytes, file, limits, keepGoing});
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t longest, unsigned seed)
{
    return importer->isZip ? mutateZip(data, size, longest, seed) : LLVMFuzzerMutate(data, size, longest);
}
