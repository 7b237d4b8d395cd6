package org.fundwatch.platform.keys;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.io.IOException;

/** A value that must not be seen, such as a reporter's identity (举报人身份): prints as dots, refuses to become JSON. */
@JsonSerialize(using = Sealed.Refuses.class)
public final class Sealed<T> {
    private final T value;

    private Sealed(T value) {
        this.value = value;
    }

    public static <T> Sealed<T> of(T value) {
        return new Sealed<>(value);
    }

    T opened() {
        return value;
    }

    @Override
    public String toString() {
        return "•••";
    }

    static final class Refuses extends JsonSerializer<Sealed<?>> {
        @Override
        public void serialize(Sealed<?> sealed, JsonGenerator out, SerializerProvider provider) throws IOException {
            throw InvalidDefinitionException.from(out, "sealed", provider.constructType(Sealed.class));
        }
    }
}
