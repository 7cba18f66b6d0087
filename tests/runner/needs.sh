# All that the tests use and the .NET SDK does not bring, beside the tools that every Debian and Ubuntu has.
# To be sourced after need.sh.

need git git
need node nodejs
need npm npm
need python3 python3
need mypy mypy
need pycodestyle pycodestyle
# A package is built and installed with Debian's own Python, whatever else is in the path.
need /usr/lib/python3/dist-packages/pip python3-pip
need /usr/lib/python3/dist-packages/setuptools python3-setuptools
need /usr/lib/python3/dist-packages/wheel python3-wheel
need /usr/lib/python3/dist-packages/pandas python3-pandas
need /usr/lib/python3/dist-packages/junitparser python3-junitparser
need /usr/lib/python3/dist-packages/jinja2 python3-jinja2
need /usr/lib/python3/dist-packages/yaml python3-yaml
need soffice libreoffice-calc-nogui
# Ubuntu has no package of it: another program of the kind does as well.
: "${CHROMIUM:=$(type -P chromium || type -P google-chrome || echo /usr/bin/chromium)}"
export CHROMIUM
need "$CHROMIUM" chromium
# Without any font, pages have no text to measure.
need '/usr/share/fonts/*/*' fonts-dejavu-core
need psql postgresql
# Debian keeps the server's programs out of the path.
need '/usr/lib/postgresql/*/bin/initdb' postgresql
need time time
need unzip unzip
need kill procps
# A native command is linked, with the libraries of C and zlib.
need gcc gcc
need /usr/include/stdlib.h libc6-dev
need /usr/include/zlib.h zlib1g-dev
