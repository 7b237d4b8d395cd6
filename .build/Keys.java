import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys under which recorded start-up steps find each other's values, numbered by first use. Quarkus 3.34.2 numbers
 * them across its threads, so anew in each build; later versions do not (quarkusio/quarkus #53025).
 */
class Keys {
    private static final String PREFIX = "proxykey";

    private final Map<String, String> numbered = new HashMap<>();

    static boolean standIn(String entry) {
        return entry.startsWith("io/quarkus/runner/recorded/") && entry.endsWith(".class");
    }

    /** The same class file; only texts of its constant pool that are such keys change. */
    byte[] renumber(byte[] type) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(type));
        var bytes = new ByteArrayOutputStream(type.length);
        var out = new DataOutputStream(bytes);
        out.writeLong(in.readLong());
        var count = in.readUnsignedShort();
        out.writeShort(count);
        for (var i = 1; i < count; ) {
            i += copyConstant(in, out);
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }

    /** How many places of the pool it takes (JVMS 4.4). */
    private int copyConstant(DataInputStream in, DataOutputStream out) throws IOException {
        var tag = in.readUnsignedByte();
        out.writeByte(tag);
        switch (tag) {
            case 1 -> out.writeUTF(renumber(in.readUTF()));
            case 3, 4, 9, 10, 11, 12, 17, 18 -> out.writeInt(in.readInt());
            case 5, 6 -> out.writeLong(in.readLong());
            case 7, 8, 16, 19, 20 -> out.writeShort(in.readShort());
            case 15 -> out.write(in.readNBytes(3));
            default -> throw new IOException("constant of unknown tag " + tag);
        }
        return tag == 5 || tag == 6 ? 2 : 1;
    }

    private String renumber(String text) {
        return text.matches(PREFIX + "[0-9]+")
                ? numbered.computeIfAbsent(text, key -> PREFIX + (numbered.size() + 1))
                : text;
    }
}
