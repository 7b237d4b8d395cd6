package org.fundwatch.platform.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            org.fundwatch.desk.ActDesk, writes %s,                  writes CaseSubstantiated
            io.quarkus,                 started in %s,              started in CaseSubstantiated
            io.quarkus.vertx.core,      Uncaught exception %s,      Uncaught exception %s
            org.fundwatchers.Library,   read %s,                    read %s
            """)
    void a_librarys_message_stays_without_its_values(String logger, String message, String words) {
        var line = line(logger, message);
        line.setParameters(new Object[] {"CaseSubstantiated"});

        assertThat(Words.of(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            org.fundwatch.relay.EventRelay,                a sweep ended,             a sweep ended
            org.hibernate.engine.jdbc.SqlExceptionHelper,  Key (name)=(张三) exists,  •••
            '',                                            张三,                      •••
            """)
    void a_librarys_message_in_one_piece_stays_not_at_all(String logger, String message, String words) {
        assertThat(Words.of(line(logger, message))).isEqualTo(words);
    }

    private static ExtLogRecord line(String logger, String message) {
        var line = new ExtLogRecord(Level.INFO, message, FormatStyle.PRINTF, WordsTest.class.getName());
        line.setLoggerName(logger);
        return line;
    }
}
