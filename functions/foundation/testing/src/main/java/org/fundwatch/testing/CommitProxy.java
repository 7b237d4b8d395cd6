package org.fundwatch.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.fundwatch.testing.Boundary.Fault;

/** Stands between a function's pool and PostgreSQL, and cuts the line around the commit whose turn it is. */
final class CommitProxy {
    private static final int LENGTH_BYTES = 4;
    private static final int BUFFER = 8192;
    private static final int QUERY = 'Q';

    private CommitProxy() {}

    /** Listens on a port of its own until the JVM ends. */
    static int start(int database) {
        try {
            var door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
            daemon(() -> admit(door, database));
            return door.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void admit(ServerSocket door, int database) throws IOException {
        while (true) {
            var line = new Line(door.accept(), new Socket(InetAddress.getLoopbackAddress(), database));
            daemon(line::forward);
            daemon(line::back);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread.ofPlatform().daemon().name("commit-proxy").start(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the line was cut: by this proxy, or by one of its ends
            }
        });
    }

    /** One connection of the pool. */
    private static final class Line {
        private final Socket pool;
        private final Socket database;
        private volatile boolean answerIsLost;

        Line(Socket pool, Socket database) throws SocketException {
            pool.setTcpNoDelay(true); // else every message waits for the acknowledgement of the one before
            database.setTcpNoDelay(true);
            this.pool = pool;
            this.database = database;
        }

        void forward() throws IOException {
            try (pool;
                    database) {
                var from = new DataInputStream(pool.getInputStream());
                send(withoutType(from));
                while (true) {
                    var type = from.readByte();
                    pass(type, withoutType(from));
                }
            }
        }

        /** Answers go back as they come, but not the one to a commit that is to be lost. */
        void back() throws IOException {
            try (pool;
                    database) {
                var buffer = new byte[BUFFER];
                for (var count = read(buffer); count >= 0 && !answerIsLost; count = read(buffer)) {
                    pool.getOutputStream().write(buffer, 0, count);
                    pool.getOutputStream().flush();
                }
            }
        }

        private void pass(byte type, byte[] message) throws IOException {
            switch (isCommit(type, message) ? Boundary.reach() : Fault.NONE) {
                case NONE -> send(type, message);
                case BEFORE, DOWN -> throw new IOException("cut before the commit");
                case AFTER -> {
                    answerIsLost = true;
                    send(type, message);
                }
            }
        }

        private int read(byte[] buffer) throws IOException {
            return database.getInputStream().read(buffer);
        }

        private static boolean isCommit(byte type, byte[] message) {
            return type == QUERY
                    && new String(message, LENGTH_BYTES, message.length - LENGTH_BYTES - 1, StandardCharsets.UTF_8)
                            .strip()
                            .toUpperCase(Locale.ROOT)
                            .startsWith("COMMIT");
        }

        private static byte[] withoutType(DataInputStream from) throws IOException {
            var length = from.readInt();
            var message = new byte[length];
            ByteBuffer.wrap(message).putInt(length);
            from.readFully(message, LENGTH_BYTES, length - LENGTH_BYTES);
            return message;
        }

        private void send(byte type, byte[] message) throws IOException {
            database.getOutputStream().write(type);
            send(message);
        }

        private void send(byte[] message) throws IOException {
            database.getOutputStream().write(message);
            database.getOutputStream().flush();
        }
    }
}
