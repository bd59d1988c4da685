#!/usr/bin/env bash
# A local Kafka image out of the broker's jars that Maven resolves for `copydesk dev`, for machines that reach no image
# registry. Takes the place of apache/kafka for docker/compose.yaml (KAFKA_IMAGE) and Testcontainers (COPYDESK_KAFKA_IMAGE).
#
#   docker/local/kafka-image.sh [TAG]    TAG: copydesk-kafka:local; on BASE_IMAGE, else copydesk-base:local
set -Eeuo pipefail
trap 'echo "kafka-image: line $LINENO failed: $BASH_COMMAND" >&2' ERR

readonly TAG="${1:-copydesk-kafka:local}"
readonly BASE="${BASE_IMAGE:-copydesk-base:local}"
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
readonly HERE
# What only the job needs.
readonly NOT_THE_BROKERS=rocksdbjni,kafka-streams,icu4j,opennlp-tools,opennlp-models-langdetect,picocli,micrometer-registry-prometheus

say() { echo "kafka-image: $*"; }
fail() {
    echo "kafka-image: $*" >&2
    exit 1
}

command -v mvn >/dev/null || fail "no mvn here. Install Maven 3.8.7 or newer."
docker image inspect "$BASE" >/dev/null 2>&1 || fail "no image $BASE here. Make it with docker/local/base-image.sh first."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
root="$work/root"
mkdir -p "$root"/opt/kafka/{libs,config} "$root"/etc/kafka/{docker,secrets} "$root"/mnt/shared/config "$root"/var/lib/kafka/data

say "collecting the broker's jars"
mvn -B -q -f "$HERE/../../pom.xml" dependency:copy-dependencies -DincludeScope=runtime \
    -DexcludeArtifactIds="$NOT_THE_BROKERS" -DoutputDirectory="$root/opt/kafka/libs" </dev/null >"$work/maven.log" 2>&1 || {
    cat "$work/maven.log" >&2
    fail "Maven could not collect the broker's jars; its output is above."
}
broker=("$root"/opt/kafka/libs/kafka_2.13-*.jar)
[[ -f "${broker[0]}" ]] || fail "there is no kafka_2.13 among the project's runtime dependencies."

cp "$HERE/kafka/logback.xml" "$root/opt/kafka/config/"
cp "$HERE/kafka/server.properties" "$HERE/kafka/log4j2.yaml" "$root/etc/kafka/docker/"
cp "$HERE/kafka/log4j2.yaml" "$root/etc/kafka/docker/tools-log4j2.yaml"
install -m 755 "$HERE/kafka/run" "$root/etc/kafka/docker/run"
cp "$HERE/kafka/Dockerfile" "$work/Dockerfile"
docker build -q --build-arg BASE_IMAGE="$BASE" -t "$TAG" "$work" >"$work/build.log" 2>&1 || {
    cat "$work/build.log" >&2
    fail "docker build failed; its output is above."
}
say "made $TAG, Kafka $(basename "${broker[0]}" .jar | sed 's/.*-//'), $(docker image inspect --format '{{.Size}}' "$TAG" |
    awk '{ printf "%d MB", $1 / 1e6 }')"
