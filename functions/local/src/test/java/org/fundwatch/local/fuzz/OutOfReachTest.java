package org.fundwatch.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.local.contracts.Contract;
import org.junit.jupiter.api.Test;

class OutOfReachTest {
    private static final int DONE = 201;
    private static final int UNAUTHORIZED = 401;
    private static final int REFUSED = 422;

    private final List<Target> targets =
            Contract.all(Path.of("../../openapi")).stream().flatMap(Target::of).toList();
    private final OutOfReach outOfReach = OutOfReach.read();
    private final List<String> listed = Stream.concat(
                    outOfReach.never().keySet().stream(), outOfReach.seldom().keySet().stream())
            .toList();
    private final Counts counts = new Counts();

    @Test
    void every_one_is_an_operation_of_a_contract_stands_once_and_has_a_reason() {
        assertThat(targets.stream().map(Target::operation).map(Object::toString).toList())
                .containsAll(listed);
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(Stream.of(outOfReach.never(), outOfReach.seldom()).flatMap(all -> all.values().stream()))
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void a_run_in_which_all_others_were_done_reached_all() {
        answered(DONE);

        assertThat(counts.neverDoneBut(outOfReach)).isEmpty();
    }

    @Test
    void a_run_that_was_refused_everywhere_names_every_other_operation() {
        answered(UNAUTHORIZED);

        assertThat(counts.holds()).isTrue();
        assertThat(counts.neverDoneBut(outOfReach)).hasSize(targets.size() - listed.size());
    }

    /** Those of the list are refused, as they are. */
    private void answered(int status) {
        for (var target : targets) {
            counts.add(target, REFUSED);
            if (!outOfReach.holds(target.operation().toString())) {
                counts.add(target, status);
            }
        }
    }
}
