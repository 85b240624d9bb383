// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace vigie::cli {

namespace {

std::stop_source stopSource;
std::atomic<bool> interrupted = false;

void onInterrupt(int)
{
    interrupted = true;
}

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void showProgress(const Progress& step)
{
    // A signal handler may only raise a flag; the core reports often enough to carry it over.
    if (interrupted)
        stopSource.request_stop();
    if (!errorIsTerminal())
        return;
    const QString share = step.total > 0 ? QStringLiteral(" %1 %").arg(100 * step.done / step.total) : QString();
    std::fprintf(stderr, "\r\033[K%s%s", step.phase.toUtf8().constData(), share.toUtf8().constData());
}

}    // namespace

QFile& outDevice()
{
    static QFile out;
    if (!out.isOpen() && !out.open(stdout, QIODevice::WriteOnly))
        say(out.errorString());
    return out;
}

bool writeOut(const QByteArray& bytes)
{
    QFile& out = outDevice();
    return out.write(bytes) == bytes.size() && out.flush();
}

bool writeJson(const QJsonObject& json)
{
    return writeOut(QJsonDocument(json).toJson());
}

void say(const QString& message)
{
    if (errorIsTerminal())
        std::fputs("\r\033[K", stderr);
    std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

int fail(const Error& error)
{
    say(error.message());
    return static_cast<int>(error.code);
}

int finish(bool written)
{
    if (written)
        return 0;
    return fail({ErrorCode::OutputFailed,
                 QCoreApplication::translate("Cli", "The result could not be written"),
                 {},
                 outDevice().errorString(),
                 {}});
}

TaskContext task()
{
    std::signal(SIGINT, onInterrupt);
    return {stopSource.get_token(), showProgress};
}

}    // namespace vigie::cli
