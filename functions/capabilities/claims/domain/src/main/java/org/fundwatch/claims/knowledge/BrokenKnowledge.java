package org.fundwatch.claims.knowledge;

import java.io.Serial;

/** A knowledge file that nobody may decide by (知识库文件不可用): torn, of another format, or not signed by the key. */
public final class BrokenKnowledge extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public BrokenKnowledge(String why) {
        super(why);
    }

    public BrokenKnowledge(String why, Throwable cause) {
        super(why, cause);
    }
}
