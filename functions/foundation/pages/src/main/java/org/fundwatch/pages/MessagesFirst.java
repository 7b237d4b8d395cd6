package org.fundwatch.pages;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.WithPriority;
import io.quarkus.qute.i18n.MessageTemplateLocator;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds messages before files are looked for. Qute asks for each message at the start as if it might be a file, and to find no file
 * is dear in an executable (decision 0045).
 */
@Singleton
class MessagesFirst implements TemplateLocator {
    private final MessageTemplateLocator messages;

    MessagesFirst(MessageTemplateLocator messages) {
        this.messages = messages;
    }

    @Override
    public int getPriority() {
        return WithPriority.DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return messages.locate(id);
    }
}
