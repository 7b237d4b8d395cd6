import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** {@code java Repack.java TIME ZIP} writes a zip anew, by name and at one time, so that equal content makes equal bytes. */
class Repack {
    public static void main(String... args) throws IOException {
        var time = LocalDateTime.ofInstant(Instant.parse(args[0]), ZoneOffset.UTC);
        var zip = Path.of(args[1]);
        var sorted = zip.resolveSibling(zip.getFileName() + ".sorted");
        try (var from = new ZipFile(zip.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(sorted))) {
            for (var entry : sameEachTime(from).entrySet()) {
                var header = new ZipEntry(entry.getKey());
                header.setTimeLocal(time);
                to.putNextEntry(header);
                to.write(entry.getValue());
                to.closeEntry();
            }
        }
        Files.move(sorted, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static SortedMap<String, byte[]> sameEachTime(ZipFile zip) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        for (var entry : zip.stream().toList()) {
            contents.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        var format = new Types(contents).format();
        var names = new Names(format);
        var members = new Members(format);
        var keys = new Keys();
        for (var entry : contents.entrySet()) {
            var name = entry.getKey();
            var type = entry.getValue();
            type = Keys.standIn(name) ? keys.renumber(type) : type;
            entry.setValue(members.sort(name, names.sort(name, type)));
        }
        return contents;
    }
}
