package org.fundwatch.local;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that asks whether a state folder is in use. */
final class LockAsked {
    public static void main(String... args) throws IOException {
        System.out.println(StateLock.isHeld(Path.of(args[0])) ? "held" : "free");
    }

    private LockAsked() {}
}
