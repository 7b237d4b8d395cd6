package org.fundwatch.claims;

/** What a place does with a rule (规则启用状态). */
enum Mode {
    /** Asked, and its findings count. */
    ACTIVE,
    /** Asked, and its findings are only kept (试运行). */
    SHADOW,
    /** Not asked. */
    DISABLED
}
