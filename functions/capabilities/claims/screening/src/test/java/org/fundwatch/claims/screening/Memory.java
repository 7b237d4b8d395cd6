package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A shelf in memory, which may break at the n-th put. */
final class Memory implements Shelf {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> puts = new ArrayList<>();
    private int putsLeft;

    Memory() {
        this(Integer.MAX_VALUE);
    }

    Memory(int puts) {
        putsLeft = puts;
    }

    /** The power is cut. */
    static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void put(String name, byte[] bytes) {
        if (putsLeft == 0) {
            throw new Cut();
        }
        putsLeft--;
        puts.add(name);
        files.put(name, bytes.clone());
    }

    @Override
    public Optional<byte[]> get(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** As somebody else may have written it. */
    void rewrite(String name, UnaryOperator<String> how) {
        files.computeIfPresent(
                name, (_, bytes) -> how.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
    }

    Memory until(int puts) {
        putsLeft = puts;
        return this;
    }

    /** The names of what was put after so many puts. */
    List<String> putSince(int earlier) {
        return List.copyOf(puts.subList(earlier, puts.size()));
    }

    String findings() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("findings"))
                .map(file -> new String(file.getValue(), UTF_8))
                .collect(Collectors.joining());
    }

    Map<String, String> all() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> new String(file.getValue(), UTF_8)));
    }
}
