package org.fundwatch.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** Bodies in JSON: read as strict trees, written from plain maps. */
public final class JsonBody {
    /** Bodies above this many bytes are refused: every request of ours fits in far less. */
    public static final int MOST_BYTES = 256 * 1024;

    private JsonBody() {}

    /** Rejected as {@link Failure.TooLarge} or, if it is no UTF-8, as {@link Failure.Unreadable}. */
    public static Tree read(byte[] body) {
        return read(body, MOST_BYTES);
    }

    /** As {@link #read(byte[])}, where more bytes or fewer are refused than of others. */
    public static Tree read(byte[] body, int most) {
        refuseAbove(body.length, most);
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new Rejected(new Failure.Unreadable());
        }
    }

    /** Rejected as {@link Failure.TooLarge}, or as {@link Failure.Unreadable} if it is no JSON, repeats a key, or has a number too far out to be one. */
    public static Tree read(String body) {
        refuseAbove(body.getBytes(StandardCharsets.UTF_8).length, MOST_BYTES);
        return parse(body);
    }

    /** The members in the order of the map; a sorted map gives the same text every time. */
    public static String write(Map<String, ?> members) {
        return Json.write(members);
    }

    private static void refuseAbove(int bytes, int most) {
        if (bytes > most) {
            throw new Rejected(new Failure.TooLarge(most));
        }
    }

    private static Tree parse(String body) {
        try {
            return Tree.of(Json.read(body));
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new Rejected(new Failure.Unreadable());
        }
    }
}
