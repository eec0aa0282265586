# Counts, in what `jfr print` says of execution samples, the methods that ran and Byline's own nearest to them.

/stackTrace = \[/ { samples++; top = 1; own = 1; next }

/line:/ {
  method = $1
  sub(/\(.*/, "", method)
  if (top) { running[method]++; top = 0 }
  if (own && method ~ /^news\.byline\.|^[A-Z][A-Za-z$]*\./) { nearest[method]++; own = 0 }
}

function show(counts, title,    method, best, i) {
  print title
  for (i = 0; i < 15; i++) {
    best = ""
    for (method in counts) if (best == "" || counts[method] > counts[best]) best = method
    if (best == "") return
    printf "  %5.1f %%  %s\n", 100 * counts[best] / samples, best
    delete counts[best]
  }
}

END {
  if (!samples) { print "no sample was taken: the build was too short"; exit }
  printf "%d samples\n", samples
  show(running, "ran:")
  show(nearest, "on behalf of:")
}
