#!/usr/bin/env bash
# Builds the book. The generator in site/ does the work; this script finds a JDK
# and JBang, builds the generator when its sources have changed, and starts it.
#
#   ./build.sh [ARGS]         the generator, site/Site.java
#   ./build.sh test [ARGS]    its tests, site/SiteTests.java; site/BrowserTests.java if --with browser
#   ./build.sh jbang [ARGS]   the jbang command, for a machine that has none
#
# Both entries are started with the JDK found here (java.home, JAVA_HOME), in the
# caller's folder, with their own //RUNTIME_OPTIONS and with three properties:
#   user.home           $HOME: Java would ask the user database instead
#   interleave.home     the folder of this script
#   interleave.jbang    an executable file named jbang, which is "build.sh jbang";
#                       its folder may be put on a PATH
# and, where TMPDIR is set, with that folder for temporary files (java.io.tmpdir).
set -u

wanted=25                     # the JDK; where it is missing, the next newer one
jbang_version=0.132.1
jbang_sha256=f977075849cff866f45b27997f5671ab8a336a5dd3cf9e702b3479128338f3a7

main() {
  trap 'exit 130' INT         # Java ends by Ctrl-C with a status, which bash takes for an answer
  find_tools
  enough_files
  use_unicode
  locate
  offline=''
  case ${1-} in
    jbang) shift; become_jbang "$@" ;;
    test) shift; start "$(tests "$@")" "$@" ;;
    *) start Site "$@" ;;
  esac
}

# The entry: tests in a browser have libraries that nobody else needs.
tests() { [[ " $* " =~ ' --with'[\ =]'browser ' ]] && echo BrowserTests || echo SiteTests; }

# Control characters of a path or a setting must not reach the terminal as they are.
say() { printf 'build.sh: %s\n' "${*//[[:cntrl:]]/?}" >&2; }
die() { say "$1"; printf 'fix: %s\n' "${2//[[:cntrl:]]/?}" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

find_tools() {
  local tool missing=''
  for tool in cat chmod cut dirname env find head mkdir mv readlink rm sed sort; do
    have "$tool" || missing+=" $tool"
  done
  [[ -z $missing ]] || die "these commands are not on the PATH:$missing" \
    'add the folders of the system'"'"'s commands to it, for example PATH=/usr/bin:/bin'
}

# A JVM raises its limit to the hard one by itself.
enough_files() {
  local most
  most=$(ulimit -H -n)
  [[ $most == unlimited ]] || ((most >= 256)) ||
    die "only $most files may be open at once; a build needs 256" 'allow more: ulimit -n 1024'
}

# Java reads names of files in the encoding of the locale; in plain C it would read ASCII only.
use_unicode() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) { export LC_ALL=C.UTF-8; } 2>/dev/null ;; # bash warns where there is none
  esac
}

# can_hold FOLDER: whether Java can be told of jars there. A class path is split
# at colons, what follows = is an option, letters of four bytes are misread; line feeds break the tools here.
can_hold() {
  local LC_ALL=C
  [[ $1 != *[:=$'\n']* && $1 != *[$'\xf0'-$'\xf4']* ]]
}

locate() {
  local self
  self=$(resolved "${BASH_SOURCE[0]}" 2>/dev/null)
  root=${self%/*}
  [[ -n ${HOME-} ]] || die 'HOME is not set' 'set it to your home folder; JBang keeps its downloads there'
  [[ -f $root/build.sh ]] && can_hold "$root" || die "this checkout cannot be built where it is: ${BASH_SOURCE[0]%/*}" \
    'move it to a folder without a colon, an equals sign, a line feed or an emoji in its path'
  can_hold "$HOME" || die "Java cannot use libraries below this home folder: $HOME" \
    'set HOME to a folder without a colon, an equals sign, a line feed or an emoji in its path'
  separator=:
  case $OSTYPE in
    msys* | cygwin*) root=$(cygpath -m "$root") HOME=$(cygpath -m "$HOME") separator=';' ;;
  esac
  cache=$root/site/.cache/generator
  launcher=$cache/bin/jbang
  jbang_home=${JBANG_DIR:-$HOME/.jbang}
  sha256=(sha256sum)
  have sha256sum || sha256=(shasum -a 256)
}

# ---- the generator ----

# start ENTRY ARGS: from the stored build while nothing it was made of has changed.
start() {
  local entry=$1 argument build
  shift
  for argument in "$@"; do [[ $argument == --offline ]] && offline=yes; done
  find_jdk
  build=$cache/$entry-$(fingerprint "$entry")
  if ! read_build "$build"; then
    find_jbang || no_jbang
    make_build "$entry" "$build"
    read_build "$build" || die "JBang found no main class in site/$entry.java" "look at its main"
  fi
  write_launcher
  exec "$jdk/bin/java" ${options[@]+"${options[@]}"} "-Duser.home=$HOME" \
    "-Dinterleave.home=$root" "-Dinterleave.jbang=$launcher" ${TMPDIR:+"-Djava.io.tmpdir=$TMPDIR"} \
    -classpath "$classpath" "$main_class" "$@"
}

# A name for all that an entry's build is made of. The books under test are data.
fingerprint() {
  local apart=./test
  [[ $1 == *Tests ]] && apart=./test/books
  {
    cd "$root/site" && find . \( -path ./.cache -o -path ./public -o -path './.pages-*' -o -path $apart \
      -o -path ./test/mutants \) -prune -o -name '*.java' -exec "${sha256[@]}" {} + | LC_ALL=C sort
    printf '%s\n' "$jdk" "$jbang_version"
    cat "$jdk/release"
  } | "${sha256[@]}" | cut -c 1-16
}

# Sets main_class, classpath and options; fails where a part of the build is missing or spoilt.
read_build() {
  local kind value
  main_class='' classpath='' options=()
  [[ -f $1/start && -f $1/digest && $(<"$1/digest") == "$(digest "$1")" ]] || return 1
  while read -r kind value; do
    case $kind in
      main) main_class=$value ;;
      option) options+=("$value") ;;
      entry) [[ -f $value ]] || return 1; classpath+=$separator$value ;;
    esac
  done <"$1/start"
  classpath=${classpath#"$separator"}
  [[ -n $main_class ]]
}

# digest FOLDER: of what a build consists of.
digest() { cat "$1"/*.jar "$1/start" 2>/dev/null | "${sha256[@]}"; }

# make_build ENTRY FOLDER: in a folder of its own, then moved, so that a second
# build.sh at the same time sees a whole build or none.
make_build() {
  local entry=$1 build=$2
  fresh_folder "$build.$$"
  compgen -G "$cache/$entry-*/start" >/dev/null || say 'the first build downloads about 45 MB of libraries, once'
  say "building $entry"
  local what=(${offline:+--offline} --build-dir "$fresh" "$root/site/$entry.java")
  "${jbang[@]}" --quiet build --java "$jdk_version" "${what[@]}" >&2 &&
    "${jbang[@]}" --quiet info tools "${what[@]}" >"$fresh/info.json" ||
    die "JBang could not build site/$entry.java" 'correct the error above; a first build needs the network'
  {
    sed -n 's/^ *"mainClass": "\(.*\)".*/main \1/p' "$fresh/info.json"
    echo "entry $build/$entry.jar"
    list resolvedDependencies "$fresh/info.json" | sed 's/^/entry /'
    list runtimeOptions "$fresh/info.json" | sed 's/^/option /'
  } >"$fresh/start"
  mkdir "$fresh/whole" && mv "$fresh/$entry.jar" "$fresh/start" "$fresh/whole/"
  printf '%s' "$(digest "$fresh/whole")" >"$fresh/whole/digest"
  read_build "$build" || { rm -rf "$build"; mv "$fresh/whole" "$build"; }
  rm -rf "$fresh"
  drop_old_builds "$entry"
}

# drop_old_builds ENTRY: what is older than a week, and what a build.sh that was killed has left.
drop_old_builds() {
  local left
  find "$cache" -maxdepth 1 -name "$1-*" -mtime +7 -exec rm -rf {} +
  for left in "$cache"/*-*.[0-9]* "$launcher".[0-9]*; do
    [[ ! -e $left ]] || kill -0 "${left##*.}" 2>/dev/null || rm -rf "$left"
  done
}

# list FIELD FILE: the strings of a list in JBang's JSON, one a line.
list() {
  sed -n "/\"$1\": \[\$/,/^ *\],\{0,1\}\$/ s/^ *\"\(.*\)\",\{0,1\}\$/\1/p" "$2" | sed 's/\\\(["\\]\)/\1/g'
}

# ---- the JDK ----

# Sets jdk and jdk_version and exports JAVA_HOME; JBang brings a JDK where there is none.
find_jdk() {
  if ! choose_jdk "$wanted" javac; then
    bring_jdk
    choose_jdk "$wanted" javac ||
      die "there is no JDK $wanted or newer, and JBang could not bring one" \
        "install JDK $wanted, for example Eclipse Temurin; if it is in an unusual place, set JAVA_HOME to its folder"
  fi
  export JAVA_HOME=$jdk
}

# choose_jdk VERSION TOOL: of all that are new enough the oldest, the first found.
choose_jdk() {
  local folder version
  jdk='' jdk_version=''
  while IFS= read -r folder; do
    [[ -x $folder/bin/java && -x $folder/bin/$2 && -f $folder/release ]] || continue
    version=$(version_of "$folder")
    [[ -n $version ]] && ((version >= $1)) || continue
    [[ -z $jdk_version ]] || ((version < jdk_version)) || continue
    jdk=$folder jdk_version=$version
  done < <(java_folders)
  [[ -n $jdk ]]
}

version_of() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1)
  [[ -n $version ]] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
  printf '%s' "$version"
}

java_folders() {
  local on_path
  on_path=$(type -P java) && on_path=$(resolved "$on_path")
  printf '%s\n' "${JAVA_HOME-}" "${on_path%/bin/java*}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/*/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    {/opt/homebrew,/usr/local}/opt/openjdk*/libexec/openjdk.jdk/Contents/Home '/c/Program Files'/*/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    "${JBANG_CACHE_DIR:-$jbang_home/cache}"/jdks/* "$jbang_home/currentjdk"
}

# JBang itself runs on any Java from 17 on; its installer fetches one where there is none.
bring_jdk() {
  [[ -z $offline ]] || return
  say "found no JDK $wanted or newer: JBang fetches one, about 200 MB, once"
  unset JAVA_HOME
  choose_jdk 17 java && export JAVA_HOME=$jdk
  find_jbang && "${jbang[@]}" jdk install "$wanted" >&2
}

# The file that a path means once all symbolic links are followed.
resolved() {
  local file=$1 target
  while [[ -L $file ]]; do
    target=$(readlink "$file")
    [[ $target == /* ]] || target=$(dirname "$file")/$target
    file=$target
  done
  printf '%s/%s\n' "$(CDPATH='' cd -- "$(dirname "$file")" && pwd -P)" "${file##*/}"
}

# ---- JBang ----

# Sets jbang, the words of the command: an installed one, the pinned jar, or what the installer brings.
find_jbang() {
  local installed jar=$jbang_home/jbang-cli-$jbang_version-all.jar
  if installed=$(installed_jbang); then
    use_jbang "$installed"
  elif [[ -n $jdk ]] && fetch_jar "$jar"; then
    jbang=("$jdk/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn8m "-Duser.home=$HOME" -classpath "$jar" dev.jbang.Main)
  elif install_jbang; then
    use_jbang "$jbang_home/bin/jbang"
  else
    return 1
  fi
}

no_jbang() {
  die 'there is no JBang, and it could not be fetched' \
    'connect to the network, with curl, wget or Maven on the PATH; or install JBang: https://www.jbang.dev/download'
}

# The launcher below calls this script, so it is none.
installed_jbang() {
  local found
  while IFS= read -r found; do
    [[ -x $found && ! $found -ef $launcher ]] && printf '%s\n' "$found" && return
  done < <(type -aP jbang; echo "$jbang_home/bin/jbang")
  return 1
}

# JBang's own script splits its Java options at blanks: a home with a blank goes another way.
use_jbang() {
  local home="JBANG_JAVA_OPTIONS=${JBANG_JAVA_OPTIONS-} -Duser.home=$HOME"
  [[ $HOME == *[[:space:]]* ]] && home=JBANG_REPO=$HOME/.m2/repository
  jbang=(env "JBANG_DIR=$jbang_home" "JBANG_DEFAULT_JAVA_VERSION=$wanted" "$home" "$1")
}

fetch_jar() {
  local jar=$1 sum said
  [[ -f $jar ]] && return
  have mvn && [[ -z $offline ]] || return 1
  say "fetching JBang $jbang_version with Maven (30 MB with what Maven needs for it, once)"
  fresh_folder "$jbang_home/fetch.$$"
  said=$(mvn -q -B "-Duser.home=$HOME" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=dev.jbang:jbang-cli:$jbang_version:jar:all" "-DoutputDirectory=$fresh" 2>&1) ||
    { rm -rf "$fresh"; printf '%s\n' "$said" >&2; return 1; }
  sum=$("${sha256[@]}" <"$fresh/${jar##*/}")
  [[ ${sum%% *} == "$jbang_sha256" ]] ||
    die "the JBang that Maven brought has the checksum ${sum%% *} instead of $jbang_sha256; it was not kept" \
      'remove dev/jbang/jbang-cli from the Maven repository, and look at the mirror that Maven is set up with'
  mv -f "$fresh/${jar##*/}" "$jar" && rm -rf "$fresh"
}

install_jbang() {
  local installer url=https://sh.jbang.dev
  [[ -z $offline ]] && { have curl || have wget; } || return
  say "fetching JBang $jbang_version with its own installer (about 10 MB, once)"
  installer=$(if have curl; then curl -fsSL "$url"; else wget -qO- "$url"; fi) || return
  use_jbang "$jbang_home/bin/jbang"
  printf '%s\n' "$installer" |
    "${jbang[@]:0:4}" "JBANG_DOWNLOAD_VERSION=$jbang_version" bash -s - version >&2
  [[ -x $jbang_home/bin/jbang ]]
}

# fresh_folder PATH: sets fresh, a folder that does not outlive this script.
fresh_folder() {
  fresh=$1
  trap 'rm -rf "$fresh"' EXIT
  mkdir -p "$fresh" 2>/dev/null && [[ -w $fresh ]] ||
    die "cannot write to ${fresh%/*}" 'make that folder writable, or use a copy in one that is'
}

# The pinned jar prints the java command of a program and leaves it to its caller to run that.
become_jbang() {
  local command status
  find_jdk
  find_jbang || no_jbang
  [[ ${jbang[0]} == env ]] && exec "${jbang[@]}" "$@"
  export JBANG_RUNTIME_SHELL=bash JBANG_STDIN_NOTTY=true
  [[ -t 0 ]] && JBANG_STDIN_NOTTY=false
  command=$("${jbang[@]}" "$@")
  status=$?
  [[ $status == 255 ]] && eval "exec $command"
  [[ -z $command ]] || printf '%s\n' "$command"
  exit "$status"
}

write_launcher() {
  local text
  printf -v text '#!/usr/bin/env bash\nexec %q jbang "$@"' "$root/build.sh"
  [[ -x $launcher && $(<"$launcher") == "$text" ]] && return
  mkdir -p "${launcher%/*}" && printf '%s\n' "$text" >"$launcher.$$" &&
    chmod +x "$launcher.$$" && mv -f "$launcher.$$" "$launcher"
}

main "$@"
