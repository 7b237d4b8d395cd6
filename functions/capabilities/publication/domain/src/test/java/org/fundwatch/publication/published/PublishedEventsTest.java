package org.fundwatch.publication.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    @Test
    void every_event_reads_back_from_its_data() {
        var number = new CaseNumber("FW-TEST-1");
        var edition = new EditionPublished("l", 2, 1, 1, "0f", Instant.parse("2026-11-22T00:00:00Z"));
        var listed = new EntryListed("l", new UUID(0, 1), number, 1, 1);
        var delisted = new EntryDelisted("l", new UUID(0, 1), number, 2, 2);

        assertThat(EditionPublished.of(Tree.of(edition.data()))).isEqualTo(edition);
        assertThat(EntryListed.of(Tree.of(listed.data()))).isEqualTo(listed);
        assertThat(EntryDelisted.of(Tree.of(delisted.data()))).isEqualTo(delisted);
    }

    @Test
    void what_version_1_told_was_of_the_first_penalty() {
        var listed = new HashMap<>(new EntryListed("l", new UUID(0, 1), new CaseNumber("FW-TEST-1"), 2, 1).data());
        var delisted = new HashMap<>(new EntryDelisted("l", new UUID(0, 1), new CaseNumber("FW-TEST-1"), 2, 1).data());
        listed.remove("decision");
        delisted.remove("decision");

        assertThat(EntryListed.of(Tree.of(listed)).decision()).isEqualTo(1);
        assertThat(EntryDelisted.of(Tree.of(delisted)).decision()).isEqualTo(1);
    }
}
