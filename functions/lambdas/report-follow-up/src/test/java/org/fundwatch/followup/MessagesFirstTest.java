package org.fundwatch.followup;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.WithPriority;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesFirstTest {
    /** What looks for files has the priority of those that say nothing of it. */
    private static final int OF_FILES = WithPriority.DEFAULT_PRIORITY;

    @Inject
    @All
    List<TemplateLocator> locators;

    @Inject
    BundleContext bundles;

    @Test
    void every_message_is_found_before_a_file_of_its_name_is_looked_for() {
        var first = locators.stream()
                .max(comparingInt(TemplateLocator::getPriority))
                .orElseThrow();

        assertThat(first.getPriority()).isGreaterThan(OF_FILES);
        assertThat(bundles.getMessageTemplates().keySet())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(first.locate(message)).isPresent());
    }
}
