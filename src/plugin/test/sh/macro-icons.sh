#!/bin/sh
# Draws the icons of our macros: 80 x 80 pixels, opaque, as Confluence asks for them. Their pictures are in
# src/plugin/test/icons; Chromium turns them into src/plugin/main/resources/images/macro, and both are committed.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for picture in test/icons/*.svg; do
    name=$(basename "$picture" .svg)
    { echo '<!doctype html><style>body{margin:0}svg{display:block}</style>'; cat "$picture"; } > "$work/$name.html"
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --user-data-dir="$work/profile" --window-size=80,80 \
        --screenshot="$PWD/main/resources/images/macro/$name.png" "file://$work/$name.html" 2> /dev/null
done
