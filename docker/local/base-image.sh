#!/usr/bin/env bash
# A local base image for docker/Dockerfile and the local Kafka image, made of this machine's newest JDK and the few
# programs of its system that a start script needs. For test machines that reach no image registry: it is as
# up to date as the machine, and no more. Elsewhere use the public base, the Dockerfile's default.
#
#   docker/local/base-image.sh [TAG]     TAG: copydesk-base:local
#
# BASE_JDK=/path/to/jdk picks another JDK (17 or newer, with jlink).
set -Eeuo pipefail
trap 'echo "base-image: line $LINENO failed: $BASH_COMMAND" >&2' ERR

readonly TAG="${1:-copydesk-base:local}"
# What Temurin's JRE has, less its desktop and its tools.
readonly MODULES=java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.security.jgss,jdk.unsupported,jdk.zipfs
readonly PROGRAMS=(sh bash env cat ls cp mv rm mkdir rmdir chmod chown ln touch id uname hostname date sleep kill
    grep sed head tail wc sort tr cut dirname basename readlink true false test echo printf ps)

say() { echo "base-image: $*"; }
fail() {
    echo "base-image: $*" >&2
    exit 1
}

# The major version in a JDK's release file: JAVA_VERSION="25.0.3" gives 25.
major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

newest_jdk() {
    if [[ -n "${BASE_JDK:-}" ]]; then
        echo "$BASE_JDK"
        return
    fi
    local candidate version best='' best_version=0 javac
    javac="$(command -v javac || true)"
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "${javac:+$(readlink -f "${javac:-/}" | sed 's,/bin/javac$,,')}"; do
        [[ -n "$candidate" && -x "$candidate/bin/jlink" ]] || continue
        version="$(major "$candidate")"
        if [[ -n "$version" && "$version" -gt "$best_version" ]]; then
            best="$candidate" best_version="$version"
        fi
    done
    echo "$best"
}

# Copies files to the same place under $ROOT, symbolic links resolved.
put() {
    local file
    for file in "$@"; do
        mkdir -p "$ROOT$(dirname "$file")"
        cp -Lp "$file" "$ROOT$file"
    done
}

# The shared libraries that programs and libraries ask for. What is not on this machine (the desktop's) is left out.
libraries_of() {
    local file
    for file in "$@"; do
        ldd "$file" 2>/dev/null || true
    done | awk '$2 == "=>" && $3 ~ /^\// { print $3 } $1 ~ /^\// { print $1 }' | sort -u
}

copy_system() {
    local program path paths=() library
    for program in "${PROGRAMS[@]}"; do
        path="$(type -P "$program" || true)"
        [[ -z "$path" ]] || paths+=("$path")
    done
    for path in "${paths[@]}"; do
        mkdir -p "$ROOT/usr/bin"
        cp -Lp "$path" "$ROOT/usr/bin/"
    done
    ln -s usr/bin "$ROOT/bin"
    # Native parts of libraries (RocksDB, zstd) want the C++ runtime; names are resolved by glibc's own modules.
    local wanted=("${paths[@]}")
    for library in libstdc++.so.6 libgcc_s.so.1 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libz.so.1 \
        libnss_dns.so.2 libnss_files.so.2 libresolv.so.2; do
        path="$(ldconfig -p 2>/dev/null | awk -v name="$library" '$1 == name && /x86-64|AArch64/ && !found++ { print $NF }')"
        if [[ -n "$path" ]]; then
            put "$path"
            wanted+=("$path")
        fi
    done
    # shellcheck disable=SC2046
    put $(libraries_of "${wanted[@]}" "$ROOT"/opt/java/openjdk/bin/java "$ROOT"/opt/java/openjdk/lib/*.so |
        grep -v "^$ROOT")
    mkdir -p "$ROOT/etc" "$ROOT/root" "$ROOT/var" "$ROOT/tmp"
    chmod 1777 "$ROOT/tmp"
    cp -L /etc/os-release "$ROOT/etc/os-release" 2>/dev/null || true
    echo 'root:x:0:0:root:/root:/bin/bash' >"$ROOT/etc/passwd"
    echo 'root:x:0:' >"$ROOT/etc/group"
    echo 'hosts: files dns' >"$ROOT/etc/nsswitch.conf"
}

command -v docker >/dev/null || fail "no docker here. Run docker/local/engine.sh start first."
jdk="$(newest_jdk)"
[[ -n "$jdk" ]] || fail "found no JDK with jlink. Install one of 17 or newer (25 is what production uses) or set BASE_JDK."
[[ -x "$jdk/bin/jlink" ]] || fail "$jdk has no bin/jlink. Point BASE_JDK at a whole JDK."
[[ "$(major "$jdk")" -ge 17 ]] || fail "$jdk is Java $(major "$jdk"); Copydesk needs 17 or newer."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
readonly ROOT="$work/root"
mkdir -p "$ROOT/opt/java"

say "JRE $(major "$jdk") from $jdk"
"$jdk/bin/jlink" --add-modules "$MODULES" --no-man-pages --no-header-files --output "$ROOT/opt/java/openjdk"
copy_system
cat >"$work/Dockerfile" <<'DOCKERFILE'
FROM scratch
COPY root/ /
ENV JAVA_HOME=/opt/java/openjdk LANG=C.UTF-8 PATH=/opt/java/openjdk/bin:/usr/local/bin:/usr/bin:/bin
CMD ["bash"]
DOCKERFILE
docker build -q -t "$TAG" "$work" >"$work/build.log" 2>&1 || {
    cat "$work/build.log" >&2
    fail "docker build failed; its output is above."
}
docker run --rm "$TAG" java -version 2>&1 | sed -n '1s/^/base-image: in the image: /p'
say "made $TAG, $(docker image inspect --format '{{.Size}}' "$TAG" | awk '{ printf "%d MB", $1 / 1e6 }')"
