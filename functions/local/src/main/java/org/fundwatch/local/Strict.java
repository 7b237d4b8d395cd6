package org.fundwatch.local;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;

/** Texts read strictly: each key once, nothing after the end, figures to their last digit. */
public final class Strict {
    public static final Strict JSON = new Strict(
            "JSON",
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build());
    public static final Strict YAML = new Strict(
            "YAML",
            YAMLMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build());

    private final String form;
    private final ObjectMapper mapper;

    private Strict(String form, ObjectMapper mapper) {
        this.form = form;
        this.mapper = mapper;
    }

    /** The text as nodes; {@link Illegible} where it is none. */
    public JsonNode tree(byte[] text) {
        return read(text, JsonNode.class);
    }

    /** The text as maps, lists and values; {@link Illegible} where it is none. */
    public Object plain(byte[] text) {
        return read(text, Object.class);
    }

    private <T> T read(byte[] text, Class<T> as) {
        try {
            return mapper.readValue(text, as);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Illegible("is no %s at line %d, column %d"
                    .formatted(form, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
        } catch (NumberFormatException e) {
            throw new Illegible("has a number too far out to be one");
        } catch (IOException e) {
            throw new Illegible("cannot be read");
        }
    }
}
