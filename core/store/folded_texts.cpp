// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folded_texts.h"

#include "core/base/fold.h"
#include "core/store/byte_search.h"
#include "core/store/durable_file.h"
#include "core/store/search_cache.h"
#include "core/store/search_index.h"
#include "core/store/search_texts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

// The file, in the bytes of this machine, since it never leaves it:
//
//   header    magic, rows, where the ends begin
//   texts     of each row its title, description and answers, each followed by a separator; one between answers, too
//   ends      of each of these texts, the place behind its separator, counted from the beginning of the texts

namespace vigie {

namespace {

constexpr std::array<char, 8> magic = {'V', 'I', 'G', 'I', 'E', 'F', 'T', '2'};
constexpr char separator = '\xFF';    // no byte of UTF-8
constexpr size_t fieldsPerRow = 3;    // in the order of TextField

struct Header
{
    std::array<char, 8> magic{};
    quint64 rows = 0;
    quint64 endsAt = 0;    ///< of the file
};

Error unwritable(const QFile& file)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Store", "The search index could not be written"),
            file.fileName(), file.errorString(),
            QCoreApplication::translate("Store", "Check the free space; VIGIE_CACHE_DIR may name another folder.")};
}

/// Writes the file of one snapshot under its temporary name.
class FoldedTextsWriter
{
public:
    FoldedTextsWriter(const QString& path, const SearchableRows& rows) : m_file(path), m_rows(rows) {}

    Result<void> write(const QString& snapshotPath, const TaskContext& task)
    {
        const auto reader = SearchTextReader::open(snapshotPath);
        if (!reader)
            return reader.error();
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !put(&m_header, sizeof m_header))
            return unwritable(m_file);
        for (size_t row = 0; row < m_rows.rowIds.size(); ++row) {
            if (row % rowsBetweenReports == 0) {
                if (task.cancelled())
                    return indexingCancelled();
                task.report({QCoreApplication::translate("Store", "Preparing the search inside words"),
                             static_cast<qint64>(row), static_cast<qint64>(m_rows.rowIds.size()),
                             static_cast<qint64>(row)});
            }
            const auto texts = (*reader)->read(m_rows.rowIds[row]);
            if (!texts)
                return texts.error();
            if (!addRow(*texts))
                return unwritable(m_file);
        }
        return finish();
    }

private:
    static constexpr size_t rowsBetweenReports = 1024;

    bool put(const void* bytes, size_t size)
    {
        return m_file.write(static_cast<const char*>(bytes), static_cast<qint64>(size)) == static_cast<qint64>(size);
    }

    bool addRow(const TestimonyTexts& texts)
    {
        std::string answers;
        for (std::string_view answer : texts.answers)
            answers += separatedForm(answer);
        return addText(separatedForm(texts.title)) && addText(separatedForm(texts.description)) && addText(answers);
    }

    static std::string separatedForm(std::string_view text)
    {
        std::string form = searchForm(text);
        std::replace(form.begin(), form.end(), separator, ' ');
        form += separator;
        return form;
    }

    bool addText(const std::string& form)
    {
        m_ends.push_back((m_ends.empty() ? 0 : m_ends.back()) + form.size());
        return put(form.data(), form.size());
    }

    Result<void> finish()
    {
        m_header = {magic, m_rows.rowIds.size(), sizeof(Header) + (m_ends.empty() ? 0 : m_ends.back())};
        const bool whole = put(m_ends.data(), m_ends.size() * sizeof(quint64)) && m_file.seek(0) &&
                           put(&m_header, sizeof m_header) && m_file.flush();
        m_file.close();
        return whole && m_file.error() == QFileDevice::NoError ? Result<void>() : unwritable(m_file);
    }

    QFile m_file;
    const SearchableRows& m_rows;
    Header m_header;
    std::vector<quint64> m_ends;
};

}    // namespace

struct FoldedTexts::Private
{
    QFile file;
    std::string_view texts;
    std::vector<quint64> ends;

    /// False when the file is missing, of another format, or not of so many rows.
    bool load(const QString& path, size_t rows)
    {
        file.setFileName(path);
        Header header;
        if (!file.open(QIODevice::ReadOnly) ||
            file.read(reinterpret_cast<char*>(&header), sizeof header) != sizeof header)
            return false;
        const auto size = static_cast<quint64>(file.size());
        const quint64 endsSize = rows * fieldsPerRow * sizeof(quint64);
        if (header.magic != magic || header.rows != rows || header.endsAt < sizeof header ||
            header.endsAt + endsSize != size)
            return false;
        ends.resize(rows * fieldsPerRow);
        if (!file.seek(static_cast<qint64>(header.endsAt)) ||
            file.read(reinterpret_cast<char*>(ends.data()), static_cast<qint64>(endsSize)) !=
                static_cast<qint64>(endsSize))
            return false;
        const quint64 length = header.endsAt - sizeof header;
        if (!std::is_sorted(ends.begin(), ends.end()) || (ends.empty() ? 0 : ends.back()) != length)
            return false;
        const uchar* mapped = length > 0 ? file.map(sizeof header, static_cast<qint64>(length)) : nullptr;
        texts = std::string_view(reinterpret_cast<const char*>(mapped), mapped ? length : 0);
        return texts.size() == length;
    }
};

namespace {

/// The text in which a place is, @p before being one that is not behind it. Hits are near one another: steps from there
/// that double cost less than halving everything each time.
size_t textAt(const std::vector<quint64>& ends, size_t place, size_t before)
{
    size_t step = 1, low = before;
    while (low + step < ends.size() && ends[low + step] <= place) {
        low += step;
        step *= 2;
    }
    const auto begin = ends.begin() + static_cast<std::ptrdiff_t>(low);
    const auto end = ends.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, ends.size()));
    return static_cast<size_t>(std::upper_bound(begin, end, place) - ends.begin());
}

}    // namespace

FoldedTexts::FoldedTexts() = default;
FoldedTexts::~FoldedTexts() = default;

Result<std::unique_ptr<FoldedTexts>> FoldedTexts::open(const QString& snapshotPath, const TaskContext& task)
{
    const auto rows = readSearchableRows(snapshotPath);
    if (!rows)
        return rows.error();
    const QString folder = SearchIndex::folderFor(rows->contentHash);
    const QString path = foldedTextsPath(folder);
    const auto loaded = [&]() -> std::unique_ptr<FoldedTexts> {
        std::unique_ptr<FoldedTexts> made(new FoldedTexts);
        made->m_d = std::make_unique<Private>();
        return made->m_d->load(path, rows->rowIds.size()) ? std::move(made) : nullptr;
    };
    if (auto present = loaded())
        return present;
    const auto lock = lockSearchFolder(folder, task);
    if (!lock)
        return lock.error();
    if (auto present = loaded())    // another process has made it meanwhile
        return present;
    const QString part = foldedTextsPartPath(folder);
    auto written = FoldedTextsWriter(part, *rows).write(snapshotPath, task);
    if (written)
        written = publishFile(part, path);
    if (!written) {
        QFile::remove(part);
        return written.error();
    }
    if (auto present = loaded())
        return present;
    return unwritable(QFile(path));
}

std::vector<Row> FoldedTexts::rowsContaining(std::string_view characters, std::span<const TextField> fields) const
{
    std::vector<Row> rows;
    if (characters.empty() || characters.find(separator) != std::string_view::npos)
        return rows;
    const ByteSearch search(characters, m_d->texts);
    const std::vector<quint64>& ends = m_d->ends;
    size_t text = 0;
    for (size_t at = search.next(m_d->texts, 0); at != std::string_view::npos;) {
        text = textAt(ends, at, text);
        const auto field = static_cast<TextField>(text % fieldsPerRow);
        const bool wanted = std::find(fields.begin(), fields.end(), field) != fields.end();
        if (wanted) {    // one hit in a row is enough
            rows.push_back(static_cast<Row>(text / fieldsPerRow));
            text += fieldsPerRow - 1 - text % fieldsPerRow;
        }
        at = search.next(m_d->texts, ends[text]);
    }
    return rows;
}

}    // namespace vigie
