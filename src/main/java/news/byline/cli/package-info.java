/**
 * The command line: options, exit codes and words for people. The only user of standard output,
 * standard error and the exit code.
 *
 * <p>Invariants: exit code 0 means well, 1 faults found or work not done, 2 wrong usage; faults go
 * to standard error, results to standard output. Must not know how anything is built.
 */
@NullMarked
package news.byline.cli;

import org.jspecify.annotations.NullMarked;
