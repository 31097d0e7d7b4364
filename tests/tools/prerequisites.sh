# What the tests need besides the .NET SDK. Sourced by test.sh.

# Empty for root. sudo must not ask: there is nobody to answer in CI.
as_root=()
((EUID == 0)) || as_root=(sudo -n)

have() {
  command -v "$1" >/dev/null 2>&1
}

cyrillic_font() {
  have fc-list && [[ -n $(fc-list :lang=ru family) ]]
}

# need REASON TEST PACKAGE...: notes the packages where the test fails.
need() {
  local reason=$1 test=$2
  shift 2
  if $test; then return; fi
  missing+=("$@")
  printf 'Installing %s: %s\n' "$*" "$reason"
}

install_prerequisites() {
  have dotnet || { echo 'The .NET SDK 10 is not installed (https://dotnet.microsoft.com/download).'; exit 1; }
  local missing=()
  need 'the end-to-end tests drive a browser' 'have chromium' chromium
  need 'documents are converted from DOCX to PDF to see their pages' 'have soffice' libreoffice-writer
  need 'the text and the picture of a PDF page are read' 'have pdftotext' poppler-utils
  need 'pages in Russian need glyphs to be drawn with' cyrillic_font fontconfig fonts-dejavu-core fonts-liberation
  need 'signatures of the record are checked by a second implementation' 'have openssl' openssl
  need 'test results are read, and peers of our formats run, in Node.js' 'have node' nodejs
  need 'packages of those peers are restored' 'have npm' npm
  if ((${#missing[@]} == 0)); then return; fi

  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
  step apt-update "${apt[@]}" update || exit 1
  step apt-install "${apt[@]}" install -y --no-install-recommends "${missing[@]}" || exit 1
}

# Peers: other implementations of a format that we write, as npm packages beside the tests that ask them.
install_peers() {
  local project folder
  for project in "$@"; do
    folder=tests/$project/peer
    if [[ -f $folder/package-lock.json ]]; then
      step "npm-$project" npm ci --no-audit --no-fund --prefix "$folder" || exit 1
    fi
  done
}
