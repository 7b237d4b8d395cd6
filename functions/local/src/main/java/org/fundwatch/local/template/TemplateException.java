package org.fundwatch.local.template;

import java.io.Serial;

/** The template says something that the launcher must act on and does not understand; the message names the line. */
public final class TemplateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    TemplateException(String file, int line, String what) {
        super("%s:%d: %s".formatted(file, line, what));
    }
}
