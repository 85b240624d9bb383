// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace vigie {

/// A list that grows at its end without moving what it holds: no second copy while it grows and no hole after it, which
/// for a hundred columns growing side by side is as much memory as the columns themselves.
template <typename Value>
class ChunkedList
{
public:
    ChunkedList() = default;
    ChunkedList(size_t count, Value value)
    {
        while (m_size < count)
            push_back(value);
    }

    size_t size() const { return m_size; }
    Value& operator[](size_t i) { return m_chunks[i / chunk][i % chunk]; }
    const Value& operator[](size_t i) const { return m_chunks[i / chunk][i % chunk]; }
    const Value& back() const { return (*this)[m_size - 1]; }

    void push_back(Value value)
    {
        if (m_size == m_chunks.size() * chunk)
            m_chunks.push_back(std::make_unique_for_overwrite<Value[]>(chunk));
        (*this)[m_size++] = value;
    }

private:
    static constexpr size_t chunk = (32u << 10) / sizeof(Value);    // a power of two for all values kept so

    std::vector<std::unique_ptr<Value[]>> m_chunks;
    size_t m_size = 0;
};

}    // namespace vigie
