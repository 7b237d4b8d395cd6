package org.fundwatch.claims;

import java.util.List;
import java.util.Optional;

/**
 * What shows that a line was given as charged (佐证).
 *
 * @param udi of each piece (医疗器械唯一标识), empty where none was recorded
 * @param traceCodes of each package (药品追溯码)
 */
public record Proof(
        Optional<PayClass> payClass,
        Optional<Actual> actual,
        Optional<String> bodyPart,
        Optional<List<Optional<String>>> udi,
        Optional<List<String>> traceCodes) {}
