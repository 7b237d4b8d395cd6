import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Writes the SHA-256 of all Java below some folders, by name and content, into a file: the first argument, then the folders. */
public final class SourceHash {
    public static void main(String... args) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var folder : List.of(args).subList(1, args.length)) {
            for (var file : sources(Path.of(folder))) {
                var bytes = Files.readAllBytes(file);
                digest.update((Path.of(folder).relativize(file) + " " + bytes.length + "\n").getBytes(UTF_8));
                digest.update(bytes);
            }
        }
        var out = Path.of(args[0]);
        Files.createDirectories(out.getParent());
        Files.writeString(out, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            var sources = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            if (sources.isEmpty()) {
                throw new IOException("no Java below " + folder);
            }
            return sources;
        }
    }

    private SourceHash() {}
}
