// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/places.h"

#include <array>

namespace vigie::demo {

namespace {

// Countries as the structures spell them, then as the testimonies do (only the first letter in upper case).
constexpr std::array<CityAbroad, 48> table = {{
    {"Londres", "Royaume-Uni", "Royaume-uni", "GB", "0207"},
    {"Édimbourg", "Royaume-Uni", "Royaume-uni", "GB", "0131"},
    {"Bruxelles", "Belgique", "Belgique", "BE", "1000"},
    {"Luxembourg", "Luxembourg", "Luxembourg", "LU", "1219"},
    {"Genève", "Suisse", "Suisse", "CH", "1201"},
    {"Zurich", "Suisse", "Suisse", "CH", "8001"},
    {"Berlin", "Allemagne", "Allemagne", "DE", "10117"},
    {"Francfort-sur-le-Main", "Allemagne", "Allemagne", "DE", "60325"},
    {"Munich", "Allemagne", "Allemagne", "DE", "81675"},
    {"Madrid", "Espagne", "Espagne", "ES", "28001"},
    {"Barcelone", "Espagne", "Espagne", "ES", "8002"},
    {"Lisbonne", "Portugal", "Portugal", "PT", "1200"},
    {"Rome", "Italie", "Italie", "IT", "186"},
    {"Milan", "Italie", "Italie", "IT", "20121"},
    {"Amsterdam", "Pays-Bas", "Pays-bas", "NL", "1017"},
    {"Vienne", "Autriche", "Autriche", "AT", "1040"},
    {"Varsovie", "Pologne", "Pologne", "PL", "00-477"},
    {"Dublin", "Irlande", "Irlande", "IE", "D04"},
    {"Athènes", "Grèce", "Grèce", "GR", "10671"},
    {"Stockholm", "Suède", "Suède", "SE", "11446"},
    {"Montréal", "Canada", "Canada", "CA", "H3B"},
    {"Québec", "Canada", "Canada", "CA", "G1R"},
    {"Toronto", "Canada", "Canada", "CA", "M5S"},
    {"New York", "États-Unis", "États-unis", "US", "10021"},
    {"Los Angeles", "États-Unis", "États-unis", "US", "90025"},
    {"Miami", "États-Unis", "États-unis", "US", "33131"},
    {"Washington", "États-Unis", "États-unis", "US", "20007"},
    {"Mexico", "Mexique", "Mexique", "MX", "11560"},
    {"São Paulo", "Brésil", "Brésil", "BR", "01310"},
    {"Buenos Aires", "Argentine", "Argentine", "AR", "1060"},
    {"Santiago", "Chili", "Chili", "CL", "7500"},
    {"Casablanca", "Maroc", "Maroc", "MA", "20000"},
    {"Rabat", "Maroc", "Maroc", "MA", "10000"},
    {"Alger", "Algérie", "Algérie", "DZ", "16000"},
    {"Oran", "Algérie", "Algérie", "DZ", "31000"},
    {"Tunis", "Tunisie", "Tunisie", "TN", "1000"},
    {"Dakar", "Sénégal", "Sénégal", "SN", "11000"},
    {"Abidjan", "Côte d'Ivoire", "Côte d'ivoire", "CI", "17"},
    {"Tananarive", "Madagascar", "Madagascar", "MG", "101"},
    {"Beyrouth", "Liban", "Liban", "LB", "2038"},
    {"Tel-Aviv", "Israël", "Israël", "IL", "63801"},
    {"Dubaï", "Émirats arabes unis", "Émirats arabes unis", "AE", "4014"},
    {"Istanbul", "Turquie", "Turquie", "TR", "34435"},
    {"Pondichéry", "Inde", "Inde", "IN", "605001"},
    {"Hanoï", "Viet Nam", "Viet nam", "VN", "10000"},
    {"Tokyo", "Japon", "Japon", "JP", "106"},
    {"Shanghai", "Chine", "Chine", "CN", "200031"},
    {"Sydney", "Australie", "Australie", "AU", "2000"},
}};

}    // namespace

std::span<const CityAbroad> citiesAbroad()
{
    return table;
}

}    // namespace vigie::demo
