import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The types of a function's zip, its own and those of its jars: writing a class anew asks how the types in it are related. */
class Types {
    private final Map<String, byte[]> byName = new HashMap<>();

    Types(Map<String, byte[]> contents) throws IOException {
        for (var entry : contents.entrySet()) {
            if (entry.getKey().endsWith(".jar")) {
                readJar(entry.getValue());
            }
        }
        contents.forEach(byName::put);
    }

    /** Writes every class with a pool of its own. */
    ClassFile format() {
        var here = ClassHierarchyResolver.ofResourceParsing(this::open);
        return ClassFile.of(
                ConstantPoolSharingOption.NEW_POOL,
                ClassHierarchyResolverOption.of(here.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private void readJar(byte[] jar) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    byName.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
    }

    private InputStream open(ClassDesc type) {
        var descriptor = type.descriptorString();
        var found = byName.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
        return found == null ? null : new ByteArrayInputStream(found);
    }
}
