# Makes a Markdown table of lines N|build|tool|wall|cpu|KiB|files|bytes.

BEGIN {
  name["full"] = "full build"
  name["unsearched"] = "full build without the search"
  name["plain"] = "full build of plain pages"
  name["nothing"] = "nothing changed"
  name["again"] = "nothing changed, once more"
  name["middle"] = "a misprint in the middle of the archive"
  name["newest"] = "a misprint in the newest article"
  name["new"] = "a new article"
  name["copy"] = "`cp -r` of Byline’s output"
  name["list"] = "`find` of sizes and times of articles"
}

{
  line[NR] = $0
  if ($3 == "Hugo") hugo[$1, $2] = $4
  if ($2 == "copy") copy[$1] = $4
  if ($2 == "list") list[$1] = $4
}

# GNU time counts hundredths of a second: a ratio to one or two of them would mean nothing.
function ratio(a, b) { return b < 0.03 ? "–" : sprintf("%.2f", a / b) }

# Hugo builds the same pages whatever they are called, and builds all of them anew every time.
function like(build) { return build == "again" ? "nothing" : build == "plain" || build == "unsearched" ? "full" : build }

function megabytes(bytes) { return bytes == "-" ? "–" : sprintf("%.1f", bytes / 1000000) }

END {
  print "| articles | build | tool | wall s | CPU s | peak MiB | files written | MB written | × Hugo | × `cp -r` | × `find` |"
  print "| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
  for (i = 1; i <= NR; i++) {
    split(line[i], f, "|")
    printf "| %d | %s | %s | %.2f | %.2f | %.0f | %s | %s | %s | %s | %s |\n", \
      f[1], name[f[2]], f[3], f[4], f[5], f[6] / 1024, f[7] == "-" ? "–" : f[7], megabytes(f[8]), \
      ratio(f[4], hugo[f[1], like(f[2])]), ratio(f[4], copy[f[1]]), ratio(f[4], list[f[1]])
  }
}
