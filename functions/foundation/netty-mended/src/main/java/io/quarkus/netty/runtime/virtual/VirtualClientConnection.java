package io.quarkus.netty.runtime.virtual;

import java.lang.invoke.VarHandle;
import java.net.SocketAddress;
import java.util.Objects;

/**
 * A request made in this process, on its way to the server in this process.
 *
 * <p>Stands in for the class of this name in quarkus-netty, which looks into the buffer on the sender's thread. Where
 * the event loop goes to sleep over an empty buffer at that moment, neither sees the other, and the request is never
 * answered. Here the event loop alone looks.
 */
public class VirtualClientConnection<T> {
    protected final SocketAddress clientAddress;
    protected volatile boolean connected = true;
    protected VirtualChannel peer;
    protected final VirtualResponseHandler handler;

    public VirtualClientConnection(SocketAddress clientAddress, VirtualResponseHandler handler) {
        this.clientAddress = clientAddress;
        this.handler = handler;
    }

    /** Connects from the server's own address. */
    public static VirtualClientConnection<?> connect(VirtualResponseHandler handler, VirtualAddress server) {
        return connect(handler, server, server);
    }

    /** Connects from that address, or the server's own; {@link IllegalStateException} where nothing is bound to it. */
    public static VirtualClientConnection<?> connect(
            VirtualResponseHandler handler, VirtualAddress server, SocketAddress client) {
        if (VirtualChannelRegistry.get(server) instanceof VirtualServerChannel channel) {
            var connection = new VirtualClientConnection<>(Objects.requireNonNullElse(client, server), handler);
            connection.peer = channel.serve(connection);
            return connection;
        }
        throw new IllegalStateException("no virtual server at " + server);
    }

    public SocketAddress clientAddress() {
        return clientAddress;
    }

    public VirtualChannel peer() {
        return peer;
    }

    public boolean isConnected() {
        return connected;
    }

    /** Ends both sides. */
    public void close() {
        connected = false;
        var _ = peer.close();
        handler.close();
    }

    /** Adds to what the server reads; a channel that is not registered yet begins by reading. */
    public void sendMessage(Object message) {
        peer.inboundBuffer.add(message);
        VarHandle.fullFence();
        if (peer.isRegistered()) {
            peer.eventLoop().execute(this::wake);
        }
    }

    private void wake() {
        if (peer.readInProgress && !peer.inboundBuffer.isEmpty()) {
            peer.readInProgress = false;
            peer.readInbound();
        }
    }
}
