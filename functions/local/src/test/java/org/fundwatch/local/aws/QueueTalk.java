package org.fundwatch.local.aws;

import java.util.function.Function;

/** What functions say to SQS. */
enum QueueTalk implements Function<Peer, Object> {
    SEND(peer -> send(peer, peer.queue(), "{\"check\":\"住院\"}")),
    SEND_TO_NOBODY(peer -> send(peer, peer.queue() + "-nobody", "text"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private final Function<Peer, Object> said;

    QueueTalk(Function<Peer, Object> said) {
        this.said = said;
    }

    @Override
    public Object apply(Peer peer) {
        return said.apply(peer);
    }

    private static String send(Peer peer, String queue, String body) {
        var sent = peer.sqs().sendMessage(r -> r.queueUrl(queue).messageBody(body));
        return sent.md5OfMessageBody() + sent.messageId().length();
    }
}
