// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

// Two ways of doing the same, measured in turn so that both meet the same machine. Ratios carry over to others, times
// do not.

namespace vigie::bench {

/// Processor time of this thread: what other programs do to the machine counts least in it.
inline double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

inline double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Seconds of one call, of as many as fill some milliseconds.
template <typename Work>
double secondsOf(Work&& work, int calls, double (*clock)() = processorSeconds)
{
    const double start = clock();
    for (int call = 0; call < calls; ++call)
        work();
    return (clock() - start) / calls;
}

template <typename Work>
int callsFor(Work&& work)
{
    work();    // once before, so that pages and caches are there
    return static_cast<int>(std::clamp(0.004 / std::max(secondsOf(work, 1), 1e-9), 1.0, 10'000.0));
}

inline void printHead()
{
    std::printf("%-58s %12s %12s %9s  %s\n", "", "ours ms", "reference ms", "ratio", "goal");
}

inline void printRow(const std::string& name, double ours, double reference, const char* goal)
{
    std::printf("%-58s %12.4f %12.4f %9.4f  %s\n", name.c_str(), ours * 1e3, reference * 1e3, ours / reference, goal);
    std::fflush(stdout);
}

/// A B A B …: medians of each, and their ratio as the median of the rounds' ratios.
template <typename Ours, typename Reference>
void compare(const std::string& name, const char* goal, Ours&& ours, Reference&& reference, int rounds = 9)
{
    const int oursCalls = callsFor(ours), referenceCalls = callsFor(reference);
    std::vector<double> oursTimes, referenceTimes;
    for (int round = 0; round < rounds; ++round) {
        oursTimes.push_back(secondsOf(ours, oursCalls));
        referenceTimes.push_back(secondsOf(reference, referenceCalls));
    }
    printRow(name, median(oursTimes), median(referenceTimes), goal);
}

/// Median seconds of one call, without a reference.
template <typename Work>
double medianSeconds(Work&& work, int rounds = 9)
{
    const int calls = callsFor(work);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(secondsOf(work, calls));
    return median(times);
}

/// Keeps the compiler from leaving out work whose result nobody reads.
inline volatile size_t sink = 0;

}    // namespace vigie::bench
