package org.fundwatch.local.aws;

import java.util.function.Function;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.kms.model.MessageType;

/** What moto 5.2.1 answers in another way than AWS documents. */
enum StrictTalk implements Function<Peer, Object> {
    PUT_DAMAGED(peer -> peer.s3()
            .putObject(
                    r -> r.bucket(Peer.BUCKET).key("damaged").checksumSHA256("A".repeat(43) + "="),
                    RequestBody.fromString("text"))),
    SEND_NOTHING(peer -> peer.sqs().sendMessage(r -> r.queueUrl(peer.queue()).messageBody(""))),
    SIGN_DIGEST(peer -> Signed.by(peer, MessageType.DIGEST).isVerified()),
    SIGN_WITH_A_KEY_THAT_ENCRYPTS(peer -> Signed.by(peer, peer.keys().envelope(), MessageType.DIGEST));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private final Function<Peer, Object> said;

    StrictTalk(Function<Peer, Object> said) {
        this.said = said;
    }

    @Override
    public Object apply(Peer peer) {
        return said.apply(peer);
    }
}
