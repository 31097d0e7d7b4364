# Counts of the whole run, and the steps around the tests. Sourced by test.sh.

passed=0 failed=0 skipped=0
# Far above what a step takes: it only keeps a hung download from costing the whole CI job.
readonly step_time_limit=1800

# step NAME COMMAND...: one line; the command's output only where it failed.
step() {
  local name=$1 started=$SECONDS log code=0
  shift
  log=artifacts/tests/$name.log
  timeout --kill-after=10 "$step_time_limit" "$@" >"$log" 2>&1 || code=$?
  if ((code == 0)); then
    printf '%-42s ok, %d s\n' "$name" "$((SECONDS - started))"
    return 0
  fi
  failed=$((failed + 1))
  cat "$log"
  printf '%-42s FAILED with exit code %d, %d s: %s\n' "$name" "$code" "$((SECONDS - started))" "$*"
  return 1
}

# The EXIT trap: whatever ended the script, the last line is true and alone.
report_outcome() {
  local code=$?
  trap - EXIT
  local running
  running=$(jobs -p)
  if [[ -n $running ]]; then
    # shellcheck disable=SC2086 # one argument for each process
    kill -TERM $running 2>/dev/null || true
    wait
  fi
  if ((code != 0 && failed == 0)); then
    failed=1
    echo "test.sh ended early with exit code $code."
  fi
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  exit "$((failed > 0))"
}
