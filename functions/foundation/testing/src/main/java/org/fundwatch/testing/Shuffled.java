package org.fundwatch.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Deliveries as a queue may make them: every message one to five times, in any order, in batches of any size, and what
 * failed again later. The same seed gives the same deliveries.
 */
public record Shuffled(List<String> messages, long seed) {
    private static final int MOST_COPIES = 5;
    private static final int BIGGEST_BATCH = 10;
    private static final int MOST_ROUNDS = 20;
    private static final int SEEDS = 100;

    public Shuffled {
        messages = List.copyOf(messages);
    }

    /** The seeds that every consumer is tried with. */
    public static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    /** Delivers until nothing fails any more; the consumer answers the places in the batch that failed. */
    public void deliver(Function<List<String>, List<Integer>> consumer) {
        var random = new Random(seed);
        var waiting = copies(random);
        for (var round = 0; !waiting.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new AssertionError("seed " + seed + ": " + waiting.size() + " messages fail for ever");
            }
            Collections.shuffle(waiting, random);
            waiting = failed(waiting, random, consumer);
        }
    }

    private List<String> copies(Random random) {
        return new ArrayList<>(messages.stream()
                .flatMap(message -> Collections.nCopies(1 + random.nextInt(MOST_COPIES), message).stream())
                .toList());
    }

    private static List<String> failed(
            List<String> waiting, Random random, Function<List<String>, List<Integer>> consumer) {
        var failed = new ArrayList<String>();
        for (var from = 0; from < waiting.size(); ) {
            var until = Math.min(waiting.size(), from + 1 + random.nextInt(BIGGEST_BATCH));
            var batch = List.copyOf(waiting.subList(from, until));
            consumer.apply(batch).forEach(place -> failed.add(batch.get(place)));
            from = until;
        }
        return failed;
    }

    /** The messages once each and in order, in batches of one. */
    public static void inOrder(List<String> messages, Function<List<String>, List<Integer>> consumer) {
        IntStream.range(0, messages.size())
                .filter(place -> !consumer.apply(List.of(messages.get(place))).isEmpty())
                .findFirst()
                .ifPresent(place -> {
                    throw new AssertionError("message " + place + " fails even in order");
                });
    }
}
