// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vigie {

namespace {

Error notPublished(const QString& path, const QString& why)
{
    return {ErrorCode::OutputFailed, QCoreApplication::translate("Store", "The file could not be put in place"), path,
            why, QCoreApplication::translate("Store", "Check the free space and that you may write in its folder.")};
}

#ifndef Q_OS_WIN
QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool syncPath(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}
#endif

}    // namespace

void startWriting(const QString& path)
{
#ifdef Q_OS_LINUX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
    ::close(file);
#else
    Q_UNUSED(path);
#endif
}

Result<void> publishFile(const QString& temporaryPath, const QString& finalPath)
{
#ifdef Q_OS_WIN
    const auto native = [](const QString& path) { return QDir::toNativeSeparators(path).toStdWString(); };
    const HANDLE file =
        CreateFileW(native(temporaryPath).c_str(), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    const bool flushed = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    if (!flushed || !MoveFileExW(native(temporaryPath).c_str(), native(finalPath).c_str(),
                                 MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return notPublished(finalPath, QString::number(GetLastError()));
#else
    if (!syncPath(temporaryPath, O_RDONLY))
        return notPublished(temporaryPath, systemReason());
    if (std::rename(QFile::encodeName(temporaryPath).constData(), QFile::encodeName(finalPath).constData()) != 0)
        return notPublished(finalPath, systemReason());
    if (!syncPath(QFileInfo(finalPath).absolutePath(), O_RDONLY | O_DIRECTORY))
        return notPublished(finalPath, systemReason());
#endif
    return {};
}

}    // namespace vigie
