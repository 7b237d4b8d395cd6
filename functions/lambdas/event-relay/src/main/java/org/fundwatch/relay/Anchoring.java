package org.fundwatch.relay;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.keys.Signer;
import org.fundwatch.platform.objects.ObjectStore;
import org.fundwatch.relay.Anchors.Head;
import org.fundwatch.relay.Anchors.Kept;

/**
 * Signs the head of the chain and puts it into the archive (审计锚点). An anchor is written in the database before it is
 * put, and the next one is made only when it lies in the archive: so a failed put is caught up with the same bytes.
 */
@ApplicationScoped
class Anchoring {
    private final Anchors anchors;
    private final Signer signer;
    private final ObjectStore archive;
    private final TimeSource time;
    private final String bucket;

    Anchoring(
            Anchors anchors,
            Signer signer,
            ObjectStore archive,
            TimeSource time,
            @ConfigProperty(name = "ARCHIVE_BUCKET", defaultValue = "fundwatch-archive") String bucket) {
        this.anchors = anchors;
        this.signer = signer;
        this.archive = archive;
        this.time = time;
        this.bucket = bucket;
    }

    /** Anchors the head, unless the last anchor stands there already. */
    Uni<Void> anchorHead() {
        return anchors.last()
                .call(last -> last.map(this::catchUp).orElseGet(Uni.createFrom()::voidItem))
                .chain(last -> anchors.headAfter(last.map(Kept::position).orElse(0L))
                        .chain(head ->
                                head.map(to -> anchor(to, previous(last))).orElseGet(Uni.createFrom()::voidItem)));
    }

    private static Hash previous(Optional<Kept> last) {
        return last.map(Kept::bytes).map(Hash::of).orElse(Hash.NONE);
    }

    private Uni<Void> catchUp(Kept anchor) {
        return archive.exists(bucket, anchor.objectKey())
                .chain(there -> there ? Uni.createFrom().voidItem() : put(anchor));
    }

    private Uni<Void> anchor(Head head, Hash previous) {
        return signer.publicKey()
                .call(this::showKey)
                .map(key -> new AuditAnchor(head.position(), head.chainHash(), previous, time.now(), Hash.of(key)))
                .chain(anchor -> signer.sign(anchor.message()).map(signature -> signed(anchor, signature)))
                .call(anchors::keep)
                .chain(this::put);
    }

    private Uni<Void> put(Kept anchor) {
        return archive.put(bucket, anchor.objectKey(), anchor.bytes(), "application/json");
    }

    /** So that whoever holds only the archive can verify it; that the key is ours they learn from the key store. */
    private Uni<Void> showKey(byte[] key) {
        var object = AuditAnchor.keyObject(Hash.of(key));
        return archive.exists(bucket, object)
                .chain(there -> there
                        ? Uni.createFrom().voidItem()
                        : archive.put(bucket, object, key, "application/octet-stream"));
    }

    private Kept signed(AuditAnchor anchor, byte[] signature) {
        var members = new LinkedHashMap<String, Object>();
        members.put("format", AuditAnchor.FORMAT);
        members.put("position", anchor.position());
        members.put("chainHash", anchor.chainHash().hex());
        members.put("previous", anchor.previous().hex());
        members.put("at", anchor.at().toString());
        members.put("key", anchor.key().hex());
        members.put("keyId", signer.keyId());
        members.put("algorithm", Signer.ALGORITHM);
        members.put("signature", Base64.getEncoder().encodeToString(signature));
        return new Kept(anchor.position(), anchor.objectKey(), JsonBody.write(members), anchor.at());
    }
}
