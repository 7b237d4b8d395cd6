import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** {@code java Repack.java TIME ZIP} writes a zip anew, by name and at one time, so that equal content makes equal bytes. */
class Repack {
    public static void main(String... args) throws IOException {
        var time = LocalDateTime.ofInstant(Instant.parse(args[0]), ZoneOffset.UTC);
        var zip = Path.of(args[1]);
        var keys = new Keys();
        var sorted = zip.resolveSibling(zip.getFileName() + ".sorted");
        try (var from = new ZipFile(zip.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(sorted))) {
            for (var name : from.stream().map(ZipEntry::getName).distinct().sorted().toList()) {
                var content = from.getInputStream(from.getEntry(name)).readAllBytes();
                var entry = new ZipEntry(name);
                entry.setTimeLocal(time);
                to.putNextEntry(entry);
                to.write(Keys.standIn(name) ? keys.renumber(content) : content);
                to.closeEntry();
            }
        }
        Files.move(sorted, zip, StandardCopyOption.REPLACE_EXISTING);
    }
}
