package org.fundwatch.claims.screening;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as maps, lists, texts and numbers; strict: a key that stands twice, or anything after the end, is no JSON. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final class Twice extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Empty if it is no JSON. */
    public static Optional<Object> read(CharBuffer text) {
        try (var parser = FACTORY.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            var value = value(parser);
            return value == null || parser.nextToken() != null ? Optional.empty() : Optional.of(value);
        } catch (JsonProcessingException | Twice e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            if (object.containsKey(name)) {
                throw new Twice();
            }
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** In the order of the maps, on one line. */
    public static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(bytes)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator to, Object value) throws IOException {
        switch (value) {
            case null -> to.writeNull();
            case Map<?, ?> map -> {
                to.writeStartObject();
                for (var entry : map.entrySet()) {
                    to.writeFieldName(entry.getKey().toString());
                    write(to, entry.getValue());
                }
                to.writeEndObject();
            }
            case Iterable<?> list -> {
                to.writeStartArray();
                for (var item : list) {
                    write(to, item);
                }
                to.writeEndArray();
            }
            case Boolean bool -> to.writeBoolean(bool);
            case Number number -> to.writeNumber(number.longValue());
            default -> to.writeString(value.toString());
        }
    }

    private Json() {}
}
