package org.fundwatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/** The messages that {@link FakeAws} took for a queue, and how it refuses one. */
public final class FakeQueue {
    /** The address by which functions know the queue. */
    public static final String URL = "https://sqs.cn-north-1.amazonaws.com.cn/123456789012/claim-checks";

    private FakeQueue() {}

    /** Every message, oldest first, with queue and body. */
    public static List<Tree> messages() {
        return JsonBody.read(FakeAws.ask("GET", "/messages").getBytes(UTF_8), Integer.MAX_VALUE)
                .children("messages");
    }

    /** From now on SendMessage fails, until {@link #forget()}. */
    public static void refuse() {
        FakeAws.ask("PUT", "/messages/refusal");
    }

    /** Forgets every message, and takes all again. */
    public static void forget() {
        FakeAws.ask("DELETE", "/messages");
    }
}
