# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by app/run.sh and tests/run.sh, which share the list debian.txt beside this file.
# Says everything on stderr: stdout belongs to the program.

package_list="$(dirname "${BASH_SOURCE[0]}")/debian.txt"

say() {
    printf '%s\n' "$*" >&2
}

apt_knows() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null) && [[ $policy == *"Candidate: "[!\(]* ]]
}

# Sets `choice` to what has to be installed for the list's entry $1: one of its names, or nothing.
choose() {
    local alternative
    for alternative in ${1//|/ }; do
        choice=
        if [ "$alternative" = - ] || [ -n "${installed[$alternative]:-}" ]; then return; fi
        choice=$alternative
        if apt_knows "$choice"; then return; fi
    done
    choice=${1%%|*}
    all_known=false
}

# Fills `missing` with the names of what the sets $1, $2, … need and this machine lacks, `purpose` with
# what they are for; `all_known` tells whether the package lists know all of them.
find_missing() {
    local -A installed=()
    local name status set entry words choice
    while read -r status name; do
        if [ "$status" = installed ]; then installed[$name]=1; fi
    done < <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n')

    missing=()
    all_known=true
    while read -r set entry words; do
        case " $* " in *" $set "*) ;; *) continue ;; esac
        choose "$entry"
        if [ -n "$choice" ]; then
            missing+=("$choice")
            purpose[$choice]=$words
        fi
    done <"$package_list"
}

apt_get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get --quiet --option DPkg::Lock::Timeout=600 "$@" >&2
}

apt_install() {
    local name
    say "These ${#missing[@]} packages are missing and are installed now:"
    for name in "${missing[@]}"; do
        printf '  %-24s %s\n' "$name" "${purpose[$name]}" >&2
    done
    apt_get install --yes --no-install-recommends "${missing[@]}"
}

say_what_to_run() {
    say "Have this run as root, then start again:"
    say "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
}

# Sets `as_root` to what makes a command run as root; fails where nothing does.
find_root() {
    as_root=()
    if [ "$(id -u)" -eq 0 ]; then return; fi
    if command -v sudo >/dev/null; then
        as_root=(sudo)
        say "Packages are installed with sudo, which may ask for your password."
        return
    fi
    say "Packages are missing. Only an administrator can install them, and there is no sudo."
    say "Nothing was installed."
    say_what_to_run
    return 1
}

# install_packages SET…: installs what this machine lacks of these sets of the list.
install_packages() {
    local -a missing as_root
    local -A purpose
    local all_known

    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt-get. Nothing is installed; the build says if something is missing."
        say "The list of what is needed: $package_list"
        return
    fi
    find_missing "$@"
    if [ "${#missing[@]}" -eq 0 ]; then return; fi
    find_root || return

    # Package lists can be absent, as in a new container, or too old for the mirror.
    if $all_known && apt_install; then return; fi
    say "Fetching the package lists."
    if apt_get update && find_missing "$@" && apt_install; then return; fi
    say "The packages could not be installed; the reason stands above."
    say_what_to_run
    return 1
}
