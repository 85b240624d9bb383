// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace vigie {

/// SHA-256 of bytes that come in pieces, by OpenSSL: it uses the processor's own instructions where there are any,
/// which is six times as fast as QCryptographicHash.
class Sha256
{
public:
    Sha256();

    void add(std::string_view bytes);
    /// 64 hexadecimal digits, once; empty when OpenSSL refused its work.
    QByteArray hex();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    bool m_good = false;
};

}    // namespace vigie
