package org.fundwatch.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What was logged while a test did something, each entry with its exception, to prove what never gets into a log. */
public final class Log extends Handler {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    private Log() {}

    public static List<String> during(Runnable work) {
        var log = new Log();
        var root = Logger.getLogger("");
        root.addHandler(log);
        try {
            work.run();
            return log.entries;
        } finally {
            root.removeHandler(log);
        }
    }

    @Override
    public void publish(LogRecord logged) {
        entries.add(new PatternFormatter("%s%e").format(ExtLogRecord.wrap(logged)));
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        // nothing is open
    }
}
