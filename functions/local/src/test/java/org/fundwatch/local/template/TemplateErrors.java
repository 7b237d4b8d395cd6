package org.fundwatch.local.template;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the launcher says of a template that it refuses. */
final class TemplateErrors {
    private TemplateErrors() {}

    static String of(Path file, Map<String, String> given) {
        return catchThrowableOfType(TemplateException.class, () -> Template.read(file, given))
                .getMessage();
    }

    static String of(Path folder, String yaml) {
        return of(write(folder, yaml), Map.of());
    }

    static Path write(Path folder, String yaml) {
        try {
            return Files.writeString(folder.resolve("t.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
