package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an earlier call kept on a shelf (已存记录): whole, or as if there were nothing, so that the work is done anew. */
final class Kept {

    /** Empty where it is no JSON object, or one without all of these members, as others may have written it. */
    static Optional<Map<?, ?>> read(byte[] bytes, Set<String> members) {
        return Json.read(CharBuffer.wrap(new String(bytes, UTF_8).toCharArray()))
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(Map.class::cast)
                .filter(map -> map.keySet().containsAll(members));
    }

    private Kept() {}
}
