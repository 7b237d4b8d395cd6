package org.fundwatch.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The objects that {@link FakeAws} was given, and how it refuses one. */
public final class FakeObjects {
    private FakeObjects() {}

    /** The keys of a bucket, in their order. */
    public static List<String> keys(String bucket) {
        return List.copyOf(in(bucket).keySet());
    }

    /** The objects of a bucket by key, in the keys' order. */
    public static Map<String, byte[]> in(String bucket) {
        var objects = new TreeMap<String, byte[]>();
        everything().forEach((name, base64) -> {
            if (name.startsWith(bucket + "/")) {
                objects.put(
                        name.substring(bucket.length() + 1), Base64.getDecoder().decode(base64));
            }
        });
        return objects;
    }

    /** Lets so many more puts through, refuses the next one, and then takes all again. */
    public static void refusePutAfter(int puts) {
        FakeAws.ask("PUT", "/objects/refusal?" + puts);
    }

    /** Forgets every object and every wish about them. */
    public static void forget() {
        FakeAws.ask("DELETE", "/objects");
    }

    private static Map<String, String> everything() {
        try {
            return new JsonMapper().readValue(FakeAws.ask("GET", "/objects"), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
