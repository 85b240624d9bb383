# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: a few words to state what must hold.

failures=0

# same WHAT GOT EXPECTED
same() {
    if [ "$2" = "$3" ]; then
        echo "ok   $1"
    else
        echo "FAIL $1"
        echo "     got      $2"
        echo "     expected $3"
        failures=$((failures + 1))
    fi
}

# exits CODE WHAT COMMAND…   runs the command, its output dropped, and compares its exit code
exits() {
    local code=$1 what=$2
    shift 2
    "$@" > /dev/null 2>&1
    same "$what" "$?" "$code"
}

# field JSON KEY   a top-level number or text of a JSON document printed by vigie-cli (one key a line)
field() {
    sed -n "s/^    \"$2\": \"\{0,1\}\([^\",]*\)\"\{0,1\},\{0,1\}\$/\1/p" "$1" | head -n 1
}

conclude() {
    echo "$failures failed"
    [ "$failures" -eq 0 ]
}
