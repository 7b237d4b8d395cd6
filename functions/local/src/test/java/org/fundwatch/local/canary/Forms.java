package org.fundwatch.local.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms in which a program may have written a text, bytes as Latin-1 characters and in lower case. */
final class Forms {
    private static final int BITS = 8;
    private static final int BITS_OF_A_CHARACTER = 6;

    private static final Pattern BACKSLASHES = Pattern.compile("\\\\{2,}");

    private Forms() {}

    static Set<String> of(String mark) {
        return Stream.of(plain(mark), base64(mark, Base64.getEncoder()), base64(mark, Base64.getUrlEncoder()))
                .flatMap(forms -> forms)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Anything that is searched: the case of letters is no hiding place, nor is an escape that was escaped again. */
    static String searchable(byte[] content) {
        var text = new String(content, ISO_8859_1).toLowerCase(Locale.ROOT);
        return BACKSLASHES.matcher(text).replaceAll("\\\\");
    }

    static String searchable(String content) {
        return searchable(content.getBytes(UTF_8));
    }

    private static Stream<String> plain(String mark) {
        return Stream.of(
                        mark,
                        HexFormat.of().formatHex(mark.getBytes(UTF_8)),
                        HexFormat.of().withPrefix("%").formatHex(mark.getBytes(UTF_8)),
                        URLEncoder.encode(mark, UTF_8),
                        URLEncoder.encode(mark, UTF_8).replace("+", "%20"),
                        escaped(mark, 0x80),
                        escaped(mark, 0))
                .map(Forms::searchable);
    }

    /** JSON's escapes, from a character on. */
    private static String escaped(String mark, int from) {
        return mark.chars()
                .mapToObj(c -> c < from ? String.valueOf((char) c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** What of a mark shows in the Base64 of a text around it, at each of the three places where it may begin. */
    private static Stream<String> base64(String mark, Base64.Encoder encoder) {
        return IntStream.range(0, 3).mapToObj(before -> {
            var bytes = (" ".repeat(before) + mark).getBytes(UTF_8);
            var encoded = encoder.withoutPadding().encodeToString(bytes);
            var from = Math.ceilDiv(before * BITS, BITS_OF_A_CHARACTER);
            var until = bytes.length * BITS / BITS_OF_A_CHARACTER;
            return searchable(encoded.substring(from, until));
        });
    }
}
