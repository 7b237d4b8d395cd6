package org.fundwatch.local.soak;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.local.road.NotAsExpected;

/** Several cases at once, one after the other, until it is told that the next one is the last. */
final class Traffic {
    private final Journey journey;
    private final ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();
    private final List<Thread> people;
    private volatile boolean over;

    Traffic(Journey journey, int people) {
        this.journey = journey;
        this.people = IntStream.range(0, people)
                .mapToObj(person -> Thread.ofPlatform().name("person-" + person).unstarted(this::walk))
                .toList();
    }

    void start() {
        people.forEach(Thread::start);
    }

    private void walk() {
        while (!over) {
            try {
                journey.walk();
            } catch (NotAsExpected | Misfit e) {
                troubles.add(e.getMessage());
            }
        }
    }

    /** Lets everybody finish the case at hand; what did not go as it should have. */
    List<String> finish() throws InterruptedException {
        over = true;
        for (var person : people) {
            person.join();
        }
        return List.copyOf(troubles);
    }
}
