package org.fundwatch.local.road;

import java.net.URI;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** What the launcher tells and does beside the doors: it counts messages and fires schedules. */
record ControlDesk(Doors doors, URI control, Patience patience) {

    int deadLetters(String queue) {
        return look("/dead-letters/" + queue).items().size();
    }

    /** Waits until every message of a queue has been handled; as many dead letters as before mean that all was well. */
    void awaitHandled(String queue, int deadBefore) {
        patience.untilTrue(
                queue + " to be handled", () -> isEmpty(look("/queues").child(queue)));
        var dead = deadLetters(queue) - deadBefore;
        NotAsExpected.unless(dead == 0, dead + " dead letters of " + queue);
    }

    /** Fires a schedule and waits for its function. */
    void fire(String schedule) {
        doors.post(at("/schedules/" + schedule + "/fire"), Map.of()).json();
    }

    /** Screens made settlements, as a night would; what it came to. */
    Tree screen() {
        return doors.post(at("/screening"), Map.of()).json();
    }

    private static boolean isEmpty(Tree depth) {
        return depth.integer("visible") + depth.integer("inFlight") == 0;
    }

    private Tree look(String path) {
        return doors.look(at(path)).json();
    }

    private String at(String path) {
        return control.resolve(path).toString();
    }
}
