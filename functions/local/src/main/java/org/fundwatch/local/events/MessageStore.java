package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The messages of one queue as files: what was put is there after a crash. */
final class MessageStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Path folder;

    @FunctionalInterface
    private interface Settling {
        void settle(FileDescriptor file) throws IOException;
    }

    MessageStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All messages, the oldest first. */
    List<Message> all() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(MessageStore::read)
                    .sorted(Comparator.comparing(Message::sentAt))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a message that nobody else holds: when this returns it is on the disk. */
    void put(Message message) {
        write(message, FileDescriptor::sync);
    }

    /** Keeps how often a message was handed out: that outlives this process, and perhaps not the machine. */
    void update(Message message) {
        write(message, _ -> {});
    }

    private void write(Message message, Settling settling) {
        var fresh = folder.resolve(message.id() + ".new");
        try (var file = new FileOutputStream(fresh.toFile())) {
            file.write(JSON.writeValueAsBytes(toJson(message)));
            settling.settle(file.getFD());
            Files.move(fresh, file(message.id()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static JsonNode toJson(Message message) {
        return JSON.createObjectNode()
                .put("id", message.id())
                .put("body", message.body())
                .put("sentAt", message.sentAt().toString())
                .put("receiveCount", message.receiveCount())
                .put("firstReceivedAt", message.firstReceivedAt().toString())
                .put("visibleAt", message.visibleAt().toString());
    }

    private static Message read(Path file) {
        try {
            var json = JSON.readTree(Files.readAllBytes(file));
            return new Message(
                    json.required("id").asText(),
                    json.required("body").asText(),
                    Instant.parse(json.required("sentAt").asText()),
                    json.required("receiveCount").asInt(),
                    Instant.parse(json.required("firstReceivedAt").asText()),
                    Instant.parse(json.required("visibleAt").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
