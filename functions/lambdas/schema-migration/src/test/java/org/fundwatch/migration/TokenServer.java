package org.fundwatch.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Stands in for the module that RDS asks whether a token is good: PostgreSQL asks this one by RADIUS (RFC 2865), and one token is good. */
final class TokenServer implements AutoCloseable {
    static final String SECRET = "only-here";

    private static final int HEADER = 20;
    private static final int BLOCK = 16;
    private static final byte PASSWORD = 2;
    private static final byte ACCEPT = 2;
    private static final byte REJECT = 3;

    private final DatagramSocket socket;
    private final byte[] good;

    TokenServer(String good) throws IOException {
        this.good = good.getBytes(StandardCharsets.US_ASCII);
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        var packet = new DatagramPacket(new byte[4096], 4096);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
                var answer = answer(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private byte[] answer(ByteBuffer asked) {
        var authenticator = new byte[BLOCK];
        asked.get(4, authenticator);
        var code = MessageDigest.isEqual(hidden(authenticator), password(asked)) ? ACCEPT : REJECT;
        var head = ByteBuffer.allocate(HEADER).put(code).put(asked.get(1)).putShort((short) HEADER);
        var signature = md5(new byte[] {code, asked.get(1), 0, HEADER}, authenticator, secret());
        return head.put(signature).array();
    }

    /** The attribute as it was sent. */
    private static byte[] password(ByteBuffer asked) {
        var at = HEADER;
        while (asked.get(at) != PASSWORD) {
            at += asked.get(at + 1);
        }
        var value = new byte[asked.get(at + 1) - 2];
        asked.get(at + 2, value);
        return value;
    }

    /** The good token as it would be sent with this authenticator. */
    private byte[] hidden(byte[] authenticator) {
        var out = ByteBuffer.allocate((good.length + BLOCK - 1) / BLOCK * BLOCK);
        var before = authenticator;
        for (var at = 0; at < out.capacity(); at += BLOCK) {
            before = block(at, md5(secret(), before));
            out.put(before);
        }
        return out.array();
    }

    private byte[] block(int at, byte[] mask) {
        var block = mask.clone();
        for (var i = 0; i < BLOCK && at + i < good.length; i++) {
            block[i] ^= good[at + i];
        }
        return block;
    }

    private static byte[] secret() {
        return SECRET.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] md5(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
