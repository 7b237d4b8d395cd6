package org.fundwatch.claims.checking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/**
 * A claim as it waits: compressed, without the ids of patient and visits, which no rule reads. An earlier visit is called by
 * its place in the request, {@code /history/0}.
 */
public final class PackedClaim {
    /** What a question may have: a stay of many weeks in the words of the national interface. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Packs a claim that was read. */
    public static String of(Tree form) {
        var claim = members(form.asRead());
        claim.computeIfPresent("patient", (_, patient) -> named("-", patient));
        claim.computeIfPresent("visit", (_, visit) -> named("-", visit));
        claim.computeIfPresent("history", (_, visits) -> placed((List<?>) visits));
        return packed(JsonBody.write(claim));
    }

    /** The claim that was packed; a {@link Misfit} if it was none. */
    public static Tree unpacked(String packed) {
        try (var gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return JsonBody.read(gzip.readNBytes(MOST_BYTES + 1), MOST_BYTES);
        } catch (IOException | IllegalArgumentException e) {
            throw new Misfit("/claim", "must be JSON in gzip in base64");
        }
    }

    private static List<Map<String, Object>> placed(List<?> visits) {
        return IntStream.range(0, visits.size())
                .mapToObj(i -> named("/history/" + i, visits.get(i)))
                .toList();
    }

    private static Map<String, Object> named(String id, Object node) {
        var members = members(node);
        members.put("id", id);
        return members;
    }

    private static Map<String, Object> members(Object node) {
        var members = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) node).forEach((key, value) -> members.put(String.valueOf(key), value));
        return members;
    }

    private static String packed(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private PackedClaim() {}
}
