#!/usr/bin/env bash
# Docker on a machine that has none: installs the engine (Debian, as root), starts it, stops what it started.
#
#   docker/local/engine.sh start [--compose]   an engine that answers, or exit 1 with the reason; --compose: docker-compose too
#   docker/local/engine.sh stop                stops the engine only if this script started it
#   docker/local/engine.sh status              exit 0 if an engine answers
set -euo pipefail

readonly STATE="${ENGINE_STATE:-${TMPDIR:-/tmp}/copydesk-engine}"
readonly PID_FILE="$STATE/dockerd.pid"
readonly LOG="$STATE/dockerd.log"
readonly START_SECONDS=60
readonly STOP_SECONDS=60

say() { echo "engine: $*"; }
fail() {
    echo "engine: $*" >&2
    exit 1
}

answers() { timeout 20 docker info >/dev/null 2>&1; }
version() { docker version --format '{{.Server.Version}}' 2>/dev/null; }
has_compose() { docker compose version >/dev/null 2>&1 || command -v docker-compose >/dev/null 2>&1; }
ours() { [[ -s "$PID_FILE" ]] && [[ "$(cat "/proc/$(cat "$PID_FILE")/comm" 2>/dev/null)" == dockerd ]]; }

apt_install() {
    command -v apt-get >/dev/null || fail "no apt-get here. Install $* with this system's own package manager, then run this again."
    [[ $EUID -eq 0 ]] || fail "installing $* needs root. Run this once as root, or install them yourself."
    say "installing $* with apt-get"
    mkdir -p "$STATE"
    {
        apt-get update -qq &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    } </dev/null >"$STATE/apt.log" 2>&1 || {
        tail -n 20 "$STATE/apt.log" >&2
        fail "apt-get could not install $* (whole output: $STATE/apt.log)"
    }
}

start_daemon() {
    local pid=''
    [[ $EUID -eq 0 ]] || fail "starting dockerd needs root. Start the engine yourself, or run this as root."
    if [[ -d /run/systemd/system ]]; then
        # systemd would restart a daemon that is killed: leave it in charge.
        say "starting the docker service"
        systemctl start docker
        mkdir -p "$STATE" && touch "$STATE/service"
    else
        mkdir -p "$STATE"
        say "starting dockerd in the background (log: $LOG)"
        setsid nohup dockerd </dev/null >"$LOG" 2>&1 &
        pid=$!
        echo "$pid" >"$PID_FILE"
    fi
    local deadline=$((SECONDS + START_SECONDS))
    until answers; do
        # By its number only: until setsid and nohup have given way to it, which takes a moment on a busy machine, it has another name.
        if [[ -n "$pid" ]] && ! kill -0 "$pid" 2>/dev/null; then
            rm -f "$PID_FILE"
            tail -n 20 "$LOG" >&2
            fail "dockerd ended at once; its last lines are above. It needs cgroups and permission to use iptables."
        fi
        ((SECONDS < deadline)) || fail "dockerd did not answer within $START_SECONDS s (log: $LOG)"
        sleep 0.2
    done
}

start() {
    local packages=() running=no
    [[ "${1:-}" != --compose ]] || has_compose || packages+=(docker-compose)
    if command -v docker >/dev/null && answers; then
        running=yes
    elif pgrep -x dockerd >/dev/null; then
        fail "a dockerd is running but does not answer this user (docker info shows why); not starting a second one."
    else
        command -v dockerd >/dev/null || packages+=(docker.io)
        command -v iptables >/dev/null || packages+=(iptables)
    fi
    [[ ${#packages[@]} -eq 0 ]] || apt_install "${packages[@]}"
    if [[ $running == yes ]]; then
        say "engine $(version) is running already: nothing to start"
    elif answers; then
        say "the package started engine $(version)"
    else
        start_daemon
        say "engine $(version) answers"
    fi
}

stop() {
    if [[ -e "$STATE/service" ]]; then
        rm -f "$STATE/service"
        systemctl stop docker docker.socket
        say "stopped the docker service"
    elif ours; then
        local pid deadline=$((SECONDS + STOP_SECONDS))
        pid="$(cat "$PID_FILE")"
        kill -TERM "$pid"
        while ours; do
            ((SECONDS < deadline)) || fail "dockerd (process $pid) did not stop within $STOP_SECONDS s"
            sleep 0.2
        done
        rm -f "$PID_FILE"
        say "stopped dockerd (process $pid)"
    else
        say "nothing to stop: this script started no engine that still runs"
    fi
}

case "${1:-start}" in
start) start "${2:-}" ;;
stop) stop ;;
status)
    answers || fail "no engine answers. Start one with: docker/local/engine.sh start"
    say "engine $(version) answers"
    ;;
*) fail "unknown command '$1'. Use start [--compose], stop or status." ;;
esac
