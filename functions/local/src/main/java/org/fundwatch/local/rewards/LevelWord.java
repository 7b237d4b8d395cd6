package org.fundwatch.local.rewards;

import java.util.Set;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Subject;

/** What stands for a level in a record, where its scheme has none: the kind of violation, the subject, or that there is one rate for all (统一). */
record LevelWord(RewardScheme scheme, PublishedCase published) {
    private static final Set<String> ALL_ALIKE = Set.of("ANY", "统一");

    /** Whether the word says something that the scheme asks, or nothing. */
    boolean isRead() {
        var word = published.level().strip();
        return word.isEmpty()
                || !scheme.levels().isEmpty()
                || RateTable.isUnseen(scheme)
                || ALL_ALIKE.contains(word)
                || (scheme.asksNature() && Circumstances.nature(word).isPresent())
                || (asksSubject() && Circumstances.subject(word).isPresent());
    }

    private boolean asksSubject() {
        return RateTable.of(scheme).stream().anyMatch(band -> band.arm().equals(Subject.UNIT.name()));
    }
}
