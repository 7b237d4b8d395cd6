package org.fundwatch.platform.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Encodes the path of a request again. The gateway hands it over decoded; a space in it would make a function fail, and
 * other characters would be refused without a word. No door has matrix parameters, so
 * that a semicolon is a letter like others.
 */
@Singleton
class DecodedPaths implements ObjectMapperCustomizer {
    private static final String ALLOWED = "/-._~!$&'()*+,=:@";
    private static final char LAST_OF_ASCII = 127;
    private static final String ESCAPE = "%[0-9A-Fa-f]{2}.*";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addMixIn(APIGatewayV2HTTPEvent.class, Event.class);
    }

    @RegisterForReflection
    interface Event {
        @JsonDeserialize(using = Path.class)
        void setRawPath(String path);
    }

    @RegisterForReflection
    static final class Path extends StdDeserializer<String> {
        private static final long serialVersionUID = 1;

        Path() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return encoded(parser.getText());
        }
    }

    /** What is encoded already stays as it is. */
    static String encoded(String path) {
        var encoded = new StringBuilder();
        var bytes = path.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            var escape = bytes[i] == '%'
                    && new String(bytes, i, Math.min(3, bytes.length - i), StandardCharsets.ISO_8859_1).matches(ESCAPE);
            if (escape || allowed((char) (bytes[i] & 0xff))) {
                encoded.append((char) bytes[i]);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return encoded.toString();
    }

    private static boolean allowed(char c) {
        return c <= LAST_OF_ASCII && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
    }
}
