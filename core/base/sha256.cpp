// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <array>

namespace vigie {

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    m_good = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
}

void Sha256::add(std::string_view bytes)
{
    m_good = m_good && EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1;
}

QByteArray Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    if (!m_good || EVP_DigestFinal_ex(m_context.get(), digest.data(), &size) != 1)
        return {};
    m_good = false;
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size)).toHex();
}

}    // namespace vigie
