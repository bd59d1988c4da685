#!/usr/bin/env bash
# Works docker/compose.yaml through: three brokers and two instances come up, an article fed in comes out as an event, and
# the next one still does after a broker and an instance have been killed. Prints what it has seen; exit status 1 on the
# first thing that is not so. Takes everything down again.
#
#   docker/local/compose-check.sh        KEEP=1 leaves the containers up
#
# KAFKA_IMAGE and COPYDESK_IMAGE name the images. Else Kafka is copydesk-kafka:local if that is here, or the public one, and
# Copydesk is built from target/image.
set -euo pipefail

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
readonly HERE PROJECT=copydesk-check BROKERS=kafka-1:19092,kafka-2:19092,kafka-3:19092
readonly UP_SECONDS=240 OUT_SECONDS=120 TICK=1 ARTICLES=8

has_image() { docker image inspect "$1" >/dev/null 2>&1; }
seconds() { echo "${SECONDS}s"; }
good() { printf 'compose-check: %5s  ok      %s\n' "$(seconds)" "$*"; }
bad() {
    printf 'compose-check: %5s  FAILED  %s\n' "$(seconds)" "$*" >&2
    exit 1
}

compose() {
    local program=(docker-compose)
    ! docker compose version >/dev/null 2>&1 || program=(docker compose)
    "${program[@]}" -p "$PROJECT" -f "$HERE/docker/compose.yaml" "$@"
}

# The container of a service, running or not.
container() { docker ps -aq --filter "label=com.docker.compose.project=$PROJECT" --filter "label=com.docker.compose.service=$1"; }
state() { docker inspect --format "$2" "$(container "$1")" 2>/dev/null || true; }

take_down() {
    local status=$?
    trap - EXIT INT TERM
    if [[ $status -ne 0 ]]; then
        compose ps || true
        compose logs --tail=40 copydesk-1 copydesk-2 || true
    fi
    [[ -n "${KEEP:-}" ]] || compose down -v --timeout 5 >/dev/null 2>&1
    exit "$status"
}

choose_images() {
    if [[ -z "${KAFKA_IMAGE:-}" ]] && has_image copydesk-kafka:local; then
        KAFKA_IMAGE=copydesk-kafka:local
    fi
    export KAFKA_IMAGE="${KAFKA_IMAGE:-apache/kafka:4.4.0}"
    if [[ -z "${COPYDESK_IMAGE:-}" ]]; then
        export COPYDESK_IMAGE=copydesk:0.1.0
        [[ -f "$HERE/target/image/copydesk.jar" ]] || bad "there is no target/image to build from; run mvn -DskipTests package"
        local base=()
        ! has_image copydesk-base:local || base=(--build-arg BASE_IMAGE=copydesk-base:local)
        docker build -q "${base[@]}" -f "$HERE/docker/Dockerfile" -t "$COPYDESK_IMAGE" "$HERE/target/image" >/dev/null 2>&1 ||
            bad "cannot build $COPYDESK_IMAGE: docker build -f docker/Dockerfile target/image says why"
    fi
    good "images $KAFKA_IMAGE and $COPYDESK_IMAGE"
}

# await SECONDS WHAT COMMAND…: until the command succeeds.
await() {
    local deadline=$((SECONDS + $1)) what="$2"
    shift 2
    until "$@"; do
        ((SECONDS < deadline)) || bad "$what"
        sleep "$TICK"
    done
}

healthy() {
    local service
    for service in "$@"; do
        [[ "$(state "$service" '{{.State.Running}} {{.State.Health.Status}}')" == "true healthy" ]] || return 1
    done
}

# A one-off container of the job's image on the same network, as client of the cluster.
client() { docker run --rm -i --network "${PROJECT}_default" "$COPYDESK_IMAGE" "$@" --bootstrap-servers "$BROKERS"; }

# Eight articles, so that each of the four partitions is likely to get one. One JSON envelope a line.
envelopes() {
    local n
    for n in $(seq "$ARTICLES"); do
        printf '{"url": "https://news.example/%s/%s", "text": "%s\\n\\n%s"}\n' "$1" "$n" "$(headline "$1" "$n")" \
            "The ferry left the harbour at noon on Monday with two hundred passengers, who had waited for a week."
    done
}

headline() { echo "$1 ferry number $2 reaches the island after the storm"; }

# How many of these articles' events stand on news.articles, committed.
events() {
    { client tail articles --from-beginning --json --timeout 3s 2>/dev/null || true; } |
        grep -cE "\"headline\":\"$(headline "$1" '[0-9]+')\"" || true
}

all_out() {
    count="$(events "$1")"
    [[ "$count" -ge "$ARTICLES" ]]
}

feed_and_await() {
    local fed
    fed="$(envelopes "$1" | client feed --ndjson - 2>&1)" || bad "feeding failed: $fed"
    await "$OUT_SECONDS" "not all of $ARTICLES articles came out on news.articles within $OUT_SECONDS s" all_out "$1"
}

docker info >/dev/null 2>&1 || bad "no Docker engine answers; docker/local/engine.sh start --compose"
trap take_down EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
choose_images
compose down -v --timeout 5 >/dev/null 2>&1 || true

up="$(compose up -d 2>&1)" || bad "compose up: $up"
await "$UP_SECONDS" "not all containers were healthy within $UP_SECONDS s" healthy kafka-1 kafka-2 kafka-3 copydesk-1 copydesk-2
good "three brokers and two instances are healthy"

feed_and_await First
good "$count articles fed through news.raw came out on news.articles"

docker kill "$(container kafka-2)" >/dev/null
docker kill "$(container copydesk-1)" >/dev/null
good "killed broker kafka-2 and instance copydesk-1 with SIGKILL"
feed_and_await Second
good "$count more articles came out with two brokers and one instance"

docker stop -t 30 "$(container copydesk-2)" >/dev/null
case "$(state copydesk-2 '{{.State.ExitCode}}')" in
0 | 143) good "copydesk-2 stopped on SIGTERM with exit status $(state copydesk-2 '{{.State.ExitCode}}')" ;;
*) bad "copydesk-2 ended with exit status $(state copydesk-2 '{{.State.ExitCode}}') on SIGTERM" ;;
esac

# Not with `compose up`: docker-compose 1.29 takes the health of the killed broker for that of the one it has just started.
docker start "$(container kafka-2)" "$(container copydesk-1)" "$(container copydesk-2)" >/dev/null
await "$UP_SECONDS" "not all containers were healthy again within $UP_SECONDS s" healthy kafka-1 kafka-2 kafka-3 copydesk-1 copydesk-2
count="$(events '(First|Second)')"
[[ "$count" == $((2 * ARTICLES)) ]] || bad "$((2 * ARTICLES)) articles went in, $count events stand on news.articles"
good "all five are healthy again; $((2 * ARTICLES)) articles in, $count events out: none lost, none twice"
