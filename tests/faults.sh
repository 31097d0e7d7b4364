#!/usr/bin/env bash
# The kill matrix at any size: where the service dies, what it had promised is outside once, or a person is told.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
  cat <<'TEXT'
Usage: tests/faults.sh [RUNS] [POINT...]

Runs the kill matrix: RUNS runs a point (100 where no number is given) of the
points K1-K8 and K10-K12, or of the points named (K04 K07 ...). Two points run
side by side. Prints a line a point with its balance:
  intents = objects outside + unknown + expired + parked, and no key twice.
A run in which the fault never fired is void and made again.

Environment:
  MO_FAULT_SEED   seed of what is random, 1 by default

Exit code: 0 every balance holds, 1 one does not, 2 wrong usage.
TEXT
}

runs=100
case ${1:-} in
  --help | -h) usage; exit 0 ;;
  [0-9]*) runs=$1; shift ;;
esac
if ! [[ $runs =~ ^[1-9][0-9]*$ ]]; then usage >&2; exit 2; fi

tests=MeetingOrchestrator.Faults.Tests
filters=()
for point in "$@"; do
  if ! [[ $point =~ ^K[0-9]{2}$ ]]; then usage >&2; exit 2; fi
  filters+=(-method "*.KillMatrixTests.${point}_*" -method "*.FaultyProviderTests.${point}_*")
done
if ((${#filters[@]} == 0)); then filters=(-namespace "$tests.Matrix"); fi

# Each run starts the service two or three times: compiled ahead, it starts in half the time. It stays inside the repository, where the
# tests look for the samples.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_TieredPGO=0 MO_FAULT_RUNS=$runs
artifacts=$PWD/artifacts/faults
dotnet publish "tests/$tests" -v quiet --configuration Release --use-current-runtime --self-contained false \
  -p:PublishReadyToRun=true --artifacts-path "$artifacts"
exec "$artifacts/publish/$tests"/release*/"$tests" -noLogo -noColor -noAutoReporters -showLiveOutput -parallelMode collections -maxThreads 2 "${filters[@]}"
