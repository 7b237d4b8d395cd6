package org.fundwatch.platform.call;

import java.util.Set;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * What of a message may stand in a log. Our own do not repeat what anybody wrote. Those of libraries may (a row that
 * was refused, a body that cannot be read), so of them stays what was written before the values came in, or nothing.
 */
final class Words {
    /** What {@code Sealed} prints too. */
    static final String WITHHELD = "•••";

    private static final String OURS = "org.fundwatch.";

    /** Says what was started, in which time, and what was stopped. */
    private static final Set<String> HARMLESS = Set.of("io.quarkus");

    private static final PatternFormatter WHOLE = new PatternFormatter("%s");

    private Words() {}

    static String of(ExtLogRecord line) {
        var logger = String.valueOf(line.getLoggerName());
        if (logger.startsWith(OURS) || HARMLESS.contains(logger)) {
            return WHOLE.format(line);
        }
        var parameters = line.getParameters();
        return parameters == null || parameters.length == 0 ? WITHHELD : line.getMessage();
    }
}
