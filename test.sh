#!/usr/bin/env bash
# Everything that must hold before a change goes in: see usage() below, or ./test.sh --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'TEXT'
Usage: ./test.sh [--only NAME] [--no-install]

Installs what the tests need, restores (locked), builds with warnings as errors,
checks the formatting and runs every test project under tests/. Works from any
folder, without a terminal, as root or with sudo, on Debian 12 with .NET SDK 10.

  --only NAME    build and run one test project, without the formatting check;
                 NAME is Domain or MeetingOrchestrator.Domain.Tests
  --no-install   neither apt nor npm: what the tests need is there already
  --help         this text

Environment:
  TEST_TIME_LIMIT   seconds one test project may take, 1800 by default
  TEST_PARALLEL     test projects running at once, 2 by default;
                    EndToEnd, Faults and Web always run alone

Failures: a failed restore, build or formatting check counts as one failed test,
and so does a test project that crashes, exceeds its time, was not built, or has
sources but no test. A project without any source is reported as empty.
Failing tests are printed in full and skipped ones with their reasons.
Results stay in artifacts/tests/<project>/ (console.log, results.trx, results.json).

The last line alone is "N passed, N failed, N skipped".
Exit code: 0 nothing failed, 1 something failed, 2 wrong usage (without that line).
TEXT
}

only='' install=yes
while (($#)); do
  case $1 in
    --only)
      if (($# < 2)); then usage >&2; exit 2; fi
      only=$2
      shift 2
      ;;
    --no-install) install=no; shift ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

. tests/tools/outcome.sh
. tests/tools/prerequisites.sh
. tests/tools/projects.sh

mapfile -t projects < <(test_projects "$only")
if ((${#projects[@]} == 0)); then
  echo "No test project${only:+ named $only} under tests/." >&2
  exit 2
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# A build server left behind would hold the folders of a CI job that is over.
export MSBUILDDISABLENODEREUSE=1
exec </dev/null
trap report_outcome EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
rm -rf artifacts/tests
mkdir -p artifacts/tests

if [[ $install == yes ]]; then
  install_prerequisites
  install_peers "${projects[@]}"
fi

target=MeetingOrchestrator.sln
[[ -z $only ]] || target=tests/${projects[0]}
step restore dotnet restore --locked-mode "$target" || exit 1
step build dotnet build --no-restore -warnaserror "$target" || exit 1
# The remaining checks go on after a fault, so that one run shows them all.
[[ -n $only ]] || step format dotnet format --verify-no-changes --no-restore "$target" || true
run_projects "${projects[@]}"
