package org.fundwatch.platform;

import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** Reads events as they arrive; what is no event of ours is a {@link Misfit}, never a record of nulls. */
public final class EventReader {
    private static final Pattern TYPE = Pattern.compile("[A-Za-z]{1,64}");

    private EventReader() {}

    /** The type in a word that may stand in a log; a dash where it is none of ours by its shape. */
    static String type(CloudEvent event) {
        var type = String.valueOf(event.type());
        return TYPE.matcher(type).matches() ? type : "-";
    }

    /** The id by which the inbox knows the event. */
    public static UUID id(CloudEvent event) {
        try {
            return UUID.fromString(String.valueOf(event.id()));
        } catch (IllegalArgumentException e) {
            throw new Misfit("/id", "must be a UUID");
        }
    }

    /** The data as a strict tree. */
    public static Tree data(CloudEvent event) {
        require(CloudEvent.VERSION.equals(event.specversion()), "/specversion");
        require(CloudEvent.SOURCE.equals(event.source()), "/source");
        require(event.type() != null, "/type");
        require(event.time() != null, "/time");
        require(event.data() != null, "/data");
        return Tree.of(new LinkedHashMap<>(event.data()));
    }

    private static void require(boolean holds, String pointer) {
        if (!holds) {
            throw new Misfit(pointer, "must be that of an event of ours");
        }
    }
}
