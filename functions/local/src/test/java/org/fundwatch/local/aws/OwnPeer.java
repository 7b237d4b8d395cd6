package org.fundwatch.local.aws;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.events.EventBus;
import org.fundwatch.local.events.EventService;
import org.fundwatch.local.events.QueueService;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.keys.KeyService;
import org.fundwatch.local.keys.MasterKeys;
import org.fundwatch.local.objects.ObjectService;
import org.fundwatch.local.template.QueueSpec;

/** The services of this machine, as the launcher starts them. */
record OwnPeer(Peer peer, List<Runnable> ends) implements AutoCloseable {
    private static final Peer.Keys KEYS = new Peer.Keys(MasterKeys.IDENTITY, MasterKeys.PEPPER, MasterKeys.SIGNING);

    static OwnPeer start(Path folder) throws IOException {
        var spec = new QueueSpec(Peer.QUEUE, Duration.ofSeconds(30), Integer.MAX_VALUE, "");
        var queues = new Queues(folder.resolve("queues"), List.of(spec), Clock.systemUTC(), (_, _) -> {});
        var objects = new ObjectService(folder.resolve("objects"), Set.of(Peer.BUCKET)).start();
        var sending = new QueueService(queues).start();
        var keys = new KeyService(new MasterKeys(new Secrets(folder.resolve("secrets")))).start();
        var bus = new EventService(new EventBus(List.of(Peer.BUS), List.of(), queues, Clock.systemUTC())).start();
        var peer = new Peer(
                Peer.s3(objects.uri()),
                Peer.sqs(sending.uri()),
                Peer.kms(keys.uri()),
                Peer.events(bus.uri()),
                KEYS,
                sending.uri() + "/" + LocalCloud.ACCOUNT + "/" + Peer.QUEUE);
        return new OwnPeer(peer, List.of(peer::close, objects::close, sending::close, keys::close, bus::close));
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }
}
