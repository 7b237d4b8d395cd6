package org.fundwatch.local.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs write when they write a mark down, to see that a search finds it. */
public record Planting(String mark, String text) {
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** One of each form. */
    public static Stream<Planting> of(String mark) {
        return Stream.concat(
                        texts(mark),
                        Stream.of("", " ", "  ").flatMap(before -> encoded(before + "{\"name\":\"" + mark + "\"}")))
                .map(text -> new Planting(mark, text));
    }

    private static Stream<String> texts(String mark) {
        return Stream.of(
                "filed by " + mark + ", sealed",
                mark.toLowerCase(Locale.ROOT),
                "name=" + URLEncoder.encode(mark, UTF_8),
                HexFormat.of().withPrefix("%").withUpperCase().formatHex(mark.getBytes(UTF_8)),
                escaped(mark),
                mark.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining()));
    }

    private static Stream<String> encoded(String text) {
        var bytes = text.getBytes(UTF_8);
        return Stream.of(
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                HexFormat.of().formatHex(bytes));
    }

    private static String escaped(String mark) {
        try {
            return ASCII.writeValueAsString(Map.of("name", mark));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
