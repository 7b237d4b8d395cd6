package org.fundwatch.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * What the launcher was asked to do.
 *
 * @param template the SAM template that names functions, routes, queues and schedules
 * @param state where data, secrets and logs are kept
 * @param port of the gateway; 0 for any
 * @param fresh whether to begin without data
 * @param play whether to play the published cases
 * @param once whether to end after the play
 * @param logs whether the functions' logs also go to the console
 * @param natives functions to run as native executables
 * @param functions where the functions' modules are, when not beside the template
 * @param redelivery after how long a failed message comes back
 * @param fire a schedule of the launcher that already runs, to fire instead of starting another one
 */
record Options(
        Path template,
        Path state,
        int port,
        boolean fresh,
        boolean play,
        boolean once,
        boolean logs,
        Set<String> natives,
        Optional<Path> functions,
        Duration redelivery,
        Optional<String> fire) {

    static final String USAGE = """
            --template FILE     the SAM template (infra/template.yaml)
            --state FOLDER      data, secrets and logs (.local)
            --port NUMBER       of the gateway (8080; 0 for any)
            --fresh             begin without data
            --play, --empty     play the published cases, or nothing (--play)
            --once              end after the play, with its exit code
            --logs              show the functions' logs here, too
            --native A,B        run these functions as native executables
            --functions FOLDER  where the functions' modules are
            --redelivery SECS   after how long a failed message comes back (5)
            --fire SCHEDULE     fire a schedule of the running launcher, and end
            """;

    /** Throws {@link Refusal} for an option or a value that it does not know. */
    static Options parse(String... args) {
        var words = new ArrayDeque<>(Arrays.asList(args));
        var parser = new Parser();
        while (!words.isEmpty()) {
            parser.read(words.pop(), words);
        }
        return parser.options();
    }

    private static final class Parser {
        private Path template = Path.of("infra", "template.yaml");
        private Path state = Path.of(".local");
        private int port = 8080;
        private boolean fresh;
        private boolean play = true;
        private boolean once;
        private boolean logs;
        private Set<String> natives = Set.of();
        private Optional<Path> functions = Optional.empty();
        private Duration redelivery = Duration.ofSeconds(5);
        private Optional<String> fire = Optional.empty();

        void read(String option, Deque<String> values) {
            switch (option) {
                case "--template" -> template = Path.of(value(option, values));
                case "--state" -> state = Path.of(value(option, values));
                case "--port" -> port = number(option, values);
                case "--fresh" -> fresh = true;
                case "--play" -> play = true;
                case "--empty" -> play = false;
                case "--once" -> once = true;
                case "--logs" -> logs = true;
                case "--native" -> natives = Set.of(value(option, values).split(","));
                case "--functions" -> functions = Optional.of(Path.of(value(option, values)));
                case "--redelivery" -> redelivery = Duration.ofSeconds(number(option, values));
                case "--fire" -> fire = Optional.of(value(option, values));
                default -> throw new Refusal("There is no option " + option + ". There are:\n" + USAGE);
            }
        }

        Options options() {
            return new Options(template, state, port, fresh, play, once, logs, natives, functions, redelivery, fire);
        }

        private static String value(String option, Deque<String> values) {
            if (values.isEmpty() || values.peek().isBlank()) {
                throw new Refusal(option + " needs a value.");
            }
            return values.pop();
        }

        private static int number(String option, Deque<String> values) {
            var value = value(option, values);
            if (!value.matches("\\d{1,5}")) {
                throw new Refusal(option + " needs a number, not " + value + ".");
            }
            return Integer.parseInt(value);
        }
    }
}
