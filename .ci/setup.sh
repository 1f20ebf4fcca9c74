# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: Apache-2.0
# What ./run, ./test and .ci/run share: packages, the private Debian root, the build. Sourced with $top set to the
# checkout; everything it has to say goes to stderr.
#
# Where the package manager has Qt >= 6.8 and KF6 SyntaxHighlighting the build is native. Elsewhere it happens in a
# Debian 13 root of its own, made once by mmdebstrap under $cache and entered with bubblewrap. A root is built aside and
# a symbolic link is moved to it when it is whole, so there never is a half-made one; each program holds a shared lock on
# the root it runs in, so a replaced one is removed only when nothing uses it.

: "${top:?}"
export HOME=${HOME:-$(getent passwd "$EUID" | cut -d: -f6)}
suite=trixie
cache=${XDG_CACHE_HOME:-$HOME/.cache}/dateline
root_link=$cache/debian-$suite
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
builds=$top/build
[[ -w $top ]] || builds=$cache/build${top//\//_}
sources=(CMakeLists.txt CMakePresets.json app ui resources translations .ci/setup.sh .ci/packages)
host=$(. /etc/os-release && echo "${ID:-linux}${VERSION_ID:+-$VERSION_ID}")
place=() # what a command is put behind to happen in the right place; empty where that is here
mode=    # native or root

say() { printf 'dateline: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}

# ---- packages of the host ----

manager() {
    local name
    for name in apt-get dnf zypper pacman; do
        if command -v "$name" >/dev/null; then
            echo "$name"
            return
        fi
    done
}

# packages MANAGER GROUP...: the packages of these groups, one a line
packages() {
    local manager=$1 group apt rpm pacman
    shift
    while read -r group apt rpm pacman; do
        [[ $group != '#'* && " $* " == *" $group "* ]] || continue
        case $manager in
        apt-get) echo "$apt" ;;
        dnf | zypper) echo "$rpm" ;;
        pacman) echo "$pacman" ;;
        esac
    done <"$top/.ci/packages" | grep -vx -e -
}

# missing PACKAGE...: those that the host lacks
missing() {
    local name
    case $(manager) in
    apt-get)
        for name in "$@"; do
            [[ $(dpkg-query -W -f '${db:Status-Status} ' "$name" 2>/dev/null) == *installed* ]] || echo "$name"
        done
        ;;
    dnf | zypper)
        for name in "$@"; do rpm -q --whatprovides "$name" >/dev/null 2>&1 || echo "$name"; done
        ;;
    pacman) pacman -T "$@" || true ;;
    esac
}

as_root() {
    if [[ $EUID == 0 ]]; then
        "$@" >&2
    elif command -v sudo >/dev/null; then
        say "sudo $*"
        sudo "$@" >&2
    else
        die "this needs root: $*"
    fi
}

# Refreshes the host's package lists, at most once a run.
refresh() {
    [[ -z ${refreshed-} ]] || return 0
    refreshed=1
    say "reading the package lists"
    case $(manager) in
    apt-get) as_root apt-get update -q ;;
    dnf) as_root dnf -q makecache ;;
    zypper) as_root zypper -n -q refresh ;;
    pacman) ;; # comes with the installation: a list newer than the system would tear it apart
    esac
}

install_packages() {
    case $(manager) in
    apt-get)
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
            -o DPkg::Lock::Timeout=600 "$@"
        ;;
    dnf) as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
    zypper) as_root zypper -n install --no-recommends "$@" ;;
    pacman) as_root pacman -Syu --needed --noconfirm "$@" ;;
    esac
}

# need GROUP...: installs what the host lacks of these groups
need() {
    local wanted lacking
    mapfile -t wanted < <(packages "$(manager)" "$@")
    mapfile -t lacking < <(missing "${wanted[@]}")
    [[ ${#lacking[@]} != 0 ]] || return 0
    say "installing ${lacking[*]}"
    if [[ $(manager) == apt-get ]]; then
        # fresh machines have no lists yet, and old lists name files that are gone
        has_candidates "${lacking[@]}" || refresh
        install_packages "${lacking[@]}" || { refresh && install_packages "${lacking[@]}"; }
    else
        install_packages "${lacking[@]}"
    fi || die "could not install ${lacking[*]}"
}

candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -vxF '(none)'; }

has_candidates() {
    local name
    for name in "$@"; do candidate "$name" >/dev/null || return 1; done
}

at_least() { [[ -n $1 && $(printf '%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# Whether the package manager has Qt >= 6.8 and KF6 SyntaxHighlighting.
distribution_suffices() {
    local qt
    case $(manager) in
    apt-get)
        has_candidates qt6-base-dev || refresh
        at_least "$(candidate qt6-base-dev)" 6.8 && has_candidates libkf6syntaxhighlighting-dev
        ;;
    dnf)
        qt=$(dnf -q repoquery --qf '%{version}\n' --whatprovides 'cmake(Qt6Widgets)' | sort -V | tail -n 1)
        at_least "$qt" 6.8 && [[ -n $(dnf -q repoquery --whatprovides 'cmake(KF6SyntaxHighlighting)') ]]
        ;;
    zypper)
        refresh
        qt=$(LC_ALL=C zypper -n search -s --provides --match-exact 'cmake(Qt6Widgets)' |
            awk -F' *[|] *' '$4 ~ /^[0-9]/ {print $4}' | sort -V | tail -n 1)
        at_least "$qt" 6.8 && zypper -n -q search --provides --match-exact 'cmake(KF6SyntaxHighlighting)' >&2
        ;;
    pacman)
        qt=$(LC_ALL=C pacman -Si qt6-base 2>/dev/null | sed -n 's/^Version *: //p')
        [[ -z $qt ]] || at_least "$qt" 6.8 # no lists yet: Arch rolls, it has them
        ;;
    *) false ;;
    esac
}

# ---- the private root ----

# The Debian mirror that apt uses on this machine; nothing where it uses none, mmdebstrap then knows one.
mirror() {
    local line
    if [[ -n ${DATELINE_MIRROR-} ]]; then
        echo "$DATELINE_MIRROR"
    elif command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016 # apt fills these in
        line=$(. /etc/os-release && LC_ALL=C apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI)' \
            'Created-By: Packages' | grep -m 1 "^Debian ${VERSION_CODENAME:-none} ") || true
        echo "${line##* }"
    fi
}

has_root_packages() { [[ -z $(root_lacks "$@") ]]; }

# root_lacks ROOT GROUP...: the packages of these groups that the root has not
root_lacks() {
    local root=$1
    shift
    packages apt-get "$@" | sort -u | comm -23 - "$root/.packages"
}

# Removes what an interrupted set-up and replaced roots left. Called with the set-up lock held.
clean_roots() {
    local left current
    current=$(readlink -f "$root_link") || true
    for left in "$root_link".*; do
        [[ -d $left && $left != "$current" ]] || continue
        if flock -n -x "$left" true; then rm -rf "$left"; fi
    done
    if [[ -f $cache/scratch ]]; then
        left=$(<"$cache/scratch")
        # what an ordinary user's mmdebstrap left belongs to the user's subordinate ids
        if [[ -d $left && -O $left ]]; then
            rm -rf "$left" 2>/dev/null || mmdebstrap --unshare-helper rm -rf "$left"/* 2>/dev/null || true
            rm -rf "$left" || as_root rm -rf "$left"
        fi
        rm -f "$cache/scratch"
    fi
}

# make_root INTO GROUP...: a new root in the empty folder INTO
make_root() {
    local into=$1 how=(env) options=() from proxy scratch
    shift
    from=$(mirror)
    if [[ $EUID == 0 ]]; then
        options+=(--mode=root)
    elif mmdebstrap --unshare-helper true 2>/dev/null; then
        options+=(--mode=unshare)
    else
        say "no user namespaces for $(id -un): making the root with sudo"
        options+=(--mode=root)
        how=(sudo env)
    fi
    if command -v apt-config >/dev/null; then
        for proxy in http https; do
            eval "$(apt-config shell url "Acquire::$proxy::Proxy")"
            [[ -z ${url-} ]] || options+=("--aptopt=Acquire::$proxy::Proxy \"$url\"")
        done
    fi
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/dateline-setup.XXXXXX")
    echo "$scratch" >"$cache/scratch"
    chmod 711 "$scratch"
    say "making a Debian root in $cache, once (about 1 GB${from:+, from $from})"
    "${how[@]}" TMPDIR="$scratch" mmdebstrap --variant=minbase --format=tar --keyring="$keyring" "${options[@]}" \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --include="$(packages apt-get "$@" | paste -sd,)" "$suite" - ${from:+"$from"} </dev/null |
        tar -x -p --no-same-owner --exclude='./dev/*' -C "$into" || return 1
    # the host's fonts are shown to the root there
    mkdir -p "$into/etc/fonts/conf.d"
    cat >"$into/etc/fonts/conf.d/09-host.conf" <<'END'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/run/host/share/fonts</dir>
  <dir>/run/host/local/fonts</dir>
</fontconfig>
END
    packages apt-get "$@" | sort -u >"$into/.packages"
    rm -rf "$scratch" "$cache/scratch"
}

# complete_root OLD INTO GROUP...: a copy of OLD in INTO, with what it lacks of the groups
complete_root() {
    local old=$1 into=$2 lacking pretend=() ids=()
    shift 2
    mapfile -t lacking < <(root_lacks "$old" "$@")
    say "adding ${lacking[*]} to the Debian root"
    cp -a --reflink=auto "$old/." "$into" || return 1
    # an ordinary user's namespace has one id only, so chown is pretended there
    [[ $EUID == 0 ]] || pretend=(fakeroot --) ids=(--unshare-user --uid 0 --gid 0)
    bwrap --bind "$into" / --dev /dev --proc /proc --tmpfs /tmp --ro-bind /etc/resolv.conf /etc/resolv.conf \
        "${ids[@]}" --cap-add ALL --die-with-parent --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin \
        --setenv DEBIAN_FRONTEND noninteractive -- "${pretend[@]}" sh -e -c '
            apt-get -q -o APT::Sandbox::User=root update
            apt-get -q -y --no-install-recommends -o APT::Sandbox::User=root install "$@"
            rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/cache/apt/archives/*.deb' sh "${lacking[@]}" \
        >&2 </dev/null || return 1
    packages apt-get "$@" | sort -u | sort -u - "$old/.packages" >"$into/.packages.new"
    mv "$into/.packages.new" "$into/.packages"
}

# need_root GROUP...: a root with the packages of these groups
need_root() {
    local lock now new
    [[ ! -d $root_link ]] || ! has_root_packages "$root_link" "$@" || return 0
    mkdir -p "$cache"
    exec {lock}>"$cache/lock"
    flock -n "$lock" || { say "waiting for another set-up to end" && flock "$lock"; }
    now=$(readlink -e "$root_link") || true
    if [[ -z $now ]] || ! has_root_packages "$now" "$@"; then
        need root
        clean_roots
        new=$(mktemp -d "$root_link.XXXXXX")
        chmod 755 "$new"
        trap 'clean_roots' EXIT
        if [[ -z $now ]]; then make_root "$new" "$@"; else complete_root "$now" "$new" "$@"; fi || die "set-up failed"
        ln -s "${new##*/}" "$new.link"
        mv -T "$new.link" "$root_link"
        clean_roots
        trap - EXIT
    fi
    exec {lock}>&-
}

# Whether a path lies in a folder that the root shares with the host as a whole.
shared() {
    case $1/ in
    //* | /bin/* | /boot/* | /dev/* | /etc/* | /lib*/* | /lost+found/* | /proc/* | /run/* | /sbin/* | /sys/* | /usr/* | /var/*)
        return 1
        ;;
    esac
}

# Sets $place to bubblewrap in the root: the host's own folders, sockets, fonts and icons at the paths they have here.
# Called with the program's arguments: what they name outside those folders is let in as well.
enter_root() {
    local root directory path paths=() zone held
    root=$(readlink -e "$root_link")
    exec {held}<"$root"
    flock -s "$held"
    place=(bwrap --die-with-parent --bind "$root" / --dev-bind /dev /dev --proc /proc --ro-bind-try /sys /sys
        --tmpfs /run --bind-try /run/media /run/media --ro-bind-try /run/dbus /run/dbus)
    for path in /etc/passwd /etc/group /etc/machine-id /etc/hosts /etc/resolv.conf /usr/lib/locale; do
        place+=(--ro-bind-try "$path" "$path")
    done
    for directory in icons fonts color-schemes org.kde.syntax-highlighting; do
        place+=(--ro-bind-try "/usr/share/$directory" "/run/host/share/$directory")
    done
    place+=(--ro-bind-try /usr/local/share/fonts /run/host/local/fonts
        --setenv XDG_DATA_DIRS "/usr/local/share:/usr/share:/run/host/share${XDG_DATA_DIRS+:$XDG_DATA_DIRS}")
    for directory in /*; do
        [[ -d $directory ]] && shared "$directory" && place+=(--bind-try "$directory" "$directory")
    done
    for path in "$HOME" "${XDG_RUNTIME_DIR-}" "${XAUTHORITY-}" "${XDG_CONFIG_HOME-}" "${XDG_DATA_HOME-}" \
        "${XDG_CACHE_HOME-}" "${XDG_STATE_HOME-}" "${TMPDIR-}" "$top"; do
        [[ $path != /* ]] || paths+=("$path")
    done
    if [[ $# != 0 ]]; then
        # as they are written and as they are without symbolic links; an option's value counts too
        mapfile -d '' -t -O ${#paths[@]} paths < <(realpath -z -m -s -- "${@#--*=}" && realpath -z -m -- "${@#--*=}")
    fi
    for path in "$PWD" "${paths[@]}"; do
        shared "$path" && continue
        [[ -e $path ]] || path=${path%/*} # yet to be written: its folder
        [[ ! -d $path ]] || case $path/ in
        / | /usr/local/?*) ;;
        // | /bin/* | /boot/* | /dev/* | /etc/* | /lib*/* | /proc/* | /run/ | /sbin/* | /sys/* | /usr/* | /var/) continue ;;
        esac
        place+=(--bind-try "$path" "$path")
    done
    if [[ -z ${TZ-} ]] && zone=$(readlink /etc/localtime) && [[ $zone == *zoneinfo/* ]]; then
        place+=(--setenv TZ "${zone##*zoneinfo/}")
    fi
    for path in LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH GTK_PATH GTK_MODULES; do
        place+=(--unsetenv "$path")
    done
    place+=(--setenv PATH /usr/local/bin:/usr/bin:/bin --dir "$PWD" --remount-ro / --chdir "$PWD" --)
}

# ---- where, and the build ----

# Sets $mode, once for a release of the system: asking the package manager takes a while.
choose_mode() {
    local for_host wanted
    if [[ -f $cache/mode ]] && read -r for_host mode <"$cache/mode" && [[ $for_host == "$host" ]]; then return; fi
    mapfile -t wanted < <(packages "$(manager)" build)
    if [[ ${#wanted[@]} != 0 && -z $(missing "${wanted[@]}") ]] || distribution_suffices; then mode=native; else mode=root; fi
    mkdir -p "$cache"
    echo "$host $mode" >"$cache/mode.$$"
    mv "$cache/mode.$$" "$cache/mode"
}

# prepare GROUP...: the packages of these groups are there and $place leads to them
prepare() {
    choose_mode
    if [[ $mode == native ]]; then
        need "$@"
    else
        need_root inroot "$@"
        command -v bwrap >/dev/null || need root
        bwrap --ro-bind / / true || die "bubblewrap cannot work here: this system keeps user namespaces from it" \
            "(on Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0)"
        enter_root "$top"
    fi
}

build_folder() { if [[ $mode == native ]]; then echo "$builds/$1"; else echo "$builds/$suite-$1"; fi; }

program() { echo "$(build_folder "$1")/ui/dateline"; }

# build PRESET: configures where needed, and builds; one at a time in a checkout
build() {
    local preset=$1 folder lock
    folder=$(build_folder "$preset")
    mkdir -p "$folder"
    exec {lock}>"$folder.lock"
    flock -n "$lock" || { say "waiting for another build to end" && flock "$lock"; }
    echo "$mode" >"$folder.begun" # what is edited from here on is newer
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt"; then rm -rf "$folder"; fi
    if [[ ! -f $folder/build.ninja || $top/CMakePresets.json -nt $folder/CMakeCache.txt ]]; then
        say "configuring $folder"
        (cd "$top" && "${place[@]}" cmake --preset "$preset" -B "$folder") >&2 </dev/null || die "could not configure"
        touch "$folder/CMakeCache.txt"
    fi
    say "building $folder"
    "${place[@]}" cmake --build "$folder" >&2 </dev/null || die "could not build"
    mv "$folder.begun" "$builds/$host-$preset.ready"
    exec {lock}>&-
}

# Whether the build of a preset is there and nothing was edited since; sets $mode.
is_ready() {
    local stamp=$builds/$host-$1.ready
    [[ -s $stamp ]] && read -r mode <"$stamp" && [[ $mode == native || -d $root_link ]] &&
        [[ -x $(program "$1") ]] &&
        [[ -z $(cd "$top" && find "${sources[@]}" -newer "$stamp" -print -quit 2>&1) ]]
}
