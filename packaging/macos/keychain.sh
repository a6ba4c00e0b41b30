#!/bin/bash
# On a build machine: a keychain with the certificate, and the notary's key as a file, both given in
# base64 by the environment. It is the machine's for one build, and goes with it.
set -euo pipefail
if [ -z "$MACOS_CERTIFICATE" ]; then
  echo "There is no certificate: the image will be unsigned."
  exit 0
fi
keychain=$RUNNER_TEMP/build.keychain
password=$(openssl rand -hex 16)
certificate=$RUNNER_TEMP/certificate.p12
base64 --decode <<<"$MACOS_CERTIFICATE" >"$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -P "$MACOS_CERTIFICATE_PASSWORD" -k "$keychain" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
rm "$certificate"
if [ -n "$NOTARY_KEY_TEXT" ]; then
  base64 --decode <<<"$NOTARY_KEY_TEXT" >"$RUNNER_TEMP/notary.p8"
fi
