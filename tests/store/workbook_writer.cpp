// SPDX-License-Identifier: GPL-3.0-or-later
//
// workbook_writer write PATH        annotates without end; prints the number of each annotation once it was
// acknowledged workbook_writer check PATH LAST
//                                   opens the workbook; exits with 0 when it is sound and holds annotation LAST
//                                   and all before it; prints how many there are
#include "core/store/workbook.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <string>

using namespace vigie;

namespace {

Annotation numbered(int n)
{
    Annotation annotation;
    annotation.bookmarked = true;
    annotation.note = QStringLiteral("note %1 ").arg(n).repeated(1 + n % 50);
    annotation.codes = QStringList{QString::number(n % 5)};
    return annotation;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message()));
    return 1;
}

int writeOn(AnalystWorkbook& workbook)
{
    for (auto n = static_cast<int>(workbook.annotations().size());; ++n) {
        const auto set = workbook.annotate({{std::to_string(n), numbered(n)}});
        const auto kept =
            workbook.setDocument(AnalystWorkbook::Kind::Session, QStringLiteral("last"), QByteArray::number(n));
        if (!set || !kept)
            return failed(!set ? set.error() : kept.error());
        std::puts(std::to_string(n).c_str());
        std::fflush(stdout);
    }
}

int check(const AnalystWorkbook& workbook, int acknowledged)
{
    const auto there = static_cast<int>(workbook.annotations().size());
    for (int n = 0; n < there; ++n) {
        if (workbook.annotation(std::to_string(n)) != numbered(n)) {
            std::fprintf(stderr, "annotation %d is missing or another\n", n);
            return 1;
        }
    }
    const auto last = workbook.document(AnalystWorkbook::Kind::Session, QStringLiteral("last"));
    std::puts(std::to_string(there).c_str());
    // The one that was being acknowledged may be there or not.
    const bool documentGoesAlong = last ? last->toInt() >= acknowledged && last->toInt() < there : acknowledged < 0;
    return workbook.putAside().isEmpty() && acknowledged < there && documentGoesAlong ? 0 : 1;
}

}    // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const auto workbook = AnalystWorkbook::open(arguments[2]);
    if (!workbook)
        return failed(workbook.error());
    if (arguments[1] == QLatin1String("write"))
        return writeOn(**workbook);
    return arguments.size() == 4 ? check(**workbook, arguments[3].toInt()) : 2;
}
