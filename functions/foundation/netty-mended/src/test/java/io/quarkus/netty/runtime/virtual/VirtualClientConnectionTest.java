package io.quarkus.netty.runtime.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VirtualClientConnectionTest {
    private static final VirtualAddress DOOR = new VirtualAddress("door");

    private final BlockingQueue<Object> read = new LinkedBlockingQueue<>();
    private final NioEventLoopGroup loop = new NioEventLoopGroup(1);
    private final CountDownLatch held = new CountDownLatch(1);

    private static final class Nobody implements VirtualResponseHandler {
        @Override
        public void handleMessage(Object message) {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() throws InterruptedException {
        new ServerBootstrap()
                .group(loop)
                .channel(VirtualServerChannel.class)
                .childHandler(new ChannelInitializer<VirtualChannel>() {
                    @Override
                    protected void initChannel(VirtualChannel channel) {
                        channel.pipeline().addLast(new ChannelInboundHandlerAdapter() {
                            @Override
                            public void channelRead(ChannelHandlerContext context, Object message) {
                                read.add(message);
                            }
                        });
                    }
                })
                .bind(DOOR)
                .sync();
    }

    @AfterEach
    void shut() {
        held.countDown();
        loop.shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
    }

    @Test
    void what_is_sent_before_the_channel_is_registered_is_read() throws InterruptedException {
        hold();
        var connection = VirtualClientConnection.connect(new Nobody(), DOOR);
        connection.sendMessage("head");
        connection.sendMessage("body");
        held.countDown();
        assertThat(next()).isEqualTo("head");
        assertThat(next()).isEqualTo("body");
    }

    /** On another thread it could look while the loop goes to sleep over an empty buffer: each would miss the other. */
    @Test
    void only_the_event_loop_looks_into_the_buffer() throws InterruptedException {
        var connection = VirtualClientConnection.connect(new Nobody(), DOOR);
        connection.sendMessage("head");
        assertThat(next()).isEqualTo("head");
        hold();
        connection.sendMessage("body");
        assertThat(connection.peer().readInProgress).isTrue();
        assertThat(connection.peer().inboundBuffer.peek()).isEqualTo("body");
        held.countDown();
        assertThat(next()).isEqualTo("body");
    }

    @Test
    void a_loop_that_goes_to_sleep_after_the_message_came_is_woken() throws InterruptedException {
        var connection = VirtualClientConnection.connect(new Nobody(), DOOR);
        connection.sendMessage("head");
        assertThat(next()).isEqualTo("head");
        hold();
        connection.peer().readInProgress = false;
        connection.sendMessage("body");
        connection.peer().readInProgress = true;
        held.countDown();
        assertThat(next()).isEqualTo("body");
    }

    @Test
    void nobody_connects_to_a_door_that_is_not_there() {
        var nowhere = new VirtualAddress("nowhere");
        assertThatIllegalStateException()
                .isThrownBy(() -> VirtualClientConnection.connect(new Nobody(), nowhere))
                .withMessageContaining("nowhere");
    }

    /** Keeps the loop busy until the latch is counted down, and waits for what it did before. */
    private void hold() throws InterruptedException {
        var holding = new CountDownLatch(1);
        loop.next().execute(() -> {
            holding.countDown();
            try {
                held.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        holding.await();
    }

    private Object next() throws InterruptedException {
        return read.poll(10, TimeUnit.SECONDS);
    }
}
