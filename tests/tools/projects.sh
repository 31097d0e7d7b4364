# Finding and running the test projects. Sourced by test.sh.

readonly time_limit=${TEST_TIME_LIMIT:-1800} parallel=${TEST_PARALLEL:-2}

# test_projects [NAME]: names of the test projects, or of the one that is meant.
test_projects() {
  local path name
  for path in tests/*/*.csproj; do
    name=$(basename "$path" .csproj)
    # A library that only serves other tests says so.
    if grep -q '<IsTestProject>false' "$path"; then continue; fi
    if [[ -z $1 || $name == "$1" || $name == "MeetingOrchestrator.$1.Tests" ]]; then echo "$name"; fi
  done
}

# These start browsers, servers and processes that they kill: beside others, their times would mean nothing.
runs_alone() {
  [[ $1 == *.EndToEnd.Tests || $1 == *.Faults.Tests || $1 == *.Web.Tests ]]
}

has_sources() {
  [[ -n $(find "tests/$1" -name '*.cs' -not -path '*/bin/*' -not -path '*/obj/*' -print -quit) ]]
}

# Runs one project and leaves its text in summary.txt and its counts in counts.txt. For a background job.
run_project() {
  local name=$1 folder=artifacts/tests/$1 started=$EPOCHREALTIME code=0 sources=no child
  mkdir -p "$folder"
  if has_sources "$name"; then sources=yes; fi
  # The executable itself rather than `dotnet run`, so that the limit reaches the tests and what they started.
  timeout --kill-after=10 "$time_limit" "tests/$name/bin/Debug/net10.0/$name" \
    -noLogo -noColor -noAutoReporters -result-ctrf "$folder/results.json" -result-trx "$folder/results.trx" \
    >"$folder/console.log" 2>&1 &
  child=$!
  # When the whole run is stopped, the tests and what they started must not go on without it.
  trap 'kill -TERM "$child"' TERM
  wait "$child" 2>/dev/null || code=$?
  node tests/tools/summarize.mjs "$name" "$folder" "$code" "$started" "$EPOCHREALTIME" "$time_limit" "$sources" \
    >"$folder/summary.txt"
}

# Prints what a finished project left and adds its counts; no counts at all is a failure too.
collect() {
  local folder=artifacts/tests/$1 p=0 f=0 s=0
  cat "$folder/summary.txt"
  if ! read -r p f s <"$folder/counts.txt"; then
    echo "$1: no counts, see $folder"
    p=0 f=1 s=0
  fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

run_projects() {
  local name pid
  local -A running=()
  for name in "$@"; do
    if runs_alone "$name"; then continue; fi
    if ((${#running[@]} >= parallel)); then wait_for_one; fi
    run_project "$name" &
    running[$!]=$name
  done
  while ((${#running[@]} > 0)); do wait_for_one; done
  for name in "$@"; do
    if ! runs_alone "$name"; then continue; fi
    run_project "$name" &
    running[$!]=$name
    wait_for_one
  done
}

# Uses `running` and `pid` of run_projects.
wait_for_one() {
  wait -n -p pid || true
  collect "${running[$pid]}"
  unset "running[$pid]"
}
