package org.fundwatch.platform;

import io.quarkus.runtime.ImageMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The policies and editions of an executable, parsed while it was built: no start of it reads YAML. Elsewhere there are none. */
final class Parsed {
    private static final List<String> FOLDERS = List.of("policies", "edition");
    private static final String YAML = ".yaml";
    private static final Map<String, Object> ALL =
            ImageMode.current() == ImageMode.NATIVE_BUILD ? all(Parsed.class.getClassLoader()) : Map.of();

    private Parsed() {}

    /** What this resource says; empty where it was not there, or nothing was built. */
    static Optional<Object> of(String resource) {
        return Optional.ofNullable(ALL.get(resource));
    }

    /** What every policy and edition in the jars of this loader says, by its name. */
    static Map<String, Object> all(ClassLoader loader) {
        var all = new HashMap<String, Object>();
        try {
            for (var folder : FOLDERS) {
                for (var place : Collections.list(loader.getResources(folder))) {
                    read(place, folder, all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void read(URL place, String folder, Map<String, Object> all) throws IOException {
        if (place.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false); // closed below, for this reader alone
            try (var jar = connection.getJarFile()) {
                for (var entry : Collections.list(jar.entries())) {
                    read(jar, entry, folder, all);
                }
            }
        }
    }

    private static void read(JarFile jar, JarEntry entry, String folder, Map<String, Object> all) throws IOException {
        var name = entry.getName();
        if (name.startsWith(folder + "/") && name.endsWith(YAML)) {
            try (var stream = jar.getInputStream(entry)) {
                all.put(name, Yaml.read(stream));
            }
        }
    }
}
